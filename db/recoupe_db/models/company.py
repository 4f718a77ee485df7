"""Reading in company: the library's own name, how dossiers are read, workspaces, and decisions from other libraries."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, EnumText, UtcDateTime
from recoupe_db.records import Action, Arrangement, DossierId, JournalEntry, Target, Workspace


class LibraryRow(Base):
    """The name by which other libraries know this one: one row, made when it is first needed.

    ``not_before`` is a moment after all that has come from others: what is decided here from now on comes after that.
    """

    __tablename__ = "library"

    uid: Mapped[str] = mapped_column(Text, primary_key=True)
    not_before: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ArrangementRow(Base):
    """How a dossier is read. A dossier without a row is read once, in the open, and has stayed at home."""

    __tablename__ = "arrangement"
    __table_args__ = (UniqueConstraint("uid"), CheckConstraint("readings >= 1", name="readings"))

    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True, autoincrement=False)
    uid: Mapped[str] = mapped_column(Text)
    blind: Mapped[bool]
    readings: Mapped[int]

    def record(self) -> Arrangement:
        """Return the arrangement as it travels."""
        return Arrangement(DossierId(self.dossier), self.uid, self.blind, self.readings)


class WorkspaceRow(Base):
    """A dossier in which one reader reads the articles of another dossier, unseen by others."""

    __tablename__ = "workspace"
    __table_args__ = (UniqueConstraint("parent", "reader"),)

    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True, autoincrement=False)
    parent: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    reader: Mapped[str] = mapped_column(Text)

    def record(self) -> Workspace:
        """Return the workspace as it travels."""
        return Workspace(DossierId(self.dossier), DossierId(self.parent), self.reader)


class EntryRow(Base):
    """A decision that was taken in another library. Entries are added and never changed; ``uid`` is their digest."""

    __tablename__ = "entry"
    __table_args__ = (Index(None, "dossier", "sha256"),)

    uid: Mapped[str] = mapped_column(Text, primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    library: Mapped[str] = mapped_column(Text)
    number: Mapped[int]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    reviewer: Mapped[str] = mapped_column(Text)
    action: Mapped[Action] = mapped_column(EnumText((Action,)))
    sha256: Mapped[str] = mapped_column(Text)
    target: Mapped[Target] = mapped_column(EnumText((Target,)))
    key: Mapped[str] = mapped_column(Text)
    gold: Mapped[bool]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    moment: Mapped[datetime | None] = mapped_column(UtcDateTime)

    def record(self) -> JournalEntry:
        """Return the entry as it travels."""
        return JournalEntry(
            uid=self.uid,
            library=self.library,
            number=self.number,
            at=self.at,
            reviewer=self.reviewer,
            action=self.action,
            sha256=self.sha256,
            target=self.target,
            key=self.key,
            gold=self.gold,
            before=self.before,
            after=self.after,
            moment=self.moment,
        )


class CounterpartRow(Base):
    """A fact, entity or piece of evidence that stands here for one of another library, known there by ``key``."""

    __tablename__ = "counterpart"
    __table_args__ = (UniqueConstraint("target", "key"),)

    target: Mapped[Target] = mapped_column(EnumText((Target,)), primary_key=True)
    target_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(Text)
