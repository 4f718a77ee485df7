"""What all controllers share: the window they work in, the commands they carry out, and how they speak."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from recoupe.ui.kit.shell import Shell
from recoupe.ui.shell.panels import Panels
from recoupe.ui.shell.view_models import ViewModels

Handlers = Mapping[str, Callable[[], object]]
"""What to do for each command, by its name in the table of commands."""


class Controller(QObject):
    """Carries out the commands of one feature. What it shows is asked of the view-models, never kept."""

    def __init__(self, shell: Shell, panels: Panels, desk: ViewModels) -> None:
        super().__init__(shell.as_parent())
        self._shell = shell
        self._panels = panels
        self._desk = desk
        for name, do in self.handlers().items():
            shell.actions_[name].triggered.connect(_without_argument(do))
        self.listen()

    @property
    def _window(self) -> QWidget:
        """The parent of dialogs."""
        return self._shell.as_parent()

    def handlers(self) -> Handlers:
        """Return what to do for each command of this feature."""
        return {}

    def listen(self) -> None:
        """Connect the answers of the view-models to what is said of them."""

    def say(
        self,
        sentence: str,
        *,
        answer: str = "",
        do: Callable[[], None] | None = None,
        outlasts_readings: bool = False,
    ) -> None:
        """Say a sentence where the eye is, with a button called ``answer`` that does ``do``: see :class:`Notice`."""
        notice = self._shell.notice()
        notice.say(sentence, answer=answer, do=do, outlasts_readings=outlasts_readings)
        if not notice.isVisible():  # a screen without one is in front
            self._shell.show_status(sentence)

    def tell_done(self, sentence: str) -> None:
        """Say what the last step did, with a button that takes it back; it goes away with the next step."""
        self._shell.toast.say(sentence, answer=self.tr("Undo"), do=self._desk.review.undo)


def _without_argument(do: Callable[[], object]) -> Callable[[bool], None]:
    """Return a slot for ``triggered``, whose argument says only whether an action is checked."""

    def slot(_checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        do()

    return slot
