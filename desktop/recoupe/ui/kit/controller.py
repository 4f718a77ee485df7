"""What all hands share: the window they work in, the commands they carry out, and how they speak."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from recoupe.ui.kit.accessibility import announce

if TYPE_CHECKING:
    from recoupe.ui.kit.notice import Notice
    from recoupe.ui.shell.window import DeskWindow

Handlers = Mapping[str, Callable[[], object]]
"""What to do for each action, by the action's name."""


class Controller(QObject):
    """Carries out the commands of one room of the desk. What it shows is asked of the view-models, never kept."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        for name, do in self.handlers().items():
            window.actions_[name].triggered.connect(_without_argument(do))
        self.listen()

    def handlers(self) -> Handlers:
        """Return what to do for each action of this room."""
        return {}

    def listen(self) -> None:
        """Connect the answers of the view-models to what is said of them."""

    def say(self, sentence: str, *, answer: str = "", do: Callable[[], None] | None = None) -> None:
        """Say a sentence where the eye is, with a button called ``answer`` that does ``do``."""
        notice = self._notice()
        notice.say(sentence, answer=answer, do=do)
        if not notice.isVisible():  # a screen without one is in front
            self.mention_in_passing(sentence)

    def tell_done(self, sentence: str) -> None:
        """Say what the last step did, with a button that takes it back; it goes away with the next step."""
        self._window.toast.say(sentence, answer=self.tr("Undo"), do=self._desk.review.undo)

    def _notice(self) -> Notice:
        """Return the notice of the screen in front."""
        window = self._window
        if window.screens.shown is window.recoupement:
            return window.recoupement.notice
        article = window.middle.currentWidget() is window.reading
        return window.reading.notice if article else window.welcome.notice

    def mention_in_passing(self, words: str) -> None:
        """Say something that needs no answer, at the foot of the window."""
        self._window.said.setText(words)
        announce(self._window.said, words)


def _without_argument(do: Callable[[], object]) -> Callable[[bool], None]:
    """Return a slot for ``triggered``, whose argument says only whether an action is checked."""

    def slot(_checked: bool) -> None:  # noqa: FBT001 - Qt's signature
        do()

    return slot
