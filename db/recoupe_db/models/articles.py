"""Dossiers, their articles, and the passages that lie outside an article."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy import text as sql_text
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, EnumText, IsoDate, UtcDateTime
from recoupe_db.records import Article, ArticleId, ArticleState, Dossier, DossierId, Origin, Passage


class DossierRow(Base):
    """A story that is being checked.

    One that was removed, at the moment ``removed``, is in the bin. What was removed of a dossier alone lies in a
    dossier of its own that nobody sees, with the former one as its ``home``.
    """

    __tablename__ = "dossier"
    __table_args__ = (UniqueConstraint("name"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    guidelines: Mapped[str] = mapped_column(Text, default="")
    created: Mapped[datetime] = mapped_column(UtcDateTime)
    removed: Mapped[datetime | None] = mapped_column(UtcDateTime)
    home: Mapped[int | None]

    def record(self) -> Dossier:
        """Return the dossier as it travels."""
        return Dossier(DossierId(self.id), self.name, self.created, self.guidelines)


class SchemeRow(Base):
    """The labels of a dossier that has its own, as JSON; a dossier without a row has the house's."""

    __tablename__ = "scheme"
    __table_args__ = (UniqueConstraint("dossier"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    labels: Mapped[str] = mapped_column(Text)


_LISTED = ("dossier", "state", "published", "imported", "recogniser", "source", "file", "title")


class ArticleRow(Base):
    """An article. The long text comes last, and an index holds all that a list of articles shows."""

    __tablename__ = "article"
    __table_args__ = (
        UniqueConstraint("dossier", "sha256"),
        Index(None, "dossier", "file"),
        Index("ix_article_listed", *_LISTED),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    title: Mapped[str] = mapped_column(Text)
    file: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    url: Mapped[str] = mapped_column(Text)
    published: Mapped[date | None] = mapped_column(IsoDate)
    sha256: Mapped[str] = mapped_column(Text)
    state: Mapped[ArticleState] = mapped_column(EnumText((ArticleState,)))
    imported: Mapped[datetime] = mapped_column(UtcDateTime)
    recogniser: Mapped[str] = mapped_column(Text, default="")
    place: Mapped[int] = mapped_column(default=0)
    text: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text, default="", server_default=sql_text("''"))

    def record(self) -> Article:
        """Return the article as it travels."""
        return Article(
            id=ArticleId(self.id),
            dossier=DossierId(self.dossier),
            title=self.title,
            file=self.file,
            source=self.source,
            url=self.url,
            published=self.published,
            text=self.text,
            sha256=self.sha256,
            state=self.state,
            imported=self.imported,
            author=self.author,
        )


class PurgedRow(Base):
    """A text that was removed for good: all that is left of it, so that it does not come back by itself."""

    __tablename__ = "purged"

    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"), primary_key=True)
    sha256: Mapped[str] = mapped_column(Text, primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class PassageRow(Base):
    """A stretch of an article that is proposed or decided to lie outside it, or was put back in."""

    __tablename__ = "passage"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="span"),
        Index(None, "article", "start", "end", "outside"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article: Mapped[int] = mapped_column(ForeignKey("article.id"))
    start: Mapped[int]
    end: Mapped[int]
    outside: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    origin: Mapped[Origin] = mapped_column(EnumText((Origin,)))

    def record(self) -> Passage:
        """Return the passage as it travels."""
        return Passage(self.id, ArticleId(self.article), self.start, self.end, self.outside, self.reason, self.origin)


class TallyRow(Base):
    """How many mentions lie inside an article, counted once: triggers remove the row as soon as that may have changed.

    An article without a row is counted anew.
    """

    __tablename__ = "tally"

    article: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True, autoincrement=False)
    mentions: Mapped[int]
    pending: Mapped[int]
    accepted: Mapped[int]
