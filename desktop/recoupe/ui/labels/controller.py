"""Choosing the labels of the open dossier."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.labels.dialog import LabelsDialog
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records.schemes import Scheme


class LabelsController(Controller):
    """Shows the labels, and lets the whole window follow them."""

    @override
    def handlers(self) -> Handlers:
        """Return the command about labels."""
        return {"labels": self._show}

    @override
    def listen(self) -> None:
        """Follow the labels of the open dossier."""
        self._desk.labels.changed.connect(self._follow)
        self._desk.labels.stored.connect(self._tell)
        self._desk.company.merged.connect(self._desk.labels.refresh)

    def _show(self) -> None:
        if self._desk.labels.dossier is not None:
            dialog = LabelsDialog(self._window, self._desk.labels, self._shell.actions_, self._shell.theme)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _follow(self, scheme: Scheme) -> None:
        self._shell.use_labels(scheme)
        article = self._desk.review.article
        if article is not None:
            self._desk.review.reload(article.id)
        self._desk.mentions.reload()
        self._desk.overview.refresh()

    def _tell(self) -> None:
        self._desk.review.read_undo_state()
        self.tell_done(self.tr("The dossier has other labels now: what was decided stays as it was."))
