"""The last decisions of the dossier in words, each of which can be taken back alone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from recoupe.services.history import HistoryFilter
from recoupe.ui.history.model import HistoryModel, Index
from recoupe.ui.kit import style_options
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, search_field, tinted, wrapped
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Action, Entry

_A_PAUSE = 250  # milliseconds without a key after which what was typed is sought


class HistoryPanel(QWidget):
    """Lists decisions with filters. A click goes to where one was taken; the button takes the chosen one back."""

    def __init__(self, model: HistoryModel, review: ReviewModel, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._review = review
        self._action = actions["take_back"]
        self._chosen: Entry | None = None
        self._make_filters()
        self._make_list()
        self._why: QLabel = wrapped(scale=0.92)
        self._why.setObjectName("history_why")
        self._empty: QLabel = wrapped(
            self.tr("Nothing was decided here yet. Every decision will stand here, newest first.")
        )
        self._button = ActionButton(self._action)
        self._lay_out()
        self._listen()
        self.set_theme(theme)
        self._choose(None)

    def _make_filters(self) -> None:
        self.search = search_field("history_search", self.tr("Find in the history"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_A_PAUSE)
        self._by = QComboBox()
        self._by.setObjectName("history_reviewer")
        self._by.setAccessibleName(self.tr("Decisions of"))
        self._by.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._by.addItem(self.tr("Everybody"), None)
        self._here = QCheckBox(self.tr("This article only"))
        self._here.setObjectName("history_here")

    def _make_list(self) -> None:
        self.list = QListView()
        self.list.setObjectName("history")
        self.list.setAccessibleName(self.tr("History"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_Line(self.list))
        self.list.setWordWrap(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAlternatingRowColors(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setMinimumHeight(120)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._by, 1)
        row.addWidget(self._here)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(6)
        column.addWidget(self.search)
        column.addLayout(row)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addWidget(self._why)
        column.addWidget(self._button)

    def _listen(self) -> None:
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._filter)
        self._by.currentIndexChanged.connect(self._filter)
        self._here.toggled.connect(self._filter)
        self._review.shown.connect(self._filter)
        self.list.selectionModel().currentChanged.connect(self._current_changed)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self._action.triggered.connect(self._take_back)
        self._model.judged.connect(self._judged)
        self._model.reviewers_read.connect(self._fill_reviewers)
        for changed in (self._model.rowsInserted, self._model.modelReset, self._model.dataChanged):
            changed.connect(self._renewed)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Read the log, now that somebody looks at it."""
        super().showEvent(event)
        self._model.watch(on=True)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop reading; what is not in sight cannot be taken back."""
        super().hideEvent(event)
        self._model.watch(on=False)
        self._choose(None)

    def _filter(self) -> None:
        article = self._review.article
        here = article.id if self._here.isChecked() and article is not None else None
        self._model.want(HistoryFilter(self._by.currentData(), here, self.search.text().strip()))

    def _fill_reviewers(self, names: list[str]) -> None:
        for name in names:
            if self._by.findData(name) < 0:
                self._by.addItem(name, name)
        self._by.setVisible(self._by.count() > 2)

    def _renewed(self) -> None:
        empty = self._model.rowCount() == 0 and self._model.idle
        self._empty.setVisible(empty and self._model.wanted == HistoryFilter())
        if not empty and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        self._choose(self.list.currentIndex().data(HistoryModel.ENTRY))

    def _current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self._choose(current.data(HistoryModel.ENTRY))

    def _choose(self, entry: Entry | None) -> None:
        self._chosen = entry
        self._action.setEnabled(False)
        self._why.hide()
        if entry is not None and self.isVisible():
            self._action.setText(self.tr("Bring back") if _is_back(entry) else self.tr("Take back"))
            self._model.judge(entry)

    def _judged(self, entry: Entry, why_not: str) -> None:
        if entry is self._chosen:
            self._action.setEnabled(not why_not)
            self._why.setText(why_not)
            self._why.setVisible(bool(why_not))

    def _take_back(self) -> None:
        if self._chosen is not None:
            self._model.take_back(self._chosen)

    def _go(self, index: QModelIndex) -> None:
        entry = index.data(HistoryModel.ENTRY)
        if entry is not None:
            self._model.go(entry)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._why, theme.warning)
        tinted(self._empty, theme.quiet)


class _Line(QStyledItemDelegate):
    """Gives a decision some air, and strikes it out when it is not in effect any more."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(0, 8)

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        entry = index.data(HistoryModel.ENTRY)
        if entry is not None and (entry.undone or entry.taken_back):
            font = style_options.font(option)
            font.setStrikeOut(True)
            option.font = font


def _is_back(entry: Entry) -> bool:
    return entry.taken_back or entry.step.action is Action.TAKE_BACK
