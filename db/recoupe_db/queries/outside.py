"""Which mentions lie outside their article: of the passages that contain a mention, the one made last decides."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.orm import aliased

from recoupe_db.models import MentionRow, PassageRow
from recoupe_db.records import ArticleId

_inner = aliased(MentionRow)
_back = aliased(PassageRow)


def _contains(passage: Any) -> ColumnElement[bool]:
    same = passage.article == _inner.article
    return and_(same, passage.start <= _inner.start, passage.end >= _inner.end, passage.end > _inner.start)


def inside_the_article(*, article: ArticleId | None = None, articles: Select[Any] | None = None) -> ColumnElement[bool]:
    """Return the condition that a mention lies inside its article; naming the article or articles makes it fast."""
    put_back = select(_back.id).where(~_back.outside, _back.id > PassageRow.id, _contains(_back)).exists()
    left_out = select(_inner.id).join(PassageRow, _contains(PassageRow)).where(PassageRow.outside, ~put_back)
    if article is not None:
        left_out = left_out.where(PassageRow.article == article)
    if articles is not None:
        left_out = left_out.where(PassageRow.article.in_(articles))
    return MentionRow.id.not_in(left_out)
