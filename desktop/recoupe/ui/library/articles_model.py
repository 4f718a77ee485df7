"""What is decided about whole articles and about dossiers, in the same order as everything else."""

from __future__ import annotations

from collections.abc import Sequence

from recoupe.services.article_metadata import ArticleMetadata, ArticleMetadataService
from recoupe.services.article_states import ArticleStateService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Article, ArticleId, Dossier


class ArticlesModel:
    """Decides about several articles in one step, and puts right what is known of them."""

    def __init__(
        self,
        queue: ArticleStateService,
        describing: ArticleMetadataService,
        tasks: Tasks,
        shelf: ArticleListModel,
        review: ReviewModel,
    ) -> None:
        self._queue = queue
        self._describing = describing
        self._tasks = tasks
        self._shelf = shelf
        self._review = review

    def mark_read(self, wanted: Sequence[ArticleId], *, reject_rest: bool) -> None:
        """Say that articles were read to the end; ``reject_rest`` first rejects what is undecided in them."""
        self._review.store(lambda: self._queue.mark_read(wanted, reject_rest=reject_rest))

    def set_aside(self, wanted: Sequence[ArticleId]) -> None:
        """Say that articles are left for later."""
        self._review.store(lambda: self._queue.set_aside(wanted))

    def reopen(self, wanted: Sequence[ArticleId]) -> None:
        """Say that articles are being read again."""
        self._review.store(lambda: self._queue.reopen(wanted))

    def article(self, article: ArticleId) -> Article:
        """Return an article as it is stored now. Runs where it is called."""
        return self._describing.article(article)

    def describe(self, article: ArticleId, as_: ArticleMetadata) -> None:
        """Say what an article is called, where it comes from and of which day it is."""
        self._review.store(lambda: self._describing.describe(article, as_))

    def rename(self, dossier: Dossier, name: str) -> None:
        """Give a dossier another name."""
        self._tasks.write(lambda: self._describing.rename(dossier.id, name), lambda _: self._shelf.refresh())
