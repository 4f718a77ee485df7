"""Taking back one step alone, wherever it is in the log, and bringing it back: each is a step of its own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from recoupe_db.library_errors import DecidedSince, NotFound, NotInEffect
from recoupe_db.models import DecisionRow, StepRow
from recoupe_db.queries import consequences, log, target_fields
from recoupe_db.queries.log import OpenStep
from recoupe_db.queries.step_status import ALONE, REVERTING, decided, in_effect, taken_back
from recoupe_db.queries.target_fields import Fields
from recoupe_db.queries.undoing import as_applied
from recoupe_db.records import JUDGEMENT_FIELDS, Action, ArticleState, Decision, DossierId, Step, StepId, Target

_AT_ONCE = 500  # ids in one question: SQLite takes some ten thousand, other databases fewer
_BESIDE_THE_STATE = frozenset({"entity", "flagged", "comment"})
_VERDICT = frozenset(JUDGEMENT_FIELDS)
_REFERRING = {
    Target.MENTION: ((Target.EVIDENCE, "mention"), (Target.TIE, "one"), (Target.TIE, "other")),
    Target.FACT: ((Target.EVIDENCE, "fact"),),
    Target.ENTITY: ((Target.MENTION, "entity"),),
}


def revert(session: Session, reviewer: str, step: StepId) -> Step:
    """Take back a step that is in effect, and leave all later ones as they are; or bring back what was so taken back.

    That is a step of ``reviewer``'s, which ``undo`` takes back like any other.

    Raises:
        NotInEffect: the step was undone or taken back, or brings back what is not there any more.
        DecidedSince: a later decision stands on the same fields, or on what the step made.
        Gone: there is no such step.
    """
    asked = _in_effect(session, step)
    applied = as_applied(session, asked.id)
    _refuse_before(_obstacle(session, asked, applied))
    action = Action.BRING_BACK if asked.action is Action.TAKE_BACK else Action.TAKE_BACK
    dossier = DossierId(session.scalars(select(StepRow.dossier).where(StepRow.id == asked.id)).one())
    about = asked.reverts or asked.id
    taken = log.open_step(session, reviewer, action, article=asked.article, dossier=dossier, reverts=about)
    settled = frozenset(one.target_id for one in applied.decisions if one.target is Target.FACT)
    try:
        with session.begin_nested():  # what fails leaves a transaction in which somebody can still be asked for
            for decision in reversed(applied.decisions):
                _swap(session, taken, about, decision, settled)
    except IntegrityError as error:
        raise DecidedSince(reviewer=_latest_hand(session, taken), what="") from error
    return log.get(session, taken.id)


def obstacle(session: Session, step: StepId) -> Decision | None:
    """Return the later decision that keeps a step from being taken back alone, the latest one; None when it can be.

    Raises :class:`NotInEffect` and :class:`NotFound` as :func:`revert` does.
    """
    asked = _in_effect(session, step)
    return _obstacle(session, asked, as_applied(session, asked.id))


def touched(decision: Decision) -> frozenset[str]:
    """Return the fields that a decision is about.

    What was confirmed as it is, made or removed is decided in all its fields; a label, value or span that was corrected
    is confirmed; and a verdict rests on all that the fact says.
    """
    before, after = decision.before, decision.after
    if before is None or after is None:
        return frozenset(before or after or {})
    changed = frozenset(_differing(decision))
    if not changed or (decision.target is Target.FACT and changed & _VERDICT):
        return frozenset(after)
    confirms = decision.target is Target.MENTION and not changed <= _BESIDE_THE_STATE
    return changed | {"state"} if confirms else changed


def _in_effect(session: Session, step: StepId) -> Step:
    """Return a step that can be taken back, or one that took back or brought back last and can be reversed."""
    steps = log.read(session, session.scalars(select(StepRow).where(StepRow.id == step)))
    if not steps:
        raise NotFound
    (asked,) = steps
    standing = select(StepRow.id).where(in_effect(), StepRow.action.not_in(REVERTING))
    alone = standing.where(StepRow.reverts == (asked.reverts or asked.id), StepRow.action.in_(ALONE))
    latest = session.scalars(alone.order_by(StepRow.id.desc()).limit(1)).first()
    about = standing.where(StepRow.id == (asked.reverts or asked.id))
    wanted = about.where(~taken_back()) if asked.action not in ALONE else about
    is_blank = not any(decision.before or decision.after for decision in asked.decisions)
    is_purged = is_blank and (bool(asked.decisions) or asked.action in (Action.MERGE, Action.PURGE))
    if is_purged or session.scalars(wanted).first() is None or (asked.action in ALONE and latest != asked.id):
        raise NotInEffect
    return asked


def _refuse_before(later: Decision | None) -> None:
    if later is not None:
        raise DecidedSince(reviewer=later.reviewer, what=called(later))


def called(decision: Decision) -> str:
    """Return the words by which a reader knows what was decided on; empty where it has none."""
    fields = (decision.after or {}) | (decision.before or {})
    named = (fields.get(name) for name in ("surface", "name", "subject", "title", "quote"))
    return next((str(text) for text in named if text), "")


def _obstacle(session: Session, asked: Step, applied: Step) -> Decision | None:
    wanted: dict[tuple[Target, int], frozenset[str]] = {}
    for decision in applied.decisions:
        if not _starts_reading(decision):
            wanted[decision.target, decision.target_id] = touched(decision)
            if decision.before is None:
                wanted |= _referring(session, decision, applied)
    later = (
        decision
        for decision in _since(session, asked, wanted)
        if touched(decision) & wanted[decision.target, decision.target_id]
    )
    return max(later, key=lambda decision: decision.id, default=None)


def _referring(session: Session, made: Decision, applied: Step) -> dict[tuple[Target, int], frozenset[str]]:
    """Return what refers now to a thing that the step made, without what the step itself made or changed."""
    own = {(decision.target, decision.target_id) for decision in applied.decisions}
    fields_of: dict[tuple[Target, int], frozenset[str]] = {}
    for target, column in _REFERRING.get(made.target, ()):
        table = target_fields.table(target)
        for key in session.scalars(select(table.c.id).where(table.c[column] == made.target_id)):
            if (target, key) not in own:
                fields_of[target, key] = frozenset({column})
    return fields_of


def _since(session: Session, asked: Step, wanted: Mapping[tuple[Target, int], object]) -> Iterator[Decision]:
    """Yield the standing decisions of later steps on these targets."""
    keys: dict[Target, list[int]] = defaultdict(list)
    for target, key in wanted:
        keys[target].append(key)
    query = select(DecisionRow, StepRow).join(StepRow, StepRow.id == DecisionRow.step)
    later = query.where(DecisionRow.step > asked.id, decided())
    for target, every in keys.items():
        for some in _pieces(every):
            on_these = later.where(DecisionRow.target == target, DecisionRow.target_id.in_(some))
            for row, step in session.execute(on_these):
                yield row.record(step)


def _pieces(keys: Iterable[int]) -> Iterator[list[int]]:
    every = iter(keys)
    while some := list(islice(every, _AT_ONCE)):
        yield some


def _swap(session: Session, step: OpenStep, about: StepId, decision: Decision, settled: frozenset[int]) -> None:
    if decision.before is None and decision.after is None:  # what it was about was removed for good
        return
    current = target_fields.read(session, decision.target, decision.target_id)
    if _starts_reading(decision) and _keeps_its_place(session, about, decision, current):
        return
    changed = _differing(decision)
    if not _as_decided(current, decision, changed):
        raise DecidedSince(reviewer=_latest_hand(session, step, decision), what=called(decision))
    before = decision.before
    after = None if before is None else before if current is None else current | {key: before[key] for key in changed}
    if decision.target is Target.ARTICLE and after is not None and _others_decided(session, about, decision):
        after |= {"state": str(ArticleState.IN_PROGRESS)} if after["state"] == ArticleState.TO_READ else {}
    log.record(session, step, decision.target, decision.target_id, before=current, after=after)
    consequences.follow(session, step, decision.target, decision.target_id, current, after, settled=settled)


def _starts_reading(decision: Decision) -> bool:
    ends = {(fields or {}).get("state") for fields in (decision.before, decision.after)}
    return decision.target is Target.ARTICLE and ends == {ArticleState.TO_READ, ArticleState.IN_PROGRESS}


def _keeps_its_place(session: Session, about: StepId, decision: Decision, current: Fields | None) -> bool:
    """True for an article whose state is no longer what the step made it, or that other decisions keep in progress."""
    as_left = _as_decided(current, decision, _differing(decision))
    return not as_left or _others_decided(session, about, decision)


def _others_decided(session: Session, about: StepId, decision: Decision) -> bool:
    """True when other decisions stand in the article that ``decision`` is on: it is not to be read any more."""
    others = select(StepRow.id).where(StepRow.article == decision.target_id, StepRow.id != about, decided())
    return session.scalars(others.limit(1)).first() is not None


def _differing(decision: Decision) -> list[str]:
    before, after = decision.before, decision.after
    if before is None or after is None:
        return []
    return [name for name, value in before.items() if after.get(name) != value]


def _as_decided(current: Fields | None, decision: Decision, changed: Iterable[str]) -> bool:
    """True when a target is still what the decision made it, in the fields that it changed."""
    if current is None or decision.after is None:
        return current is decision.after
    return all(current[name] == decision.after[name] for name in changed)


def _latest_hand(session: Session, step: OpenStep, decision: Decision | None = None) -> str:
    """Return who decided last on the target, or else in the dossier, before ``step``."""
    others = select(StepRow.reviewer).where(StepRow.id < step.id, StepRow.dossier == step.dossier)
    if decision is not None:
        same = (DecisionRow.target == decision.target, DecisionRow.target_id == decision.target_id)
        others = others.join(DecisionRow, DecisionRow.step == StepRow.id).where(*same)
    return session.scalars(others.order_by(StepRow.id.desc()).limit(1)).first() or step.reviewer
