"""The guidelines of the open dossier, stored as they are written."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.guidelines import GuidelineService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe_db.records import Dossier, DossierId


class GuidelinesModel(QObject):
    """Follows the open dossier. ``shown`` carries its guidelines, ``stored`` tells that what was written is kept."""

    shown = Signal(str)
    stored = Signal()

    def __init__(
        self, guidelines: GuidelineService, tasks: Tasks, shelf: ArticleListModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._guidelines = guidelines
        self._tasks = tasks
        self.dossier: DossierId | None = None
        shelf.opened.connect(self._open)

    def _open(self, dossier: Dossier) -> None:
        self.dossier = dossier.id

        def show(text: str) -> None:
            if self.dossier == dossier.id:  # a later choice may have overtaken this
                self.shown.emit(text)

        self._tasks.read(lambda: self._guidelines.read(dossier.id), show)

    def keep(self, dossier: DossierId, text: str) -> None:
        """Store ``text`` as the guidelines of ``dossier``."""
        self._tasks.write(lambda: self._guidelines.write(dossier, text), lambda _: self.stored.emit())
