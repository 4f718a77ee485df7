"""Reading out what happens on the desk, for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from typing_extensions import override

from recoupe.services.changes import Changes
from recoupe.services.library import ReviewedArticle
from recoupe.ui.kit import wording
from recoupe.ui.kit.accessibility import announce
from recoupe.ui.shell.controller import Controller
from recoupe_db.records import Mention


class ScreenReaderAnnouncer(Controller):
    """Says what was decided and what is in hand now, in one sentence each time."""

    @override
    def listen(self) -> None:
        """Follow decisions and jumps; what happens at once is said at once."""
        self._done: list[str] = []
        self._in_hand = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._speak)
        self._desk.review.shown.connect(self._opened)
        self._desk.review.decided.connect(self._decided)
        self._desk.review.selected.connect(self._selected)

    def _opened(self, reviewed: ReviewedArticle) -> None:
        self._done.append(reviewed.article.title)
        self._soon.start()

    def _decided(self, changes: Changes) -> None:
        self._done.append(self.tr("{what} · stored").format(what=wording.done(changes.action, changes.judged)))
        self._soon.start()

    def _selected(self, mention: Mention | None) -> None:
        if mention is not None:
            parts = (mention.surface, wording.tag(mention.label), wording.mention_state(mention.state))
            self._in_hand = ", ".join(parts)
            self._soon.start()

    def _speak(self) -> None:
        said, self._done, self._in_hand = [*self._done, self._in_hand], [], ""
        announce(self._window, ". ".join(filter(None, said)))
