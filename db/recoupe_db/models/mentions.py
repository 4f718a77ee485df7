"""Mentions in articles, and the entities that they refer to."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Float, ForeignKey, Index, Text, false, text
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, EnumText
from recoupe_db.records import (
    ArticleId,
    DossierId,
    Entity,
    EntityId,
    Kind,
    Label,
    Mention,
    MentionId,
    MentionState,
    Modifier,
    Origin,
    Reading,
)
from recoupe_db.records.mentions import attributes_from


class MentionRow(Base):
    """A span of an article. ``surface`` repeats the article's text; ``number`` sorts what ``value`` says exactly.

    An index in the order of counting answers every count by itself. Suggestions are many and decisions few: what is
    asked about decided mentions has an index of those alone.
    """

    __tablename__ = "mention"
    __table_args__ = (
        CheckConstraint('start >= 0 AND "end" > start', name="span"),
        Index(None, "article", "start", "end"),
        Index(None, "article", "state", "label"),
        Index(None, "entity", sqlite_where=text("entity IS NOT NULL")),
        Index("ix_mention_decided", "surface", "label", "state", "article", sqlite_where=text("state != 'pending'")),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article: Mapped[int] = mapped_column(ForeignKey("article.id"))
    start: Mapped[int]
    end: Mapped[int]
    surface: Mapped[str] = mapped_column(Text)
    label: Mapped[Label | Kind] = mapped_column(EnumText((Label, Kind)))
    value: Mapped[str | None] = mapped_column(Text)
    upper: Mapped[str | None] = mapped_column(Text)
    unit: Mapped[str | None] = mapped_column(Text)
    modifier: Mapped[Modifier | None] = mapped_column(EnumText((Modifier,)))
    number: Mapped[float | None] = mapped_column(Float)
    state: Mapped[MentionState] = mapped_column(EnumText((MentionState,)))
    origin: Mapped[Origin] = mapped_column(EnumText((Origin,)))
    score: Mapped[float] = mapped_column(Float)
    reason: Mapped[str] = mapped_column(Text)
    recogniser: Mapped[str] = mapped_column(Text)
    entity: Mapped[int | None] = mapped_column(ForeignKey("entity.id"))
    flagged: Mapped[bool] = mapped_column(default=False, server_default=false())
    comment: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))
    attributes: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))

    def reading(self) -> Reading | None:
        """Return what the figure was read as, None for a name."""
        if isinstance(self.label, Label):
            return None
        return Reading(self.label, self.value, self.upper, self.unit, self.modifier)

    def record(self) -> Mention:
        """Return the mention as it travels."""
        return Mention(
            id=MentionId(self.id),
            article=ArticleId(self.article),
            start=self.start,
            end=self.end,
            surface=self.surface,
            label=self.label,
            reading=self.reading(),
            state=self.state,
            origin=self.origin,
            score=self.score,
            reason=self.reason,
            recogniser=self.recogniser,
            entity=None if self.entity is None else EntityId(self.entity),
            flagged=self.flagged,
            comment=self.comment,
            attributes=attributes_from(self.attributes),
        )


class SuggestionRow(Base):
    """What a recogniser suggested for an undecided mention that now says what the memory of decisions makes of it.

    It is given back when the memory has nothing to say any more.
    """

    __tablename__ = "suggestion"

    mention: Mapped[int] = mapped_column(
        ForeignKey("mention.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    label: Mapped[Label] = mapped_column(EnumText((Label,)))
    score: Mapped[float] = mapped_column(Float)
    origin: Mapped[Origin] = mapped_column(EnumText((Origin,)))
    reason: Mapped[str] = mapped_column(Text)


class EntityRow(Base):
    """Someone or something that mentions refer to. ``folded`` is the name as it is compared."""

    __tablename__ = "entity"
    __table_args__ = (Index(None, "dossier", "folded"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    name: Mapped[str] = mapped_column(Text)
    folded: Mapped[str] = mapped_column(Text)
    label: Mapped[Label] = mapped_column(EnumText((Label,)))
    wikidata: Mapped[str | None] = mapped_column(Text)

    def record(self, aliases: tuple[str, ...]) -> Entity:
        """Return the entity as it travels."""
        return Entity(EntityId(self.id), DossierId(self.dossier), self.name, self.label, aliases, self.wikidata)


class AliasRow(Base):
    """Another surface of an entity."""

    __tablename__ = "alias"
    __table_args__ = (Index(None, "folded"),)

    entity: Mapped[int] = mapped_column(ForeignKey("entity.id", ondelete="CASCADE"), primary_key=True)
    surface: Mapped[str] = mapped_column(Text, primary_key=True)
    folded: Mapped[str] = mapped_column(Text)
