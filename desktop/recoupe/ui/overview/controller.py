"""From the counts of the overview to what they count."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.kit.controller import Controller
from recoupe.ui.library.article_filter import ArticleFilter


class OverviewController(Controller):
    """Follows the links of the overview."""

    @override
    def listen(self) -> None:
        """Follow what is clicked on."""
        overview = self._window.overview
        overview.listed.connect(self._list)
        overview.shown.connect(self._show)
        overview.facts_wanted.connect(self._window.actions_["show_recoupement"].trigger)

    def _list(self, listing: ArticleFilter) -> None:
        """Show the articles that were counted, and give the keys to their list."""
        self._window.actions_["show_review"].trigger()
        self._window.shelf.tools.field.clear()
        self._desk.shelf.arrange(listing)
        self._window.shelf.enter_list()

    def _show(self, article: int, mention: int) -> None:
        self._window.actions_["show_review"].trigger()
        self._window.show_mention(article, mention)
