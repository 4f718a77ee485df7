"""The list of backups with a preview of what each holds."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QTableWidget, QVBoxLayout, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.moments import moment
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.rotation import BackupContents


class BackupTable(QWidget):
    """A row per backup, the latest first, and below it what the chosen one holds. ``chosen`` tells of a choice."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._backups: Sequence[BackupContents] = ()
        self._table: QTableWidget = plain_table("backups", self.tr("Backups"))
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._preview: QLabel = wrapped()
        self._preview.setObjectName("backup_preview")
        self._preview.setMinimumHeight(self._preview.fontMetrics().height() * 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table, 1)
        column.addWidget(self._preview)
        self._table.itemSelectionChanged.connect(self._show)

    def show_backups(self, backups: Sequence[BackupContents]) -> None:
        """List these backups, and choose the latest one that can be put back."""
        self._backups = backups
        heads = (self.tr("Taken"), self.tr("Articles"), self.tr("Decisions"), self.tr("Size"))
        size = self.locale().formattedDataSize
        fill(
            self._table,
            heads,
            [(moment(backup.taken), backup.articles, backup.decisions, size(backup.size)) for backup in backups],
        )
        sound = next((row for row, contents in enumerate(backups) if contents.problem is None), None)
        if sound is not None:
            self._table.selectRow(sound)
        self._show()

    @property
    def backup(self) -> Path | None:
        """The backup that was chosen, None where none is or it cannot be put back."""
        chosen = self._chosen()
        return chosen.path if chosen is not None and chosen.problem is None else None

    def _chosen(self) -> BackupContents | None:
        rows = self._table.selectionModel().selectedRows()
        return self._backups[rows[0].row()] if rows else None

    def _show(self) -> None:
        self._preview.setText(self._told(self._chosen()))
        self.chosen.emit()

    def _told(self, backup: BackupContents | None) -> str:
        if backup is None:
            return self.tr("No backup was taken yet: one is taken each day on which something is decided.")
        if backup.problem is not None:
            return wording.sentence(backup.problem)
        lines = [self.tr("Dossiers: {names}").format(names=", ".join(backup.dossiers) or "–")]
        if backup.last is not None:
            last = self.tr("Last decision: {when}, by {reviewer}")
            lines.append(last.format(when=moment(backup.last), reviewer=backup.reviewer))
        return "\n".join([*lines, str(backup.path)])
