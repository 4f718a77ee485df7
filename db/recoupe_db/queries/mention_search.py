"""Finding mentions all over a dossier: by what they say, what they are, where they come from, and what was decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import reduce

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.queries import schemes
from recoupe_db.queries.mentions import COLUMNS, record
from recoupe_db.queries.outside import left_out
from recoupe_db.records import ArticleId, DossierId, Kind, Label, Mention, MentionState, Origin

_AT_ONCE = 500  # surfaces named in one statement; beyond that the rows are looked through


@dataclass(frozen=True, slots=True)
class MentionQuery:
    """Which mentions to find; what is None does not matter. ``below`` is a score, from 0 to 1."""

    label: Label | Kind | None = None
    state: MentionState | None = None
    origin: Origin | None = None
    flagged: bool = False
    below: float | None = None


def surfaces(
    session: Session, dossier: DossierId, *, figures: bool | None = None, article: ArticleId | None = None
) -> list[str]:
    """Return what the mentions of a dossier, or of one ``article`` of it, say: each surface once.

    Those of names or of ``figures`` alone, if asked.
    """
    where = MentionRow.article.in_(_articles(dossier)) if article is None else MentionRow.article == article
    query = select(MentionRow.surface).where(where).distinct()
    if figures is not None:
        query = query.where(of_figures() if figures else ~of_figures())
    return list(session.connection().execute(query).scalars())


def find(
    session: Session, dossier: DossierId, wanted: MentionQuery, *, says: Callable[[str], bool] | None = None, limit: int
) -> list[Mention]:
    """Return the first ``limit`` mentions that are ``wanted`` and whose surface ``says`` what it should.

    Article by article in reading order, without undecided ones outside their article.
    """
    outside = left_out(PassageRow.article.in_(_articles(dossier)))
    query = (
        _wanted(wanted)
        .where(*_labelled(session, dossier, wanted.label))
        .where(MentionRow.article.in_(_articles(dossier)))
        .where((MentionRow.state != MentionState.PENDING) | MentionRow.id.not_in(outside))
        .order_by(MentionRow.article, MentionRow.start, MentionRow.end.desc(), MentionRow.id)
    )
    if says is not None:
        saying = [surface for surface in surfaces(session, dossier) if says(surface)]
        if len(saying) <= _AT_ONCE:
            query, says = query.where(MentionRow.surface.in_(saying)), None
    return _first(session, query, says, limit)


def _first(
    session: Session, query: Select[*tuple[object, ...]], says: Callable[[str], bool] | None, limit: int
) -> list[Mention]:
    if says is None:
        query = query.limit(limit)
    mentions: list[Mention] = []
    rows = session.connection().execution_options(yield_per=1000).execute(query)
    for row in rows:
        if says is None or says(row.surface):
            mentions.append(record(row))
            if len(mentions) == limit:
                break
    rows.close()
    return schemes.standing(session, mentions)


def of_figures() -> ColumnElement[bool]:
    """Return the condition that a mention is a figure; every other is a name, with whatever label."""
    return MentionRow.label.in_(list(Kind))


def _articles(dossier: DossierId) -> Select[int]:
    return select(ArticleRow.id).where(ArticleRow.dossier == dossier)


def _labelled(session: Session, dossier: DossierId, label: Label | Kind | None) -> list[ColumnElement[bool]]:
    """Return the condition that a mention counts as a ``label`` now, whatever it was stored under."""
    return [] if label is None else [MentionRow.label.in_(schemes.stored_as(session, dossier, label))]


def _wanted(wanted: MentionQuery) -> Select[*tuple[object, ...]]:
    conditions = [
        column == value
        for column, value in (
            (MentionRow.state, wanted.state),
            (MentionRow.origin, wanted.origin),
            (MentionRow.flagged, wanted.flagged or None),
        )
        if value is not None
    ]
    if wanted.below is not None:
        conditions.append(MentionRow.score < wanted.below)
    return reduce(lambda query, condition: query.where(condition), conditions, select(*COLUMNS))
