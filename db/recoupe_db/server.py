"""A library on a PostgreSQL server: how it is reached, written by one at a time, and heard of by all others."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from sqlalchemy import URL, Engine, create_engine, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError
from sqlalchemy.orm import Session

from recoupe_db import passwords
from recoupe_db.library_errors import LibraryUnreachable, NewerLibrary, NoServerDriver
from recoupe_db.records import NotedStep, StepId
from recoupe_db.schema import SCHEMA

DRIVER = "postgresql+psycopg"
_CHANNEL = "recoupe"
_LOCK = 0x52435045  # “RCPE”: whoever writes holds it, so that what is read before writing is still true
_CONNECT = 5  # seconds
_MOST_TOLD = 200  # steps that one message names; PostgreSQL bears 8,000 bytes
_MANY = "many"
_PAUSE = 1.0  # seconds between two attempts to reach a server that is away
_UNCERTAIN = 120.0  # seconds that a commit whose answer was lost is asked after
_TICK = 0.5  # seconds until a listener looks whether it is still wanted

_HELD = text(f"SELECT pg_advisory_xact_lock({_LOCK})")
_TELL = text("SELECT pg_notify(:channel, :message) WHERE pg_current_xact_id_if_assigned() IS NOT NULL")
_STORED = text("SELECT 1 FROM step WHERE id = :id AND at = :at AND reviewer = :reviewer")


@dataclass(frozen=True, slots=True)
class Heard:
    """What others did: the ``steps`` that they stored, in order.

    Empty for something that is in no log (an import), for ``many`` steps, and after the server was away: then anything
    may be different.
    """

    steps: tuple[StepId, ...] = ()
    came_back: bool = False
    many: bool = False


class Server:
    """The connection of one desk. ``url`` names the server without any password; ``listening`` is set once it hears."""

    def __init__(self, url: URL, patience: float) -> None:
        self.url = url.set(password=None)
        self.place = self.url.render_as_string()
        self._patience = patience
        self._me = secrets.token_hex(8)
        self.listening = threading.Event()
        self._options = _driver_options(url, patience)
        self.engine = _engine(url, self._options)
        self.writers = self.engine
        self.readers = self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def version(self) -> str | None:
        """Return the revision that the library is at, None where there is none yet. Raises :class:`NewerLibrary`."""
        with self.engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return None
            version = str(connection.scalar(text("SELECT version_num FROM alembic_version")))
        if version > SCHEMA:
            raise NewerLibrary(path=self.place)
        return version

    def upgrade(self) -> None:
        """Make the library, or bring it to the present form; of several desks that start together only one does."""
        from recoupe_db.migrations.running import upgrade

        with self.engine.connect() as guard, guard.begin():
            guard.execute(_HELD)
            if self.version() != SCHEMA:
                upgrade(self.engine)

    def hold(self, session: Session) -> None:
        """Wait until nobody else writes, as long as the desk has patience, and keep all others waiting from then on."""
        session.connection().execute(text(f"SET LOCAL lock_timeout = {max(1, round(self._patience * 1000))}"))
        session.connection().execute(_HELD)

    def tell(self, session: Session, noted: Sequence[NotedStep]) -> None:
        """Let all desks hear of what is being stored, as soon as it is; not of a transaction that changed nothing."""
        steps = [str(step.id) for step in noted] if len(noted) <= _MOST_TOLD else [_MANY]
        message = f"{self._me}:{','.join(steps)}"
        session.connection().execute(_TELL, {"channel": _CHANNEL, "message": message})

    @contextmanager
    def certain(self, noted: Sequence[NotedStep]) -> Generator[None]:
        """Find out, when the answer to a commit was lost on the way, whether the commit was made.

        What was stored passes for stored, however the connection ended; what was not raises as it did.
        """
        try:
            yield
        except DBAPIError as error:
            if not error.connection_invalidated or not noted or not self._is_stored(noted[-1]):
                raise

    def _is_stored(self, step: NotedStep) -> bool:
        from recoupe_db.models.base import moment_text

        wanted = {"id": step.id, "at": moment_text(step.at), "reviewer": step.reviewer}
        until = time.monotonic() + _UNCERTAIN
        while True:
            try:
                with self.engine.connect() as connection:
                    return connection.execute(_STORED, wanted).first() is not None
            except DBAPIError:
                if time.monotonic() > until:
                    raise
                time.sleep(_PAUSE)

    def listen(self, hear: Callable[[Heard], object]) -> Callable[[], None]:
        """Call ``hear`` from a thread of its own whenever another desk stored something; return how to stop that."""
        stopped = threading.Event()
        thread = threading.Thread(target=self._listen, args=(hear, stopped), name="recoupe-listener", daemon=True)
        thread.start()

        def stop() -> None:
            stopped.set()
            thread.join()

        return stop

    def _listen(self, hear: Callable[[Heard], object], stopped: threading.Event) -> None:
        was_away = False
        while not stopped.is_set():
            with suppress(DBAPIError, OSError, *_driver_errors()):
                self._hear(hear, stopped, came_back=was_away)
            was_away = True
            stopped.wait(_PAUSE)

    def _hear(self, hear: Callable[[Heard], object], stopped: threading.Event, *, came_back: bool) -> None:
        import psycopg

        with psycopg.connect(**self._options, autocommit=True) as connection:
            connection.execute(f"LISTEN {_CHANNEL}")
            self.listening.set()
            if came_back:
                hear(Heard(came_back=True))
            while not stopped.is_set():
                for message in connection.notifies(timeout=_TICK):
                    who, _, steps = message.payload.partition(":")
                    if who != self._me:
                        hear(_heard(steps))

    def close(self) -> None:
        """Let go of the server."""
        self.engine.dispose()


def _heard(steps: str) -> Heard:
    if steps == _MANY:
        return Heard(many=True)
    return Heard(tuple(StepId(int(step)) for step in steps.split(",") if step))


def _driver_errors() -> tuple[type[Exception], ...]:
    import psycopg

    return (psycopg.Error,)


def _driver_options(url: URL, patience: float) -> dict[str, Any]:
    """Return what the driver is given to connect: by URL, with the password that is kept for it, if any."""
    options: dict[str, Any] = {**url.query, "connect_timeout": _CONNECT, "application_name": "recoupe"}
    named = {"host": url.host, "port": url.port, "user": url.username, "dbname": url.database}
    options |= {name: value for name, value in named.items() if value is not None}
    password = url.password or passwords.kept(url)
    if password:
        options["password"] = str(password)
    # a connection that has died without a word is noticed within seconds, and not within hours
    options |= {"keepalives_idle": 5, "keepalives_interval": 2, "keepalives_count": 3}
    options["tcp_user_timeout"] = round(max(patience, _CONNECT) * 2000)
    return options


def _engine(url: URL, options: dict[str, Any]) -> Engine:
    if url.drivername not in (DRIVER, "postgresql"):
        raise LibraryUnreachable(path=url.set(password=None), reason=f"a library is a file or {DRIVER}://…")
    try:
        return create_engine(URL.create(DRIVER), connect_args=options, pool_pre_ping=True, pool_size=6, max_overflow=6)
    except (ModuleNotFoundError, NoSuchModuleError) as error:
        raise NoServerDriver(path=url.set(password=None)) from error
    except ArgumentError as error:
        raise LibraryUnreachable(path=url.set(password=None), reason=error) from error
