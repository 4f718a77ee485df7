"""The parts of the window, for those who carry out what is asked in them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QScrollArea, QStackedWidget

from recoupe.ui.company.screen import AdjudicationScreen
from recoupe.ui.entities.form import EntityForm
from recoupe.ui.entities.panel import EntitiesPanel
from recoupe.ui.exporting.sheet_screen import SheetScreen
from recoupe.ui.facts.form import FactForm
from recoupe.ui.facts.judgement_form import JudgementForm
from recoupe.ui.facts.panel import FactsPanel
from recoupe.ui.guidelines.panel import GuidelinesPanel
from recoupe.ui.history.panel import HistoryPanel
from recoupe.ui.kit.tabs import CompactTabs
from recoupe.ui.library.panel import ArticleListPanel
from recoupe.ui.mentions.list_panel import MentionsPanel
from recoupe.ui.overview.panel import OverviewPanel
from recoupe.ui.proof.panel import ProofPanel
from recoupe.ui.recoupement.screen import RecoupementScreen
from recoupe.ui.review.mention_panel import MentionPanel
from recoupe.ui.review.reading_pane import ReadingPane
from recoupe.ui.shell.annotation_head import AnnotationHead
from recoupe.ui.shell.side_bar import SideBar
from recoupe.ui.shell.welcome import WelcomePanel
from recoupe.ui.surfaces.screen import SurfacesScreen


class Panels(Protocol):
    """What the window is made of: the left column, the middle, the forms and lists of the right one, the screens."""

    shelf: ArticleListPanel
    reading: ReadingPane
    welcome: WelcomePanel
    mention: MentionPanel
    mentions: MentionsPanel
    facts: FactsPanel
    entities: EntitiesPanel
    entity_form: EntityForm
    entity_page: QScrollArea
    history: HistoryPanel
    form: FactForm
    judging: JudgementForm
    guidelines: GuidelinesPanel
    recoupement: RecoupementScreen
    proof: ProofPanel
    overview: OverviewPanel
    adjudication: AdjudicationScreen
    surfaces: SurfacesScreen
    sheet: SheetScreen
    lists: CompactTabs
    middle: QStackedWidget
    right: QStackedWidget
    side: SideBar
    annotation: AnnotationHead
