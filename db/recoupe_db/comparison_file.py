"""What was compared, kept in a file beside the library: it can be lost at any time, and then is worked out anew."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex

from recoupe_db.connections import make_privately
from recoupe_db.problems import Problem

_FORM = 2
_TABLES = """
CREATE TABLE dossier (id INTEGER PRIMARY KEY, stamp TEXT, token TEXT, changes INTEGER, whole BLOB);
CREATE TABLE article (turn INTEGER PRIMARY KEY AUTOINCREMENT, dossier INTEGER, name TEXT, digest TEXT, part BLOB);
CREATE UNIQUE INDEX article_by_name ON article (dossier, name);
CREATE TABLE drafted (dossier INTEGER, name TEXT, drafted BLOB, PRIMARY KEY (dossier, name));
CREATE TABLE fact (dossier INTEGER, place TEXT, fact BLOB, PRIMARY KEY (dossier, place));
"""
_PATIENCE = 2.0  # seconds: another desk on the same library may be writing


@dataclass(frozen=True, slots=True)
class StoredComparison:
    """What a file knows of a dossier. ``digests`` are of its articles by name, in the order of comparing, ``drafted``
    what the figures of some of them are about.

    ``changes`` says how many articles were compared anew since all of them were; ``token`` names this very state.
    """

    token: str
    changes: int
    whole: bytes
    digests: dict[str, str]
    facts: list[bytes]
    drafted: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class ComparisonChanges:
    """What is to be kept of a dossier from now on, beside what is kept of it already.

    ``parts`` are those of the articles that were compared anew, in the order of comparing; ``gone`` names articles and
    ``dropped`` the places of facts that are no more.
    """

    changes: int
    whole: bytes
    digests: Mapping[str, str] = field(default_factory=dict[str, str])
    parts: Iterable[tuple[str, bytes]] = ()
    gone: Iterable[str] = ()
    facts: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    dropped: Iterable[str] = ()
    drafted: Mapping[str, bytes] = field(default_factory=dict[str, bytes])


class ComparisonFile:
    """The file beside the library at ``library``; a damaged one is taken for none."""

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(f"{library.name}-compared")

    def read(self, dossier: int, stamp: str) -> StoredComparison | None:
        """Return what is kept of a dossier by a program with this stamp, None where there is nothing."""
        if not self.path.exists():
            return None
        with suppress(sqlite3.Error, zlib.error), self._opened() as file:
            query = "SELECT token, changes, whole FROM dossier WHERE id = ? AND stamp = ?"
            row = file.execute(query, (dossier, stamp)).fetchone()
            if row is None:
                return None
            articles = file.execute("SELECT name, digest FROM article WHERE dossier = ? ORDER BY turn", (dossier,))
            facts = file.execute("SELECT fact FROM fact WHERE dossier = ?", (dossier,))
            drafted = file.execute("SELECT name, drafted FROM drafted WHERE dossier = ?", (dossier,))
            return StoredComparison(
                row[0],
                row[1],
                zlib.decompress(row[2]),
                dict(articles),
                [zlib.decompress(packed) for (packed,) in facts],
                {name: zlib.decompress(packed) for name, packed in drafted},
            )
        return None

    def parts(self, dossier: int, token: str) -> dict[str, Callable[[], bytes]]:
        """Return the parts of the articles of a dossier, each to be unfolded when it is wanted.

        Raises :class:`ValueError` where another state than that of ``token`` is kept by now.
        """
        try:
            with self._opened() as file:
                if file.execute("SELECT token FROM dossier WHERE id = ?", (dossier,)).fetchone() != (token,):
                    raise ValueError("another desk has kept another state")
                rows = file.execute("SELECT name, part FROM article WHERE dossier = ?", (dossier,)).fetchall()
        except sqlite3.Error as error:
            raise ValueError("the file is damaged") from error
        return {name: lambda part=part: _unfolded(part) for name, part in rows}

    def write(self, dossier: int, stamp: str, token: str | None, new: ComparisonChanges) -> str | None:
        """Keep what is new, and return the token of the state that is there then.

        Without a token everything that was there of the dossier goes first. Returns None where it is not as ``token``
        says, or cannot be written: then nothing has changed.
        """
        try:
            make_privately(self.path)
            with self._opened() as file:
                file.execute("BEGIN IMMEDIATE")
                written = self._write(file, dossier, stamp, token, new)
                file.execute("COMMIT" if written else "ROLLBACK")
                return written
        except (sqlite3.Error, Problem):
            return None

    def _write(
        self, file: sqlite3.Connection, dossier: int, stamp: str, token: str | None, new: ComparisonChanges
    ) -> str | None:
        if token is None:
            for table, column in (
                ("dossier", "id"),
                ("article", "dossier"),
                ("drafted", "dossier"),
                ("fact", "dossier"),
            ):
                file.execute(f"DELETE FROM {table} WHERE {column} = ?", (dossier,))  # noqa: S608 - names of ours
        elif file.execute("SELECT token FROM dossier WHERE id = ?", (dossier,)).fetchone() != (token,):
            return None
        for name in new.gone:
            for table in ("article", "drafted"):
                file.execute(f"DELETE FROM {table} WHERE dossier = ? AND name = ?", (dossier, name))  # noqa: S608
        for name, part in new.parts:
            file.execute("DELETE FROM article WHERE dossier = ? AND name = ?", (dossier, name))
            file.execute(
                "INSERT INTO article (dossier, name, digest, part) VALUES (?, ?, ?, ?)",
                (dossier, name, new.digests[name], zlib.compress(part, 1)),
            )
        file.executemany(
            "DELETE FROM fact WHERE dossier = ? AND place = ?", ((dossier, place) for place in new.dropped)
        )
        file.executemany(
            "INSERT OR REPLACE INTO fact VALUES (?, ?, ?)",
            ((dossier, place, zlib.compress(fact, 1)) for place, fact in new.facts.items()),
        )
        file.executemany(
            "INSERT OR REPLACE INTO drafted VALUES (?, ?, ?)",
            ((dossier, name, zlib.compress(packed, 1)) for name, packed in new.drafted.items()),
        )
        fresh = token_hex(8)
        row = (dossier, stamp, fresh, new.changes, zlib.compress(new.whole, 1))
        file.execute("INSERT OR REPLACE INTO dossier VALUES (?, ?, ?, ?, ?)", row)
        return fresh

    def forget(self) -> None:
        """Remove the file: what it holds of texts must not outlive them."""
        for path in (self.path, self.path.with_name(f"{self.path.name}-journal")):
            with suppress(OSError):
                path.unlink(missing_ok=True)

    @contextmanager
    def _opened(self) -> Generator[sqlite3.Connection]:
        """Open the file, made anew where it is damaged or of another form."""
        with closing(self._connected()) as file:
            try:
                form = file.execute("PRAGMA user_version").fetchone()[0]
            except sqlite3.OperationalError:  # somebody is writing it
                raise
            except sqlite3.DatabaseError:
                form = -1
            if form == _FORM:
                yield file
                return
        self.forget()
        make_privately(self.path)
        with closing(self._connected()) as file:
            file.executescript(f"{_TABLES} PRAGMA user_version = {_FORM};")
            yield file

    def _connected(self) -> sqlite3.Connection:
        where = f"{self.path.absolute().as_uri()}?mode=rw"
        return sqlite3.connect(where, uri=True, isolation_level=None, timeout=_PATIENCE)


def _unfolded(part: bytes) -> bytes:
    try:
        return zlib.decompress(part)
    except zlib.error as error:
        raise ValueError("a part is damaged") from error
