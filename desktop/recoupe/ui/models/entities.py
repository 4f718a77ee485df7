"""The entities of the open dossier, gathered anew when somebody looks at them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.entities import Entities, Gathered
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.tasks import Tasks
from recoupe_db.records import ArticleId, DossierId, MentionId


class EntitiesModel(QObject):
    """Knows the entities while it is ``watched``. ``found`` carries the article and mention to step to."""

    changed = Signal()
    found = Signal(int, int)

    def __init__(self, entities: Entities, tasks: Tasks, shelf: ShelfModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._entities = entities
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._watched = False
        self._stale = True
        self.entities: list[Gathered] = []
        shelf.opened.connect(self._outdate)
        shelf.lines_changed.connect(self._outdate)
        review.decided.connect(self._after)

    def watch(self, *, on: bool) -> None:
        """Keep the entities up to date while somebody looks at them."""
        self._watched = on
        self._read()

    def join(self, name: str, other: str) -> None:
        """Say that ``other`` is another spelling of ``name``."""
        dossier = self._shelf.current
        if dossier is not None:
            self._review.store(lambda: self._entities.join(dossier.id, name, other))

    def step(self, surfaces: tuple[str, ...]) -> None:
        """Go to the next place where one of ``surfaces`` is named, after the mention in hand, wrapping round."""
        dossier = self._shelf.current
        if dossier is not None:
            self._tasks.read(lambda: self._entities.places(dossier.id, surfaces), self._go)

    def _go(self, places: list[tuple[ArticleId, MentionId]]) -> None:
        current = self._review.current
        if not places:
            return
        here = (current.article, current.id) if current is not None else None
        following = places.index(here) + 1 if here in places else 0
        self.found.emit(*places[following % len(places)])

    def _after(self, changes: Changes) -> None:
        if changes.mentions or changes.entities or changes.passages:
            self._outdate()

    def _outdate(self) -> None:
        self._stale = True
        self._read()

    def _read(self) -> None:
        dossier = self._shelf.current
        if self._watched and self._stale and dossier is not None:
            self._stale = False
            self._tasks.read(lambda: self._entities.of(dossier.id), lambda found: self._show(dossier.id, found))

    def _show(self, dossier: DossierId, found: list[Gathered]) -> None:
        if self._shelf.current is not None and self._shelf.current.id == dossier:
            self.entities = found
            self.changed.emit()
