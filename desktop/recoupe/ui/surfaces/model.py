"""The distinct words of the open dossier's names, read while somebody looks, and the quotes of those in hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.name_surfaces import NameSurface, SurfaceQuote, SurfaceService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Dossier, Label, MentionState


class SurfacesModel(QObject):
    """Holds the words and which of them are in hand. ``listed`` tells that they were read, ``quoted`` their quotes.

    While somebody looks the words keep their places, though there is less to decide about them.
    """

    listed = Signal()
    quoted = Signal()

    def __init__(self, service: SurfaceService, tasks: Tasks, shelf: ArticleListModel, review: ReviewModel) -> None:
        super().__init__(review)
        self._service = service
        self._tasks = tasks
        self._shelf = shelf
        self._review = review
        self._watched = False
        self._asked = 0
        self._places: dict[tuple[str, Label], int] = {}
        self.surfaces: list[NameSurface] = []
        self.current: NameSurface | None = None
        self.quotes: list[SurfaceQuote] = []
        shelf.opened.connect(self._leave)
        shelf.lines_changed.connect(self.refresh)
        review.decided.connect(self.refresh)
        review.elsewhere.connect(self.refresh)

    def watch(self, *, watched: bool) -> None:
        """Keep the words up to date while somebody looks at them; they are sorted anew when somebody comes."""
        self._watched = watched
        if watched:
            self._places.clear()
        self.refresh()

    def _leave(self, _dossier: Dossier) -> None:
        self.surfaces, self.current, self.quotes = [], None, []
        self._places.clear()
        self.refresh()

    def refresh(self) -> None:
        """Read the words and the quotes of those in hand again."""
        dossier = self._shelf.current
        if not self._watched or dossier is None:
            return
        self._asked += 1
        asked = self._asked

        def show(surfaces: list[NameSurface]) -> None:
            if asked == self._asked:
                self._keep(surfaces)

        self._tasks.read(lambda: self._service.of(dossier.id), show)

    def _keep(self, surfaces: list[NameSurface]) -> None:
        places = self._places
        self.surfaces = sorted(surfaces, key=lambda one: places.get((one.surface, one.label), len(places)))
        self._places = {(one.surface, one.label): place for place, one in enumerate(self.surfaces)}
        if self.current is not None:
            self.current = self._again(self.current)
        self.listed.emit()
        self._read_quotes()

    def _again(self, before: NameSurface) -> NameSurface | None:
        known = (one for one in self.surfaces if (one.surface, one.label) == (before.surface, before.label))
        return next(known, None)

    def take(self, one: NameSurface | None) -> None:
        """Take words in hand and read where they stand."""
        if one != self.current:
            self.current = one
            self._read_quotes()

    def _read_quotes(self) -> None:
        dossier, current = self._shelf.current, self.current
        if dossier is None or current is None:
            self.quotes = []
            self.quoted.emit()
            return

        def show(quotes: list[SurfaceQuote]) -> None:
            if self.current == current:
                self.quotes = quotes
                self.quoted.emit()

        self._tasks.read(lambda: self._service.quotes(dossier.id, current), show)

    def decide(
        self, chosen: Sequence[NameSurface], decision: Label | MentionState, done: Callable[[Changes], object]
    ) -> None:
        """Decide about all that is undecided of ``chosen`` words, in one step; ``done`` once that is stored."""
        dossier, article = self._shelf.current, self._review.article
        here = article.id if article is not None else None
        if dossier is not None and any(one.pending for one in chosen):
            self._review.store(lambda: self._service.decide(dossier.id, chosen, decision, here=here), done)
