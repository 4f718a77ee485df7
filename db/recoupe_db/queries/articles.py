"""Articles: their texts, the list of them, and the place where somebody stopped reading."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, bindparam, case, func, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.problems_library import AlreadyThere, Gone
from recoupe_db.queries import rows
from recoupe_db.queries.outside import inside_the_article
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleLine,
    ArticleState,
    DossierId,
    MentionState,
    NewArticle,
    Passage,
)

_ARTICLES = rows.table(ArticleRow)
_SAME_TEXT = select(ArticleRow.title).where(
    ArticleRow.dossier == bindparam("dossier"), ArticleRow.sha256 == bindparam("sha256")
)


def sha256(text: str) -> str:
    """Return the SHA-256 of a text's UTF-8 bytes, in hexadecimal; ``UnicodeEncodeError`` for a lone surrogate."""
    return hashlib.sha256(text.encode()).hexdigest()


def add(session: Session, dossier: DossierId, new: NewArticle) -> Article:
    """Store an article. Raises :class:`AlreadyThere` when its text is in the dossier already."""
    digest = sha256(new.text)
    same = session.connection().execute(_SAME_TEXT, {"dossier": dossier, "sha256": digest})
    if (title := same.scalar()) is not None:
        raise AlreadyThere(title=title)
    row = {name: getattr(new, name) for name in ("title", "file", "source", "url", "published", "text")}
    row |= {"dossier": dossier, "sha256": digest, "state": ArticleState.TO_READ, "imported": datetime.now(UTC)}
    return Article(id=ArticleId(rows.add(session, _ARTICLES, row)), **row)


def get(session: Session, article: ArticleId) -> Article:
    """Return an article with its text. Raises :class:`Gone`."""
    row = session.scalars(select(ArticleRow).where(ArticleRow.id == article)).one_or_none()
    if row is None:
        raise Gone
    return row.record()


def by_file(session: Session, dossier: DossierId, file: str) -> Article | None:
    """Return the article last imported from ``file``, None when there is none."""
    query = select(ArticleRow).where(ArticleRow.dossier == dossier, ArticleRow.file == file)
    row = session.scalars(query.order_by(ArticleRow.id.desc()).limit(1)).one_or_none()
    return None if row is None else row.record()


def lines(session: Session, dossier: DossierId) -> list[ArticleLine]:
    """Return the articles of a dossier as a list shows them, in the order of import."""
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    pending = func.sum(case((MentionRow.state == MentionState.PENDING, 1), else_=0))
    counted = (
        select(MentionRow.article, func.count().label("mentions"), pending.label("pending"))
        .where(MentionRow.article.in_(articles), inside_the_article(articles=articles))
        .group_by(MentionRow.article)
        .subquery()
    )
    query = (
        select(*_LINE, func.coalesce(counted.c.mentions, 0), func.coalesce(counted.c.pending, 0), _recognised())
        .outerjoin(counted, counted.c.article == ArticleRow.id)
        .where(ArticleRow.dossier == dossier)
        .order_by(ArticleRow.id)
    )
    return [
        ArticleLine(ArticleId(key), dossier, title, file, source, published, state, mentions, waiting, recognised)
        for key, title, file, source, published, state, mentions, waiting, recognised in session.execute(query)
    ]


_LINE = (
    ArticleRow.id,
    ArticleRow.title,
    ArticleRow.file,
    ArticleRow.source,
    ArticleRow.published,
    ArticleRow.state,
)


def _recognised() -> ColumnElement[bool]:
    return ArticleRow.recogniser != ""


def unrecognised(session: Session, dossier: DossierId) -> list[ArticleId]:
    """Return the articles that no recogniser has read yet, in the order of import."""
    query = select(ArticleRow.id).where(ArticleRow.dossier == dossier, ~_recognised()).order_by(ArticleRow.id)
    return [ArticleId(key) for key in session.scalars(query)]


def recogniser(session: Session, article: ArticleId) -> str:
    """Return the name and version of what read the article last, empty when nothing has."""
    return rows.value(session, ArticleRow.recogniser, article) or ""


def place(session: Session, article: ArticleId) -> int:
    """Return the code point where somebody last was in the article."""
    return rows.value(session, ArticleRow.place, article) or 0


def set_place(session: Session, article: ArticleId, place: int) -> None:
    """Keep the code point where somebody is in the article; this is no decision, and undo leaves it alone."""
    rows.change(session, _ARTICLES, article, {"place": place})


def passages(session: Session, article: ArticleId) -> list[Passage]:
    """Return the passages proposed or decided to lie outside an article, or put back in, in reading order."""
    query = select(PassageRow).where(PassageRow.article == article)
    return [row.record() for row in session.scalars(query.order_by(PassageRow.start, PassageRow.id))]
