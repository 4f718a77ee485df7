"""The facts of a dossier with a tick each: which of them an export is to hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from recoupe.ui.kit import wording
from recoupe_db.records import FactId

if TYPE_CHECKING:
    from recoupe.services.export.preview import Shown

_KEY = Qt.ItemDataRole.UserRole


class FactChecklist(QListWidget):
    """Lists facts with their status; all are ticked at first. ``changed`` tells that others are."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("export_facts")
        self.setAccessibleName(self.tr("Which facts"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._filled = False
        self.itemChanged.connect(self._tell)

    def fill(self, facts: Sequence[Shown]) -> None:
        """List the facts of the dossier, once."""
        if self._filled:
            return
        self._filled = True
        blocked = QSignalBlocker(self)
        for fact in facts:
            item = QListWidgetItem(f"{wording.FACT_SIGNS[fact.status]} {fact.name}")
            item.setToolTip(f"{fact.name} ({wording.fact_status(fact.status)})")
            item.setData(_KEY, fact.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{fact.name}, {wording.fact_status(fact.status)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        blocked.unblock()

    def wanted(self) -> frozenset[FactId] | None:
        """Return the facts that are ticked, None for all of them."""
        ticked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        if len(ticked) == self.count():
            return None
        return frozenset(FactId(each.data(_KEY)) for each in ticked)

    def ticked(self) -> int:
        """Return how many facts are ticked."""
        return sum(item.checkState() is Qt.CheckState.Checked for item in self._items())

    def _tell(self, _item: QListWidgetItem) -> None:
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
