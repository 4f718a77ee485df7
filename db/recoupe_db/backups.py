"""Copies of a library: taken while it is in use, complete or absent, and put back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from recoupe_db.connections import for_reading, make_room, translated, version_of
from recoupe_db.library_errors import LibraryDamaged, LibraryUnreachable, NewerLibrary, NotALibrary, PathTaken
from recoupe_db.problems import Problem
from recoupe_db.schema import SCHEMA


def copy(source: Path, to: Path) -> None:
    """Copy a library, which may be in use, to a single file that is whole or not there at all.

    Takes the place of an earlier backup only. Raises :class:`PathTaken`, :class:`LibraryUnreachable`,
    :class:`LibraryDamaged` when the copy would not be sound.
    """
    to = to.absolute()
    make_room(to)
    _refuse_other_files(source, to)
    with _whole_or_absent(to) as part, translated(str(to)), closing(for_reading(source)) as library:
        _copy_soundly(library, part)


def _copy_soundly(library: sqlite3.Connection, part: Path) -> None:
    with closing(sqlite3.connect(part)) as copied:
        library.backup(copied)
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
        _set_aside(library, former)
        copy(backup, library)
    else:
        with (
            translated(str(library)),
            closing(for_reading(backup)) as source,
            closing(sqlite3.connect(library)) as target,
        ):
            source.backup(target)
    return former


def _refuse_unsound(backup: Path) -> None:
    if not backup.is_file():
        raise LibraryUnreachable(path=backup, reason="there is no such file")
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


def _set_aside(library: Path, former: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        part = library.with_name(library.name + suffix)
        if part.exists():
            part.rename(former.with_name(former.name + suffix))


@contextmanager
def _whole_or_absent(path: Path) -> Generator[Path]:
    """Give a name to write under, which becomes ``path`` at the end and vanishes on failure."""
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
