"""The mentions of an article."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.models import MentionRow
from recoupe_db.problems_library import Gone
from recoupe_db.queries.outside import inside_the_article
from recoupe_db.queries.suggesting import suggest
from recoupe_db.records import ArticleId, Mention, MentionId

__all__ = ["get", "inside", "of_article", "suggest"]

_READING_ORDER = (MentionRow.start, MentionRow.end.desc(), MentionRow.id)


def of_article(session: Session, article: ArticleId) -> list[Mention]:
    """Return all mentions of an article in reading order, the longer first where two begin together."""
    query = select(MentionRow).where(MentionRow.article == article).order_by(*_READING_ORDER)
    return [row.record() for row in session.scalars(query)]


def inside(session: Session, article: ArticleId) -> list[Mention]:
    """Return the mentions that lie inside the article, in reading order: those that are to be reviewed."""
    query = select(MentionRow).where(MentionRow.article == article, inside_the_article(article))
    return [row.record() for row in session.scalars(query.order_by(*_READING_ORDER))]


def get(session: Session, mention: MentionId) -> Mention:
    """Return a mention. Raises :class:`Gone`."""
    row = session.scalars(select(MentionRow).where(MentionRow.id == mention)).one_or_none()
    if row is None:
        raise Gone
    return row.record()
