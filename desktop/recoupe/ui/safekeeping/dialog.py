"""The backups of the open library, and the way back to one of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from recoupe.ui.kit.widgets import close_on_enter, wrapped
from recoupe.ui.safekeeping.backup_table import BackupTable


class BackupsDialog(QDialog):
    """Lists backups; ``wanted`` carries the path of one that is to be put back."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("backups_dialog")
        self.setWindowTitle(self.tr("Backups"))
        self.table = BackupTable()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._back = buttons.addButton(self.tr("Put this backup back"), QDialogButtonBox.ButtonRole.ActionRole)
        self._back.setObjectName("backup_put_back")
        column = QVBoxLayout(self)
        column.addWidget(
            wrapped(
                self.tr(
                    "Recoupe keeps a copy of the library for each of the last seven days and of the last four weeks. "
                    "Putting one back keeps the library of now beside it, under another name."
                )
            )
        )
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        close_on_enter(buttons)
        self._back.clicked.connect(self._want)
        buttons.rejected.connect(self.reject)
        self.table.chosen.connect(self._enable)
        self._enable()
        self.resize(640, 420)

    def _enable(self) -> None:
        self._back.setEnabled(self.table.backup is not None)

    def _want(self) -> None:
        backup = self.table.backup
        if backup is not None:
            self.wanted.emit(backup)
            self.accept()
