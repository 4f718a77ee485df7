"""Which mentions lie inside their article, and how many.

Of the passages that contain a mention, the one made last says whether it is inside.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, cast, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.records import ArticleId

_inner = aliased(MentionRow)
_back = aliased(PassageRow)


def _contains(passage: Any) -> ColumnElement[bool]:
    same = passage.article == _inner.article
    return and_(same, passage.start <= _inner.start, passage.end >= _inner.end, passage.end > _inner.start)


def left_out(articles: ColumnElement[bool]) -> Select[int]:
    """Select the mentions that lie outside their articles; ``articles`` is the condition that passages are in them."""
    put_back = select(_back.id).where(~_back.outside, _back.id > PassageRow.id, _contains(_back)).exists()
    contained = select(_inner.id).join(PassageRow, _contains(PassageRow))
    return contained.where(articles, PassageRow.outside, ~put_back)


def inside_the_article(article: ArticleId) -> ColumnElement[bool]:
    """Return the condition that a mention of ``article`` lies inside it."""
    return MentionRow.id.not_in(left_out(PassageRow.article == article))


def inside_any(articles: Collection[ArticleId]) -> ColumnElement[bool]:
    """Return the condition that a mention of one of ``articles`` lies inside it."""
    return MentionRow.id.not_in(left_out(PassageRow.article.in_(articles)))


def counted(
    session: Session, which: ColumnElement[bool], *by: InstrumentedAttribute[Any]
) -> dict[tuple[Any, ...], int]:
    """Count the mentions inside their articles of the articles ``which``, by the columns ``by``.

    All are counted and what lies outside is taken off: that takes a third of the time of asking for each mention.
    """
    articles = select(ArticleRow.id).where(which)
    every = _count(session, MentionRow.article.in_(articles), *by)
    outside = MentionRow.id.in_(left_out(PassageRow.article.in_(articles)))
    for key, count in _count(session, outside, *by).items():
        every[key] -= count
    return every


def _count(session: Session, which: ColumnElement[bool], *by: InstrumentedAttribute[Any]) -> dict[tuple[Any, ...], int]:
    every = (MentionRow.article, MentionRow.state, MentionRow.label)  # the order of the index: nothing is sorted
    small = select(*every, func.count().label("count")).where(which).group_by(*every).subquery()
    columns = [small.c[column.key] for column in by]
    query = select(*columns, cast(func.sum(small.c["count"]), Integer)).group_by(*columns)
    return {tuple(key): count for *key, count in session.execute(query)}
