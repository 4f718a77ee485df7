"""The decisions of a dossier as a reader goes through them: newest first, in pieces, with what has become of each."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, StepRow
from recoupe_db.queries import log
from recoupe_db.queries.step_status import ALONE, REVERTING, in_effect
from recoupe_db.records import Action, ArticleId, DossierId, Entry, Step, StepId


def page(
    session: Session,
    dossier: DossierId,
    *,
    before: StepId | None = None,
    reviewer: str | None = None,
    article: ArticleId | None = None,
    limit: int = 50,
) -> list[Entry]:
    """Return the last steps before a step, of one reviewer and in one article if wanted; undos and redos are none."""
    wanted = [StepRow.dossier == dossier, StepRow.action.not_in(REVERTING)]
    if before is not None:
        wanted.append(StepRow.id < before)
    if reviewer is not None:
        wanted.append(StepRow.reviewer == reviewer)
    if article is not None:
        wanted.append(StepRow.article == article)
    return _entries(session, wanted, limit)


def since(session: Session, dossier: DossierId, after: StepId) -> list[Entry]:
    """Return the steps after a step, and those before it of which something has become since; the newest first."""
    fresh = (StepRow.dossier == dossier, StepRow.id > after)
    about = set(session.scalars(select(StepRow.reverts).where(*fresh, StepRow.reverts.is_not(None))))
    bases = set(session.scalars(select(func.coalesce(StepRow.reverts, StepRow.id)).where(StepRow.id.in_(about))))
    alone = set(session.scalars(select(StepRow.id).where(StepRow.reverts.in_(bases), StepRow.action.in_(ALONE))))
    touched = StepRow.id.in_(about | bases | alone) | (StepRow.id > after)
    return _entries(session, [StepRow.dossier == dossier, StepRow.action.not_in(REVERTING), touched], None)


def latest(session: Session, dossier: DossierId) -> StepId:
    """Return the latest step in a dossier, 0 where there is none."""
    return StepId(session.scalars(select(func.max(StepRow.id)).where(StepRow.dossier == dossier)).one() or 0)


def reviewers(session: Session, dossier: DossierId) -> list[str]:
    """Return who has decided in a dossier, by name."""
    query = select(StepRow.reviewer).where(StepRow.dossier == dossier).distinct()
    return sorted(session.scalars(query), key=str.casefold)


def _entries(session: Session, wanted: Collection[ColumnElement[bool]], limit: int | None) -> list[Entry]:
    query = select(StepRow, ArticleRow.title, in_effect()).outerjoin(ArticleRow, ArticleRow.id == StepRow.article)
    rows = list(session.execute(query.where(*wanted).order_by(StepRow.id.desc()).limit(limit)))
    steps = log.read(session, [row for row, _, _ in rows])
    bases = {step.reverts or step.id for step in steps}
    standing = dict(session.execute(select(StepRow.id, in_effect()).where(StepRow.id.in_(bases))).all())
    actions = dict(session.execute(select(StepRow.id, StepRow.action).where(StepRow.id.in_(bases))).all())
    alone = _latest_alone(session, bases)
    entries: list[Entry] = []
    for step, (_, title, effective) in zip(steps, rows, strict=True):
        base = step.reverts or step.id
        last = alone.get(base)
        taken_back = last is not None and last[1] is Action.TAKE_BACK
        lever = _lever(step, last) if effective and standing[base] else None
        about = None if step.reverts is None else actions[base]
        own = step.reverts is None
        entries.append(Entry(step, title or "", about, not effective, own and taken_back, lever))
    return entries


def _lever(step: Step, last: tuple[StepId, Action] | None) -> StepId | None:
    if step.reverts is None:
        return last[0] if last is not None and last[1] is Action.TAKE_BACK else step.id
    return step.id if last is not None and last[0] == step.id else None


def _latest_alone(session: Session, bases: Collection[StepId]) -> dict[StepId, tuple[StepId, Action]]:
    """Map steps to the last step in effect that took them back or brought them back."""
    query = select(StepRow.reverts, StepRow.id, StepRow.action).order_by(StepRow.id)
    reverting = query.where(StepRow.reverts.in_(bases), StepRow.action.in_(ALONE), in_effect())
    return {StepId(about or 0): (StepId(key), action) for about, key, action in session.execute(reverting)}
