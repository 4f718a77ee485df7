"""Facts, and the mentions that print them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from sqlalchemy import JSON, Float, ForeignKey, Index, LargeBinary, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, EnumText, UtcDateTime
from recoupe_db.records import (
    Backing,
    DossierId,
    Evidence,
    Fact,
    FactId,
    FactStatus,
    Kind,
    Modifier,
    Reading,
)


class FactRow(Base):
    """What a reviewer states. ``number`` sorts what ``value`` says exactly."""

    __tablename__ = "fact"
    __table_args__ = (Index(None, "dossier"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    subject: Mapped[str] = mapped_column(Text)
    attribute: Mapped[str] = mapped_column(Text)
    kind: Mapped[Kind] = mapped_column(EnumText((Kind,)))
    value: Mapped[str | None] = mapped_column(Text)
    upper: Mapped[str | None] = mapped_column(Text)
    unit: Mapped[str | None] = mapped_column(Text)
    modifier: Mapped[Modifier | None] = mapped_column(EnumText((Modifier,)))
    number: Mapped[float | None] = mapped_column(Float)
    date: Mapped[str | None] = mapped_column(Text)
    attribution: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    status: Mapped[FactStatus] = mapped_column(EnumText((FactStatus,)))
    judged_by: Mapped[str | None] = mapped_column(Text)
    judged_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    grounds: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    checked_against: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    backing: Mapped[dict[str, str] | None] = mapped_column(JSON(none_as_null=True))

    def record(self, evidence: tuple[Evidence, ...]) -> Fact:
        """Return the fact as it travels."""
        return Fact(
            id=FactId(self.id),
            dossier=DossierId(self.dossier),
            subject=self.subject,
            attribute=self.attribute,
            reading=Reading(self.kind, self.value, self.upper, self.unit, self.modifier),
            date=self.date,
            attribution=self.attribution,
            note=self.note,
            status=self.status,
            judged_by=self.judged_by,
            judged_at=self.judged_at,
            evidence=evidence,
            grounds=self.grounds,
            checked_against=self.checked_against,
            backing=backing_of(self.backing),
        )


class EvidenceRow(Base):
    """A mention that prints a fact, with the sentence around it. Offsets are those of the article's text."""

    __tablename__ = "evidence"
    __table_args__ = (UniqueConstraint("fact", "mention"), Index(None, "mention"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    fact: Mapped[int] = mapped_column(ForeignKey("fact.id"))
    mention: Mapped[int] = mapped_column(ForeignKey("mention.id"))
    quote: Mapped[str] = mapped_column(Text)
    quote_start: Mapped[int]
    quote_end: Mapped[int]


class KeptFileRow(Base):
    """A file attached to a judgement, kept as it was; the same content is kept once."""

    __tablename__ = "kept_file"
    __table_args__ = (UniqueConstraint("sha256"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(Text)
    name: Mapped[str] = mapped_column(Text)
    kept: Mapped[datetime] = mapped_column(UtcDateTime)
    data: Mapped[bytes] = mapped_column(LargeBinary)


def backing_of(fields: Mapping[str, str] | None) -> Backing | None:
    """Return what the column holds as it travels."""
    if not fields:
        return None
    day = fields.get("day")
    rest = {name: fields.get(name, "") for name in ("link", "passage", "file", "sha256")}
    return Backing(**rest, day=date.fromisoformat(day) if day else None)


def backing_fields(backing: Backing | None) -> dict[str, str] | None:
    """Return a backing as the column and the log hold it: what it says, and nothing that is empty."""
    if backing is None:
        return None
    day = backing.day.isoformat() if backing.day is not None else ""
    told = {
        "link": backing.link,
        "passage": backing.passage,
        "day": day,
        "file": backing.file,
        "sha256": backing.sha256,
    }
    return {name: words for name, words in told.items() if words} or None
