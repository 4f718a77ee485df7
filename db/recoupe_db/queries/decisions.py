"""Deciding: every change a reviewer makes is one step of the append-only log, and the state follows from it.

A step is begun, changed with ``create``, ``change`` and ``remove``, and becomes durable with the caller's transaction.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import StepRow
from recoupe_db.queries import consequences, derived_fields, log, target_fields
from recoupe_db.queries.log import OpenStep
from recoupe_db.queries.revert_one import obstacle, revert
from recoupe_db.queries.undoing import can_redo, can_undo, redo, undo
from recoupe_db.records import Action, ArticleId, DossierId, Step, Target

__all__ = [
    "OpenStep",
    "begin",
    "can_redo",
    "can_undo",
    "change",
    "create",
    "fields",
    "history",
    "obstacle",
    "redo",
    "remove",
    "revert",
    "undo",
]

_ABOUT_THE_ARTICLE = frozenset({Action.MARK_READ, Action.REOPEN, Action.SET_ASIDE})


def begin(
    session: Session,
    reviewer: str,
    action: Action,
    article: ArticleId | None = None,
    *,
    dossier: DossierId | None = None,
) -> OpenStep:
    """Start a step about an article, or about a dossier where there is no one article.

    The first decision in an article that is still to be read puts it in progress.
    """
    step = log.open_step(session, reviewer, action, article=article, dossier=dossier)
    if article is not None and action not in _ABOUT_THE_ARTICLE:
        consequences.start_reading(session, step, article)
    return step


def fields(session: Session, target: Target, target_id: int) -> target_fields.Fields:
    """Return the present fields of a target, as a decision keeps them. Raises :class:`NotFound`."""
    fields = target_fields.read(session, target, target_id)
    if fields is None:
        raise NotFound
    return fields


def enter(session: Session, step: OpenStep, article: ArticleId) -> None:
    """Let a step reach into another article: one that is still to be read is in progress from then on."""
    consequences.start_reading(session, step, article)


def change(session: Session, step: OpenStep, target: Target, target_id: int, **fields: object) -> None:
    """Decide that ``fields`` of a target are now these; ``reading`` stands for the parts of a :class:`Reading`.

    What is confirmed as it is, is a decision too. A mention's surface and number follow by themselves; a name keeps no
    reading. Raises :class:`NotFound` when the target does not exist, ``ValueError`` for a span outside the text.
    """
    before = target_fields.read(session, target, target_id)
    if before is None:
        raise NotFound
    after = derived_fields.complete(session, target, before=before, given=derived_fields.spread(target, fields))
    if target is Target.FACT:
        after = consequences.unverified_when_edited(before, after)
    log.record(session, step, target, target_id, before=before, after=after)
    consequences.follow(session, step, target, target_id, before, after)


def create(session: Session, step: OpenStep, target: Target, **fields: object) -> int:
    """Decide that there is a new target with these ``fields``, and return its id.

    A mention or passage that a reviewer adds is accepted, theirs and certain unless ``fields`` say otherwise. Raises
    ``ValueError`` for a span outside the text or a quote that is not in it.
    """
    after = derived_fields.complete(session, target, before=None, given=derived_fields.spread(target, fields))
    target_id = target_fields.insert_row(session, target, after)
    log.note(session, step, target, target_id, before=None, after=after)
    return target_id


def remove(session: Session, step: OpenStep, target: Target, target_id: int) -> None:
    """Decide that a target is no more. What refers to it must be removed or changed first. Raises :class:`NotFound`."""
    before = target_fields.read(session, target, target_id)
    if before is None:
        raise NotFound
    log.record(session, step, target, target_id, before=before, after=None)


def history(session: Session, dossier: DossierId, limit: int = 100) -> list[Step]:
    """Return the last steps in a dossier with their decisions, the newest first."""
    query = select(StepRow).where(StepRow.dossier == dossier).order_by(StepRow.id.desc()).limit(limit)
    return log.read(session, session.scalars(query))
