"""Backups and rescues, looked after off the screen's thread; afterwards the desk starts anew on what is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from recoupe.services.safekeeping import SafekeepingService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel

T = TypeVar("T")
_SHORTLY = 1_500  # milliseconds after the start: nobody waits for a backup
_PAUSE = 3_000  # milliseconds without a decision after which the log is brought into the one file


class SafekeepingModel(QObject):
    """``listed`` carries what the backups hold; ``restored`` where the former library was kept, or None;

    ``brought`` what became of a rescue (:class:`PutBack`), ``rescues`` the rescues that lie beside the library,
    ``only_read`` why nothing can be stored in it.
    """

    listed = Signal(list)
    restored = Signal(object)
    brought = Signal(object)
    rescues = Signal(list)
    only_read = Signal(Exception)

    def __init__(
        self,
        keeping: SafekeepingService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._left = keeping.rescues()  # by an earlier session: those of this one are offered when they are made
        self._idle = QTimer(self, singleShot=True, interval=_PAUSE)
        self._idle.timeout.connect(self._settle)
        self._soon = QTimer(self, singleShot=True, interval=_SHORTLY)
        self._soon.timeout.connect(self.begin)
        self._soon.start()
        self._untold: Callable[[], None] | None = None
        self._nothing = False  # is there to be shown
        if keeping.read_only is not None:
            self._untold = partial(self.only_read.emit, keeping.read_only)
        review.decided.connect(self._wait_for_pause)
        review.shown.connect(self._tell_outcome)
        shelf.opened.connect(lambda: self._tell_where_nothing_is(nothing=not shelf.lines))
        shelf.listed.connect(lambda: self._tell_where_nothing_is(nothing=not shelf.dossiers))

    def _wait_for_pause(self) -> None:
        self._idle.start()

    def begin(self) -> None:
        """Offer what an earlier session rescued, and take the backup that is due."""
        if self._left:
            self._tell_when_shown(partial(self.rescues.emit, self._left))
        self._tasks.job(self._keeping.back_up_if_due, lambda _: None)

    def _settle(self) -> None:
        self._tasks.write(self._keeping.settle, lambda _: None)

    def look(self) -> None:
        """Look into the backups."""
        self._tasks.read(self._keeping.backups, self.listed.emit)

    def restore(self, backup: Path) -> None:
        """Put a backup in the library's place."""
        self._alone(lambda: self._keeping.restore(backup), self.restored.emit)

    def put_back(self, rescue: Path) -> None:
        """Bring a rescue back into the library."""
        self._alone(lambda: self._keeping.put_back(rescue), self.brought.emit)

    def _alone(self, work: Callable[[], T], tell: Callable[[T], None]) -> None:
        """Do something to the file itself, when every decision is stored, and start anew on what is there then."""

        def done(outcome: T) -> None:
            self._untold = partial(tell, outcome)
            self._review.close()
            self._shelf.start_over()

        self._tasks.write(work, done)

    def _tell_outcome(self) -> None:
        """Tell what became of the file, on the screen that shows what is in it now."""
        tell, self._untold = self._untold, None
        if tell is not None:
            self._tasks.later(0, tell)  # after the screen has put away what was said before

    def _tell_where_nothing_is(self, *, nothing: bool) -> None:
        self._nothing = nothing
        if nothing:
            self._tell_outcome()

    def _tell_when_shown(self, tell: Callable[[], None]) -> None:
        """Tell now, or after the screen shows what is there: opening an article puts away what was said before."""
        if self._review.article is not None or self._nothing:
            tell()
        else:
            self._untold = tell

    def stop(self) -> None:
        """Wait for no pause any more."""
        self._idle.stop()
        self._soon.stop()
