"""Copies of a library: taken while it is in use, complete or absent, and put back."""

from __future__ import annotations

import fcntl
import glob
import os
import re
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from recoupe_db.connections import for_reading, make_privately, make_room, translated, version_of
from recoupe_db.identity import give_token
from recoupe_db.library_errors import (
    BackupHoldsMore,
    LibraryDamaged,
    LibraryUnreachable,
    NewerLibrary,
    NoFolderForBackup,
    NoSuchBackup,
    NotALibrary,
    PathTaken,
)
from recoupe_db.problems import Problem
from recoupe_db.schema import SCHEMA

_NOT_IN_LIBRARY = """
SELECT EXISTS (SELECT sha256 FROM copy.article EXCEPT SELECT sha256 FROM main.article)
    OR EXISTS (SELECT id, at, reviewer FROM copy.step EXCEPT SELECT id, at, reviewer FROM main.step)
"""
_PART = re.compile(r"\.(\d+)\.part(?:-journal|-wal|-shm)?$")


def copy(source: Path, to: Path) -> bool:
    """Copy a library, which may be in use, to a single file that is whole or not there at all.

    Takes the place of an earlier copy of the same library only, and tells whether it did. Raises :class:`PathTaken`,
    :class:`BackupHoldsMore`, :class:`LibraryUnreachable`, :class:`LibraryDamaged` when the copy would not be sound.
    """
    to = to.absolute()
    make_room(to)
    replaces = to.exists()
    _refuse_other_files(source, to)
    with whole_or_absent(to) as part, translated(str(to)), closing(for_reading(source)) as library:
        copy_soundly(library, part)
    return replaces


def copy_to_folder(source: Path, to: Path) -> bool:
    """Copy a library as :func:`copy` does, into a folder that must be there: one that is not may be a missing disk.

    Raises :class:`NoFolderForBackup` too.
    """
    folder = to.absolute().parent
    if not folder.is_dir():
        raise NoFolderForBackup(folder=folder)
    return copy(source, to)


def copy_soundly(library: sqlite3.Connection, part: Path) -> None:
    """Copy an open library to a new file with a token of its own, and verify the copy's pages."""
    make_privately(part)
    with closing(sqlite3.connect(part)) as copied:
        library.backup(copied)
        give_token(copied)
        copied.execute("PRAGMA journal_mode = DELETE")  # one file, readable from a place that cannot be written
        if copied.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise LibraryDamaged(path=part)


def beside(path: Path, why: str) -> Path:
    """Return a name next to a library for a copy of it, which says why and when it was made."""
    now = datetime.now(UTC)
    return path.with_name(f"{path.stem} {why} {now:%Y-%m-%d %H.%M.%S.%f}{path.suffix}")


def put_back(backup: Path, library: Path) -> Path | None:
    """Make a library what a backup is, and return where the former library was kept, None if there was none.

    A library that can be read is replaced in one transaction, so that others may have it open.
    """
    backup = backup.absolute()
    _refuse_unsound(backup)
    make_room(library)
    if not library.exists():
        copy(backup, library)
        return None
    former = beside(library, "before restore")
    try:
        copy(library, former)
    except (LibraryDamaged, NotALibrary):
        former = set_aside(library, "before restore")
        copy(backup, library)
    else:
        with (
            translated(str(library)),
            closing(for_reading(backup)) as source,
            closing(sqlite3.connect(library)) as target,
        ):
            source.backup(target)
            give_token(target)  # whoever has it open learns that it is another library now
            target.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return former


def _refuse_unsound(backup: Path) -> None:
    if not backup.is_file():
        raise NoSuchBackup(path=backup)
    version = version_of(backup)
    if version is None:
        raise NotALibrary(path=backup)
    if version > SCHEMA:
        raise NewerLibrary(path=backup)
    with translated(str(backup)), closing(for_reading(backup)) as file:
        if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            raise LibraryDamaged(path=backup)


def _refuse_other_files(source: Path, to: Path) -> None:
    if not to.exists():
        return
    try:
        other = to.samefile(source) or version_of(to) is None
    except Problem:
        other = True
    if other:
        raise PathTaken(path=to)
    if to.stat().st_size and not _holds_all_of(source, to):
        raise BackupHoldsMore(path=to)


def _holds_all_of(library: Path, copy: Path) -> bool:
    """Tell whether every article and every step of a ``copy`` is in the library too."""
    with translated(str(library)), closing(for_reading(library)) as file:
        try:
            file.execute("ATTACH ? AS copy", (f"{copy.absolute().as_uri()}?mode=ro",))
            (more,) = file.execute(_NOT_IN_LIBRARY).fetchone()
        except sqlite3.Error:  # of a version that knows no such tables, or damaged: nobody can tell
            return False
    return more == 0


def set_aside(library: Path, why: str) -> Path:
    """Give a library another name beside its own, with the log that belongs to it, and return it."""
    former = beside(library, why)
    for suffix in ("", "-wal", "-shm"):
        part = library.with_name(library.name + suffix)
        if part.exists():
            part.rename(former.with_name(former.name + suffix))
    return former


@contextmanager
def whole_or_absent(path: Path, *, keep_other: bool = False) -> Generator[Path]:
    """Give a name to write under, which becomes ``path`` at the end and vanishes on failure.

    With ``keep_other``, a file that somebody else has put there meanwhile stays.

    The name carries our process, so that :func:`sweep` knows later whether it was left by one that was killed.
    """
    _sweep(path.parent, f"*{glob.escape(path.suffix)}.")
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
        try:
            with part.open("rb") as written:
                os.fsync(written.fileno())
            _put(part, path, keep_other=keep_other)
        except OSError as error:  # the disk took it, and could not keep it
            raise LibraryUnreachable(path=path, reason=error.strerror) from error
        sync_folder(path.parent)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + suffix).unlink(missing_ok=True)


def _put(part: Path, path: Path, *, keep_other: bool) -> None:
    """Give a file its name, without the write-ahead log of what was called so before: it would be taken for its own."""
    with _alone_in(path.parent):
        if keep_other and path.exists():
            return
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        part.replace(path)


@contextmanager
def _alone_in(folder: Path) -> Generator[None]:
    """Let one program at a time put a library into a folder; where folders cannot be locked, be quick."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Make a new name durable; some file systems cannot, and the file is whole all the same."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sweep(library: Path) -> None:
    """Remove the half-written copies of a library that a program left when it was killed."""
    for folder in (library.parent, folder_of(library)):
        _sweep(folder, glob.escape(library.stem))


def _sweep(folder: Path, beginning: str) -> None:
    for part in folder.glob(f"{beginning}*.part*"):
        owner = _PART.search(part.name)
        if owner and not _is_alive(int(owner[1])):
            with suppress(OSError):
                part.unlink()


def folder_of(library: Path) -> Path:
    """Return the folder beside a library that holds its automatic backups."""
    return library.with_name(f"{library.stem} backups")


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # somebody else's
        return True
    return process != os.getpid()
