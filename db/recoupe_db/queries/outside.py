"""Which mentions lie inside their article, and how many.

Of the passages that contain a mention, the one made last says whether it is inside.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, and_, bindparam, cast, func, select
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


def counted(session: Session, which: ColumnElement[bool], *by: InstrumentedAttribute[Any]) -> Counts:
    """Count the mentions inside their articles of the articles ``which``, by the columns ``by``.

    All are counted and what lies outside is taken off: that takes a third of the time of asking for each mention.
    """
    return _counted(session, _both(which, by), {})


def counted_of(session: Session, articles: Collection[int], *by: InstrumentedAttribute[Any]) -> Counts:
    """Count as :func:`counted` does in a few hundred ``articles`` at most, by statements that are made once."""
    return _counted(session, _both_of(by), {"articles": list(articles)})


Counts = dict[tuple[Any, ...], int]
_Both = tuple[Select[Any], Select[Any]]


def _counted(session: Session, both: _Both, values: dict[str, Any]) -> Counts:
    every, outside = ({tuple(key): count for *key, count in session.connection().execute(one, values)} for one in both)
    return {key: count - outside.get(key, 0) for key, count in every.items()}


@cache
def _both_of(by: tuple[InstrumentedAttribute[Any], ...]) -> _Both:
    return _both(ArticleRow.id.in_(bindparam("articles", expanding=True)), by)


def _both(which: ColumnElement[bool], by: tuple[InstrumentedAttribute[Any], ...]) -> _Both:
    """Return the statements that count all, and what lies outside."""
    articles = select(ArticleRow.id).where(which)
    outside = MentionRow.id.in_(left_out(PassageRow.article.in_(articles)))
    return _count(MentionRow.article.in_(articles), *by), _count(outside, *by)


def _count(which: ColumnElement[bool], *by: InstrumentedAttribute[Any]) -> Select[Any]:
    every = (MentionRow.article, MentionRow.state, MentionRow.label)  # the order of the index: nothing is sorted
    small = select(*every, func.count().label("count")).where(which).group_by(*every).subquery()
    columns = [small.c[column.key] for column in by]
    return select(*columns, cast(func.sum(small.c["count"]), Integer)).group_by(*columns)
