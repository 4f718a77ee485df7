"""SQLite: an FTS5 index over a view, kept in step by triggers, and guards that are triggers as well."""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from recoupe_db.schema import GUARDS, KEEPERS
from recoupe_db.text_search import SearchTerms

_MATCHES = text("SELECT rowid FROM article_found WHERE article_found MATCH :words")
_BETWEEN = text("SELECT count(*), min(id), max(id) FROM article WHERE dossier = :dossier")
_AMONG = text(  # the sign keeps SQLite from going through the index of the dossier instead
    "SELECT id FROM article WHERE id IN (SELECT value FROM json_each(:keys)) AND +dossier = :dossier"
)
_OF_DOSSIER = text("SELECT id FROM article WHERE dossier = :dossier")
_FEW = 50  # articles that are looked up sooner than their dossier is counted
_LOOKED_UP = 4  # articles of a list that are read in the time in which one is looked up


class SqliteDialect:
    """What SQLite keeps beside the tables."""

    keeps_tallies = True
    text_bytes = "CAST(text AS BLOB)"

    def matching(self, session: Session, wanted: Sequence[SearchTerms]) -> list[int]:
        """Return the articles in which everything ``wanted`` stands."""
        return _matches(session, " ".join(map(_quoted, wanted)))

    def of_dossier(self, session: Session, hits: Sequence[int], dossier: int) -> Sequence[int]:
        """Return those of the articles ``hits`` that are in ``dossier``.

        A dossier whose articles came in one after the other is a stretch of numbers, which counting it tells. Else few
        are looked up one by one, and for many the list of the dossier is read. Asked for together with the words,
        SQLite would look each article of the dossier up in the index of words.
        """
        connection, among = session.connection(), sorted(hits)
        if len(among) > _FEW:
            count, first, last = connection.execute(_BETWEEN, {"dossier": dossier}).one()
            if not count:
                return []
            if count == last - first + 1:
                return among[bisect_left(among, first) : bisect_right(among, last)]
            if _LOOKED_UP * len(among) > count:
                listed = connection.execute(_OF_DOSSIER, {"dossier": dossier}).all()
                return sorted({key for (key,) in listed}.intersection(among))
        rows = connection.execute(_AMONG, {"keys": json.dumps(among), "dossier": dossier}).all()
        return sorted(key for (key,) in rows)

    def longer(self, session: Session) -> list[int]:  # noqa: ARG002 - every dialect is asked
        """Return no article: the index reaches to the end of each."""
        return []

    def holding_a_word(self, session: Session, words: Sequence[tuple[str, bool]]) -> list[int]:
        """Return the articles whose text holds one of these words."""
        alternatives = " OR ".join(f'"{word}"' + ("*" if beginning else "") for word, beginning in words)
        return _matches(session, f"text : ({alternatives})")

    def faults(self, session: Session) -> Iterator[str]:
        """Yield what is wrong with pages, guards, references and the numbers of the log."""
        yield from _pages(session)
        yield from _guards(session)
        yield from _references(session)
        yield from _numbers(session)

    def faults_of_words(self, session: Session) -> Iterator[str]:
        """Yield where index and articles do not go together."""
        indexed = {article for (article,) in _rows(session, "SELECT id FROM article_found_docsize")}
        stored = {article for (article,) in _rows(session, "SELECT id FROM article")}
        for article in sorted(indexed ^ stored):
            yield f"The index of words does not match article {article}: a search may miss it."


SQLITE = SqliteDialect()


def _matches(session: Session, words: str) -> list[int]:
    return [article for (article,) in session.connection().execute(_MATCHES, {"words": words}).all()]


def _quoted(wanted: SearchTerms) -> str:
    """Return words as FTS5 looks for them together: whatever stands between the quotation marks is no operator."""
    return f'"{" ".join(wanted.words)}"' + ("*" if wanted.beginning else "")


def _rows(session: Session, query: str) -> Iterator[tuple[Any, ...]]:
    for row in session.execute(text(query)):
        yield tuple(row)


def _pages(session: Session) -> Iterator[str]:
    for (line,) in _rows(session, "PRAGMA integrity_check"):
        if line != "ok":
            yield f"The file is damaged: {line}."


def _guards(session: Session) -> Iterator[str]:
    there = {name for (name,) in _rows(session, "SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    for name in sorted(GUARDS - there):
        yield f"The guard {name} is missing: texts or decisions may have been changed."
    for name in sorted(KEEPERS - there):
        yield f"The trigger {name} is missing: searches and counts may be out of date."


def _references(session: Session) -> Iterator[str]:
    for table, row, parent, _constraint in _rows(session, "PRAGMA foreign_key_check"):
        yield f"{table} {row} refers to a {parent} that does not exist."


def _numbers(session: Session) -> Iterator[str]:
    """Count the log: steps and decisions are numbered without a gap, since what fails gives its number back."""
    for table in ("step", "decision"):
        query = f"SELECT count(*), (SELECT seq FROM sqlite_sequence WHERE name = '{table}') FROM {table}"  # noqa: S608
        for count, last in _rows(session, query):
            if count != (last or 0):
                yield f"The log lacks a {table}: {count} are there of {last}."
