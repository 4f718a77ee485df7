"""New versions: asked for at the start where the reader wished it, and told without standing in the way."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from recoupe.services.new_versions import HOMEPAGE, own_version, project_address
from recoupe.ui.kit.shell import Shell
from recoupe.ui.shell.controller import Controller
from recoupe.ui.shell.panels import Panels
from recoupe.ui.shell.version_model import VersionAnswer, VersionModel
from recoupe.ui.shell.view_models import ViewModels

_SETTLED = 2_000  # milliseconds after which the first article is on the screen


class VersionController(Controller):
    """Tells of a newer version once a day; an answer that did not come is told in the settings, and nowhere else."""

    def __init__(self, shell: Shell, panels: Panels, desk: ViewModels) -> None:
        self.model = VersionModel(shell.preferences, shell.as_parent())
        super().__init__(shell, panels, desk)

    @override
    def listen(self) -> None:
        """Ask once the window is there, if it is wished."""
        self.model.answered.connect(self._tell)
        if self.model.wanted:
            self._desk.tasks.later(_SETTLED, self.model.ask_if_due)

    def _tell(self, answer: VersionAnswer) -> None:
        if not answer.newer:
            return
        told = self.tr("There is a newer Recoupe, {version}; this is {own}.")
        told = told.format(version=answer.version, own=own_version())
        if self._shell.toast.sentence or not project_address(HOMEPAGE):  # what can be taken back there is worth more
            self._shell.show_status(told)
        else:
            self._shell.toast.say(told, answer=self.tr("Where to get it"), do=_open_homepage)


def _open_homepage() -> None:
    QDesktopServices.openUrl(QUrl(project_address(HOMEPAGE)))
