"""How the library is reached: its place, its connections, and what their errors mean to a person."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from recoupe_db.library_errors import DiskFull, LibraryBusy, LibraryDamaged, LibraryUnreachable, NotALibrary
from recoupe_db.schema import APPLICATION_ID

IMMEDIATE = "IMMEDIATE"
"""The option ``begin`` of a connection that means to write: it takes the lock at once, or waits for it."""

_MEANING = {
    sqlite3.SQLITE_BUSY: LibraryBusy,
    sqlite3.SQLITE_LOCKED: LibraryBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_NOTADB: NotALibrary,
    sqlite3.SQLITE_CORRUPT: LibraryDamaged,
}
_UNREACHABLE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}


def url_of(where: Path | str | None) -> URL:
    """Return the URL of a library: a path's, the one given, or that of the file in the user's data folder."""
    if where is None:
        where = user_data_path("recoupe", appauthor=False) / "library.sqlite"
    if isinstance(where, str) and "://" in where:
        try:
            return make_url(where)
        except ArgumentError as error:
            raise LibraryUnreachable(path=where, reason=error) from error
    return URL.create("sqlite", database=str(Path(where).expanduser().absolute()))


def file_of(url: URL) -> Path | None:
    """Return the file that an SQLite URL names, None for the URL of a server."""
    if url.get_backend_name() != "sqlite":
        return None
    if not url.database or url.database == ":memory:":
        raise LibraryUnreachable(path=url, reason="it would be forgotten")
    return Path(url.database).absolute()


def make_room(path: Path) -> None:
    """Make the folders above a library. Raises :class:`LibraryUnreachable` where nothing can be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryUnreachable(path=path, reason=error.strerror) from error
    if path.is_dir():
        raise NotALibrary(path=path)
    for place in (path.parent, path):
        if place.exists() and not os.access(place, os.R_OK | os.W_OK):
            raise LibraryUnreachable(path=path, reason=f"{place} is read-only")


def version_of(path: Path) -> str | None:
    """Return the revision that a library file is at, None where one is still to be made. Changes nothing.

    Raises :class:`NotALibrary` for a file that Recoupe did not write.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    with translated(str(path)), closing(for_reading(path)) as file:
        if file.execute("PRAGMA application_id").fetchone() != (APPLICATION_ID,):
            if file.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
                return None
            raise NotALibrary(path=path)
        return str(file.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def for_reading(path: Path) -> sqlite3.Connection:
    """Connect to a library file without leaving a trace beside it, whether somebody has it open or not."""
    in_use = path.with_name(f"{path.name}-wal").exists()
    return sqlite3.connect(f"{path.absolute().as_uri()}?{'mode=ro' if in_use else 'immutable=1'}", uri=True)


def engine_of(url: URL, patience: float) -> Engine:
    """Return an engine whose transactions begin as the recipe for SQLite asks; ``patience`` in seconds."""
    try:
        engine = create_engine(url)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise LibraryUnreachable(path=url, reason=error) from error
    if url.get_backend_name() == "sqlite":
        _follow_the_recipe(engine, patience)
    return engine


def _follow_the_recipe(engine: Engine, patience: float) -> None:
    """Write-ahead log, durable commits, references kept, and writers that queue instead of failing."""

    def connect(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {round(patience * 1000)}")
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
            connection.execute(f"PRAGMA {pragma}")

    def begin(connection: Connection) -> None:
        options: dict[str, Any] = dict(connection.get_execution_options())
        connection.exec_driver_sql(f"BEGIN {options.get('begin', '')}")

    event.listen(engine, "connect", connect)
    event.listen(engine, "begin", begin)


@contextmanager
def translated(place: str) -> Generator[None]:
    """Turn what the database says into a :class:`Problem` wherever a person can do something about it."""
    try:
        yield
    except DBAPIError as error:
        raise _problem(place, error.orig) or error from error
    except sqlite3.Error as error:
        raise _problem(place, error) or error from error


def _problem(place: str, error: BaseException | None) -> Exception | None:
    if not isinstance(error, sqlite3.Error):
        return None
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _UNREACHABLE:
        return LibraryUnreachable(path=place, reason=error)
    return _MEANING[code](path=place) if code in _MEANING else None
