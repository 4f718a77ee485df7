"""The append-only log: reviewers, the steps they took, and the decisions of each step."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from recoupe_db.models.base import Base, EnumText, UtcDateTime
from recoupe_db.records import Action, ArticleId, Decision, Step, StepId, Target


class ReviewerRow(Base):
    """Someone who decides, known by name; ``colour`` is ``#rrggbb``, empty until one is needed."""

    __tablename__ = "reviewer"

    name: Mapped[str] = mapped_column(Text, primary_key=True)
    colour: Mapped[str] = mapped_column(Text, default="", server_default=text("''"))


class StepRow(Base):
    """Decisions taken together. ``reverts`` is the step that an undo or a redo is about.

    ``moment`` is when it counts as taken among several libraries, None where that is ``at``.
    """

    __tablename__ = "step"
    __table_args__ = (
        Index(None, "reviewer"),
        Index(None, "dossier"),
        Index(None, "article"),
        Index(None, "reverts"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    reviewer: Mapped[str] = mapped_column(ForeignKey("reviewer.name"))
    action: Mapped[Action] = mapped_column(EnumText((Action,)))
    dossier: Mapped[int] = mapped_column(ForeignKey("dossier.id"))
    article: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    reverts: Mapped[int | None] = mapped_column(ForeignKey("step.id"))
    moment: Mapped[datetime | None] = mapped_column(UtcDateTime)

    def record(self, decisions: tuple[Decision, ...]) -> Step:
        """Return the step as it travels."""
        return Step(
            id=StepId(self.id),
            at=self.at,
            reviewer=self.reviewer,
            action=self.action,
            article=None if self.article is None else ArticleId(self.article),
            reverts=None if self.reverts is None else StepId(self.reverts),
            decisions=decisions,
        )


class DecisionRow(Base):
    """One change of one target: its fields before and after, None where it did not exist."""

    __tablename__ = "decision"
    __table_args__ = (Index(None, "step"), Index(None, "target", "target_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[int] = mapped_column(ForeignKey("step.id"))
    target: Mapped[Target] = mapped_column(EnumText((Target,)))
    target_id: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    def record(self, step: StepRow) -> Decision:
        """Return the decision as it travels, with what its step says."""
        return Decision(
            id=self.id,
            step=StepId(self.step),
            at=step.at,
            reviewer=step.reviewer,
            action=step.action,
            target=self.target,
            target_id=self.target_id,
            before=self.before,
            after=self.after,
        )
