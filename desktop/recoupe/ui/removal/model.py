"""What is put in the bin, moved and merged, in the same order as everything else that is decided."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from recoupe.services.bin import BinService, Moved
from recoupe.services.changes import Changes
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import ArticleId, BinItem, Dossier


class RemovalModel(QObject):
    """Brings articles and dossiers elsewhere. The screens follow whenever a step, or its undo, did so.

    ``listed`` carries what is in the bin, ``moved`` a :class:`Moved`, ``purged`` how many articles are gone for good.
    """

    listed = Signal(list)
    moved = Signal(object)
    purged = Signal(int)

    def __init__(self, service: BinService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(shelf)
        self._service = service
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._leaving: ArticleId | None = None
        review.decided.connect(self._after)
        review.elsewhere.connect(self._after)
        shelf.lines_changed.connect(self._follow)

    def remove(self, wanted: Sequence[ArticleId], done: Callable[[Changes], object]) -> None:
        """Put articles in the bin."""
        self._review.store(lambda: self._service.remove(wanted), done)

    def move(self, wanted: Sequence[ArticleId], to: Dossier) -> None:
        """Bring articles into another dossier."""
        self._bring(lambda: self._service.move(wanted, to.id))

    def remove_dossier(self, dossier: Dossier, done: Callable[[Changes], object]) -> None:
        """Put a whole dossier in the bin."""
        self._review.store(lambda: self._service.remove_dossier(dossier.id), done)

    def merge(self, dossier: Dossier, into: Dossier) -> None:
        """Bring all of a dossier into another one, and put it in the bin."""
        self._bring(lambda: self._service.merge(dossier.id, into.id))

    def _bring(self, work: Callable[[], Moved]) -> None:
        told: list[Moved] = []

        def bring() -> Changes:
            told.append(work())
            return told[-1].changes

        self._review.store(bring, lambda _: self.moved.emit(told[-1]))

    def list_bin(self) -> None:
        """Read what is in the bin."""
        self._tasks.read(self._service.contents, self.listed.emit)

    def restore(self, wanted: Sequence[BinItem]) -> None:
        """Take things out of the bin, and read again what is in it."""
        self._review.store(lambda: self._service.restore(wanted), lambda _: self.list_bin())

    def purge(self, *, at_once: bool) -> None:
        """Remove for good what has been in the bin for 30 days, or all of it, and read again what is in it."""

        def purged(count: int) -> None:
            self.purged.emit(count)
            self.list_bin()
            self._review.read_undo_state()

        self._tasks.write(lambda: self._service.purge(at_once=at_once), purged)

    def _after(self, changes: Changes) -> None:
        """Read dossiers and articles again where any of them is elsewhere now."""
        if not changes.moves:
            return
        here, dossier = self._review.article, self._shelf.current
        if here is not None and dossier is not None:
            self._tasks.read(
                lambda: self._service.is_in(here.id, dossier.id), lambda stays: self._refresh(here.id, stays=stays)
            )
        else:
            self._shelf.refresh()

    def _refresh(self, here: ArticleId, *, stays: bool) -> None:
        self._leaving = None if stays else here
        self._shelf.refresh()
        if not stays:
            self._review.close()

    def _follow(self) -> None:
        """Open the next article of the dossier in place of one that left it."""
        leaving, lines = self._leaving, self._shelf.lines
        if leaving is None or any(line.id == leaving for line in lines):
            return
        self._leaving = None
        following = self._shelf.after(None) or (lines[0].id if lines else None)
        if following is not None and self._review.article is None:
            self._review.open(following)
