"""The article that somebody had open last, read by plain SQLite before anything else of the library is loaded."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from recoupe_db.records import MentionState
from recoupe_db.schema import APPLICATION_ID, SCHEMA

_ARTICLE = """
SELECT dossier.name, article.title, article.text, article.place
FROM article JOIN dossier ON dossier.id = article.dossier
WHERE article.id = ? AND dossier.id = ?
"""
_MARKS = 'SELECT id, start, "end", label, state, flagged FROM mention WHERE article = ? ORDER BY start, "end" DESC, id'
_OUTSIDE = 'SELECT start, "end" FROM passage WHERE article = ? AND outside ORDER BY start'


@dataclass(frozen=True, slots=True)
class LastMark:
    """A mention as it is drawn: ``start`` and ``end`` in code points, ``tag`` a label or a kind of figure."""

    mention: int
    start: int
    end: int
    tag: str
    state: MentionState
    flagged: bool


@dataclass(frozen=True, slots=True)
class LastArticle:
    """An article to read: ``place`` is the code point where its reader was, ``outside`` what is no part of it.

    ``marks`` are those that its review shows; none where the dossier has labels of its own, which are read later.
    """

    dossier: str
    title: str
    text: str
    place: int
    marks: tuple[LastMark, ...]
    outside: tuple[tuple[int, int], ...]


def last_article(library: Path, dossier: int, article: int) -> LastArticle | None:
    """Return an article of a dossier; None where the library is not there, of another form, or cannot be read so."""
    try:
        with closing(_connected(library)) as file:
            if file.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
                return None
            if file.execute("SELECT version_num FROM alembic_version").fetchone() != (SCHEMA,):
                return None
            return _read(file, dossier, article)
    except (OSError, sqlite3.Error, ValueError):
        return None


def _connected(library: Path) -> sqlite3.Connection:
    """Connect without leaving a trace, whether somebody else has the library open or not."""
    log = library.with_name(f"{library.name}-wal")
    how = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    return sqlite3.connect(f"{library.absolute().as_uri()}?{how}", uri=True, timeout=0.2)


def _read(file: sqlite3.Connection, dossier: int, article: int) -> LastArticle | None:
    row = file.execute(_ARTICLE, (article, dossier)).fetchone()
    if row is None:
        return None
    outside = tuple((start, end) for start, end in file.execute(_OUTSIDE, (article,)))
    own = file.execute("SELECT 1 FROM scheme WHERE dossier = ?", (dossier,)).fetchone()
    marks = () if own else tuple(_marks(file, article, outside))
    name, title, text, place = row
    return LastArticle(name, title, text, place, marks, outside)


def _marks(file: sqlite3.Connection, article: int, outside: tuple[tuple[int, int], ...]) -> list[LastMark]:
    rows = file.execute(_MARKS, (article,))
    marks = [
        LastMark(key, start, end, tag, MentionState(state), bool(flag)) for key, start, end, tag, state, flag in rows
    ]
    return [
        mark
        for mark in marks
        if mark.state is not MentionState.PENDING or not any(first <= mark.start < last for first, last in outside)
    ]
