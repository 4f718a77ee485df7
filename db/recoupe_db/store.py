"""The library as a whole: opened, read, written, checked, copied."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

from sqlalchemy import URL, Engine, inspect, text
from sqlalchemy.orm import Session

from recoupe_db import backups, integrity
from recoupe_db.connections import IMMEDIATE, engine_of, file_of, make_room, translated, url_of, version_of
from recoupe_db.library_errors import LibraryDamaged, LibraryUnreachable, NewerLibrary
from recoupe_db.schema import SCHEMA

__all__ = ["Session", "Store"]

_FRESH: dict[str, Any] = {"populate_existing": True}


class Store:
    """A library that is open. One store serves several threads: each transaction has a connection of its own."""

    def __init__(self, engine: Engine, path: Path | None) -> None:
        self.path = path
        self.place = str(path or engine.url)
        self._engine = engine
        self._writers = engine.execution_options(begin=IMMEDIATE)

    @classmethod
    def open(cls, where: Path | str | None = None, *, patience: float = 5.0) -> Self:
        """Open a library, made or upgraded if need be; ``where`` is a path or an SQLAlchemy URL, ``patience`` seconds.

        Without ``where`` it is one file in the user's data folder. An older library is copied beside itself first.
        Raises :class:`NewerLibrary`, :class:`NotALibrary`, :class:`LibraryUnreachable`, :class:`LibraryBusy`: in each
        case the file is left as it was.
        """
        url = url_of(where)
        path = file_of(url)
        version = _prepared(path) if path is not None else None
        store = cls(engine_of(url, patience), path)
        try:
            store._bring_up_to_date(version)
        except BaseException:
            store.close()
            raise
        return store

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give a session that sees one moment of the library, whatever others write meanwhile."""
        with translated(self.place), Session(self._engine, execution_options=_FRESH) as session:
            yield session

    @contextmanager
    def write(self) -> Generator[Session]:
        """Give a session whose changes are durable when the block ends, or undone when it raises.

        Raises :class:`LibraryBusy` when another writer does not finish in time, :class:`DiskFull`.
        """
        with translated(self.place), Session(self._writers, execution_options=_FRESH) as session, session.begin():
            session.connection()  # takes the lock now, so that what is read below is still true when it is written
            yield session

    def check(self) -> list[str]:
        """Return what is wrong with the library, one sentence each; an empty list when it is sound."""
        try:
            with self.read() as session:
                return integrity.faults(session)
        except LibraryDamaged as damaged:
            return [str(damaged)]

    def backup(self, path: Path | str) -> None:
        """Copy the library, in use as it may be, to a single file. Raises as :func:`copying.copy` does."""
        if self.path is None:
            raise LibraryUnreachable(path=self.place, reason="a server keeps its own backups")
        backups.copy(self.path, Path(path))

    @classmethod
    def restore(cls, backup: Path | str, where: Path | str | None = None) -> Path | None:
        """Put a backup back in place of a library, and return where the former one was kept, None if there was none.

        Raises :class:`NotALibrary`, :class:`NewerLibrary`, :class:`LibraryDamaged`, :class:`LibraryUnreachable`; the
        library is then what it was.
        """
        url = url_of(where)
        path = file_of(url)
        if path is None:
            raise LibraryUnreachable(path=url, reason="a server keeps its own backups")
        return backups.put_back(Path(backup), path)

    def close(self) -> None:
        """Let go of the library."""
        self._engine.dispose()

    def _bring_up_to_date(self, version: str | None) -> None:
        if self.path is None:
            version = self._version_on_server(self._engine.url)
        if version != SCHEMA:
            from recoupe_db.migrations.running import upgrade  # takes 0.7 s, and is needed once

            with translated(self.place):
                upgrade(self._writers)

    def _version_on_server(self, url: URL) -> str | None:
        with translated(self.place), self._engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            version = str(connection.scalar(text("SELECT version_num FROM alembic_version")))
        if version > SCHEMA:
            raise NewerLibrary(path=url)
        return version


def _prepared(path: Path) -> str | None:
    """Return the revision of a library file that may be opened, after copying one that is about to be upgraded."""
    make_room(path)
    version = version_of(path)
    if version is not None and version > SCHEMA:
        raise NewerLibrary(path=path)
    if version is not None and version < SCHEMA:
        backups.copy(path, backups.beside(path, f"version {version}"))
    return version
