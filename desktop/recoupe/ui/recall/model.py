"""Articles that come in or are opened, held one after another against what was verified before."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from recoupe.facts.proof.recalling import Recollection
    from recoupe.services.proof import ProofService
    from recoupe.ui.kit.tasks import Tasks
    from recoupe_db.records import ArticleId


class RecallModel(QObject):
    """Looks at each article once it was read, and at the one that is opened.

    ``recalled`` carries an article that came in and what it says of verified facts; ``changed`` tells that ``known``
    is more than before: what was found, by article.
    """

    recalled = Signal(int, list)
    changed = Signal()

    def __init__(self, service: ProofService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._waiting: deque[tuple[ArticleId, bool]] = deque()
        self._busy = False
        self.known: dict[ArticleId, list[Recollection]] = {}

    def look(self, article: ArticleId) -> None:
        """Hold an article that came in against the verified facts of all dossiers, after those that came before it."""
        self._waiting.append((article, True))
        self._go_on()

    def look_again(self, article: ArticleId) -> None:
        """Hold an article that is opened against them, unless it was since anything was verified."""
        if article not in self.known and (article, False) not in self._waiting:
            self._waiting.append((article, False))
            self._go_on()

    def forget(self) -> None:
        """Know nothing any more: other facts are verified now."""
        self.known.clear()

    def _go_on(self) -> None:
        if self._busy or not self._waiting:
            return
        article, new = self._waiting.popleft()
        self._busy = True

        def show(recollections: list[Recollection]) -> None:
            self._busy = False
            self.known[article] = recollections
            if recollections and new:
                self.recalled.emit(article, recollections)
            self.changed.emit()
            self._go_on()

        self._tasks.job(lambda: self._service.recall(article), show, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tasks.failed.emit(error)
        self._go_on()
