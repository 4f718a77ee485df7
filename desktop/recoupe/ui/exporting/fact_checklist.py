"""The facts of a dossier with a tick each: which of them an export is to hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from recoupe.ui.kit import wording
from recoupe_db.records import FactId, FactStatus

if TYPE_CHECKING:
    from recoupe.services.export.preview import Shown

_KEY = Qt.ItemDataRole.UserRole
_STATUS = Qt.ItemDataRole.UserRole + 1
_JUDGED = frozenset(FactStatus) - {FactStatus.UNVERIFIED}


class FactChecklist(QListWidget):
    """Lists facts with their status. ``changed`` tells that others are ticked.

    All are ticked at first. With ``only_judged`` those are listed that somebody verified, disputed or found false.
    """

    changed = Signal()

    def __init__(self, *, only_judged: bool = False) -> None:
        super().__init__()
        self._only_judged = only_judged
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
        for fact in facts if not self._only_judged else [one for one in facts if one.status in _JUDGED]:
            item = QListWidgetItem(f"{wording.FACT_SIGNS[fact.status]} {fact.name}")
            item.setToolTip(f"{fact.name} ({wording.fact_status(fact.status)})")
            item.setData(_KEY, fact.id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{fact.name}, {wording.fact_status(fact.status)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setData(_STATUS, fact.status)
            item.setCheckState(Qt.CheckState.Checked)
            self.addItem(item)
        blocked.unblock()

    def forget(self) -> None:
        """List nothing until the facts of another dossier come."""
        self._filled = False
        blocked = QSignalBlocker(self)
        self.clear()
        blocked.unblock()

    def fill_anew(self, facts: Sequence[Shown]) -> bool:
        """List the facts as they are now, and leave the ticks as they were; tell whether a tick came or went."""
        before = self.wanted()
        known = {(item.data(_KEY), item.data(_STATUS)): item.checkState() for item in self._items()}
        self.forget()
        self.fill(facts)
        blocked = QSignalBlocker(self)
        for item in self._items():  # a fact that was verified meanwhile is ticked like any other
            item.setCheckState(known.get((item.data(_KEY), item.data(_STATUS)), item.checkState()))
        blocked.unblock()
        return self.wanted() != before

    def wanted(self) -> frozenset[FactId] | None:
        """Return the facts that are ticked, None for all of them."""
        ticked = [item for item in self._items() if item.checkState() is Qt.CheckState.Checked]
        if len(ticked) == self.count():
            return None
        return frozenset(FactId(item.data(_KEY)) for item in ticked)

    def ticked(self) -> int:
        """Return how many facts are ticked."""
        return sum(item.checkState() is Qt.CheckState.Checked for item in self._items())

    def _tell(self, _item: QListWidgetItem) -> None:
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
