"""How many mentions lie inside each article: counted once, and again only where something has changed since."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import ColumnElement, Select, insert, select, true
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, TallyRow
from recoupe_db.queries import dialects, row_access
from recoupe_db.queries.outside import counted, counted_of
from recoupe_db.records import MentionState

Tally = tuple[int, int, int]
"""Mentions inside an article: all of them, those that are undecided, those that were confirmed."""

_ADD = insert(row_access.table(TallyRow))
_NONE: Tally = (0, 0, 0)


def tallies(session: Session, which: ColumnElement[bool]) -> dict[int, Tally]:
    """Return the tally of each of the articles ``which``."""
    kept = select(TallyRow.article, TallyRow.mentions, TallyRow.pending, TallyRow.accepted)
    counts_of = {
        article: (mentions, pending, accepted)
        for article, mentions, pending, accepted in session.execute(kept.join(ArticleRow).where(which))
    }
    missing = set(session.scalars(_missing(which)))
    return counts_of | _count(session, which, missing) if missing else counts_of


def keep(session: Session, which: ColumnElement[bool]) -> None:
    """Store the tallies that are missing among the articles ``which``.

    Where no trigger forgets them in time, nothing is kept, and all is counted each time.
    """
    if not dialects.of(session).keeps_tallies:
        return
    missing = set(session.scalars(_missing(which)))
    added: list[dict[str, int]] = [
        {"article": article, "mentions": mentions, "pending": pending, "accepted": accepted}
        for article, (mentions, pending, accepted) in _count(session, which, missing).items()
    ]
    if added:
        session.connection().execute(_ADD, added)


def counted_anew(
    session: Session, articles: Collection[int], among: ColumnElement[bool] | None = None
) -> dict[int, Tally]:
    """Return the tallies of ``articles``, which are ``among`` others, without regard to what is kept."""
    return _count(session, true() if among is None else among, set(articles))


def _missing(which: ColumnElement[bool]) -> Select[int]:
    return select(ArticleRow.id).where(
        which, ~select(TallyRow.article).where(TallyRow.article == ArticleRow.id).exists()
    )


def _count(session: Session, which: ColumnElement[bool], missing: set[int]) -> dict[int, Tally]:
    """Count the ``missing`` ones among the articles ``which``: by their numbers when they are few."""
    by = (MentionRow.article, MentionRow.state)
    counts = counted_of(session, missing, *by) if len(missing) <= _FEW else counted(session, which, *by)
    tallies = dict.fromkeys(missing, _NONE)
    for (article, state), count in counts.items():
        if article in tallies:
            mentions, pending, accepted = tallies[article]
            pending += count if state is MentionState.PENDING else 0
            accepted += count if state is MentionState.ACCEPTED else 0
            tallies[article] = (mentions + count, pending, accepted)
    return tallies


_FEW = 500
