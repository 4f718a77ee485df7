"""What was found in files, before it is stored: how much, what it is called, what is there already; to be corrected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.incoming import Incoming
from recoupe.ui.importing.incoming_table import AUTHOR, DAY, FILE, SOURCE, STATE, TITLE, IncomingTable
from recoupe.ui.importing.model import ImportModel
from recoupe.ui.kit.accessibility import name_the_nameless
from recoupe.ui.kit.widgets import wrapped

_PAUSE = 250  # milliseconds without a key before a dossier is asked what it holds


class IncomingDialog(QDialog):
    """Lists what was found; ``accepted_into`` carries the name of the dossier and what is to be stored in it."""

    accepted_into = Signal(str, list)

    def __init__(self, parent: QWidget, arrivals: Sequence[Incoming], suggested: str, model: ImportModel) -> None:
        super().__init__(parent)
        self.setObjectName("incoming_dialog")
        self.setWindowTitle(self.tr("Import articles"))
        self._model = model
        self._rows = IncomingTable(arrivals, self)
        self.dossier = QLineEdit(suggested)
        self.table = QTableView()
        self.text = QPlainTextEdit()
        self._told: QLabel = wrapped()
        self._buttons = QDialogButtonBox()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._name_parts()
        self._lay_out()
        name_the_nameless(self)
        self._listen()
        self._compare()
        self._tell()
        self.dossier.selectAll()
        self.dossier.setFocus()

    def _name_parts(self) -> None:
        for part, name, said in (
            (self.dossier, "incoming_dossier", self.tr("Name of the dossier (an existing one is added to)")),
            (self.table, "incoming_table", self.tr("Articles that were found")),
            (self.text, "incoming_text", self.tr("Text of the article")),
        ):
            part.setObjectName(name)
            part.setAccessibleName(said)
        self._told.setObjectName("incoming_told")
        self._import = self._buttons.addButton(self.tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._import.setObjectName("incoming_import")
        self._import.setDefault(True)
        self._buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName(
            "incoming_cancel"
        )

    def _lay_out(self) -> None:
        self.table.setModel(self._rows)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in ((TITLE, 255), (SOURCE, 120), (AUTHOR, 110), (DAY, 120), (FILE, 130)):
            self.table.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        parts = QSplitter(Qt.Orientation.Vertical)
        parts.addWidget(self.table)
        parts.addWidget(self.text)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Name of the dossier (an existing one is added to)"), self.dossier)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(parts, 1)
        column.addWidget(self._buttons)
        self.resize(980, 600)

    def _listen(self) -> None:
        self.dossier.textChanged.connect(self._pause.start)
        self.dossier.textChanged.connect(self._tell)
        self._pause.timeout.connect(self._compare)
        self._model.compared.connect(self._compared)
        self._rows.changed.connect(self._tell)
        self.table.selectionModel().currentRowChanged.connect(self._show_text)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        if self._rows.rowCount():
            self.table.selectRow(0)

    def _show_text(self, current: QModelIndex) -> None:
        article = self._rows.found[current.row()].article if current.isValid() else None
        if article is None:
            self.text.setPlainText(self._rows.words(current.row())[STATE])
            return
        differences = self._rows.differences(current.row())
        self.text.setPlainText("\n\n".join(filter(None, (differences, article.text[:20_000]))))

    def _compare(self) -> None:
        self._model.compare(self.dossier.text().strip(), self._rows.found)

    def _compared(self, dossier: str, likenesses: list[object]) -> None:
        if dossier == self.dossier.text().strip():
            self._rows.show_likenesses(likenesses)  # pyright: ignore[reportArgumentType]
            self._show_text(self.table.currentIndex())

    def _tell(self) -> None:
        """Say how much was found, and let nothing be imported without an article or a name."""
        arrivals = self._rows.found
        articles = sum(arrival.article is not None for arrival in arrivals)
        skipped = sum(arrival.is_skipped for arrival in arrivals)
        told = [self.tr("%n article(s) found", "", articles)]
        if articles != self._rows.count():
            told.append(self.tr("%n chosen", "", self._rows.count()))
        if len(arrivals) - articles - skipped:
            told.append(self.tr("%n file(s) refused", "", len(arrivals) - articles - skipped))
        if skipped:
            told.append(self.tr("%n file(s) skipped", "", skipped))
        self._told.setText(" · ".join(told))
        self._import.setText(self.tr("Import %n article(s)", "", self._rows.count()))
        self._import.setEnabled(bool(self.dossier.text().strip()) and self._rows.count() > 0)

    def _accept(self) -> None:
        if self._import.isEnabled():
            self.accepted_into.emit(self.dossier.text().strip(), self._rows.chosen())
            self.accept()


def suggested_name(paths: Sequence[Path]) -> str:
    """Return what a dossier of the articles at ``paths`` may be called: the folder that they are or are in."""
    return paths[0].name if paths[0].is_dir() else paths[0].parent.name
