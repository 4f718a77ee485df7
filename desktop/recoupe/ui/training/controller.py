"""Training the recogniser, from the menu."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.shell.controller import Controller, Handlers
from recoupe.ui.training.dialog import TrainingDialog


class TrainingController(Controller):
    """Opens the window in which the recogniser is trained."""

    @override
    def handlers(self) -> Handlers:
        """Return the command about training."""
        return {"train": self._train}

    def _train(self) -> None:
        dialog = TrainingDialog(self._window, self._desk.training)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
