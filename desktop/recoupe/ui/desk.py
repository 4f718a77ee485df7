"""All that a window shows, as one value: the view-models, and how to change who reviews and what recognises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recoupe.ui.models.alike import AlikeModel
from recoupe.ui.models.articles import ArticlesModel
from recoupe.ui.models.entities import EntitiesModel
from recoupe.ui.models.exports import ExportModel
from recoupe.ui.models.facts import FactsModel
from recoupe.ui.models.guidelines import GuidelinesModel
from recoupe.ui.models.history import HistoryModel
from recoupe.ui.models.imports import ImportModel
from recoupe.ui.models.mentions import MentionList
from recoupe.ui.models.overview import OverviewModel
from recoupe.ui.models.recoupement import RecoupementModel
from recoupe.ui.models.review import ReviewModel
from recoupe.ui.models.rows import RowDecisions
from recoupe.ui.models.shelf import ShelfModel
from recoupe.ui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Desk:
    """The view-models that the window shows, and how to change who reviews and what recognises."""

    tasks: Tasks
    shelf: ShelfModel
    articles: ArticlesModel
    overview: OverviewModel
    review: ReviewModel
    mentions: MentionList
    alike: AlikeModel
    facts: FactsModel
    entities: EntitiesModel
    history: HistoryModel
    imports: ImportModel
    exports: ExportModel
    guidelines: GuidelinesModel
    recoupement: RecoupementModel
    rows: RowDecisions
    sign_as: Callable[[str], None]
    read_with: Callable[[str | None], None]
