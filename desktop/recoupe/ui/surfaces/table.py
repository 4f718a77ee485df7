"""The list of a dossier's names by their words: what they are, how often they stand, and how much is undecided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)
from typing_extensions import override

from recoupe.services.name_surfaces import NameSurface
from recoupe.ui.kit import style_options, wording
from recoupe.ui.kit.actions import key_of, tags, twins
from recoupe.ui.kit.fuzzy_search import fold_typed
from recoupe.ui.kit.theme import Theme
from recoupe_db.records import Label

Index = QModelIndex | QPersistentModelIndex
SURFACE = Qt.ItemDataRole.UserRole
_WORDS, _LABEL, _TIMES, _PENDING = range(4)
_ROW, _BAR, _PAD, _DOT = 34, 3, 10, 8  # pixels
_ROOM = 460  # pixels, below which a column is left out


class SurfaceTableModel(QAbstractTableModel):
    """Words, a row each."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._all: list[NameSurface] = []
        self._sought = ""
        self.rows: list[NameSurface] = []

    def show(self, surfaces: Sequence[NameSurface]) -> None:
        """Show these words, as far as they hold what is sought."""
        same = [(one.surface, one.label) for one in surfaces] == [(one.surface, one.label) for one in self._all]
        self._all = list(surfaces)
        if same:  # what is in hand stays there
            self.rows = self._found()
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, _PENDING))
        else:
            self.beginResetModel()
            self.rows = self._found()
            self.endResetModel()

    def seek(self, typed: str) -> None:
        """Show only words that hold what was ``typed``."""
        self.beginResetModel()
        self._sought = fold_typed(typed)
        self.rows = self._found()
        self.endResetModel()

    def _found(self) -> list[NameSurface]:
        return [one for one in self._all if self._sought in fold_typed(one.surface)]

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many words there are."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the words, the label, how often, and how much is undecided."""
        return 0 if parent.isValid() else 4

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column holds."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        heads = (self.tr("Name"), self.tr("Label"), self.tr("Highlights"), self.tr("To review"))
        return heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell, or all of its row as one sentence."""
        one = self.rows[index.row()]
        if role == SURFACE:
            return one
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(one)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == _WORDS:
            told = self.tr("%n highlight(s)", "", one.times), self.tr("%n to review", "", one.pending)
            return ", ".join((wording.visible(one.surface), wording.tag(one.label), *told))
        if role == Qt.ItemDataRole.ForegroundRole and index.column() != _WORDS and not one.pending:
            return QColor(self.theme.dimmed)
        if role == Qt.ItemDataRole.FontRole and index.column() == _WORDS and one.pending:
            bold = QFont()
            bold.setWeight(QFont.Weight.DemiBold)
            return bold
        return None

    def _texts(self, one: NameSurface) -> tuple[str, str, str, str]:
        left = str(one.pending) if one.pending else self.tr("all reviewed")
        return wording.visible(one.surface), wording.tag(one.label), str(one.times), left


def _side(column: int) -> Qt.AlignmentFlag:
    right = column in (_TIMES, _PENDING)
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter


class _RowPainter(QStyledItemDelegate):
    """Paints the dot of a label, a line under each row, and a bar before what is in hand."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell."""
        place, state = style_options.rect(option), style_options.state(option)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        one: NameSurface = index.data(SURFACE)
        painter.save()
        painter.fillRect(place, QColor(self.theme.selection if chosen else self.theme.page))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, QColor(self.theme.edge))
        if chosen and index.column() == _WORDS:
            painter.fillRect(place.left(), place.top(), _BAR, place.height(), QColor(self.theme.focus))
        inner = place.adjusted(_PAD + (_BAR if index.column() == _WORDS else 0), 0, -_PAD, 0)
        if index.column() == _LABEL:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.tint(one.label.value).ink))
            painter.drawRoundedRect(inner.left(), inner.center().y() - _DOT // 2, _DOT, _DOT, 2, 2)
            inner = inner.adjusted(_DOT + 7, 0, 0, 0)
        font = index.data(Qt.ItemDataRole.FontRole)
        letters = QFont(style_options.font(option))
        letters.setWeight(font.weight() if isinstance(font, QFont) else letters.weight())
        painter.setFont(letters)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(colour if isinstance(colour, QColor) else QColor(self.theme.ink))
        words = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, int(_side(index.column())), words)
        painter.restore()


class SurfaceTable(QTableView):
    """The words. ``taken`` tells that others are in hand, ``labelled`` carries the label whose digit was pressed."""

    taken = Signal()
    labelled = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = SurfaceTableModel(theme)
        self._painter = _RowPainter(theme)
        self.setObjectName("surfaces")
        self.setAccessibleName(self.tr("Names by their words"))
        self.setModel(self.words)
        self.setItemDelegate(self._painter)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(max(_ROW, self.fontMetrics().height() + 14))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        self._widen()
        self.selectionModel().selectionChanged.connect(self.taken)

    def _widen(self) -> None:
        """Give the columns beside the words room for what may stand there."""
        head, metrics = self.horizontalHeader(), self.fontMetrics()
        head.setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(_TIMES, QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(_PENDING, QHeaderView.ResizeMode.Fixed)
        longest = max(metrics.horizontalAdvance(wording.tag(tag)) for tag in tags() if isinstance(tag, Label))
        self.setColumnWidth(_LABEL, max(longest + _DOT + 7, metrics.horizontalAdvance(self.tr("Label"))) + 3 * _PAD)
        for column in (_TIMES, _PENDING):
            head_words = str(self.words.headerData(column, Qt.Orientation.Horizontal))
            widest = max(map(metrics.horizontalAdvance, (head_words, self.tr("all reviewed"))))
            self.setColumnWidth(column, widest + 3 * _PAD)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names the room: how often they stand is told beside, too."""
        super().resizeEvent(event)
        self.setColumnHidden(_TIMES, self.viewport().width() < _ROOM)

    def chosen(self) -> list[NameSurface]:
        """Return the words in hand, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.words.rows[row] for row in rows]

    def show_surfaces(self, surfaces: Sequence[NameSurface], current: NameSurface | None) -> None:
        """Show ``surfaces``; without any in hand the first is."""
        self.words.show(surfaces)
        if not self.chosen() and self.words.rows:
            known = [(one.surface, one.label) for one in self.words.rows]
            wanted = (current.surface, current.label) if current is not None else known[0]
            self.take(known.index(wanted) if wanted in known else 0)

    def take(self, row: int) -> None:
        """Take one row in hand, whatever keys are held: Qt's own ``selectRow`` asks the keyboard."""
        model, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        model.setCurrentIndex(self.words.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def go_on(self) -> None:
        """Take the next words in hand of which something is undecided, after the last one from the top again."""
        rows = self.words.rows
        here = max((index.row() for index in self.selectionModel().selectedRows()), default=-1)
        order = [*range(here + 1, len(rows)), *range(here + 1)]
        following = next((row for row in order if rows[row].pending), None)
        if following is not None:
            self.take(following)
            self.scrollTo(self.words.index(following, 0))

    @override
    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: letters decide, and there is a field to search in."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give a label by the digit that gives it in an article."""
        given = next((tag for tag in tags() if isinstance(tag, Label) and event.text() in twins(key_of(tag))), None)
        if given is not None and event.text():
            self.labelled.emit(given)
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.words.theme = self._painter.theme = theme
        self._widen()
        self.viewport().update()
