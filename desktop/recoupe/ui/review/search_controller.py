"""Finding words: in the open article, and in all articles of the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from typing_extensions import override

from recoupe.ui.shell.controller import Controller, Handlers


class SearchController(Controller):
    """Carries out searches; what is looked for in the list is marked in the article that is opened from it."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands that find."""
        find = self._panels.reading.finder
        return {
            "find": find.open,
            "find_next": partial(find.step, 1),
            "find_previous": partial(find.step, -1),
            "search": self._search,
        }

    @override
    def listen(self) -> None:
        """Follow the search of the list, and the articles that are opened."""
        self._desk.shelf.searched.connect(self._mark)
        self._desk.review.shown.connect(self._shown)

    def _search(self) -> None:
        self._shell.actions_["show_review"].trigger()
        self._panels.shelf.enter_search()

    def _mark(self) -> None:
        self._panels.reading.finder.look_for(self._desk.shelf.typed)

    def _shown(self) -> None:
        """Go to the first hit once the article stands where its reader left it."""
        QTimer.singleShot(0, self._panels.reading.finder.return_to_hit)
