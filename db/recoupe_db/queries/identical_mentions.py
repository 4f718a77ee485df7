"""Where the same words stand: the mentions of a surface in some articles, and the texts that may hold it unmarked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import memory, schemes
from recoupe_db.queries.mention_search import of_figures, surfaces
from recoupe_db.queries.mentions import COLUMNS, record
from recoupe_db.records import ArticleId, DossierId, Mention

_AT_ONCE = 500  # surfaces or articles named in one statement


def mentions(
    session: Session, folded: str, *, figures: bool, dossier: DossierId, article: ArticleId | None
) -> list[Mention]:
    """Return the mentions whose surface folds to ``folded``: names, or ``figures``, of an article or of a dossier.

    Article by article in reading order.
    """
    same = [
        surface
        for surface in surfaces(session, dossier, figures=figures, article=article)
        if fold_name(surface) == folded
    ]
    kinds = of_figures() if figures else ~of_figures()
    where = _where(dossier, article)
    records: list[Mention] = []
    for some in _portions(same):
        query = select(*COLUMNS).where(where, kinds, MentionRow.surface.in_(some))
        records += [record(row) for row in session.connection().execute(query)]
    return sorted(
        schemes.standing(session, records),
        key=lambda mention: (mention.article, mention.start, -mention.end, mention.id),
    )


def _where(dossier: DossierId, article: ArticleId | None) -> ColumnElement[bool]:
    if article is not None:
        return MentionRow.article == article
    return MentionRow.article.in_(select(ArticleRow.id).where(ArticleRow.dossier == dossier))


def texts(
    session: Session, folded: str, *, dossier: DossierId, article: ArticleId | None, besides: Collection[ArticleId] = ()
) -> Iterator[tuple[ArticleId, str, str]]:
    """Yield the id, title and text of every article that may hold the words ``folded``, and of those ``besides``."""
    wanted = [article] if article is not None else sorted({*memory.candidates(session, dossier, [folded]), *besides})
    for some in _portions(wanted):
        query = select(ArticleRow.id, ArticleRow.title, ArticleRow.text).where(ArticleRow.id.in_(some))
        for key, title, text in session.connection().execute(query.order_by(ArticleRow.id)):
            yield ArticleId(key), title, text


def taken(session: Session, article: ArticleId) -> list[tuple[int, int]]:
    """Return the spans of all mentions of an article, whatever was decided about them."""
    query = select(MentionRow.start, MentionRow.end).where(MentionRow.article == article).order_by(MentionRow.start)
    return [(start, end) for start, end in session.connection().execute(query)]


def _portions(wanted: Sequence[object]) -> Iterator[Sequence[object]]:
    return (wanted[first : first + _AT_ONCE] for first in range(0, len(wanted), _AT_ONCE))
