"""Whether the file at the library's place is still the one that was opened: SQLite itself would not notice.

A commit goes into the file that was opened, wherever it is by then: moved, deleted, or hidden by another file that a
synchronising program has put in its place. Nobody who opens the library next would find it. So the file's device and
inode are compared before each commit, and a token inside it (``PRAGMA user_version``), which every copy that Recoupe
makes has anew. Other threads and programs may have the library open: it is looked at through SQLite and ``stat`` only,
since closing any other handle on it would drop the locks of this process (POSIX).
"""

from __future__ import annotations

import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

_PATIENCE = 2.0  # seconds that a second look waits for somebody who writes
_PASSING = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}


def give_token(connection: sqlite3.Connection) -> int:
    """Give a library file a token of its own, and return it."""
    token = secrets.randbelow(2**31 - 1) + 1
    connection.execute(f"PRAGMA user_version = {token}")
    return token


def token_of(connection: sqlite3.Connection) -> int:
    """Return the token of a library file, 0 where it has none yet."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


class FileIdentity:
    """Remembers which file was opened, with which ``token`` inside.

    ``sure`` is the last step of the log that is known to lie in the file itself rather than in the write-ahead log.
    """

    def __init__(self, path: Path, token: int) -> None:
        self._path = path
        self._token = token
        status = path.stat()
        self._key = (status.st_dev, status.st_ino)
        self._written = (status.st_mtime_ns, status.st_size)
        self._log = self._log_key()
        self.sure = 0

    def is_there(self) -> bool:
        """Tell whether the path still leads to the file that was opened."""
        status = self._status()
        return status is not None and (status.st_dev, status.st_ino) == self._key

    def holds(self, connection: sqlite3.Connection) -> bool:
        """Tell whether what ``connection`` commits will be in the library that others find at the path."""
        status = self._status()
        if status is None or (status.st_dev, status.st_ino) != self._key or token_of(connection) != self._token:
            return False
        return (status.st_mtime_ns, status.st_size) == self._written or self.is_sound()

    def is_overwritten(self, connection: sqlite3.Connection) -> bool:
        """Tell whether another file's contents are at the path in the file that was opened."""
        return self.is_there() and not self.holds(connection)

    def settle(self) -> None:
        """Take the file for ours as it is now: we have just written to it."""
        status = self._status()
        if status is not None:
            self._written = (status.st_mtime_ns, status.st_size)

    def disown_log(self) -> None:
        """Remove the write-ahead log of the file that is gone: it would be applied to the one in its place."""
        if not self.is_there() and self._log is not None and self._log_key() == self._log:
            for suffix in ("-wal", "-shm"):
                self._path.with_name(self._path.name + suffix).unlink(missing_ok=True)

    def _log_key(self) -> tuple[int, int] | None:
        try:
            status = self._path.with_name(f"{self._path.name}-wal").stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino

    def _status(self) -> os.stat_result | None:
        try:
            return self._path.stat()
        except OSError:
            return None

    def is_sound(self) -> bool:
        """Look anew, with no page remembered: somebody else has written to the file, a program of ours or another."""
        if not self.is_there():
            return False
        try:
            where = f"{self._path.as_uri()}?mode=ro"
            with closing(sqlite3.connect(where, uri=True, timeout=_PATIENCE)) as fresh:
                ours = token_of(fresh) == self._token
                query = "SELECT coalesce(max(id), 0) FROM step WHERE id >= ?"
                return ours and int(fresh.execute(query, (self.sure,)).fetchone()[0]) >= self.sure
        except sqlite3.Error as error:
            return getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING
