"""Imports under way: articles stored, then recognised, with progress, one after another, and stopped on request."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QObject, Signal

from recoupe.exchange.readers.column_memory import remember
from recoupe.services.foreign_labels import correct, note
from recoupe.services.imports import Arrival, ImportService, Interruptible, Outcome, TextRecogniser, texts_first
from recoupe.services.incoming import Incoming
from recoupe.ui.kit.tasks import Tasks
from recoupe_db.records import ArticleId, Dossier, DossierId, Kind, Label, NewArticle

_PAUSE = 0.3  # seconds after which articles that were stored meanwhile are shown


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did: ``recognised`` articles read, of those that wait; ``stopped`` when somebody asked to."""

    arrivals: tuple[Arrival, ...]
    recognised: int
    stopped: bool

    def count(self, outcome: Outcome) -> int:
        """Return how many files had this outcome."""
        return sum(arrival.outcome is outcome for arrival in self.arrivals)


class ImportModel(QObject):
    """Runs one import after another. ``progressed`` carries a phase, how many are done, and of how many (0: unknown).

    ``stored`` carries a dossier whose first articles can be opened, ``arrived`` the ids of those that came to it since,
    ``recognised`` the id of an article that was read, ``left_unread`` why one was not or only partly, ``finished`` a
    :class:`Summary`. ``last`` is the latest one that was about files. ``looked`` carries the articles
    (:class:`~recoupe.services.incoming.Incoming`) that were found, none of them stored; ``compared`` the name of a
    dossier and what each of them is like in it; ``labels_asked`` the name of a dossier, what is to be stored in it, its
    labels, and the labels of other tools that are not known there.
    """

    started = Signal()
    progressed = Signal(str, int, int)
    stored = Signal(object)
    arrived = Signal(list)
    recognised = Signal(int)
    finished = Signal(object)
    left_unread = Signal(Exception)
    failed = Signal(Exception)
    looked = Signal(list)
    compared = Signal(str, list)
    labels_asked = Signal(str, list, object, list)

    def __init__(
        self,
        importing: ImportService,
        recogniser: Callable[[], TextRecogniser],
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing = importing
        self._recogniser = recogniser
        self._tasks = tasks
        self._stop = threading.Event()
        self._waiting: deque[Callable[[], Summary]] = deque()
        self.running = False
        self.last: Summary | None = None

    def take_in(self, dossier_name: str, paths: Sequence[Path]) -> None:
        """Import ``paths`` into the dossier called ``dossier_name``, made if new."""

        def arrivals(dossier: DossierId) -> Iterable[Arrival]:
            return self._importing.take_in(dossier, paths, stopped=self._stop.is_set)

        self._run(lambda: self._carry_out(dossier_name, arrivals))

    def look(self, paths: Sequence[Path]) -> None:
        """Read what is at ``paths`` and tell it by ``looked``; nothing is stored."""

        def work() -> Summary:
            arrivals: list[Incoming] = []
            for incoming in self._importing.look(paths, stopped=self._stop.is_set):
                arrivals.append(incoming)
                self.progressed.emit("look", len(arrivals), 0)
            if not self._stop.is_set():
                self.looked.emit(arrivals)
            return Summary((), 0, stopped=self._stop.is_set())

        self._run(work)

    @staticmethod
    def remember_columns(headings: Sequence[str], chosen: dict[str, str]) -> None:
        """Keep which column of tables with these headings holds what. Raises a :class:`Problem`."""
        remember(headings, chosen)

    def ask_labels(self, dossier_name: str, arrivals: Sequence[Incoming]) -> None:
        """Tell by ``labels_asked`` which labels of other tools nobody has said of what they are in a dossier."""
        self._tasks.read(
            lambda: self._importing.unknown_labels(dossier_name, arrivals),
            lambda unknown: self.labels_asked.emit(dossier_name, arrivals, *unknown),
        )

    @staticmethod
    def note_labels(chosen: Mapping[str, Label | Kind | None]) -> None:
        """Keep what labels of other tools are, beside what was noted before. Raises a :class:`Problem`."""
        note(chosen)

    @staticmethod
    def correct_labels(chosen: Mapping[str, Label | Kind | None]) -> None:
        """Keep what labels of other tools are after all. Raises a :class:`Problem`."""
        correct(chosen)

    def compare(self, dossier_name: str, arrivals: Sequence[Incoming]) -> None:
        """Tell by ``compared`` what each article that was found is like in a dossier."""
        self._tasks.read(
            lambda: self._importing.likenesses(dossier_name, arrivals),
            lambda likenesses: self.compared.emit(dossier_name, likenesses),
        )

    def take_found(self, dossier_name: str, looked_at: Sequence[Incoming]) -> None:
        """Store what was looked at in the dossier called ``dossier_name``, made if new, and have it read."""

        def arrivals(dossier: DossierId) -> Iterator[Arrival]:
            for incoming in texts_first(looked_at):
                if self._stop.is_set():
                    return
                yield self._importing.take(dossier, incoming)

        self._run(lambda: self._carry_out(dossier_name, arrivals))

    def take_none(self, incoming: Sequence[Incoming]) -> None:
        """Account for files of which none gave an article; no dossier is made for them."""
        outcomes = {True: Outcome.SKIPPED, False: Outcome.REFUSED}
        arrivals = tuple(
            Arrival(arrival.path, outcomes[arrival.is_skipped], problem=arrival.problem) for arrival in incoming
        )
        self._run(lambda: Summary(arrivals, 0, stopped=False))

    def take_article(self, dossier_name: str, article: NewArticle) -> None:
        """Import an article that was pasted into the dossier called ``dossier_name``, made if new."""
        self._run(lambda: self._carry_out(dossier_name, lambda dossier: [self._importing.take_one(dossier, article)]))

    def recognise_rest(self, dossier: Dossier) -> None:
        """Read the articles of ``dossier`` that an earlier import left unread."""
        if not self.running:
            self._run(lambda: Summary((), *self._recognise(self._importing.unread(dossier.id))))

    def recognise_again(self, articles: Sequence[ArticleId]) -> None:
        """Read articles anew: other suggestions take the place of those that nobody has decided on."""
        self._run(lambda: Summary((), *self._recognise(articles)))

    def cancel(self) -> None:
        """Stop, in the middle of an article if need be, and begin nothing that waits; what was finished stays."""
        self._waiting.clear()
        self._stop.set()
        recogniser = self._recogniser() if self.running else None
        if isinstance(recogniser, Interruptible):
            recogniser.interrupt()

    def _run(self, work: Callable[[], Summary]) -> None:
        if self.running:
            self._waiting.append(work)
            return
        self.running = True
        self._stop.clear()
        self.started.emit()
        self._tasks.job(work, self._end, failed=self._fail)

    def _end(self, summary: Summary) -> None:
        self.running = False
        self.last = summary if summary.arrivals else self.last
        self.finished.emit(summary)
        self._go_on()

    def _fail(self, error: Exception) -> None:
        self.running = False
        self.finished.emit(Summary((), 0, self._stop.is_set()))
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self.running:
            self._run(self._waiting.popleft())

    def _carry_out(self, dossier_name: str, take: Callable[[DossierId], Iterable[Arrival]]) -> Summary:
        dossier = self._importing.dossier(dossier_name)
        arrivals: list[Arrival] = []
        fresh: list[ArticleId] = []
        told, shown = monotonic(), False
        for arrival in take(dossier.id):
            arrivals.append(arrival)
            fresh += [arrival.article] if arrival.article is not None else []
            self.progressed.emit("store", len(arrivals), 0)
            if monotonic() - told > _PAUSE:
                shown = self._show(dossier, fresh, before=shown)
                fresh, told = [], monotonic()
        self._show(dossier, fresh, before=shown)
        return Summary(tuple(arrivals), *self._recognise(self._importing.unread(dossier.id)))

    def _show(self, dossier: Dossier, fresh: list[ArticleId], *, before: bool) -> bool:
        """Tell which articles were stored; the first time, that the dossier can be opened."""
        if before:
            self.arrived.emit(fresh)
        else:
            self.stored.emit(dossier)
        return True

    def _recognise(self, waiting: Sequence[ArticleId]) -> tuple[int, bool]:
        done = 0
        if waiting and not self._stop.is_set():
            self.progressed.emit("recognise", 0, len(waiting))
            for read in self._importing.recognise(waiting, self._recogniser(), stopped=self._stop.is_set):
                if read.is_read:
                    done += 1
                    self.recognised.emit(read.article)
                if read.problem is not None:
                    self.left_unread.emit(read.problem)
                self.progressed.emit("recognise", done, len(waiting))
        return done, self._stop.is_set()
