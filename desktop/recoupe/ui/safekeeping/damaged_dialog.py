"""What can be done about a library that does not open: a backup, or what can still be read of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import wrapped
from recoupe.ui.safekeeping.backup_table import BackupTable
from recoupe_db.problems import Problem
from recoupe_db.rotation import BackupContents


class DamagedDialog(QDialog):
    """Says what is wrong and offers both ways; accepted when one of them was gone.

    ``restore`` puts a backup in the library's place, ``salvage`` what can be read of it, and returns what was lost.
    """

    def __init__(
        self,
        problem: Problem,
        backups: Sequence[BackupContents],
        *,
        restore: Callable[[Path], None],
        salvage: Callable[[], Sequence[str]],
    ) -> None:
        super().__init__()
        self.setObjectName("damaged_dialog")
        self.setWindowTitle(self.tr("The library does not open"))
        self._restore, self._salvage = restore, salvage
        self._told: QLabel = wrapped(wording.sentence(problem))
        self._told.setObjectName("damaged_told")
        self.table = BackupTable()
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._back = buttons.addButton(self.tr("Put this backup back"), role)
        self._back.setObjectName("backup_put_back")
        self._bring = buttons.addButton(self.tr("Bring back what can be read"), role)
        self._bring.setObjectName("salvage")
        self._leave = buttons.addButton(self.tr("Close Recoupe"), QDialogButtonBox.ButtonRole.RejectRole)
        self._on = buttons.addButton(self.tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._on.hide()
        column = QVBoxLayout(self)
        for widget in (self._told, self.table, buttons):
            column.addWidget(widget)
        self.table.show_backups(backups)
        self._back.setEnabled(self.table.backup is not None)
        self.table.chosen.connect(lambda: self._back.setEnabled(self.table.backup is not None))
        self._back.clicked.connect(self._put_back)
        self._bring.clicked.connect(self._bring_back)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(680, 440)

    def _put_back(self) -> None:
        backup = self.table.backup
        if backup is not None:
            self._try(lambda: self._restore(backup))

    def _bring_back(self) -> None:
        self._try(self._salvage)

    def _try(self, way: Callable[[], Sequence[str] | None]) -> None:
        """Go one way; what was lost on it is to be read before the desk opens."""
        try:
            lost = way() or ()
        except Problem as problem:
            self._told.setText(wording.sentence(problem))
            return
        if not lost:
            self.accept()
            return
        self._told.setText("\n".join([self.tr("What could not be brought back:"), *lost]))
        self.table.hide()
        for button in (self._back, self._bring):
            button.hide()
        self._on.show()
        self._on.setDefault(True)
