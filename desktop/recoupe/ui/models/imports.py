"""Imports under way: articles stored, then recognised, with progress, and stopped on request."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from recoupe.services.importing import Arrival, Importing, Outcome, Recogniser
from recoupe.ui.tasks import Tasks
from recoupe_db.records import Dossier, DossierId


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did: ``recognised`` articles read, of those that wait; ``stopped`` when somebody asked to."""

    arrivals: tuple[Arrival, ...]
    recognised: int
    stopped: bool

    def count(self, outcome: Outcome) -> int:
        """Return how many files had this outcome."""
        return sum(each.outcome is outcome for each in self.arrivals)


class ImportModel(QObject):
    """Runs one import after another. ``progressed`` carries a phase, how many are done, and of how many (0: unknown).

    ``stored`` tells that an article can be opened, ``recognised`` carries the id of an article that was read,
    ``finished`` a :class:`Summary`.
    """

    started = Signal()
    progressed = Signal(str, int, int)
    stored = Signal(object)
    recognised = Signal(int)
    finished = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, importing: Importing, recogniser: Callable[[], Recogniser], tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._importing = importing
        self._recogniser = recogniser
        self._tasks = tasks
        self._stop = threading.Event()
        self.running = False
        self.reading_texts = False

    def take_in(self, dossier_name: str, paths: Sequence[Path]) -> None:
        """Import ``paths`` into the dossier called ``dossier_name``, made if new."""
        self._run(lambda: self._carry_out(dossier_name, paths))

    def recognise_rest(self, dossier: Dossier) -> None:
        """Read the articles of ``dossier`` that an earlier import left unread."""
        if not self.running:
            self._run(lambda: Summary((), *self._recognise(dossier.id)), quiet=True)

    def cancel(self) -> None:
        """Stop after the article that is being read; what was finished stays."""
        self._stop.set()

    def _run(self, work: Callable[[], Summary], *, quiet: bool = False) -> None:
        if self.running:
            return
        self.running = True
        self._stop.clear()
        if not quiet:
            self.started.emit()
        self._tasks.job(work, self._end, failed=self._fail)

    def _end(self, summary: Summary) -> None:
        self.running = False
        self.finished.emit(summary)

    def _fail(self, error: Exception) -> None:
        self.running = False
        self.finished.emit(Summary((), 0, self._stop.is_set()))
        self.failed.emit(error)

    def _carry_out(self, dossier_name: str, paths: Sequence[Path]) -> Summary:
        dossier = self._importing.dossier(dossier_name)
        arrivals: list[Arrival] = []
        for arrival in self._importing.take_in(dossier.id, paths, stopped=self._stop.is_set):
            arrivals.append(arrival)
            self.progressed.emit("store", len(arrivals), 0)
        self.stored.emit(dossier)
        return Summary(tuple(arrivals), *self._recognise(dossier.id))

    def _recognise(self, dossier: DossierId) -> tuple[int, bool]:
        waiting = self._importing.unread(dossier)
        done = 0
        if waiting and not self._stop.is_set():
            self.progressed.emit("recognise", 0, len(waiting))
            for read in self._importing.recognise(waiting, self._recogniser(), stopped=self._stop.is_set):
                done += 1
                self.recognised.emit(read.article)
                self.progressed.emit("recognise", done, len(waiting))
        return done, self._stop.is_set()
