"""Articles: their texts, the list of them, and the place where somebody stopped reading."""

from __future__ import annotations

import hashlib
from collections import Counter
from datetime import UTC, datetime

from sqlalchemy import ColumnElement, bindparam, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.problems_library import AlreadyThere, Gone
from recoupe_db.queries import rows
from recoupe_db.queries.outside import counted
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
    return _lines(session, ArticleRow.dossier == dossier)


def line(session: Session, article: ArticleId) -> ArticleLine:
    """Return one article as a list shows it. Raises :class:`Gone`."""
    found = _lines(session, ArticleRow.id == article)
    if not found:
        raise Gone
    return found[0]


def _lines(session: Session, which: ColumnElement[bool]) -> list[ArticleLine]:
    mentions: Counter[int] = Counter()
    pending: Counter[int] = Counter()
    for (article, state), count in counted(session, which, MentionRow.article, MentionRow.state).items():
        mentions[article] += count
        pending[article] += count if state is MentionState.PENDING else 0
    query = select(*_LINE, _recognised()).where(which).order_by(ArticleRow.id)
    return [
        ArticleLine(
            ArticleId(key), DossierId(dossier), title, file, source, day, state, mentions[key], pending[key], recognised
        )
        for key, dossier, title, file, source, day, state, recognised in session.execute(query)
    ]


_LINE = (
    ArticleRow.id,
    ArticleRow.dossier,
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
