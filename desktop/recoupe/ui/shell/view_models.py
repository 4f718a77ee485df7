"""All that a window shows, as one value: the view-models, and how to change who reviews and what recognises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recoupe.ui.company.model import CompanyModel
from recoupe.ui.entities.model import EntitiesModel
from recoupe.ui.exporting.model import ExportModel
from recoupe.ui.facts.model import FactsModel
from recoupe.ui.guidelines.model import GuidelinesModel
from recoupe.ui.history.model import HistoryModel
from recoupe.ui.importing.model import ImportModel
from recoupe.ui.importing.paste_model import PasteModel
from recoupe.ui.importing.watching_model import WatchingModel
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.labels.model import LabelsModel
from recoupe.ui.library.articles_model import ArticlesModel
from recoupe.ui.library.memory_model import MemoryModel
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.mentions.batch_model import BatchReviewModel
from recoupe.ui.mentions.list_model import MentionList
from recoupe.ui.overview.model import OverviewModel
from recoupe.ui.proof.model import ProofModel
from recoupe.ui.recall.model import RecallModel
from recoupe.ui.recoupement.model import RecoupementModel
from recoupe.ui.recoupement.row_commands import RowCommands
from recoupe.ui.removal.model import RemovalModel
from recoupe.ui.review.model import ReviewModel
from recoupe.ui.safekeeping.model import SafekeepingModel
from recoupe.ui.shell.plugins_model import PluginsModel
from recoupe.ui.surfaces.model import SurfacesModel
from recoupe.ui.training.model import TrainingModel


@dataclass(frozen=True, slots=True)
class ViewModels:
    """The view-models that the window shows, and how to change who reviews and what recognises."""

    tasks: Tasks
    shelf: ArticleListModel
    articles: ArticlesModel
    overview: OverviewModel
    review: ReviewModel
    mentions: MentionList
    memory: MemoryModel
    alike: BatchReviewModel
    facts: FactsModel
    entities: EntitiesModel
    surfaces: SurfacesModel
    history: HistoryModel
    removal: RemovalModel
    imports: ImportModel
    watching: WatchingModel
    pastes: PasteModel
    exports: ExportModel
    sheet: ExportModel
    company: CompanyModel
    training: TrainingModel
    guidelines: GuidelinesModel
    labels: LabelsModel
    recoupement: RecoupementModel
    rows: RowCommands
    proof: ProofModel
    recall: RecallModel
    safekeeping: SafekeepingModel
    plugins: PluginsModel
    sign_as: Callable[[str], None]
    read_with: Callable[[str | None], None]
