"""The library as a whole: opened, read, written, checked, copied."""

from __future__ import annotations

import sqlite3
import tempfile
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, RLock, Thread
from typing import Any, Self, cast

from sqlalchemy import URL, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from recoupe_db import backups, connections, integrity, rotation, server_copies
from recoupe_db.connections import IMMEDIATE, engine_of, file_of, make_room, translated, url_of, version_of
from recoupe_db.file_watch import FileWatch
from recoupe_db.identity import FileIdentity, give_token, token_of
from recoupe_db.library_errors import (
    DiskFull,
    LibraryDamaged,
    LibraryOverwritten,
    LibraryReplaced,
    LibraryUnreachable,
    NewerLibrary,
    NoSuchBackup,
    ReplacedWithoutRescue,
)
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import log
from recoupe_db.records import NotedStep
from recoupe_db.schema import SCHEMA
from recoupe_db.server import Heard, Server

__all__ = ["Heard", "Session", "Store"]

_REMEMBERED = 20_000  # steps of this session that are kept in memory for a rescue: more than anybody takes in a day
_TICK = 0.7  # seconds between two looks at a file that others may write to, too
_FRESH: dict[str, Any] = {"populate_existing": True}


class _AnotherFile(Exception):  # noqa: N818 - never leaves this module
    """The path leads to another file than the one that was opened."""


