"""The first rows of a table, as a spreadsheet will show them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from recoupe.exchange.first_rows import TableCell

_WIDEST = 260  # pixels of a column
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableLook(QTableWidget):
    """Shows heads and rows; numbers stand to the right, written as the reader's country writes them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_table")
        self.setAccessibleName(QCoreApplication.translate("ExportDialog", "How the table begins"))
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)

    def show_rows(self, rows: Sequence[Sequence[TableCell]]) -> None:
        """Show ``rows``, of which the first holds the heads."""
        heads, *cells = rows
        self.setColumnCount(len(heads))
        self.setHorizontalHeaderLabels([str(head) for head in heads])
        self.setRowCount(len(cells))
        for row, values in enumerate(cells):
            for column, value in enumerate(values):
                self.setItem(row, column, self._item(value))
        self.resizeColumnsToContents()
        for column in range(len(heads)):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def _item(self, value: TableCell) -> QTableWidgetItem:
        if isinstance(value, int | float):
            item = QTableWidgetItem(self.locale().toString(float(value), "f", -128))
            item.setTextAlignment(_RIGHT)
            return item
        text = "" if value is None else str(value)
        item = QTableWidgetItem(text.replace("\n", " · "))
        item.setToolTip(text)
        return item
