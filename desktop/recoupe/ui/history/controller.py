"""Looking at what was decided, and going to where that was."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import ArticleId


class HistoryController(Controller):
    """Shows the history, and opens what it points at."""

    @override
    def handlers(self) -> Handlers:
        """Return what shows the history; taking back belongs to its panel, which knows what is chosen."""
        return {"show_history": self._show}

    @override
    def listen(self) -> None:
        """Go where the history points."""
        self._desk.history.found.connect(self._go)

    def _show(self) -> None:
        panel = self._panels.history
        self._shell.show_list(panel)
        panel.list.setFocus()

    def _go(self, article: int, mention: int) -> None:
        if mention:
            self._shell.show_mention(article, mention)
        elif self._desk.review.article is None or self._desk.review.article.id != article:
            self._desk.review.open(ArticleId(article))
