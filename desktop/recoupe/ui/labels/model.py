"""The labels of the open dossier, read whenever they may be others than before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from recoupe.services.changes import Changes
from recoupe.services.schemes import SchemeInUse, SchemeService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Action, Dossier, DossierId
from recoupe_db.records.schemes import HOUSE, Scheme

_MAY_CHANGE = frozenset({Action.UNDO, Action.REDO, Action.TAKE_BACK, Action.BRING_BACK, Action.SCHEME, Action.MERGE})


class LabelsModel(QObject):
    """Follows the open dossier. ``changed`` carries its :class:`Scheme`, ``read`` a :class:`SchemeInUse`.

    ``stored`` tells that other labels were chosen.
    """

    changed = Signal(object)
    read = Signal(object)
    stored = Signal()

    def __init__(
        self,
        schemes: SchemeService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._schemes = schemes
        self._tasks = tasks
        self._review = review
        self._shown: Scheme = HOUSE
        self.dossier: Dossier | None = None
        shelf.opened.connect(self._open)
        review.decided.connect(self._follow)
        review.elsewhere.connect(self._follow)

    def _open(self, dossier: Dossier) -> None:
        self.dossier = dossier
        self.refresh()

    def _follow(self, changes: Changes) -> None:
        if changes.unknown or changes.action in _MAY_CHANGE:
            self.refresh()

    def refresh(self) -> None:
        """Read the labels again: a package or an undo may have changed them."""
        if self.dossier is None:
            return
        wanted = self.dossier.id

        def show(scheme: Scheme) -> None:
            if self.dossier is not None and self.dossier.id == wanted and scheme != self._shown:
                self._shown = scheme
                self.changed.emit(scheme)

        self._tasks.read(lambda: self._schemes.read(wanted), show)

    def read_in_use(self) -> None:
        """Read the labels together with which of them highlights have."""
        if self.dossier is not None:
            wanted = self.dossier.id
            self._tasks.read(lambda: self._schemes.in_use(wanted), self.read.emit)

    def keep(self, dossier: DossierId, scheme: Scheme) -> None:
        """Let a dossier have these labels, in the name of whoever reviews."""

        def tell(_: None) -> None:
            self.stored.emit()
            self.refresh()

        self._review.when_signed(lambda: self._tasks.write(lambda: self._schemes.use(dossier, scheme), tell))


__all__ = ["LabelsModel", "SchemeInUse"]
