"""Articles: their texts, the list of them, and the place where somebody stopped reading."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from recoupe_db.library_errors import AlreadyThere, NotFound
from recoupe_db.models import ArticleRow, PassageRow, TallyRow
from recoupe_db.queries import row_access, tallies
from recoupe_db.records import (
    Article,
    ArticleId,
    ArticleLine,
    ArticleState,
    DossierId,
    NewArticle,
    Passage,
)

_ARTICLES = row_access.table(ArticleRow)
_STRETCH = select(func.substr(ArticleRow.text, bindparam("start"), bindparam("length"))).where(
    ArticleRow.id == bindparam("key")
)
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
    row = {name: getattr(new, name) for name in ("title", "file", "source", "url", "published", "author", "text")}
    row |= {"dossier": dossier, "sha256": digest, "state": ArticleState.TO_READ, "imported": datetime.now(UTC)}
    return Article(id=ArticleId(row_access.add(session, _ARTICLES, row)), **row)


def get(session: Session, article: ArticleId) -> Article:
    """Return an article with its text. Raises :class:`Gone`."""
    row = session.scalars(select(ArticleRow).where(ArticleRow.id == article)).one_or_none()
    if row is None:
        raise NotFound
    return row.record()


def get_each(session: Session, wanted: Collection[ArticleId]) -> dict[ArticleId, Article]:
    """Return those of the ``wanted`` articles that exist, a few hundred at most, with their texts."""
    rows = session.scalars(select(ArticleRow).where(ArticleRow.id.in_(wanted)))
    return {ArticleId(row.id): row.record() for row in rows}


def lines(session: Session, dossier: DossierId) -> list[ArticleLine]:
    """Return the articles of a dossier as a list shows them, in the order of import."""
    return _lines(session, ArticleRow.dossier == dossier)


def lines_of(session: Session, wanted: Collection[ArticleId]) -> list[ArticleLine]:
    """Return those of the ``wanted`` articles that exist as a list shows them, in the order of import."""
    lines: list[ArticleLine] = []
    for some in _batches(sorted(wanted)):
        lines.extend(_listed(session, session.connection().execute(_LINES_OF, {"articles": some}).all()))
    return lines


def lines_if_counted(session: Session, dossier: DossierId, *, but: int) -> list[ArticleLine] | None:
    """Return :func:`lines`, None where the mentions of more than so many articles have to be counted for it first."""
    which = ArticleRow.dossier == dossier
    rows = session.connection().execute(_LINES.where(which)).all()
    return None if _uncounted(rows) > but else _listed(session, rows, which)


def _uncounted(rows: Sequence[Sequence[Any]]) -> int:
    return sum(row[-1] is None for row in rows)


def of_dossier(session: Session, dossier: DossierId) -> list[ArticleId]:
    """Return which articles a dossier has, in the order of import."""
    query = select(ArticleRow.id).where(ArticleRow.dossier == dossier).order_by(ArticleRow.id)
    return [ArticleId(key) for key in session.scalars(query)]


def line(session: Session, article: ArticleId) -> ArticleLine:
    """Return one article as a list shows it. Raises :class:`Gone`."""
    lines = _lines(session, ArticleRow.id == article)
    if not lines:
        raise NotFound
    return lines[0]


def keep_counted(session: Session, dossier: DossierId) -> None:
    """Keep what is counted in the articles of a dossier, so that it is listed at once the next time."""
    tallies.keep(session, ArticleRow.dossier == dossier)


def _lines(session: Session, which: ColumnElement[bool]) -> list[ArticleLine]:
    return _listed(session, session.connection().execute(_LINES.where(which)).all(), which)


def _listed(
    session: Session, rows_: Sequence[Sequence[Any]], which: ColumnElement[bool] | None = None
) -> list[ArticleLine]:
    lines = [_line(*row) for row in rows_]
    if _uncounted(rows_):
        missing = {line.id for line, row in zip(lines, rows_, strict=True) if row[-1] is None}
        counted = tallies.counted_anew(session, missing, which)
        lines = [_counted(line, counted[line.id]) if line.id in missing else line for line in lines]
    lines.sort(key=_BY_IMPORT)
    return lines


def _line(
    key: int,
    dossier: int,
    title: str,
    file: str,
    source: str,
    day: str | None,
    state: str,
    imported: str,
    recogniser: str,
    mentions: int | None,
    pending: int | None,
    accepted: int | None,
) -> ArticleLine:
    return ArticleLine(
        ArticleId(key),
        DossierId(dossier),
        title,
        file,
        source,
        None if day is None else _day(day),
        _STATES[state],
        mentions or 0,
        pending or 0,
        recogniser != "",
        accepted or 0,
        datetime.fromisoformat(imported),
        missing_in(recogniser) if recogniser else (),
    )


@lru_cache(maxsize=4096)
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _counted(line: ArticleLine, tally: tallies.Tally) -> ArticleLine:
    mentions, pending, accepted = tally
    return replace(line, mentions=mentions, pending=pending, accepted=accepted)


def _batches(wanted: Sequence[ArticleId]) -> Iterator[Sequence[ArticleId]]:
    return (wanted[start : start + _AT_ONCE] for start in range(0, len(wanted), _AT_ONCE))


_TALLIES = row_access.table(TallyRow)
_LINES = select(  # words and days as text: turning them into what they are is half the time of a long list
    _ARTICLES.c.id,
    _ARTICLES.c.dossier,
    _ARTICLES.c.title,
    _ARTICLES.c.file,
    _ARTICLES.c.source,
    type_coerce(_ARTICLES.c.published, Text),
    type_coerce(_ARTICLES.c.state, Text),
    type_coerce(_ARTICLES.c.imported, Text),
    _ARTICLES.c.recogniser,
    _TALLIES.c.mentions,
    _TALLIES.c.pending,
    _TALLIES.c.accepted,
).select_from(_ARTICLES.outerjoin(_TALLIES, _TALLIES.c.article == _ARTICLES.c.id))
_LINES_OF = _LINES.where(_ARTICLES.c.id.in_(bindparam("articles", expanding=True)))
_STATES = {str(state): state for state in ArticleState}
_BY_IMPORT = attrgetter("id")
_WITHOUT = "; without "  # between a recogniser and what it could not look for
_AT_ONCE = 500  # parameters of one statement


def _recognised() -> ColumnElement[bool]:
    return ArticleRow.recogniser != ""


def unrecognised(session: Session, dossier: DossierId) -> list[ArticleId]:
    """Return the articles that no recogniser has read yet, in the order of import."""
    query = select(ArticleRow.id).where(ArticleRow.dossier == dossier, ~_recognised()).order_by(ArticleRow.id)
    return [ArticleId(key) for key in session.scalars(query)]


def recogniser(session: Session, article: ArticleId) -> str:
    """Return the name and version of what read the article last, empty when nothing has; see :func:`missing_in`."""
    return row_access.value(session, ArticleRow.recogniser, article) or ""


def partial_name(recogniser: str, missing: Sequence[str]) -> str:
    """Return what is stored of a recogniser that could not look for everything; the name itself where it could."""
    return f"{recogniser}{_WITHOUT}{','.join(missing)}" if missing else recogniser


@lru_cache(maxsize=256)
def missing_in(recogniser: str) -> tuple[str, ...]:
    """Return what the recogniser that is stored with an article could not look for."""
    _name, parted, missing = recogniser.partition(_WITHOUT)
    return tuple(missing.split(",")) if parted else ()


def home(session: Session, article: ArticleId) -> DossierId:
    """Return the dossier of an article. Raises :class:`Gone`."""
    dossier = row_access.value(session, ArticleRow.dossier, article)
    if dossier is None:
        raise NotFound
    return DossierId(dossier)


def published(session: Session, article: ArticleId) -> date | None:
    """Return the day of an article, None when it is not known."""
    return row_access.value(session, ArticleRow.published, article)


def source(session: Session, article: ArticleId) -> str:
    """Return where an article appeared, an empty word when it is not known."""
    return row_access.value(session, ArticleRow.source, article) or ""


def state(session: Session, article: ArticleId) -> ArticleState:
    """Return how far an article was read. Raises :class:`Gone`."""
    state = row_access.value(session, ArticleRow.state, article)
    if state is None:
        raise NotFound
    return state


def stretch(session: Session, article: ArticleId, start: int, end: int) -> str:
    """Return an article's text between two code points, cut out by the database; empty where there is none."""
    if not 0 <= start < end:
        return ""
    wanted = {"key": article, "start": start + 1, "length": end - start}
    stretch = session.connection().execute(_STRETCH, wanted).scalar() or ""
    if len(stretch) < end - start:  # SQLite stops at a NUL, which a text may hold
        return (row_access.value(session, ArticleRow.text, article) or "")[start:end]
    return stretch


def place(session: Session, article: ArticleId) -> int:
    """Return the code point where somebody last was in the article."""
    return row_access.value(session, ArticleRow.place, article) or 0


def set_place(session: Session, article: ArticleId, place: int) -> None:
    """Keep the code point where somebody is in the article; this is no decision, and undo leaves it alone."""
    row_access.change(session, _ARTICLES, article, {"place": place})


def passages(session: Session, article: ArticleId) -> list[Passage]:
    """Return the passages proposed or decided to lie outside an article, or put back in, in reading order."""
    query = select(PassageRow).where(PassageRow.article == article)
    return [row.record() for row in session.scalars(query.order_by(PassageRow.start, PassageRow.id))]


def passages_of_each(session: Session, wanted: Collection[ArticleId]) -> dict[ArticleId, list[Passage]]:
    """Return for each of the ``wanted`` articles, a few hundred at most, what :func:`passages` returns for one."""
    query = select(PassageRow).where(PassageRow.article.in_(wanted))
    passages_of: dict[ArticleId, list[Passage]] = {article: [] for article in wanted}
    for row in session.scalars(query.order_by(PassageRow.article, PassageRow.start, PassageRow.id)):
        passages_of[ArticleId(row.article)].append(row.record())
    return passages_of
