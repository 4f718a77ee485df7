"""The memory at work: what was just decided is offered in the rest of the dossier, while the reviewer goes on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.memory import MemoryService, SpreadEffect
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Action, ArticleId, DossierId, Label

PAUSE = 250
"""Milliseconds without a decision after which the last ones are spread: nobody in full swing waits for this."""


@dataclass(frozen=True, slots=True)
class Proposals:
    """The words that are proposed under another label elsewhere since the last decisions, once for each passage.

    ``can_be_undone`` where a single step brought all of it about, and undo takes that step back.
    """

    proposed: tuple[tuple[str, Label], ...]
    can_be_undone: bool


class MemoryModel(QObject):
    """Spreads decisions when the reviewer pauses, one batch after another: those taken meanwhile go into the next.

    ``pause`` is how long a pause is, in milliseconds; ``proposed`` carries the :class:`Proposals` of a batch.
    """

    proposed = Signal(object)

    def __init__(self, remembering: MemoryService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._remembering = remembering
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._waiting: dict[DossierId, set[str]] = {}
        self._steps: dict[DossierId, list[Action]] = {}
        self._last = 0  # the number of the step that was taken last
        self._pauses = 0  # those begun after a decision and not over yet
        self._busy = False
        self.pause = PAUSE
        review.decided.connect(self._after)

    def _after(self, changes: Changes) -> None:
        self._last = changes.step
        article, surfaces = self._review.article, self._review.names(changes.mentions)
        if article is not None and surfaces:
            self._waiting.setdefault(article.dossier, set()).update(surfaces)
            self._steps.setdefault(article.dossier, []).append(changes.action)
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
            steps, last = self._steps.pop(dossier, []), self._last
            alone = len(steps) == 1 and steps[0] is not Action.UNDO

            def show(changed: dict[ArticleId, SpreadEffect]) -> None:
                self._show(changed)
                proposed = tuple(pair for effect in changed.values() for pair in effect.proposed)
                if proposed:
                    self.proposed.emit(Proposals(proposed, alone and last == self._last))

            self._tasks.job(lambda: self._remembering.spread(dossier, surfaces), show, failed=self._fail)

    def _show(self, changed: dict[ArticleId, SpreadEffect]) -> None:
        self._busy = False
        self._shelf.refresh_some(changed.keys() & {line.id for line in self._shelf.lines})
        for article, effect in changed.items():
            self._review.refresh(article, effect.mentions)
        if not self._pauses:
            self.spread()

    def _fail(self, error: Exception) -> None:
        self._busy = False
        self._tasks.failed.emit(error)
