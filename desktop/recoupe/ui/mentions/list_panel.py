"""The list of highlights: every mention of the article or the dossier as a row, filtered, and decided in bulk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe.ui.mentions.filter_bar import MentionFilters
from recoupe.ui.mentions.list_model import MENTION, MOST, MentionList, runs
from recoupe.ui.mentions.row_delegate import MentionRowDelegate, row_height
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Mention, MentionId

_Flag = QItemSelectionModel.SelectionFlag
_LEAST = 132  # pixels: a few rows stay in sight however low the window is


class Rows(QTableView):
    """The rows themselves. ``let_go`` tells that Escape was pressed.

    A table of one column: a ``QListView`` would lay all its rows out again whenever one of them changes.
    """

    let_go = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("mentions")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(_LEAST)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(row_height(self.fontMetrics()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give up what was chosen on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.let_go.emit()
        else:
            super().keyPressEvent(event)


class MentionsPanel(QWidget):
    """Keeps step with the article. ``shown`` carries the article and the id of a mention that was clicked.

    ``emptied`` tells that the rows, which had the keys, are all gone.
    """

    shown = Signal(int, int)
    emptied = Signal()

    def __init__(self, rows: MentionList, review: ReviewModel, theme: Theme) -> None:
        super().__init__()
        self._rows = rows
        self._review = review
        self._syncing = False
        self.filters = MentionFilters()
        self._list = Rows()
        self._list.setAccessibleName(self.tr("Highlights"))
        self._list.setModel(rows)
        self._drawer = MentionRowDelegate(self._list, theme, rows.title)
        self._list.setItemDelegate(self._drawer)
        self._count = QLabel()
        self._count.setObjectName("mentions_count")
        self._count.setToolTip(
            self.tr(
                "Several together: Ctrl+click or Shift+click here, Ctrl+click or draw with Ctrl held in the article."
            )
        )
        self._empty: QLabel = wrapped()
        self._clear = QPushButton(self.tr("Show everything"))
        self._clear.setObjectName("filter_clear")
        self._lay_out()
        self._listen()
        self.set_theme(theme)
        self._tell()

    def take_keys(self) -> None:
        """Give the keys to the rows; the filters are one Shift+Tab before them."""
        self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._count, 1)
        foot.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 6)
        column.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(self.filters)
        top.addLayout(foot)
        top.addWidget(self._empty)
        column.addLayout(top)
        column.addWidget(self._list, 1)
        column.addStretch(0)  # takes the room of the rows when there are none

    def _listen(self) -> None:
        self.filters.changed.connect(self._sift)
        self.filters.text.returnPressed.connect(self.take_keys)
        self._clear.clicked.connect(self.filters.clear)
        self._rows.counted.connect(self._after_change)
        self._list.selectionModel().selectionChanged.connect(self._choose)
        self._list.activated.connect(self._go)
        self._list.let_go.connect(self._let_go)
        self._review.selected.connect(self._follow)
        self._review.chosen_changed.connect(self._mark)

    def _sift(self) -> None:
        self._rows.sift(self.filters.sieve(), everywhere=self.filters.everywhere)
        self._review.choose([mention for mention in self._review.chosen if self._rows.lists(mention)])

    def _after_change(self) -> None:
        self._follow(self._review.current)
        self._tell()

    def _choose(self) -> None:
        """Take in hand what was chosen here; rows that come and go by themselves choose nothing."""
        if self._syncing or self._rows.quiet:
            return
        chosen = self._chosen()
        self._syncing = True
        if len(chosen) == 1:
            self.shown.emit(chosen[0].article, chosen[0].id)
        else:
            self._review.choose([mention.id for mention in chosen])
        self._syncing = False

    def _chosen(self) -> list[Mention]:
        selected = self._list.selectionModel().selection()
        ranges = [selected.at(number) for number in range(selected.count())]
        rows = sorted(row for span in ranges for row in range(span.top(), span.bottom() + 1))
        return [self._rows.at(row) for row in rows]

    def _follow(self, mention: Mention | None) -> None:
        """Stand on the mention in hand."""
        if self._syncing or self._review.chosen:
            return
        row = self._rows.row_of(mention)
        if row < 0:
            self._set(QModelIndex(), _Flag.Clear)
        elif self._list.currentIndex().row() != row or len(self._chosen()) != 1:
            self._set(self._rows.index(row), _Flag.ClearAndSelect)

    def _set(self, index: QModelIndex, how: QItemSelectionModel.SelectionFlag) -> None:
        self._syncing = True
        self._list.selectionModel().setCurrentIndex(index, how)
        self._syncing = False

    def _mark(self, chosen: Sequence[MentionId]) -> None:
        """Show as chosen what was chosen in the article."""
        if self._syncing:
            return
        if not chosen:
            self._follow(self._review.current)
            return
        marked = QItemSelection()
        for first, last in runs(self._rows.rows_of(chosen)):
            marked.select(self._rows.index(first), self._rows.index(last))
        self._syncing = True
        self._list.selectionModel().select(marked, _Flag.ClearAndSelect)
        self._syncing = False

    def _go(self, index: QModelIndex | QPersistentModelIndex) -> None:
        mention: Mention = index.data(MENTION)
        self.shown.emit(mention.article, mention.id)

    def _let_go(self) -> None:
        self._review.choose(())
        self._follow(self._review.current)

    def _tell(self) -> None:
        shown, total = self._rows.rowCount(), self._rows.total
        told = self.tr("{shown} of %n shown", "", total).format(shown=shown)
        if self._rows.everywhere and shown == MOST:
            told = self.tr("The first {shown} of %n: filter to see others", "", total).format(shown=shown)
        self._count.setText(told)
        self._count.setVisible(total > 0)
        self._clear.setVisible(not (self._rows.sieve.open and not self._rows.everywhere))
        self._empty.setText(self._advice(total))
        self._empty.setVisible(shown == 0)
        if shown == 0 and self._list.hasFocus():
            self.emptied.emit()
        self._list.setVisible(shown > 0)

    def _advice(self, total: int) -> str:
        if self._rows.reading:
            return self.tr("Looking through the dossier…")
        if total:
            return self.tr("No highlight is like that: change the filters, or show everything.")
        if self._review.article is not None and not self._review.recognised:
            return self.tr("This article is still waiting to be recognised; its highlights will be listed here.")
        return self.tr("No highlight yet: select words in the article to mark them.")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        self._drawer.theme = theme
        palette = self._list.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.desk))
        self._list.setPalette(palette)
        self._list.viewport().update()
        for label in (self._count, self._empty):
            tinted(label, theme.quiet)
