"""What other windows and desks at the same library do, heard from the server or the file and shown here in a moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal

from recoupe.services.changes import Changes
from recoupe.services.library import LibraryService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.store import Heard, Store


class Neighbours(QObject):
    """Listens on a thread of its own; after the server was away, what waited to be stored is asked for again."""

    _heard = Signal(object)

    def __init__(
        self,
        store: Store,
        library: LibraryService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._heard.connect(self._read, Qt.ConnectionType.QueuedConnection)
        self._stop: Callable[[], None] = store.listen(self._heard.emit)
        tasks.read(library.latest, review.know)

    def _read(self, heard: Heard) -> None:
        if heard.steps:
            steps = heard.steps
            self._tasks.read(lambda: self._library.changes(steps), self._show)
            return
        self._shelf.refresh()
        article = self._review.article
        if article is not None and (heard.came_back or heard.many or not self._review.recognised):
            self._review.reload(article.id)
        if heard.many or heard.came_back:
            self._tasks.read(self._library.latest, self._review.hear_of_all)
        if heard.came_back:
            self._review.store_again()
            self._review.came_back.emit()

    def _show(self, several_changes: Sequence[Changes]) -> None:
        for changes in several_changes:
            self._review.hear(changes)
            self._shelf.follow(changes)

    def close(self) -> None:
        """Listen no more."""
        self._stop()
