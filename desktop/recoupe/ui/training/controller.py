"""Training the recogniser, from the menu."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.kit.preferences import DEFAULT_MODEL
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe.ui.training.dialog import TrainingDialog


class TrainingController(Controller):
    """Opens the window in which the recogniser is trained."""

    @override
    def handlers(self) -> Handlers:
        """Return the command about training."""
        return {"train": self._train}

    @override
    def listen(self) -> None:
        """Read with another version as soon as one is chosen."""
        preferences, desk = self._shell.preferences, self._desk

        def read_anew() -> None:
            model = preferences.model
            desk.read_with(model)
            desk.read_with(None if model == DEFAULT_MODEL else model)

        desk.training.changed.connect(read_anew)

    def _train(self) -> None:
        dialog = TrainingDialog(self._window, self._desk.training)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
