"""The append-only log: opening a step, recording its decisions, reading both back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import bindparam, func, insert, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import ArticleRow, DecisionRow, LibraryRow, ReviewerRow, StepRow
from recoupe_db.queries import row_access, target_fields
from recoupe_db.queries.target_fields import Fields
from recoupe_db.records import Action, ArticleId, Decision, DossierId, NotedDecision, NotedStep, Step, StepId, Target

_STEPS = row_access.table(StepRow)
_ALL = row_access.table(DecisionRow)
_LIBRARY = row_access.table(LibraryRow)
_ADD_STEP = (
    insert(_STEPS)
    .values(
        moment=select(func.max(_LIBRARY.c.not_before))
        .where(_LIBRARY.c.not_before > bindparam("taken", type_=_STEPS.c.at.type))
        .scalar_subquery()
    )
    .returning(_STEPS.c.id)
)
_ADD_DECISION = insert(_ALL)
_ADD_REVIEWER = insert(row_access.table(ReviewerRow))
_REVIEWER = select(ReviewerRow.name).where(ReviewerRow.name == bindparam("name"))

_STEP = select(*_STEPS.c).where(_STEPS.c.id == bindparam("step"))
_OF_STEP = select(*_ALL.c).where(_ALL.c.step == bindparam("step")).order_by(_ALL.c.id)
_DECISIONS = (
    select(DecisionRow).where(DecisionRow.step.in_(bindparam("steps", expanding=True))).order_by(DecisionRow.id)
)


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that decisions are being added to, inside one transaction."""

    id: StepId
    at: datetime
    reviewer: str
    action: Action
    dossier: DossierId
    article: ArticleId | None


def open_step(
    session: Session,
    reviewer: str,
    action: Action,
    *,
    article: ArticleId | None,
    dossier: DossierId | None = None,
    reverts: StepId | None = None,
    at: datetime | None = None,
    home: DossierId | None = None,
) -> OpenStep:
    """Start a step. Without an article it needs a dossier: ``ValueError`` otherwise. Raises :class:`NotFound`.

    ``at`` is now, unless a step that was taken before is put back; ``home`` is the dossier in which this transaction
    has found the article, where it has asked already.
    """
    if article is not None:
        dossier = home or _dossier(session, article)
    if dossier is None:
        raise ValueError("a step is about an article or a dossier")
    _sign(session, reviewer)
    at = at or datetime.now(UTC)
    row = {"at": at, "reviewer": reviewer, "action": action, "dossier": dossier, "article": article, "reverts": reverts}
    added = session.connection().execute(_ADD_STEP, row | {"taken": at}).scalar_one()
    step = OpenStep(StepId(added), at, reviewer, action, dossier, article)
    _notes(session)[step.id] = NotedStep(step.id, at, reviewer, action, dossier, article, reverts, [])
    _taken(session).pop(step.id, None)  # a savepoint that was taken back gives its numbers to the next step
    return step


def _sign(session: Session, reviewer: str) -> None:
    """Add whoever signs for the first time; nobody is ever taken out, so that a name is asked for once."""
    if reviewer in signed(session):
        return
    if session.connection().execute(_REVIEWER, {"name": reviewer}).first() is None:
        session.connection().execute(_ADD_REVIEWER, {"name": reviewer})
    session.info.setdefault("signing", set()).add(reviewer)


def signed(session: Session) -> set[str]:
    """Return who is known to have signed what is stored; whoever opens sessions keeps it from one to the next."""
    return session.info.setdefault("signed", set())


def settle_names(session: Session) -> None:
    """Keep who signed in this session for the next ones: what it did is stored."""
    signed(session).update(session.info.pop("signing", ()))


def noted(session: Session) -> list[NotedStep]:
    """Return the steps that this session has added, in order: what would be lost if its commit were."""
    return list(_notes(session).values())


def _notes(session: Session) -> dict[int, NotedStep]:
    return session.info.setdefault("steps", {})


def _dossier(session: Session, article: ArticleId) -> DossierId:
    dossier = row_access.value(session, ArticleRow.dossier, article)
    if dossier is None:
        raise NotFound
    return DossierId(dossier)


def record(
    session: Session, step: OpenStep, target: Target, target_id: int, *, before: Fields | None, after: Fields | None
) -> None:
    """Add one decision to the log, and let the state follow."""
    target_fields.write(session, target, target_id, before=before, after=after)
    note(session, step, target, target_id, before=before, after=after)


def note(
    session: Session, step: OpenStep, target: Target, target_id: int, *, before: Fields | None, after: Fields | None
) -> None:
    """Add one decision to the log whose state has been written already."""
    row = {"step": step.id, "target": target, "target_id": target_id, "before": before, "after": after}
    added = session.connection().execute(_ADD_DECISION, row).inserted_primary_key
    if step.id in (notes := _notes(session)) and added is not None:
        notes[step.id].decisions.append(NotedDecision(target, target_id, before, after))
        signed = (step.at, step.reviewer, step.action)
        _taken(session).setdefault(step.id, []).append(
            Decision(int(added[0]), step.id, *signed, target, target_id, before, after)
        )


def _taken(session: Session) -> dict[int, list[Decision]]:
    """Return the decisions that this session has added, by step, as they would be read back."""
    return session.info.setdefault("taken", {})


def get(session: Session, step: StepId) -> Step:
    """Return a step with its decisions in the order in which they were taken.

    One that this session has taken is known; another is read without the mapper: somebody waits for it.
    """
    if (noted := _notes(session).get(step)) is not None:
        taken = tuple(_taken(session).get(step, ()))
        return Step(step, noted.at, noted.reviewer, noted.action, noted.article, noted.reverts, taken)
    row = session.connection().execute(_STEP, {"step": step}).one()
    signed = (row.at, row.reviewer, row.action)
    decisions = tuple(
        Decision(row.id, step, *signed, row.target, row.target_id, row.before, row.after)
        for row in session.connection().execute(_OF_STEP, {"step": step})
    )
    return Step(step, *signed, row.article, row.reverts, decisions)


def read(session: Session, step_rows: Iterable[StepRow]) -> list[Step]:
    """Return steps with their decisions, in the order of ``found``."""
    steps = list(step_rows)
    by_id = {step.id: step for step in steps}
    decisions: dict[int, list[DecisionRow]] = {step.id: [] for step in steps}
    for row in session.scalars(_DECISIONS, {"steps": list(by_id)}):
        decisions[row.step].append(row)
    return [step.record(tuple(row.record(step) for row in decisions[step.id])) for step in steps]
