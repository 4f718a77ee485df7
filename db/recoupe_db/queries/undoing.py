"""Undo and redo: steps that swap before and after of another step's decisions, one line of them per reviewer."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from recoupe_db.library_errors import ChangedSince
from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.queries import consequences, log, target_fields
from recoupe_db.queries.log import OpenStep
from recoupe_db.queries.step_status import REVERTING, decided, in_effect, taken_back
from recoupe_db.queries.target_fields import Fields
from recoupe_db.records import Action, ArticleState, Decision, DossierId, Step, StepId, Target

_later = aliased(StepRow)


def can_undo(session: Session, reviewer: str) -> Step | None:
    """Return the reviewer's latest step that is in effect: what ``undo`` would take back."""
    return _one(session, _undoable(), reviewer=reviewer)


def can_redo(session: Session, reviewer: str) -> Step | None:
    """Return the step that the reviewer's last undo took back, unless they have taken a new step since."""
    since = session.connection().execute(_last_done(), {"reviewer": reviewer}).scalar() or 0
    return _one(session, _redoable(), reviewer=reviewer, since=since)


@cache
def _undoable() -> Select[Any]:
    return _own().where(in_effect(), ~taken_back(), _said()).order_by(StepRow.id.desc()).limit(1)


@cache
def _last_done() -> Select[Any]:
    return _own().order_by(StepRow.id.desc()).limit(1)


@cache
def _redoable() -> Select[Any]:
    undone_since = (_later.reviewer == bindparam("reviewer"), _later.id > bindparam("since"))
    undone = select(_later.reverts).where(*undone_since, _later.action == Action.UNDO)
    return select(StepRow.id).where(StepRow.id.in_(undone), ~in_effect(), _said()).order_by(StepRow.id).limit(1)


def undo(session: Session, reviewer: str) -> Step | None:
    """Take back what :func:`can_undo` names; None when there is nothing.

    Raises :class:`ChangedSince` when somebody else has decided on the same thing since.
    """
    return _revert(session, reviewer, can_undo(session, reviewer), Action.UNDO)


def redo(session: Session, reviewer: str) -> Step | None:
    """Do again what :func:`can_redo` names; None when there is nothing. Raises as :func:`undo` does."""
    return _revert(session, reviewer, can_redo(session, reviewer), Action.REDO)


def _own() -> Select[Any]:
    of_no_line = (*REVERTING, Action.MERGE, Action.PURGE)
    return select(StepRow.id).where(StepRow.reviewer == bindparam("reviewer"), StepRow.action.not_in(of_no_line))


def _said() -> ColumnElement[bool]:
    """True for a step of which the bin has not taken everything for good; one that changed nothing says all it did."""
    says = DecisionRow.before.is_not(None) | DecisionRow.after.is_not(None)
    of_step = select(DecisionRow.id).where(DecisionRow.step == StepRow.id)
    return or_(of_step.where(says).exists(), ~of_step.exists())


def _one(session: Session, query: Select[Any], **values: object) -> Step | None:
    step = session.connection().execute(query, values).scalar()
    return None if step is None else log.get(session, StepId(step))


def _revert(session: Session, reviewer: str, about: Step | None, action: Action) -> Step | None:
    if about is None:
        return None
    applied = as_applied(session, about.id)
    dossier = session.scalars(select(StepRow.dossier).where(StepRow.id == about.id)).one()
    step = log.open_step(session, reviewer, action, article=about.article, dossier=DossierId(dossier), reverts=about.id)
    settled = frozenset(one.target_id for one in applied.decisions if one.target is Target.FACT)
    try:
        with session.begin_nested():  # what fails leaves a transaction in which somebody can still be asked for
            for decision in reversed(applied.decisions):
                _swap(session, step, decision, settled)
    except IntegrityError as error:
        raise ChangedSince(reviewer=_somebody_else(session, step, applied.decisions[0])) from error
    return log.get(session, step.id)


def as_applied(session: Session, about: StepId) -> Step:
    """Return the step that last brought about what ``about`` decided: itself, or its last undo or redo."""
    reverting = (StepRow.reverts == about) & StepRow.action.in_(REVERTING)
    latest = session.scalars(select(func.max(StepRow.id)).where(or_(StepRow.id == about, reverting))).one()
    return log.get(session, StepId(latest or about))


def _swap(session: Session, step: OpenStep, decision: Decision, settled: frozenset[int]) -> None:
    if decision.before is None and decision.after is None:  # what it was about was removed for good
        return
    current = target_fields.read(session, decision.target, decision.target_id)
    if _keeps_its_place(session, step, decision, current):
        return
    now, then = (target_fields.as_decided(decision.target, fields) for fields in (current, decision.after))
    if not same(now, then) or _others_decided(session, step, decision):
        raise ChangedSince(reviewer=_somebody_else(session, step, decision))
    after = None if decision.before is None else (current or {}) | decision.before
    log.record(session, step, decision.target, decision.target_id, before=current, after=after)
    consequences.follow(session, step, decision.target, decision.target_id, current, after, settled=settled)


def _keeps_its_place(session: Session, step: OpenStep, decision: Decision, current: Fields | None) -> bool:
    """True for an article that came to be in progress by a decision in it, and stays so for somebody else's sake."""
    ends = {(fields or {}).get("state") for fields in (decision.before, decision.after)}
    if decision.target is not Target.ARTICLE or ends != {ArticleState.TO_READ, ArticleState.IN_PROGRESS}:
        return False
    standing = _standing_of_others(step, decision).where(StepRow.article == decision.target_id)
    as_left = same(current, decision.after) and session.scalars(standing.limit(1)).first() is not None
    return as_left or same(current, decision.before)


def _others_decided(session: Session, step: OpenStep, decision: Decision) -> bool:
    same = (DecisionRow.target == decision.target, DecisionRow.target_id == decision.target_id)
    standing = _standing_of_others(step, decision).join(DecisionRow, DecisionRow.step == StepRow.id).where(*same)
    return session.scalars(standing.limit(1)).first() is not None


def _standing_of_others(step: OpenStep, decision: Decision) -> Select[Any]:
    """Select other reviewers' decisions after the one of ``decision`` that still stand."""
    return select(StepRow.id).where(StepRow.id > decision.step, StepRow.reviewer != step.reviewer, decided())


def same(current: Fields | None, expected: Fields | None) -> bool:
    """Compare only the fields that the decision knew: a later version of the library may keep more."""
    if current is None or expected is None:
        return current is expected
    return all(current[name] == value for name, value in expected.items() if name in current)


def _somebody_else(session: Session, step: OpenStep, decision: Decision) -> str:
    """Return who decided last on the target, or else in the dossier, other than the reviewer of ``step``."""
    theirs = select(StepRow.reviewer).where(StepRow.reviewer != step.reviewer, StepRow.dossier == step.dossier)
    same = (DecisionRow.target == decision.target, DecisionRow.target_id == decision.target_id)
    latest = theirs.order_by(StepRow.id.desc()).limit(1)
    on_it = latest.join(DecisionRow, DecisionRow.step == StepRow.id).where(*same)
    return session.scalars(on_it).first() or session.scalars(latest).first() or step.reviewer
