"""The desk: one window, in which everything has its place."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.changes import Changes
from recoupe.services.library import UndoState
from recoupe.ui.company.screen import AdjudicationScreen
from recoupe.ui.entities.form import EntityForm
from recoupe.ui.entities.panel import EntitiesPanel
from recoupe.ui.exporting.sheet_screen import SheetScreen
from recoupe.ui.facts.form import FactForm
from recoupe.ui.facts.judgement_form import JudgementForm
from recoupe.ui.facts.panel import FactsPanel
from recoupe.ui.guidelines.panel import GuidelinesPanel
from recoupe.ui.history.panel import HistoryPanel
from recoupe.ui.importing.progress_bar import ImportBar
from recoupe.ui.kit import commands, wording
from recoupe.ui.kit.accessibility import announce, name_the_nameless
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.commands import When
from recoupe.ui.kit.desk_style import dress
from recoupe.ui.kit.notice import Notice
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.kit.tabs import CompactTabs
from recoupe.ui.kit.theme import DARK, LIGHT, Theme, coloured
from recoupe.ui.kit.toast import Toast
from recoupe.ui.kit.widgets import scrolling
from recoupe.ui.library.panel import ArticleListPanel
from recoupe.ui.mentions.list_panel import MentionsPanel
from recoupe.ui.overview.panel import OverviewPanel
from recoupe.ui.proof.panel import ProofPanel
from recoupe.ui.recoupement.screen import RecoupementScreen
from recoupe.ui.review.mention_panel import MentionPanel
from recoupe.ui.review.reading_pane import ReadingPane
from recoupe.ui.shell import menus
from recoupe.ui.shell.annotation_head import PAGES, AnnotationHead
from recoupe.ui.shell.screens import Screens
from recoupe.ui.shell.shortcuts import ShortcutManager
from recoupe.ui.shell.side_bar import SideBar
from recoupe.ui.shell.view_models import ViewModels
from recoupe.ui.shell.welcome import WelcomePanel
from recoupe.ui.surfaces.screen import SurfacesScreen
from recoupe_db.records import ArticleId, Dossier, DossierId, Mention, MentionId
from recoupe_db.records.schemes import HOUSE, Scheme

_WIDTHS = [248, 674, 358]
_WIDE = 1400  # pixels of the window, from which on the screens are named beside their drawings


class DeskWindow(QMainWindow):
    """Dossier and articles on the left, the article in the middle, the mention in hand and the facts on the right."""

    def __init__(self, desk: ViewModels, preferences: Preferences) -> None:
        super().__init__()
        self.desk = desk
        self.preferences = preferences
        self._theme = preferences.theme()
        wording.call_labels_by(HOUSE)  # until a dossier is open
        self.actions_ = Actions(self)
        self.setWindowTitle("Recoupe")
        self.setAcceptDrops(True)
        self.setMinimumSize(900, 560)
        self._awaited: DossierId | None = None
        self._dress()  # before there is much that would have to be prepared twice
        self._make_panels()
        self._lay_out()
        self.toast = Toast(self, self._theme)
        self._make_menus()
        self.keyboard = ShortcutManager(self.actions_, preferences)
        self.set_theme(self._theme)
        self._listen()
        self._restore()
        name_the_nameless(self)

    def _make_panels(self) -> None:
        desk, theme, actions = self.desk, self._theme, self.actions_
        self.shelf = ArticleListPanel(desk.shelf, actions, theme)
        self.import_bar = ImportBar(desk.imports)
        self.reading = ReadingPane(desk.review, actions, theme)
        self.welcome = WelcomePanel(actions, theme)
        self.mention = MentionPanel(desk.review, actions, theme)
        self.mentions = MentionsPanel(desk.mentions, desk.review, theme)
        self.facts = FactsPanel(desk.facts, actions, theme)
        self.entities = EntitiesPanel(desk.entities, actions, theme)
        self.entity_form = EntityForm(desk.entities, theme)
        self.history = HistoryPanel(desk.history, desk.review, actions, theme)
        self.form = FactForm(theme)
        self.judging = JudgementForm(theme)
        self.guidelines = GuidelinesPanel(desk.guidelines, theme)
        self.recoupement = RecoupementScreen(desk.recoupement, actions, theme)
        self.adjudication = AdjudicationScreen(desk.company, actions, theme)
        self.proof = ProofPanel(desk.proof, actions, theme)
        self.surfaces = SurfacesScreen(desk.surfaces, actions, theme)
        self.sheet = SheetScreen(desk.sheet, desk.shelf, actions, self.preferences, theme)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.welcome)
        self.middle.addWidget(self.reading)
        self.said = QLabel()
        self.said.setObjectName("said")
        self.statusBar().addWidget(self.said, 1)
        self.statusBar().setSizeGripEnabled(False)

    def _lay_out(self) -> None:
        self.right = QStackedWidget()
        self.right.addWidget(scrolling(self._right_column(), steady=True))
        self._forms: tuple[QWidget, ...] = (self.form, self.judging)
        for form in self._forms:
            self.right.addWidget(scrolling(form))
        self.entity_page = scrolling(self.entity_form)
        self.right.addWidget(self.entity_page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        for widget, least in ((self.shelf, 190), (self.middle, 310), (self.right, 296)):
            widget.setMinimumWidth(least)
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(_WIDTHS)
        self.screens = Screens()
        reviewing = [*self.actions_.named(commands.REVIEW), *self.actions_.by_tag.values()]
        self.screens.add(self.actions_["show_review"], self.splitter, only_here=reviewing)
        self.actions_.labels_changed.connect(self._place_labels)  # before anybody asks where their keys count
        recouping = self.actions_.named(commands.RECOUPEMENT)
        self.screens.add(self.actions_["show_recoupement"], self.recoupement, only_here=recouping)
        self.screens.add_view(
            self.actions_["show_settling"],
            self.actions_["show_recoupement"],
            show=partial(self.recoupement.settle, on=True),
            leave=partial(self.recoupement.settle, on=False),
        )
        ruling = self.actions_.named(commands.ADJUDICATION)
        self.screens.add(self.actions_["show_adjudication"], self.adjudication, only_here=ruling)
        self.screens.add(self.actions_["show_proof"], self.proof, only_here=self.actions_.named(commands.PROOF))
        self.overview = OverviewPanel(self.desk.overview, self._theme)
        self.screens.add(self.actions_["show_overview"], self.overview)
        self.screens.add(self.actions_["show_sheet"], self.sheet)
        named = self.actions_.named(commands.SURFACES)
        self.screens.add(self.actions_["show_surfaces"], self.surfaces, only_here=named)
        self.annotation = AnnotationHead(self.actions_)
        self.screens.put_above(self.annotation, [self.actions_[name] for name in PAGES])
        self._add_side_bar()
        whole = QWidget()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.screens, 1)
        column.addWidget(self.import_bar)
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.side)
        row.addLayout(column, 1)
        self.setCentralWidget(whole)

    def _add_side_bar(self) -> None:
        self.side = SideBar(self.actions_, self._theme)
        team = self.tr("Team")
        for name, drawing, group in (
            ("show_settling", "scale", ""),
            ("show_proof", "file-pen-line", ""),
            ("show_review", "newspaper", ""),
            ("show_recoupement", "table-2", ""),
            ("show_sheet", "file-check-2", ""),
            (PAGES[0], "tags", team),
        ):
            others = [self.actions_[page] for page in PAGES[1:]] if name == PAGES[0] else []
            self.side.tabs.add(self.actions_[name], drawing, group=group, also=others)

    def _right_column(self) -> QWidget:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.mention)
        self.lists = CompactTabs()
        self.lists.add(self.mentions, self.tr("Highlights"))
        self.lists.add(self.facts, self.tr("Facts"))
        self.lists.add(self.entities, self.tr("Names"))
        self.lists.add(self.guidelines, self.tr("Guidelines"))
        self.lists.add(self.history, self.tr("History"))
        column.addWidget(self.lists, 1)
        return whole

    def _make_menus(self) -> None:
        menus.fill(self.menuBar(), self.actions_)
        self.addActions(self.actions_.all())
        self.actions_["show_rejected"].setCheckable(True)
        self.actions_["dark"].setCheckable(True)
        self.actions_["fold"].setCheckable(True)
        self.actions_["fold_side"].setCheckable(True)
        self.actions_["fold_side"].setChecked(bool(self.preferences.number("side_folded")))
        self.actions_["fold"].setChecked(True)
        self.reading.view.fold_outside(True)  # noqa: FBT003 - Qt's manner
        self.actions_["dark"].setChecked(self._theme.dark)

    def _listen(self) -> None:
        desk = self.desk
        desk.shelf.opened.connect(self._opened)
        desk.shelf.listed.connect(self._greet)
        desk.shelf.lines_changed.connect(self._mark_open)
        desk.review.shown.connect(self._shown)
        desk.review.cleared.connect(self._greet)
        desk.review.selected.connect(self._enable)
        desk.review.chosen_changed.connect(self._enable_again)
        desk.review.state_changed.connect(self._enable_again)
        self.reading.selection.changed.connect(self._enable_again)
        desk.review.undo_changed.connect(self._name_undo)
        desk.review.under_way.connect(self._allow_undo)
        desk.review.decided.connect(self._told)
        desk.entities.found.connect(self.show_mention)
        self.mentions.shown.connect(self.show_mention)
        desk.facts.vocabulary_read.connect(self.form.complete_from)
        desk.shelf.lines_changed.connect(self._begin)
        self.welcome.dossier_wanted.connect(desk.shelf.open)
        self._name_undo(UndoState(None, None))
        self._enable(None)

    def _mark_open(self) -> None:
        self.shelf.mark_open(self._open_article())

    def _open_article(self) -> ArticleId | None:
        return self.desk.review.article.id if self.desk.review.article else None

    def _greet(self) -> None:
        shelf = self.desk.shelf
        if shelf.current is None:
            self.welcome.greet()
        elif shelf.lines:
            self.welcome.point(shelf.current.name)
        else:
            self.welcome.invite(shelf.current.name)
        self.shelf.setHidden(shelf.current is None)  # nothing is in it before there is a dossier
        here = shelf.current.id if shelf.current is not None else None
        latest = {key: place for place, key in enumerate(self.preferences.recent_dossiers)}
        others = [dossier for dossier in shelf.dossiers if dossier.id != here]
        self.welcome.offer_recent(
            sorted(others, key=lambda dossier: (latest.get(dossier.id, len(latest)), -dossier.id))
        )
        if self.desk.review.article is None:
            self.middle.setCurrentWidget(self.welcome)
            self.right.hide()

    def _opened(self, dossier: Dossier) -> None:
        self.name_dossier(dossier.name)
        self.preferences.keep("dossier", dossier.id)
        self.preferences.remember_dossier(dossier.id)
        self.desk.review.close()
        wanted = self.preferences.number(f"article/{dossier.id}")
        known = [line.id for line in self.desk.shelf.lines]
        first = next((article for article in known if article == wanted), known[0] if known else None)
        self._awaited = dossier.id if first is None else None
        if first is not None:
            self.desk.review.open(first)
        self._greet()
        self.desk.imports.recognise_rest(dossier)

    def _begin(self) -> None:
        """Open the first article that comes into a dossier which was empty when it was opened."""
        shelf = self.desk.shelf
        if shelf.lines and shelf.current is not None and shelf.current.id == self._awaited:
            self._awaited = None
            self.desk.review.open(shelf.lines[0].id)

    def _shown(self) -> None:
        article = self.desk.review.article
        if article is None:
            return
        self.middle.setCurrentWidget(self.reading)
        self.right.show()
        self.shelf.mark_open(article.id)
        self.preferences.keep(f"article/{article.dossier}", article.id)
        if self.screens.shown is self.splitter:  # else a decision on another screen was about this article
            self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enable(self, mention: Mention | None) -> None:
        article, several = self.desk.review.article is not None, len(self.desk.review.chosen) > 0
        actions = self.actions_
        actions.allow(When.ARTICLE, article)
        actions.allow(When.MENTIONS, mention is not None or several)
        selecting = self.reading.selection.any
        actions.allow(When.SELECTION, selecting)
        for label in actions.by_tag.values():
            label.setEnabled(mention is not None or several or selecting)
        actions.allow(When.MENTION, mention is not None and not several)
        actions.allow(When.FIGURE, mention is not None and mention.is_figure and not several)

    def _allow_undo(self) -> None:
        """Let nobody press in vain while a step is being stored: what is pressed acts on what that one leaves."""
        for when in (When.UNDO, When.REDO):
            self.actions_.allow(when, possible=True)

    def _name_undo(self, state: UndoState) -> None:
        self.actions_.allow(When.UNDO, state.undo is not None)
        self.actions_.allow(When.REDO, state.redo is not None)
        told = {"undo": self.tr("Undo: {step}"), "redo": self.tr("Redo: {step}")}
        for name, step in (("undo", state.undo), ("redo", state.redo)):
            action = self.actions_[name]
            plain = self.actions_.title(action)
            action.setText(told[name].format(step=wording.done(step.action)) if step is not None else plain)

    def _enable_again(self) -> None:
        self._enable(self.desk.review.current)

    def _told(self, changes: Changes) -> None:
        self.toast.dismiss()  # it speaks of the step before
        self.said.setText(self.tr("{what} · stored").format(what=wording.done(changes.action, changes.judged)))
        self.desk.shelf.follow(changes)

    def as_parent(self) -> QWidget:
        """Return the window as the parent of a dialog."""
        return self

    def name_dossier(self, name: str) -> None:
        """Say in the title of the window which dossier is open."""
        self.setWindowTitle(f"{name} – Recoupe")

    def notice(self) -> Notice:
        """Return the notice of the screen in front; it may be hidden together with its screen."""
        if self.screens.shown is self.recoupement:
            return self.recoupement.notice
        if self.screens.shown is self.proof:
            return self.proof.notice
        if self.screens.shown is self.sheet:
            return self.sheet.notice
        return self.reading.notice if self.middle.currentWidget() is self.reading else self.welcome.notice

    def show_status(self, words: str) -> None:
        """Say something that needs no answer, at the foot of the window and to a screen reader."""
        self.toast.dismiss()  # it would lie over these words
        self.said.setText(words)
        announce(self.said, words)

    def show_list(self, panel: QWidget) -> None:
        """Show one of the lists of the right column, whatever screen or form is in front."""
        self.actions_["show_review"].setChecked(True)
        self.right.setCurrentIndex(0)
        self.lists.setCurrentWidget(panel)

    def show_form(self, form: QWidget | None = None) -> None:
        """Show the form of a fact, or another, in place of the lists."""
        self.right.setCurrentIndex(1 + self._forms.index(form or self.form))

    def leave_form(self) -> None:
        """Put the form away and give the keys back to the article."""
        self.right.setCurrentIndex(0)
        self.reading.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_mention(self, article: int, mention: int) -> None:
        """Open an article with a mention in hand."""
        if self._open_article() == article:
            self.desk.review.select(MentionId(mention))
        else:
            self.desk.review.open(ArticleId(article), select=MentionId(mention))

    def use_labels(self, scheme: Scheme) -> None:
        """Name, colour and key everything by the labels of the open dossier."""
        self.actions_.use_labels(scheme)
        self.mentions.filters.offer_labels()
        self.set_theme(DARK if self._theme.dark else LIGHT)
        self._enable_again()

    def _place_labels(self) -> None:
        """Let the labels of another dossier be given on the screen of the review, and there alone."""
        labels = list(self.actions_.by_tag.values())
        self.addActions(labels)
        self.screens.add_here(self.splitter, labels)

    @property
    def theme(self) -> Theme:
        """The colours that everything is shown in."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Show everything in the colours of ``theme``."""
        self._theme = theme = coloured(theme, wording.labels())
        self.actions_["dark"].setChecked(theme.dark)
        self._dress()
        for panel in (
            self.shelf,
            self.overview,
            self.reading,
            self.welcome,
            self.mention,
            self.mentions,
            self.facts,
            self.entities,
            self.entity_form,
            self.form,
            self.guidelines,
            self.history,
            self.judging,
            self.recoupement,
            self.adjudication,
            self.toast,
            self.proof,
            self.side,
            self.surfaces,
            self.sheet,
        ):
            panel.set_theme(theme)

    def _dress(self) -> None:
        application = QApplication.instance()
        if isinstance(application, QApplication):
            dress(application, self._theme)

    def switch_theme(self, *, dark: bool) -> None:
        """Choose between day and night, and remember it."""
        self.preferences.theme_name = "dark" if dark else "light"
        self.set_theme(DARK if dark else LIGHT)

    def _restore(self) -> None:
        geometry, widths = self.preferences.state("geometry"), self.preferences.state("splitter")
        if geometry is not None:
            self.restoreGeometry(geometry)
        else:
            self.resize(1280, 720)
        if widths is not None:
            self.splitter.restoreState(widths)
        view = self.reading.view
        view.set_reading_font(self.preferences.typeface, self.preferences.text_size)
        view.set_measure(self.preferences.column, self.preferences.line_height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give the screens the room that they need."""
        super().resizeEvent(event)
        self._squeeze_side()

    def fold_side(self, *, fold: bool) -> None:
        """Show the screens as drawings with a word below, whatever room there is, or by the width of the window."""
        self.preferences.keep("side_folded", int(fold))
        self._squeeze_side()

    def _squeeze_side(self) -> None:
        folded = bool(self.preferences.number("side_folded"))
        narrow = folded or self.width() < _WIDE
        if narrow != self.side.narrow:
            self.side.squeeze(narrow=narrow)
        self.shelf.show_dossiers(on=narrow)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the window and the place; what is being written is finished first."""
        self.reading.stop()
        self.guidelines.stop()
        self.preferences.keep("geometry", self.saveGeometry())
        self.preferences.keep("splitter", self.splitter.saveState())
        view = self.reading.view
        if view.isVisible():  # where the first page will show the article
            self.preferences.keep_area("first_page", QRect(view.mapTo(self, QPoint()), view.size()))
        self.desk.imports.cancel()
        event.accept()
