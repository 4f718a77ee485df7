"""Mentions that are about to be decided on, read with all that the decision rests on in one statement.

Somebody waits for a decision: what is asked for one by one takes longer than storing it. All of it is read in the
transaction that decides, so that nobody else can have changed it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, func, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import ArticleRow, EvidenceRow, FactRow, MentionRow, SchemeRow, WorkspaceRow
from recoupe_db.queries import consequences, derived_fields, log, mentions, schemes
from recoupe_db.queries.log import OpenStep
from recoupe_db.queries.target_fields import Fields, plain
from recoupe_db.records import Action, ArticleId, ArticleState, DossierId, FactStatus, Mention, MentionId, Target

_AT_ONCE = 500  # mentions named in one statement


@dataclass(frozen=True, slots=True)
class HeldMention:
    """A mention as it is shown, its ``fields`` as they are stored, and how its article stands.

    ``rests`` tells that a verified fact rests on it.
    """

    mention: Mention
    fields: Fields
    dossier: DossierId
    state: ArticleState
    rests: bool


def get_all(session: Session, wanted: Sequence[MentionId]) -> list[HeldMention]:
    """Return mentions in the order in which they are ``wanted``. Raises :class:`NotFound` when one does not exist."""
    keys = list(dict.fromkeys(wanted))
    held_by_key: dict[int, HeldMention] = {}
    for first in range(0, len(keys), _AT_ONCE):
        some = keys[first : first + _AT_ONCE]
        values = {"key": some[0]} if len(some) == 1 else {"keys": some}
        rows = session.connection().execute(_held(one=len(some) == 1), values)
        held_by_key |= {held.mention.id: held for held in map(_record, rows)}
    if not keys or len(held_by_key) < len(keys):
        raise NotFound
    return [held_by_key[key] for key in keys]


@cache
def _held(*, one: bool) -> Select[*tuple[Any, ...]]:
    verified = (EvidenceRow.mention == MentionRow.id, FactRow.status == FactStatus.VERIFIED)
    rests = select(EvidenceRow.id).join(FactRow, FactRow.id == EvidenceRow.fact).where(*verified).exists()
    home = func.coalesce(WorkspaceRow.parent, ArticleRow.dossier)
    which: ColumnElement[bool] = (
        MentionRow.id == bindparam("key") if one else MentionRow.id.in_(bindparam("keys", expanding=True))
    )
    return (
        select(*mentions.COLUMNS, MentionRow.number, ArticleRow.dossier, ArticleRow.state, SchemeRow.labels, rests)
        .join(ArticleRow, ArticleRow.id == MentionRow.article)
        .outerjoin(WorkspaceRow, WorkspaceRow.dossier == ArticleRow.dossier)
        .outerjoin(SchemeRow, SchemeRow.dossier == home)
        .where(which)
    )


def _record(row: Sequence[Any]) -> HeldMention:
    *shown, number, dossier, state, labels, rests = row
    fields = {column.key: plain(value) for column, value in zip(mentions.COLUMNS, shown, strict=True)}
    del fields["id"]
    mention = schemes.counted(mentions.record(shown), labels)
    return HeldMention(mention, fields | {"number": number}, dossier, state, rests)


def begin(
    session: Session, reviewer: str, action: Action, held: Sequence[HeldMention], here: ArticleId | None
) -> OpenStep:
    """Begin one step about mentions that may be in several articles; all of these are being read from now on.

    It is about ``here`` where one of the mentions is in it.
    """
    read = {held_mention.mention.article: held_mention for held_mention in held}
    about = read.get(here, held[0]) if here is not None else held[0]
    step = log.open_step(session, reviewer, action, article=about.mention.article, home=about.dossier)
    for article, mention in {about.mention.article: about, **read}.items():
        consequences.start_reading(session, step, article, state=mention.state)
    return step


def change(session: Session, step: OpenStep, held: HeldMention, **fields: object) -> None:
    """Decide that ``fields`` of a mention are now these, as ``decisions.change`` does."""
    given = derived_fields.spread(Target.MENTION, fields)
    after = derived_fields.complete(session, Target.MENTION, before=held.fields, given=given)
    key = held.mention.id
    log.record(session, step, Target.MENTION, key, before=held.fields, after=after)
    if held.rests:
        consequences.follow(session, step, Target.MENTION, key, held.fields, after)
