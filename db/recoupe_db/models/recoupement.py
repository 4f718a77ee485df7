"""What people decided about comparisons: figures brought together or kept apart, and rates of exchange."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, IsoDate
from recoupe_db.records import DossierId, MentionId, Rate, RateId, Tie, TieId


class TieRow(Base):
    """Two figures that a person brought together or kept apart; the lower number is ``one``."""

    __tablename__ = "tie"
    __table_args__ = (
        UniqueConstraint("one", "other"),
        CheckConstraint("one < other", name="order"),
        Index(None, "dossier"),
        Index(None, "other"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    one: Mapped[int] = mapped_column(ForeignKey("mention.id"))
    other: Mapped[int] = mapped_column(ForeignKey("mention.id"))
    together: Mapped[bool]

    def record(self) -> Tie:
        """Return the tie as it travels."""
        return Tie(TieId(self.id), DossierId(self.dossier), MentionId(self.one), MentionId(self.other), self.together)


class RateRow(Base):
    """A rate of exchange that a reviewer entered, with its day and source."""

    __tablename__ = "rate"
    __table_args__ = (Index(None, "dossier"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    base: Mapped[str] = mapped_column(Text)
    quote: Mapped[str] = mapped_column(Text)
    rate: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(IsoDate)
    source: Mapped[str] = mapped_column(Text)

    def record(self) -> Rate:
        """Return the rate as it travels."""
        return Rate(RateId(self.id), DossierId(self.dossier), self.base, self.quote, self.rate, self.day, self.source)
