"""What was decided, by whom and when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from recoupe_db.records.kinds import Action, ArticleId, DossierId, StepId, Target


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the append-only log: ``before`` and ``after`` are the target's fields, None where it did not exist."""

    id: int
    step: StepId
    at: datetime
    reviewer: str
    action: Action
    target: Target
    target_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True, slots=True)
class Step:
    """Decisions taken together: what one undo takes back. ``reverts`` is the step it undoes or takes back."""

    id: StepId
    at: datetime
    reviewer: str
    action: Action
    article: ArticleId | None
    reverts: StepId | None
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A step with the title of its article, if it has one.

    ``about`` is the action that a step which took back or brought back was about. ``undone`` tells that its reviewer
    undid it, ``taken_back`` that it was taken back alone. ``lever`` is the step to revert for changing that: the step
    itself, or the one that took it back; None where there is nothing to revert.
    """

    step: Step
    title: str
    about: Action | None
    undone: bool
    taken_back: bool
    lever: StepId | None


@dataclass(frozen=True, slots=True)
class NotedDecision:
    """A decision as it was just taken: ``before`` and ``after`` as in :class:`Decision`."""

    target: Target
    target_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True, slots=True)
class NotedStep:
    """A step as it was just taken, before it has a place in a log that lasts; ``decisions`` grows until then."""

    id: StepId
    at: datetime
    reviewer: str
    action: Action
    dossier: DossierId
    article: ArticleId | None
    reverts: StepId | None
    decisions: list[NotedDecision]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells a step from every other in any copy of the library."""
        return (self.at.astimezone(UTC).isoformat(timespec="microseconds"), self.reviewer, self.action.value)
