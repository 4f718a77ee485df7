"""From the counts of the overview to what they count."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.library.article_filter import ArticleFilter
from recoupe.ui.shell.controller import Controller
from recoupe_db.records import ArticleState


class OverviewController(Controller):
    """Follows the links of the overview."""

    @override
    def listen(self) -> None:
        """Follow what is clicked on."""
        overview = self._panels.overview
        overview.listed.connect(self._list)
        overview.shown.connect(self._show)
        overview.facts_wanted.connect(self._shell.actions_["show_recoupement"].trigger)
        overview.next_wanted.connect(self._go_on)

    def _go_on(self) -> None:
        """Go on reading: the article that is open where it is not read yet, or else the next one."""
        actions, article = self._shell.actions_, self._desk.review.article
        actions["show_review"].trigger()
        if article is None or article.state not in (ArticleState.TO_READ, ArticleState.IN_PROGRESS):
            actions["next_article"].trigger()

    def _list(self, listing: ArticleFilter) -> None:
        """Show the articles that were counted, and give the keys to their list."""
        self._shell.actions_["show_review"].trigger()
        self._panels.shelf.tools.field.clear()
        self._desk.shelf.arrange(listing)
        self._panels.shelf.enter_list()

    def _show(self, article: int, mention: int) -> None:
        self._shell.actions_["show_review"].trigger()
        self._shell.show_mention(article, mention)
