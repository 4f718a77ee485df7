"""The table of the recoupement: it scrolls sideways over the articles while what the rows are about stays in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTableView
from typing_extensions import override

from recoupe.facts.crosscheck.table import Cell, Row, Table
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement.grid import Grid, Index
from recoupe.ui.recoupement.painting import COLUMN, CellPainter, ColumnHeads, Letters, RowHeads
from recoupe_db.records import ArticleId

_COLUMN_MOST = 300
_HEAD_SHARE = 0.36
_HEAD_LEAST, _HEAD_MOST = 390, 560


class RecoupementTable(QTableView):
    """Shows facts by articles. ``taken`` tells that another row or cell is in hand, ``opened`` that its article is
    asked for (a double click), ``asked`` that its sentences are (Enter).
    """

    taken = Signal()
    opened = Signal()
    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("recoupement_table")
        self.setAccessibleName(self.tr("Grid: a row per fact, a column per article"))
        self.grid = Grid(self)
        self._letters = Letters(self.font())
        self._painter = CellPainter(self, theme, self._letters)
        self._heads = RowHeads(self, theme, self._letters)
        self._corner = QLabel(self.tr("Fact"), self)
        self._corner.setIndent(8)
        self._quiet = False
        self._shown = 0  # columns
        self._columns = ColumnHeads(self, theme, self._letters)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._heads)
        self.setModel(self.grid)
        self.setItemDelegate(self._painter)
        self._arrange()
        self.set_theme(theme)

    def _arrange(self) -> None:
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)

    def show_rows(self, table: Table, rows: Sequence[Row], *, current: tuple[int, ArticleId | None] | None) -> None:
        """Show ``rows``, with the row and the article in hand that are given, and the place scrolled to kept."""
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self._quiet = True
        self.grid.show(table, rows)
        self._hide_silent(rows)
        self._quiet = False
        self._share_width()
        self.updateGeometries()  # else the scroll bars would know only later how far they reach
        self.horizontalScrollBar().setValue(across)
        self.verticalScrollBar().setValue(down)
        row = self.grid.row_of(current[0]) if current is not None else None
        if row is None:
            self._mark()
        else:
            self.take(row, self.grid.column_of(current[1]) if current is not None else None)

    def _hide_silent(self, rows: Sequence[Row]) -> None:
        """Hide the articles that print nothing of these rows, and say above the rows how many they are."""
        printing = {cell.article for row in rows for cell in row.cells}
        silent = [column.article not in printing for column in self.grid.columns]
        for place, hidden in enumerate(silent):
            if self.isColumnHidden(place) is not hidden:
                self.setColumnHidden(place, hidden)
        self._shown = silent.count(False)
        told = self.tr("%n article(s) without one of these figures hidden", "", silent.count(True))
        self._corner.setText(f"{self.tr('Fact')}\n{told}" if any(silent) else self.tr("Fact"))

    def take(self, row: int, column: int | None = None) -> None:
        """Take a row in hand, at the cell of ``column`` or at the first article that prints something."""
        if column is None:
            spoken = (place for place in range(len(self.grid.columns)) if self.grid.face(row, place).cell is not None)
            column = next(spoken, 0)
        self.setCurrentIndex(self.grid.index(row, column))

    @property
    def row(self) -> Row | None:
        """The row in hand."""
        place = self.currentIndex().row()
        return self.grid.rows[place] if 0 <= place < len(self.grid.rows) else None

    @property
    def article(self) -> ArticleId | None:
        """The article of the cell in hand."""
        place = self.currentIndex().column()
        return self.grid.columns[place].article if 0 <= place < len(self.grid.columns) else None

    @property
    def cell(self) -> Cell | None:
        """The cell in hand; None where its article is silent."""
        here = self.currentIndex()
        return self.grid.face(here.row(), here.column()).cell if here.isValid() and self.row is not None else None

    def chosen_rows(self) -> list[Row]:
        """Return the rows in which something is selected, from top to bottom."""
        places = sorted({selectedIndex.row() for selectedIndex in self.selectedIndexes()})
        return [self.grid.rows[place] for place in places if place < len(self.grid.rows)]

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Follow the cell in hand."""
        super().currentChanged(current, previous)
        self._mark()
        if not self._quiet:
            self.taken.emit()

    def _mark(self) -> None:
        self._heads.current = self.currentIndex().row()
        self._heads.viewport().update()
        self._columns.current = self.currentIndex().column()
        self._columns.viewport().update()

    @override
    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Follow what is selected beside the cell in hand."""
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.taken.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the sentences of a cell on Enter; Space adds a row to those selected, as in every list."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self.asked.emit()
            return
        super().keyPressEvent(event)

    @override
    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the commands."""

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the article of the cell under the mouse."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.opened.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the heads of the rows the room they need, and the articles the rest."""
        super().resizeEvent(event)
        width = round(min(max(self.width() * _HEAD_SHARE, _HEAD_LEAST), _HEAD_MOST))
        if self._heads.width() != width:
            self._heads.setFixedWidth(width)
            self.updateGeometries()  # else the heads would take their new width only after the next change
        self._share_width()

    def _share_width(self) -> None:
        """Let few articles share all the width there is, and many scroll."""
        room = self.width() - self._heads.width() - self.verticalScrollBar().sizeHint().width()
        width = room // max(1, self._shown)
        self.horizontalHeader().setDefaultSectionSize(min(max(width, COLUMN), _COLUMN_MOST))

    @override
    def updateGeometries(self) -> None:
        """Put the word above the heads of the rows into its corner."""
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self._heads.width(), self.horizontalHeader().height())

    def place_of(self, row: int, column: int) -> QPoint:
        """Return the middle of a cell, scrolled into sight, in the viewport's pixels."""
        index = self.grid.index(row, column)
        self.scrollTo(index)
        return self.visualRect(index).center()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._painter.theme = self._heads.theme = self._columns.theme = theme
        self.viewport().update()
        self._heads.viewport().update()
