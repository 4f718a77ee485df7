"""The overview of a dossier: read when somebody looks, and again when something changes under their eyes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.overview import Overview, OverviewService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel


class OverviewModel(QObject):
    """Holds the counts of the open dossier. ``counted`` tells that they were read anew."""

    counted = Signal()

    def __init__(
        self,
        overviewing: OverviewService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._overviewing = overviewing
        self._tasks = tasks
        self._shelf = shelf
        self._watched = False
        self.overview: Overview | None = None
        review.decided.connect(self.refresh)
        review.elsewhere.connect(self.refresh)
        shelf.opened.connect(self.refresh)

    @property
    def name(self) -> str:
        """The name of the dossier, empty where none is open."""
        return self._shelf.current.name if self._shelf.current is not None else ""

    def watch(self, *, watched: bool) -> None:
        """Count from now on, or no more: nobody waits for counts that nobody sees."""
        self._watched = watched
        self.refresh()

    def refresh(self) -> None:
        dossier = self._shelf.current
        if not self._watched or dossier is None:
            return

        def show(overview: Overview) -> None:
            if self._shelf.current is not None and self._shelf.current.id == dossier.id:
                self.overview = overview
                self.counted.emit()

        self._tasks.read(lambda: self._overviewing.overview(dossier.id), show)
