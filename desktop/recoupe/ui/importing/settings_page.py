"""The page of the settings about what comes in: folders that are watched, and labels of other tools."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.foreign_labels import noted
from recoupe.services.watching import Watch
from recoupe.ui.importing.foreign_labels_dialog import LabelChoices
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import Kind, Label


class ImportSettingsPage(QWidget):
    """Shows what is watched and what labels are. ``watched`` carries the folders, ``labelled`` all labels."""

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
        choices.changed.connect(lambda: self.labelled.emit(choices.chosen()))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(choices)
        return scroll

    def _show(self) -> None:
        heads = (self.tr("Folder"), self.tr("Dossier"))
        fill(self.table, heads, [(str(each.folder), each.dossier) for each in self._watches])
        self._enable()

    def _enable(self) -> None:
        self._remove.setEnabled(bool(self.table.selectedIndexes()))

    def _forget(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        self._watches = [each for row, each in enumerate(self._watches) if row not in rows]
        self._tell()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Watch a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)

        def chosen(names: list[str]) -> None:
            self._ask_dossier(Path(names[0]))

        dialog.filesSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

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
            others = [each for each in self._watches if each.folder != folder]
            self._watches = [*others, Watch(folder, dossier.strip())]
            self._tell()

    def _tell(self) -> None:
        self._show()
        self.watched.emit(self._watches)


def _first(noted_labels: tuple[str, ...]) -> Label | Kind | None:
    """Return the label of ours that a desk noted last, None for one that is left out or is no label."""
    word = noted_labels[0]
    try:
        return Kind(word) if word in list(Kind) else Label(word)
    except ValueError:
        return None
