"""The page of the settings about what comes in: folders that are watched, and labels of other tools."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.foreign_labels import LEFT_OUT, noted
from recoupe.services.watching import Watch
from recoupe.ui.importing.foreign_labels_dialog import LabelChoices
from recoupe.ui.kit.dialogs import FolderUse, ask_folder
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import Kind, Label


class ImportSettingsPage(QWidget):
    """Shows what is watched and what labels are. ``watched`` carries the folders, ``labelled`` a label with
    what it is after all."""

    watched = Signal(list)
    labelled = Signal(dict)

    def __init__(self, watches: Sequence[Watch], dossiers: Sequence[str]) -> None:
        super().__init__()
        self._watches = list(watches)
        self._dossiers = list(dossiers)
        self.table: QTableWidget = plain_table("watched_folders", self.tr("Watched folders"))
        add, self._remove = QPushButton(self.tr("Watch a folder…")), QPushButton(self.tr("Watch it no more"))
        add.setObjectName("watch_add")
        self._remove.setObjectName("watch_remove")
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(
            wrapped(self.tr("While Recoupe is open, what appears in these folders is imported into their dossier."))
        )
        column.addWidget(self.table, 1)
        column.addLayout(row)
        column.addWidget(wrapped(self.tr("What the labels of other tools are here:")))
        column.addWidget(self._labels(), 1)
        add.clicked.connect(self._ask_folder)
        self._remove.clicked.connect(self._forget)
        self.table.itemSelectionChanged.connect(self._enable)
        self._show()

    def _labels(self) -> QWidget:
        known = noted()
        if not known:
            told: QLabel = wrapped(self.tr("No label of another tool was asked about yet."), scale=0.92)
            told.setAlignment(Qt.AlignmentFlag.AlignTop)
            return told
        choices = LabelChoices({theirs: _first(ours) for theirs, ours in known.items()})

        def tell(theirs: str) -> None:
            self.labelled.emit({theirs: choices.chosen()[theirs]})

        choices.changed.connect(tell)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(choices)
        return scroll

    def _show(self) -> None:
        heads = (self.tr("Folder"), self.tr("Dossier"))
        fill(self.table, heads, [(str(watch.folder), watch.dossier) for watch in self._watches])
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(bool(self.table.selectedIndexes()))

    def _forget(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        self._watches = [watch for row, watch in enumerate(self._watches) if row not in rows]
        self._tell()

    def _ask_folder(self) -> None:
        ask_folder(self, FolderUse.WATCHED, lambda paths: self._ask_dossier(paths[0]))

    def _ask_dossier(self, folder: Path) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("watch_dossier")
        dialog.setWindowTitle(self.tr("Dossier"))
        asked = self.tr("What appears in “{folder}” goes into the dossier (made if new):")
        dialog.setLabelText(asked.format(folder=folder.name))
        dialog.setComboBoxItems(self._dossiers or [folder.name])
        dialog.setComboBoxEditable(True)

        def named(name: str) -> None:
            self.watch(folder, name)

        dialog.textValueSelected.connect(named)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def watch(self, folder: Path, dossier: str) -> None:
        """Watch a folder for a dossier from now on, in place of what it was watched for before."""
        if dossier.strip():
            others = [watch for watch in self._watches if watch.folder != folder]
            self._watches = [*others, Watch(folder, dossier.strip())]
            self._tell()

    def _tell(self) -> None:
        self._show()
        self.watched.emit(self._watches)


def _first(noted_labels: tuple[str, ...]) -> str | None:
    """Return the label of ours that a desk noted last, None for one that is left out.

    What is no label, such as a title that somebody wrote by hand, comes back as it stands.
    """
    word = noted_labels[0]
    if word == LEFT_OUT:
        return None
    with suppress(ValueError):
        return Kind(word) if word in list(Kind) else Label(word)
    return word
