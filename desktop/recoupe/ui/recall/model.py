"""Articles that come in, held one after another against what was verified before."""

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
    """Looks at each article once it was read. ``recalled`` carries the article and what it says of verified facts."""

    recalled = Signal(int, list)

    def __init__(self, service: ProofService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._waiting: deque[ArticleId] = deque()
        self._busy = False

    def look(self, article: ArticleId) -> None:
        """Hold an article against the verified facts of all dossiers, after those that came before it."""
        self._waiting.append(article)
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or not self._waiting:
            return
        article = self._waiting.popleft()
        self._busy = True

        def show(found: list[Recollection]) -> None:
            self._busy = False
            if found:
                self.recalled.emit(article, found)
            self._go_on()

        self._tasks.job(lambda: self._service.recall(article), show, failed=self._fail)

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tasks.failed.emit(error)
        self._go_on()
