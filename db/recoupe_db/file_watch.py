"""What other programs store in a library file while it is open here: SQLite tells nobody, so it is asked."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress
from dataclasses import dataclass

from recoupe_db.records import StepId
from recoupe_db.server import Heard

MOST_TOLD = 200
"""Steps that are told one by one; of more it is only told that anything may be different."""

_STEPS = "SELECT id, at, reviewer, action FROM step WHERE id > ? ORDER BY id"
_LAST = "SELECT coalesce(max(id), 0) FROM step"
_SHELF = (
    "SELECT count(*), coalesce(max(id), 0), (SELECT coalesce(max(id), 0) FROM mention),"
    " (SELECT count(*) FROM dossier) FROM article"
)
"""What shows an import or a recognition, which are in no log."""


@dataclass(frozen=True, slots=True)
class Glance:
    """The library as it was last looked at: its version to this connection, its last step, and what is in no log."""

    version: int
    last: int
    shelf: tuple[int, ...]
    own: int


class FileWatch:
    """Tells what others stored since it was asked last. What is stored here is noted before its commit.

    It is asked through a connection that is open anyway, by one thread at a time. A look costs one read of the file's
    header as long as nobody has written.
    """

    def __init__(self) -> None:
        self._mine: set[tuple[int, str, str, str]] = set()
        self._own = 0
        self._before: tuple[sqlite3.Connection, Glance] | None = None
        self._lock = threading.Lock()

    def note(self, steps: list[tuple[int, str, str, str]]) -> None:
        """Remember what is about to be stored here: ids of steps with their moments, reviewers and actions."""
        with self._lock:
            self._own += 1
            self._mine.update(steps)

    def look(self, connection: sqlite3.Connection) -> list[Heard]:
        """Return what others stored; nothing the first time, and after the library was opened anew."""
        with suppress(sqlite3.Error):  # damaged, or locked by who repairs it: whoever decides next is told
            return self._look(connection)
        return []

    def _look(self, connection: sqlite3.Connection) -> list[Heard]:
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if self._before is not None and self._before[0] is connection:
            before = self._before[1]
            if before.version == version:
                return []
        else:
            before = None
        with self._lock:
            own = self._own
        since = self._last(connection) if before is None else before.last
        steps = connection.execute(_STEPS, (since,)).fetchall()
        last = steps[-1][0] if steps else since
        shelf = tuple(connection.execute(_SHELF).fetchone())
        theirs = self._theirs(steps, last)
        self._before = connection, Glance(version, last, shelf, own)
        return [] if before is None else _heard(theirs, anything=before.own == own or before.shelf != shelf)

    def _last(self, connection: sqlite3.Connection) -> int:
        return int(connection.execute(_LAST).fetchone()[0])

    def _theirs(self, steps: list[tuple[int, str, str, str]], last: int) -> list[StepId]:
        with self._lock:
            theirs = [StepId(step[0]) for step in steps if tuple(step) not in self._mine]
            self._mine = {step for step in self._mine if step[0] > last}
        return theirs


def _heard(steps: list[StepId], *, anything: bool) -> list[Heard]:
    if len(steps) > MOST_TOLD:
        return [Heard(many=True)]
    if steps:
        return [Heard(tuple(steps))]
    return [Heard()] if anything else []
