"""What was removed, and the way back: a window that lists the bin."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTableWidget, QVBoxLayout, QWidget

from recoupe.ui.kit.moments import moment
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import close_on_enter, wrapped
from recoupe_db.records import BinItem


class BinDialog(QDialog):
    """Lists the bin, the latest first. ``restored`` carries what is to be taken out, ``emptied`` that it is to go."""

    restored = Signal(list)
    emptied = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bin_dialog")
        self.setWindowTitle(self.tr("Bin"))
        self._items: Sequence[BinItem] = ()
        self._told: QLabel = wrapped(
            self.tr(
                "What was removed can be taken out again with everything that was decided about it, for at least 30 "
                "days. It is gone for good only when you empty the bin."
            )
        )
        self.table: QTableWidget = plain_table("bin", self.tr("What is in the bin"))
        self.table.setSelectionMode(QTableWidget.SelectionMode.ExtendedSelection)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._back = buttons.addButton(self.tr("Take out of the bin"), QDialogButtonBox.ButtonRole.ActionRole)
        self._back.setObjectName("bin_restore")
        self._empty = buttons.addButton(self.tr("Empty the bin…"), QDialogButtonBox.ButtonRole.ActionRole)
        self._empty.setObjectName("bin_empty")
        column = QVBoxLayout(self)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        close_on_enter(buttons)
        self._back.clicked.connect(lambda: self.restored.emit(self.chosen()))
        self._empty.clicked.connect(self.emptied)
        buttons.rejected.connect(self.reject)
        self.table.itemSelectionChanged.connect(self._enable)
        self.resize(720, 420)
        self.show_items(())

    def show_items(self, items: Sequence[BinItem]) -> None:
        """List these things, and choose the latest."""
        self._items = items
        heads = (self.tr("Title"), self.tr("Dossier"), self.tr("Removed"), self.tr("By"))
        fill(self.table, heads, [(item.title, self._place(item), moment(item.removed), item.by) for item in items])
        if items:
            self.table.selectRow(0)
        self._enable()

    @property
    def items(self) -> Sequence[BinItem]:
        """What is listed."""
        return self._items

    def chosen(self) -> list[BinItem]:
        """Return what is selected."""
        return [self._items[row] for row in sorted({index.row() for index in self.table.selectedIndexes()})]

    def _place(self, item: BinItem) -> str:
        if item.article is not None:
            return item.home_name
        return self.tr("the whole dossier, %n article(s)", "", item.articles)

    def _enable(self) -> None:
        self._back.setEnabled(bool(self.chosen()))
        self._empty.setEnabled(bool(self._items))
