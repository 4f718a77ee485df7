"""The memory at work: what was just decided is offered in the rest of the dossier, while the reviewer goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from recoupe.services.changes import Changes
from recoupe.services.remembering import Remembering
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.tasks import Tasks
from recoupe_db.records import ArticleId, DossierId, MentionId


class MemoryModel(QObject):
    """Spreads decisions one batch after another: what is decided during one goes into the next."""

    def __init__(self, remembering: Remembering, tasks: Tasks, shelf: ShelfModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._remembering = remembering
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._waiting: set[str] = set()
        self._busy = False
        review.decided.connect(self._after)

    def _after(self, changes: Changes) -> None:
        self._waiting |= self._review.names(changes.mentions)
        self._spread()

    def _spread(self) -> None:
        article = self._review.article
        if self._waiting and not self._busy and article is not None:
            self._busy = True
            surfaces, self._waiting = self._waiting, set()
            dossier: DossierId = article.dossier
            self._tasks.job(lambda: self._remembering.spread(dossier, surfaces), self._show, failed=self._fail)

    def _show(self, changed: dict[ArticleId, frozenset[MentionId]]) -> None:
        self._busy = False
        for article, mentions in changed.items():
            if self._shelf.line(article) is not None:
                self._shelf.refresh_line(article)
            self._review.refresh(article, mentions)
        self._spread()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tasks.failed.emit(error)
