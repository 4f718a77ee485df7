"""The mentions of an article."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import MentionRow
from recoupe_db.queries import schemes
from recoupe_db.queries.outside import inside_any, inside_the_article
from recoupe_db.queries.suggesting import suggest
from recoupe_db.records import ArticleId, Kind, Mention, MentionId, Reading
from recoupe_db.records.mentions import attributes_from

__all__ = [
    "COLUMNS",
    "at",
    "get",
    "get_all",
    "inside",
    "inside_each",
    "of_article",
    "of_each",
    "record",
    "suggest",
    "there_are",
]

_READING_ORDER = (MentionRow.start, MentionRow.end.desc(), MentionRow.id)
COLUMNS = tuple(
    getattr(MentionRow, name)
    for name in (
        "id",
        "article",
        "start",
        "end",
        "surface",
        "label",
        "state",
        "origin",
        "score",
        "reason",
        "recogniser",
        "entity",
        "flagged",
        "comment",
        "attributes",
        "value",
        "upper",
        "unit",
        "modifier",
    )
)
_OF_ARTICLE = select(*COLUMNS).where(MentionRow.article == bindparam("article")).order_by(*_READING_ORDER)
_ONE = select(*COLUMNS).where(MentionRow.id == bindparam("key"))
_AT = select(*COLUMNS).where(
    MentionRow.article == bindparam("article"),
    MentionRow.start == bindparam("start"),
    MentionRow.end == bindparam("end"),
)
_TOUCHING = select(*COLUMNS).where(
    MentionRow.article == bindparam("article"),
    MentionRow.start < bindparam("end"),
    MentionRow.end > bindparam("start"),
)
_AT_ONCE = 500  # mentions named in one statement


def of_article(session: Session, article: ArticleId) -> list[Mention]:
    """Return all mentions of an article in reading order, the longer first where two begin together."""
    return _records(session, session.connection().execute(_OF_ARTICLE, {"article": article}).all())


def of_each(session: Session, wanted: Collection[ArticleId]) -> dict[ArticleId, list[Mention]]:
    """Return for each of the ``wanted`` articles, a few hundred at most, what :func:`of_article` returns for one."""
    query = select(*COLUMNS).where(MentionRow.article.in_(wanted)).order_by(MentionRow.article, *_READING_ORDER)
    mentions_in: dict[ArticleId, list[Mention]] = {article: [] for article in wanted}
    for mention in _records(session, session.connection().execute(query).all()):
        mentions_in[mention.article].append(mention)
    return mentions_in


def inside(session: Session, article: ArticleId) -> list[Mention]:
    """Return the mentions that lie inside the article, in reading order: those that are to be reviewed."""
    query = select(*COLUMNS).where(MentionRow.article == article, inside_the_article(article))
    return _records(session, session.connection().execute(query.order_by(*_READING_ORDER)).all())


def inside_each(session: Session, wanted: Collection[ArticleId]) -> dict[ArticleId, list[Mention]]:
    """Return for each of the ``wanted`` articles, a few hundred at most, what :func:`inside` returns for one."""
    query = select(*COLUMNS).where(MentionRow.article.in_(wanted), inside_any(wanted))
    rows = session.connection().execute(query.order_by(MentionRow.article, *_READING_ORDER)).all()
    mentions_in: dict[ArticleId, list[Mention]] = {article: [] for article in wanted}
    for mention in _records(session, rows):
        mentions_in[mention.article].append(mention)
    return mentions_in


def at(session: Session, article: ArticleId, start: int, end: int) -> list[Mention]:
    """Return the mentions of exactly these code points of an article."""
    return _records(session, session.connection().execute(_AT, {"article": article, "start": start, "end": end}).all())


def touching(session: Session, article: ArticleId, start: int, end: int) -> list[Mention]:
    """Return the mentions that have one of these code points of an article, in no particular order."""
    span = {"article": article, "start": start, "end": end}
    return _records(session, session.connection().execute(_TOUCHING, span).all())


def get(session: Session, mention: MentionId) -> Mention:
    """Return a mention. Raises :class:`NotFound`."""
    mentions = _records(session, session.connection().execute(_ONE, {"key": mention}).all())
    if not mentions:
        raise NotFound
    return mentions[0]


def get_all(session: Session, wanted: Sequence[MentionId]) -> list[Mention]:
    """Return mentions in the order in which they are ``wanted``. Raises :class:`NotFound` when one does not exist."""
    mentions = {mention.id: mention for mention in there_are(session, wanted)}
    if any(key not in mentions for key in wanted):
        raise NotFound
    return [mentions[key] for key in dict.fromkeys(wanted)]


def there_are(session: Session, wanted: Sequence[MentionId]) -> list[Mention]:
    """Return those of the ``wanted`` mentions that exist."""
    if len(wanted) == 1:  # the statement that is ready: a decision about one mention is what happens most
        return _records(session, session.connection().execute(_ONE, {"key": wanted[0]}).all())
    mentions: list[Mention] = []
    for first in range(0, len(wanted), _AT_ONCE):
        query = select(*COLUMNS).where(MentionRow.id.in_(wanted[first : first + _AT_ONCE]))
        mentions += _records(session, session.connection().execute(query).all())
    return mentions


def _records(session: Session, mention_rows: Iterable[Sequence[Any]]) -> list[Mention]:
    """Make mentions of rows without the mapper: an article may have 30,000, and somebody waits for them."""
    return schemes.standing(session, [record(row) for row in mention_rows])


def record(row: Sequence[Any]) -> Mention:
    """Return the mention whose ``COLUMNS`` are ``row``."""
    key, article, start, end, surface, label = row[:6]
    reading = Reading(label, *row[15:]) if isinstance(label, Kind) else None
    attributes = attributes_from(row[14]) if row[14] else ()
    return Mention(key, article, start, end, surface, label, reading, *row[6:14], attributes=attributes)
