"""The memory at work: what was just decided is offered in the rest of the dossier, while the reviewer goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from recoupe.services.changes import Changes
from recoupe.services.memory import MemoryService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import ArticleId, DossierId, MentionId

PAUSE = 250
"""Milliseconds without a decision after which the last ones are spread: nobody in full swing waits for this."""


class MemoryModel(QObject):
    """Spreads decisions when the reviewer pauses, one batch after another: those taken meanwhile go into the next.

    ``pause`` is how long a pause is, in milliseconds.
    """

    def __init__(self, remembering: MemoryService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._remembering = remembering
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._waiting: dict[DossierId, set[str]] = {}
        self._pauses = 0  # those begun after a decision and not over yet
        self._busy = False
        self.pause = PAUSE
        review.decided.connect(self._after)

    def _after(self, changes: Changes) -> None:
        article, surfaces = self._review.article, self._review.names(changes.mentions)
        if article is not None and surfaces:
            self._waiting.setdefault(article.dossier, set()).update(surfaces)
        if self._waiting:
            self._pauses += 1
            self._tasks.later(self.pause, self._resume)

    def _resume(self) -> None:
        self._pauses -= 1
        if not self._pauses:  # else a later decision has begun another pause
            self.spread()

    def spread(self) -> None:
        """Spread what was decided so far, unless that is under way."""
        if self._waiting and not self._busy:
            self._busy = True
            dossier, surfaces = self._waiting.popitem()
            self._tasks.job(lambda: self._remembering.spread(dossier, surfaces), self._show, failed=self._fail)

    def _show(self, changed: dict[ArticleId, frozenset[MentionId]]) -> None:
        self._busy = False
        self._shelf.refresh_some(changed.keys() & {line.id for line in self._shelf.lines})
        for article, mentions in changed.items():
            self._review.refresh(article, mentions)
        if not self._pauses:
            self.spread()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tasks.failed.emit(error)