class Store:
    """A library that is open. One store serves several threads: each transaction has a connection of its own.

    ``read_only`` is why nothing can be stored in it, None where everything can. ``log_at_opening`` is how many bytes of
    a write-ahead log lay beside it when it was opened.
    """

    def __init__(self, where: Path | str | None, *, patience: float) -> None:
        self.url = url_of(where)
        self.path = file_of(self.url)
        self.server = None if self.path is not None else Server(self.url, patience)
        self.place = str(self.path) if self.server is None else self.server.place
        self.read_only: Problem | None = None
        self.log_at_opening = connections.log_beside(self.path) if self.path else 0
        self._patience = patience
        self._keeper: sqlite3.Connection | None = None
        self._identity: FileIdentity | None = None
        self._recent: deque[NotedStep] = deque(maxlen=_REMEMBERED)
        self._rescue: Path | None = None
        self._signed: set[str] = set()
        self._watch: FileWatch | None = None
        self._lock = RLock()
        self._engine: Engine
        self._writers: Engine

    @classmethod
    def open(cls, where: Path | str | None = None, *, patience: float = 5.0, even_read_only: bool = False) -> Self:
        """Open a library, made or upgraded if need be; ``where`` is a path or an SQLAlchemy URL, ``patience`` seconds.

        Without ``where`` it is one file in the user's data folder. An older library is copied beside itself first. With
        ``even_read_only``, one that cannot be written is opened for reading.
        Raises :class:`NewerLibrary`, :class:`NotALibrary`, :class:`LibraryUnreachable`, :class:`LibraryBusy`: in each
        case the file is left as it was.
        """
        store = cls(where, patience=patience)
        try:
            store._open()
        except (LibraryUnreachable, DiskFull) as problem:
            if not even_read_only or not store._open_for_reading(problem):
                raise
        return store

    def _open(self) -> None:
        path = self.path
        if self.server is not None:
            self._open_server(self.server)
            return
        version = _prepared(path) if path is not None else None
        if path is not None:
            backups.sweep(path)
            if not path.exists():
                self._make(path)
            connections.private(path)
        self._use(engine_of(self.url, self._connect))
        try:
            self._bring_up_to_date(version)
            if path is not None:
                self._keep_open(path)
        except BaseException:
            self.close()
            raise

    def _open_server(self, server: Server) -> None:
        """Reach the library on a server, made or upgraded if need be."""
        self._engine, self._writers = server.readers, server.writers
        try:
            with translated(self.place):
                if server.version() != SCHEMA:
                    server.upgrade()
        except BaseException:
            server.close()
            raise

    def _make(self, path: Path) -> None:
        """Make a new library beside its place and move it there, so that no half of one is ever found."""
        from recoupe_db.migrations.running import upgrade

        with backups.whole_or_absent(path, keep_other=True) as part:
            connections.make_privately(part)
            engine = engine_of(self.url, lambda: connections.for_writing(part, self._patience))
            try:
                with translated(self.place):
                    upgrade(engine.execution_options(begin=IMMEDIATE))
            finally:
                engine.dispose()

    def _open_for_reading(self, problem: Problem) -> bool:
        """Open a library that cannot be written, because of ``problem``; False where that is no use either."""
        path = self.path
        if path is None or version_of(path) != SCHEMA:
            return False
        self.read_only = problem
        self._use(engine_of(self.url, lambda: connections.for_reading(path, threads=True)))
        return True

    def reopen(self) -> None:
        """Open what is at the library's place now, in the place of what was open."""
        self.close()
        self.read_only = self._rescue = None
        self._recent.clear()
        self._signed.clear()
        try:
            self._open()
        except (LibraryUnreachable, DiskFull) as problem:
            if not self._open_for_reading(problem):
                raise

    def _use(self, engine: Engine) -> None:
        self._engine = engine
        self._writers = engine.execution_options(begin=IMMEDIATE)

    def _connect(self) -> sqlite3.Connection:
        if self.path is None:
            raise TypeError("a server is reached otherwise")
        if self._identity is not None and not self._identity.is_there():
            raise _AnotherFile
        return connections.for_writing(self.path, self._patience)

    def _keep_open(self, path: Path) -> None:
        """Hold the file that was opened, whatever becomes of its name, and remember which one it is."""
        with translated(self.place):
            self._keeper = keeper = connections.for_writing(path, self._patience)
            if not token_of(keeper):
                keeper.execute("BEGIN IMMEDIATE")
                if not token_of(keeper):  # else another program was faster
                    give_token(keeper)
                keeper.execute("COMMIT")
            self._identity = FileIdentity(path, token_of(keeper))

    @contextmanager
    def read(self) -> Generator[Session]:
        """Give a session that sees one moment of the library, whatever others write meanwhile."""
        with translated(self.place), self._told(), Session(self._engine, execution_options=_FRESH) as session:
            yield session

    @contextmanager
    def write(self, *, quietly: bool = False) -> Generator[Session]:
        """Give a session whose changes are durable when the block ends, or undone when it raises.

        Other desks at the same server hear of it, unless it is done ``quietly``.

        Raises :class:`LibraryBusy` when another writer does not finish in time, :class:`DiskFull`, and
        :class:`LibraryReplaced` when the file at the library's place is another one now: nothing is stored there then.
        """
        if self.read_only is not None:
            raise self.read_only
        noted: list[NotedStep] = []
        if self.server is not None:
            with translated(self.place), self._written(self.server, quietly=quietly) as session:
                yield session
            return
        with translated(self.place), self._told(noted), self._session() as session:
            with session.begin() as transaction:
                session.connection()  # takes the lock now, so that what is read below is still true when it is written
                if self._identity is not None and self._identity.is_overwritten(_driver(session)):
                    raise _AnotherFile  # before anything is decided on pages of two files
                yield session
                noted += log.noted(session)
                stays = transaction.is_active
                if stays and self._identity is not None:  # else the block took back what it did
                    session.flush()
                    if not self._identity.holds(_driver(session)):
                        raise _AnotherFile
                if self._watch is not None:
                    self._watch.note([(step.id, *step.key) for step in noted])
            self._recent += noted
            if stays:
                log.settle_names(session)
            if self._identity is not None:
                self._identity.settle()

    @contextmanager
    def _written(self, server: Server, *, quietly: bool) -> Generator[Session]:
        noted: list[NotedStep] = []
        with server.certain(noted), self._session() as session:
            with session.begin() as transaction:
                server.hold(session)
                yield session
                noted += log.noted(session)
                stays = transaction.is_active
                if stays and not quietly:
                    session.flush()
                    server.tell(session, noted)
            if stays:
                log.settle_names(session)

    def _session(self) -> Session:
        """Return a session that means to write; it knows who has signed in this library before."""
        return Session(self._writers, execution_options=_FRESH, info={"signed": self._signed})

    def listen(self, hear: Callable[[Heard], object]) -> Callable[[], None]:
        """Call ``hear`` from another thread whenever somebody else stores something; return how to stop that.

        A server tells at once; a file is looked at several times in two seconds.
        """
        if self.server is not None:
            return self.server.listen(hear)
        self._watch = watch = FileWatch()
        self._look(watch)
        stopped = Event()
        thread = Thread(target=self._listen, args=(watch, hear, stopped), name="recoupe-listener", daemon=True)
        thread.start()

        def stop() -> None:
            stopped.set()
            thread.join()
            self._watch = None

        return stop

    def _listen(self, watch: FileWatch, hear: Callable[[Heard], object], stopped: Event) -> None:
        while not stopped.wait(_TICK):
            for heard in self._look(watch):
                hear(heard)

    def _look(self, watch: FileWatch) -> list[Heard]:
        """Return what others have stored in the file; nothing where it cannot be written or is just being opened."""
        with self._lock:
            return watch.look(self._keeper) if self._keeper is not None else []

    @contextmanager
    def _told(self, unsaved: list[NotedStep] | None = None) -> Generator[None]:
        """Turn a file that is another one now into a problem, after what would be lost was kept."""
        try:
            yield
        except _AnotherFile:
            raise self._rescued(unsaved or []) from None
        except (DBAPIError, sqlite3.Error) as error:
            if self._identity is None or self._identity.is_sound() or self.read_only is not None:
                raise
            raise self._rescued([]) from error

    def _rescued(self, unsaved: list[NotedStep]) -> Problem:
        from recoupe_db import rescue  # needed once in the life of a library, if ever

        path, keeper, identity = self.path, self._keeper, self._identity
        if path is None or keeper is None or identity is None:
            raise TypeError("only a file can be replaced")
        with self._lock:
            try:
                if self._rescue is None:
                    self._rescue = rescue.keep(keeper, path, unsaved, self._recent)
                else:
                    rescue.add(self._rescue, unsaved)
                identity.disown_log()
            except (OSError, Problem) as error:
                return ReplacedWithoutRescue(path=path, reason=error)
        return (
            LibraryReplaced(path=path, rescue=self._rescue)
            if unsaved
            else LibraryOverwritten(path=path, rescue=self._rescue)
        )

    def settle(self) -> None:
        """Bring everything into the one file that people copy, unless somebody is just reading or writing it."""
        keeper, identity = self._keeper, self._identity
        if keeper is None or identity is None:
            return
        with self._lock, suppress(sqlite3.Error):
            if not identity.is_there():
                return  # the next decision says so
            keeper.execute("PRAGMA busy_timeout = 0")
            last = int(keeper.execute("SELECT coalesce(max(id), 0) FROM step").fetchone()[0])
            busy = keeper.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            keeper.execute(f"PRAGMA busy_timeout = {round(self._patience * 1000)}")
            if not busy:
                identity.settle()
                identity.sure = last

    def check(self) -> list[str]:
        """Return what is wrong with the library, one sentence each; an empty list when it is sound.

        Raises :class:`DiskFull`, :class:`LibraryBusy`, :class:`LibraryUnreachable`: then nobody knows.
        """
        try:
            with self.read() as session:
                return integrity.faults(session)
        except LibraryDamaged as damaged:
            return [str(damaged)]

    def backup(self, path: Path | str) -> bool:
        """Copy the library, in use as it may be, to a single file, and tell whether that took an earlier copy's place.

        What is on a server is copied into a file of SQLite's: it can be opened as it is. Raises as
        :func:`backups.copy_to_folder` does.
        """
        if self.server is None:
            return backups.copy_to_folder(self._file(), Path(path))
        with translated(self.place), self._engine.connect() as connection:
            return server_copies.copy_to_file(connection, Path(path), lambda made: Store.open(made).close())

    def rotate_backups(self, **options: Any) -> Path | None:
        """Take the backup that is due today, if any, and let those go whose time is over. Returns the new one."""
        if self.path is None or self.read_only is not None:
            return None
        return rotation.rotate(self.path, **options)

    def _file(self) -> Path:
        if self.path is None:
            raise LibraryUnreachable(path=self.place, reason=QT_TRANSLATE_NOOP("Problem", "it is no file"))
        return self.path

    @classmethod
    def restore(cls, backup: Path | str, where: Path | str | None = None) -> Path | None:
        """Put a backup back in place of a library, and return where the former one was kept, None if there was none.

        Whoever has the library open is told at the next decision. Raises :class:`NotALibrary`, :class:`NewerLibrary`,
        :class:`LibraryDamaged`, :class:`LibraryUnreachable`; the library is then what it was.
        """
        url = url_of(where)
        path = file_of(url)
        if path is None:
            cls._restore_to_server(Path(backup), url)
            return None
        return backups.put_back(Path(backup), path)

    @classmethod
    def _restore_to_server(cls, backup: Path, url: URL) -> None:
        """Put a backup, which is a library in a file, into an empty database of a server."""
        if not backup.exists():
            raise NoSuchBackup(path=backup)
        store = cls.open(url.render_as_string(hide_password=False))
        try:
            with tempfile.TemporaryDirectory() as folder:
                latest = Path(folder) / "library.sqlite"
                backups.copy(backup.absolute(), latest)
                cls.open(latest).close()  # brought to the present form
                with store.write() as session:
                    server_copies.fill_from_file(session.connection(), latest, store.place)
        finally:
            store.close()

    def close(self) -> None:
        """Let go of the library, with everything in the one file."""
        if self.server is not None:
            self.server.close()
            return
        self.settle()
        with self._lock:
            keeper, self._keeper, self._identity = self._keeper, None, None
            if keeper is not None:
                keeper.close()
        self._engine.dispose()

    def _bring_up_to_date(self, version: str | None) -> None:
        if version is None:
            version = version_of(self._file())
        if version != SCHEMA:
            from recoupe_db.migrations.running import upgrade  # takes 0.7 s, and is needed once

            with translated(self.place):
                upgrade(self._writers)


def _driver(session: Session) -> sqlite3.Connection:
    return cast("sqlite3.Connection", session.connection().connection.driver_connection)


def _prepared(path: Path) -> str | None:
    """Return the revision of a library file that may be opened, after copying one that is about to be upgraded."""
    make_room(path)
    version = version_of(path)
    if version is not None and version > SCHEMA:
        raise NewerLibrary(path=path)
    if version is not None and version < SCHEMA:
        rotation.before_migration(path, version)
    return version
