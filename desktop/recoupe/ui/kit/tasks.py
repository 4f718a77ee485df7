"""Work off the screen's thread: readers side by side, one writer, answers back on the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot

T = TypeVar("T")
Failed = Callable[[Exception], None]


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], bring: Callable[[object, Exception | None], None]) -> None:
        super().__init__()
        self._work = work
        self._bring = bring

    def run(self) -> None:
        try:
            value, error = self._work(), None
        except Exception as problem:  # noqa: BLE001 - whatever happens reaches the screen by one road
            value, error = None, problem
        self._bring(value, error)


class Tasks(QObject):
    """Runs work in the background. ``failed`` carries every error that no caller asked for.

    Writes are done one after another in the order in which they were asked for; reads go in parallel. Jobs are long
    pieces of work (an import) with threads of their own, so that they never hold up a read or a decision.
    """

    failed = Signal(Exception)
    _came = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._tickets = count()
        self._readers = self._pool(3)
        self._writer = self._pool(1)
        self._jobs = self._pool(2)
        self._open: dict[int, tuple[Callable[[Any], None], Failed]] = {}

    def _pool(self, threads: int) -> QThreadPool:
        pool = QThreadPool(self)
        pool.setMaxThreadCount(threads)
        return pool

    def read(self, work: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None) -> None:
        """Run ``work`` beside other reads, then ``done`` with what it gave."""
        self._start(self._readers, work, done, failed)

    def write(self, work: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None) -> None:
        """Run ``work`` after every write asked for before it, then ``done`` with what it gave."""
        self._start(self._writer, work, done, failed)

    def job(self, work: Callable[[], T], done: Callable[[T], None], *, failed: Failed | None = None) -> None:
        """Run long ``work``, then ``done`` with what it gave."""
        self._start(self._jobs, work, done, failed)

    def later(self, pause: int, then: Callable[[], None]) -> None:
        """Call ``then`` on the screen's thread after ``pause`` milliseconds; until then something is under way."""
        ticket = next(self._tickets)
        self._open[ticket] = (lambda _: then(), self.failed.emit)
        timer = QTimer(self, singleShot=True, interval=pause)
        timer.timeout.connect(partial(self._deliver, ticket, None, None))
        timer.timeout.connect(timer.deleteLater)
        timer.start()

    def _start(
        self, pool: QThreadPool, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None
    ) -> None:
        ticket = next(self._tickets)
        self._open[ticket] = (done, failed or self.failed.emit)
        pool.start(_Work(work, partial(self._came.emit, ticket)))

    @Slot(int, object, object)
    def _deliver(self, ticket: int, value: object, error: Exception | None) -> None:
        if ticket in self._open:  # else the desk was closed meanwhile
            done, failed = self._open.pop(ticket)
            if error is None:
                done(value)
            else:
                failed(error)

    @property
    def idle(self) -> bool:
        """True when nothing is under way and every answer was delivered."""
        return not self._open

    def close(self) -> None:
        """Wait for what is being done; drop the answers, since nobody looks any more."""
        for pool in (self._readers, self._writer, self._jobs):
            pool.waitForDone()
        for timer in self.findChildren(QTimer):
            timer.stop()
        self._open.clear()
