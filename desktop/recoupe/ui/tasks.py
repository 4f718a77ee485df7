"""Work off the screen's thread: readers side by side, one writer, answers back on the screen's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

T = TypeVar("T")
Failed = Callable[[Exception], None]


class _Answer(QObject):
    """Brings the outcome of one piece of work to the thread that asked for it."""

    _came = Signal(object, object)

    def __init__(self, done: Callable[[Any], None], failed: Failed, ended: Callable[[_Answer], None]) -> None:
        super().__init__()
        self._done = done
        self._failed = failed
        self._ended = ended
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def bring(self, value: object, error: Exception | None) -> None:
        """Hand the outcome over; called on the worker's thread."""
        self._came.emit(value, error)

    @Slot(object, object)
    def _deliver(self, value: object, error: Exception | None) -> None:
        self._ended(self)
        if error is None:
            self._done(value)
        else:
            self._failed(error)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._work = work
        self._answer = answer

    def run(self) -> None:
        try:
            value, error = self._work(), None
        except Exception as problem:  # noqa: BLE001 - whatever happens reaches the screen by one road
            value, error = None, problem
        self._answer.bring(value, error)


class Tasks(QObject):
    """Runs work in the background. ``failed`` carries every error that no caller asked for.

    Writes are done one after another in the order in which they were asked for; reads go in parallel. Jobs are long
    pieces of work (an import) with threads of their own, so that they never hold up a read or a decision.
    """

    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = self._pool(3)
        self._writer = self._pool(1)
        self._jobs = self._pool(2)
        self._open: set[_Answer] = set()

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

    def _start(
        self, pool: QThreadPool, work: Callable[[], T], done: Callable[[T], None], failed: Failed | None
    ) -> None:
        answer = _Answer(done, failed or self.failed.emit, self._open.discard)
        self._open.add(answer)
        pool.start(_Work(work, answer))

    @property
    def idle(self) -> bool:
        """True when nothing is under way and every answer was delivered."""
        return not self._open

    def close(self) -> None:
        """Wait for what is being done; drop the answers, since nobody looks any more."""
        for pool in (self._readers, self._writer, self._jobs):
            pool.waitForDone()
        for answer in self._open:
            answer.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._open.clear()
