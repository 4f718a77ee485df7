"""How the library is reached: its place, its connections, and what their errors mean to a person."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable, Generator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from recoupe_db import server_errors
from recoupe_db.library_errors import (
    DiskFull,
    LibraryBusy,
    LibraryDamaged,
    LibraryUnreachable,
    NotALibrary,
    TruncatedLibrary,
)
from recoupe_db.places import named_path
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
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
_LEAST_ROOM = 64 * 1024  # bytes: what SQLite needs beside a library to open it for writing
_OWNER_ONLY = 0o600
_FOLDER_READ_ONLY = QT_TRANSLATE_NOOP("Problem", "its folder is read-only")
_READ_ONLY = QT_TRANSLATE_NOOP("Problem", "it is read-only")


def url_of(where: Path | str | None) -> URL:
    """Return the URL of a library: a path's, the one given, or that of the file in the user's data folder."""
    path = named_path(where)
    if path is not None:
        return URL.create("sqlite", database=str(path))
    try:
        return make_url(str(where))
    except ArgumentError as error:
        raise LibraryUnreachable(path=where, reason=error) from error


def file_of(url: URL) -> Path | None:
    """Return the file that an SQLite URL names, None for the URL of a server."""
    if url.get_backend_name() != "sqlite":
        return None
    if not url.database or url.database == ":memory:":
        raise LibraryUnreachable(path=url, reason=QT_TRANSLATE_NOOP("Problem", "it would be forgotten"))
    return Path(url.database).absolute()


def make_room(path: Path) -> None:
    """Make the folders above a library. Raises :class:`LibraryUnreachable` where nothing can be written."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryUnreachable(path=path, reason=error.strerror) from error
    if path.is_dir():
        raise NotALibrary(path=path)
    for place, reason in (path.parent, _FOLDER_READ_ONLY), (path, _READ_ONLY):
        if place.exists() and not os.access(place, os.R_OK | os.W_OK):
            raise LibraryUnreachable(path=path, reason=reason)


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
        return _revision(path, file)


def _revision(path: Path, file: sqlite3.Connection) -> str:
    """Return the revision that a library says it is at. Raises :class:`LibraryDamaged` where it says nothing."""
    there = file.execute("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'").fetchone() == (1,)
    row = file.execute("SELECT version_num FROM alembic_version").fetchone() if there else None
    if row is None:
        raise LibraryDamaged(path=path)
    return str(row[0])


def log_beside(path: Path) -> int:
    """Return how many bytes of a write-ahead log lie beside a library: what the file itself does not hold yet."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size
    except OSError:
        return 0


def refuse_empty(path: Path | None) -> None:
    """Raise :class:`TruncatedLibrary` for a library that was cut to nothing: it must not pass for a new one."""
    if path is not None and path.is_file() and path.stat().st_size == 0 and not log_beside(path):
        raise TruncatedLibrary(path=path)


def private(path: Path) -> None:
    """Let nobody but the owner read a file of ours; others who may write to it were let in on purpose, and stay."""
    with suppress(OSError):  # somebody else's file, or a file system without permissions
        if path.stat().st_mode & 0o077 and not path.stat().st_mode & 0o022:
            path.chmod(_OWNER_ONLY)


def make_privately(path: Path) -> None:
    """Make an empty file that only its owner can read, where there is none.

    Raises :class:`LibraryUnreachable`, :class:`DiskFull`.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWNER_ONLY))
    except FileExistsError:
        return
    except OSError as error:
        full = error.errno in (errno.ENOSPC, errno.EDQUOT)
        raise (DiskFull(path=path) if full else LibraryUnreachable(path=path, reason=error.strerror)) from error


def for_reading(path: Path, *, threads: bool = False) -> sqlite3.Connection:
    """Connect to a library file without leaving a trace beside it, whether somebody has it open or not.

    With ``threads`` several may share the connection, one after another, in transactions that they begin themselves.
    """
    options: dict[str, Any] = {"isolation_level": None, "check_same_thread": False} if threads else {}
    where = path.absolute().as_uri()
    if path.with_name(f"{path.name}-wal").exists():
        connection = sqlite3.connect(f"{where}?mode=ro", uri=True, **options)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error:
            connection.close()
            if log_beside(path):
                raise
        else:
            return connection  # without the room or the right to make what readers share, an empty log says nothing
    return sqlite3.connect(f"{where}?immutable=1", uri=True, **options)


def for_writing(path: Path, patience: float) -> sqlite3.Connection:
    """Connect to a library file that is there, as the recipe for SQLite asks; none is made."""
    where = f"{path.as_uri()}?mode=rw"
    connection = sqlite3.connect(where, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout = {round(patience * 1000)}")
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def engine_of(url: URL, connect: Callable[[], sqlite3.Connection]) -> Engine:
    """Return an engine whose transactions begin as the recipe for SQLite asks; ``connect`` opens the file."""
    try:
        engine = create_engine(url, creator=connect)
    except (ArgumentError, NoSuchModuleError, ModuleNotFoundError) as error:
        raise LibraryUnreachable(path=url, reason=error) from error
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    options: dict[str, Any] = dict(connection.get_execution_options())
    connection.exec_driver_sql(f"BEGIN {options.get('begin', '')}")


@contextmanager
def translated(place: str) -> Generator[None]:
    """Turn what the database says into a :class:`Problem` wherever a person can do something about it."""
    try:
        yield
    except DBAPIError as error:
        raise problem_of(place, error.orig) or error from error
    except sqlite3.Error as error:
        raise problem_of(place, error) or error from error


def problem_of(place: str, error: BaseException | None) -> Problem | None:
    """Return what an error of the database means to a person, None where it is ours.

    SQLite reports several causes by one code: what the disk itself says decides.
    """
    if not isinstance(error, sqlite3.Error):
        return server_errors.problem_of(place, error)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in _UNREACHABLE:
        return DiskFull(path=place) if _is_full(Path(place)) else LibraryUnreachable(path=place, reason=error)
    return _MEANING[code](path=place) if code in _MEANING else None


def _is_full(path: Path) -> bool:
    try:
        room = os.statvfs(path.parent)
    except OSError:
        return False
    return not room.f_flag & os.ST_RDONLY and room.f_bavail * room.f_frsize < _LEAST_ROOM
