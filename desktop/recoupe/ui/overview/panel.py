"""The overview of a dossier: what is read, decided, doubted and verified, and who did what when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.overview import Overview
from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import is_label, tags
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import made_main, tinted, wrapped
from recoupe.ui.library.article_filter import ArticleFilter
from recoupe.ui.overview.model import OverviewModel
from recoupe.ui.overview.work_chart import WorkChart
from recoupe_db.records import ArticleState, FactStatus, FlaggedMention, Kind, Label, MentionState

_BETWEEN = 6  # pixels between what stands below each other
_OPEN = frozenset({ArticleState.TO_READ, ArticleState.IN_PROGRESS})


class OverviewPanel(QWidget):
    """Counts with links: ``listed`` carries the :class:`Listing` to show, ``shown`` an article and a mention in it.

    ``facts_wanted`` and ``next_wanted`` ask for the facts, and for the next article to be read.
    """

    listed = Signal(object)
    shown = Signal(int, int)
    facts_wanted = Signal()
    next_wanted = Signal()

    def __init__(self, model: OverviewModel, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._title: QLabel = wrapped(scale=1.15, bold=True)
        self._title.setObjectName("overview_title")
        self._summary: QLabel = wrapped(scale=1.05)
        self._summary.setObjectName("overview_summary")
        self._states = {
            state: self._link(ArticleFilter(states=frozenset({state})), state.value) for state in ArticleState
        }
        self._nothing = self._link(ArticleFilter(nothing_marked=True), "nothing_marked")
        self._left = self._link(ArticleFilter(states=_OPEN), "left")
        self._facts = QPushButton()
        self._facts.setObjectName("overview_facts")
        self._facts.clicked.connect(self.facts_wanted)
        self.next = QPushButton(self.tr("Read the next article"))
        self.next.setObjectName("overview_next")
        self.next.clicked.connect(self.next_wanted)
        self._labels: QTableWidget = plain_table("overview_labels", self.tr("Highlights by label and decision"))
        self._flagged = QListWidget()
        self._flagged.setObjectName("overview_flagged")
        self._flagged.setAccessibleName(self.tr("Doubts"))
        self._flagged.setWordWrap(True)
        self._flagged.setFrameShape(QFrame.Shape.NoFrame)
        self._flagged.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self._flagged.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._flagged.itemActivated.connect(self._show_mention)
        self._flagged.itemClicked.connect(self._show_mention)
        self._doubts = self._heading("")
        self._work = WorkChart()
        self._lay_out()
        model.counted.connect(self._show)
        self.set_theme(theme)

    def _link(self, listing: ArticleFilter, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"overview_{name}")
        button.clicked.connect(partial(self._list, listing))
        return button

    def _list(self, listing: ArticleFilter, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.listed.emit(listing)

    def _lay_out(self) -> None:
        links = QVBoxLayout()
        links.setSpacing(_BETWEEN)
        links.addWidget(self._heading(self.tr("Articles")))
        for button in (*self._states.values(), self._nothing, self._left):
            links.addWidget(button)
        links.addSpacing(8)
        links.addWidget(self._heading(self.tr("Facts")))
        links.addWidget(self._facts)
        links.addSpacing(8)
        links.addWidget(self._doubts)
        links.addWidget(self._flagged, 4)
        links.addStretch(1)
        mentions = QVBoxLayout()
        mentions.setSpacing(_BETWEEN)
        mentions.addWidget(self._heading(self.tr("Highlights")))
        mentions.addWidget(self._labels, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 10, 20, 12)
        grid.setHorizontalSpacing(20)
        grid.addWidget(self._title, 0, 0, 1, 2)
        grid.addWidget(self._summary, 1, 0, 1, 2)
        grid.addWidget(self.next, 0, 2, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(links, 2, 0)
        grid.addLayout(mentions, 2, 1)
        grid.addWidget(self._work, 2, 2)
        for column, stretch in enumerate((4, 5, 7)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(2, 1)

    def _heading(self, words: str) -> QLabel:
        heading: QLabel = wrapped(words, bold=True)
        heading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return heading

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count from now on."""
        super().showEvent(event)
        self._model.watch(watched=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Count no more."""
        super().hideEvent(event)
        self._model.watch(watched=False)

    def _show(self) -> None:
        overview = self._model.overview
        if overview is None:
            return
        self._title.setText(self._model.name)
        self._summary.setText(self._summed_up(overview))
        number = self.locale().toString
        progress = overview.progress
        for state, button in self._states.items():
            words = f"{wording.ARTICLE_SIGNS[state]} {wording.article_state(state)}"
            button.setText(self._counted(words, progress.articles[state]))
            button.setEnabled(progress.articles[state] > 0)
        self._nothing.setText(self._counted(wording.read_nothing_marked(), progress.nothing_marked))
        self._nothing.setEnabled(progress.nothing_marked > 0)
        self._left.setText(self.tr("%n to review", "", overview.left))
        self._left.setEnabled(overview.left > 0)
        self.next.setVisible(any(progress.articles[state] for state in _OPEN))
        facts = [f"{wording.FACT_SIGNS[status]} {number(progress.facts[status])}" for status in FactStatus]
        self._facts.setText("   ".join(facts))
        named = [self._counted(wording.fact_status(status), progress.facts[status]) for status in FactStatus]
        self._facts.setAccessibleName(", ".join(named))
        self._facts.setToolTip("\n".join(named))
        self._show_labels(overview)
        self._show_flagged(overview.flagged)
        self._work.show_work(overview.worked)

    def _counted(self, what: str, count: int) -> str:
        return self.tr("{what}: {count}").format(what=what, count=self.locale().toString(count))

    def _summed_up(self, overview: Overview) -> str:
        articles = overview.progress.articles
        total, read = sum(articles.values()), articles[ArticleState.READ]
        number = self.locale().toString
        told = [self.tr("Articles read: {read} of {all}").format(read=number(read), all=number(total))]
        if overview.left:
            left, where = self.tr("%n to review", "", overview.left), self.tr("in %n article(s)", "", overview.left_in)
            told.append(f"{left} {where}")
        if overview.unread:
            told.append(self.tr("%n article(s) wait to be recognised", "", overview.unread))
        if not total:
            return self.tr("This dossier is empty: import articles, and how far you are will be shown here.")
        return " · ".join(told)

    def _show_labels(self, overview: Overview) -> None:
        states = (MentionState.PENDING, MentionState.ACCEPTED, MentionState.REJECTED)
        labels = overview.progress.labels
        shown = [tag for tag in tags() if any(is_label(tag, other) for other in labels)]
        shown += [other for other in labels if not any(is_label(tag, other) for tag in shown)]
        rows = [(wording.tag(tag), *(_counted(labels, tag, state) for state in states)) for tag in shown]
        rows.append((self.tr("Total"), *(overview.progress.mentions[state] for state in states)))
        heads = [f"{wording.STATE_SIGNS[state]} {wording.mention_state(state)}" for state in states]
        fill(self._labels, [self.tr("Label"), *heads], rows)

    def _show_flagged(self, flagged: Sequence[FlaggedMention]) -> None:
        self._doubts.setText(self.tr("%n doubt(s)", "", len(flagged)))
        self._flagged.clear()
        self._flagged.setVisible(bool(flagged))
        for mention in flagged:
            said = " – ".join(filter(None, [mention.surface, mention.comment]))
            item = QListWidgetItem(f"{said}\n{mention.title}")
            item.setToolTip(mention.title)
            item.setData(Qt.ItemDataRole.UserRole, (mention.article, mention.id))
            self._flagged.addItem(item)

    def _show_mention(self, item: QListWidgetItem) -> None:
        article, mention = item.data(Qt.ItemDataRole.UserRole)
        self.shown.emit(article, mention)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._summary, theme.quiet)
        made_main(self.next, theme)
        self._work.set_theme(theme)


def _counted(labels: Mapping[Label | Kind, Mapping[MentionState, int]], tag: Label | Kind, state: MentionState) -> int:
    """Return how many mentions have a label: one label may stand for several kinds of figures."""
    return sum(states.get(state, 0) for other, states in labels.items() if is_label(tag, other))
