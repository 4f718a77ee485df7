"""What an import brought, file by file, to be read at leisure and copied."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget

from recoupe.services.imports import Arrival, Outcome
from recoupe.ui.importing import remarks
from recoupe.ui.importing.model import Summary
from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.problems import QT_TRANSLATE_NOOP

_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = (
    QT_TRANSLATE_NOOP("ArrivalTable", "Outcome"),
    QT_TRANSLATE_NOOP("ArrivalTable", "File"),
    QT_TRANSLATE_NOOP("ArrivalTable", "Title, or reason"),
)
_FILE = 1  # the column of the path
_SIGNS = {Outcome.NEW: "✓", Outcome.KNOWN: "=", Outcome.REFUSED: "✗", Outcome.SKIPPED: "–"}
_FIRST = (Outcome.REFUSED, Outcome.SKIPPED, Outcome.NEW, Outcome.KNOWN)
_MOST = 3  # changed figures, or marks left out, that a line names
_WRAPPED = 400  # rows: more are shown on one line each, since measuring them takes long


class ArrivalTable(QAbstractTableModel):
    """A row per file: what became of it, its path, and its title or why it was not taken."""

    def __init__(self, arrivals: tuple[Arrival, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._arrivals = sorted(arrivals, key=lambda arrival: _FIRST.index(arrival.outcome))
        self._folder = _common_folder([arrival.path for arrival in arrivals])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self._arrivals)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self.tr(_COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == _FILE:
            return _text(self._arrivals[index.row()].path)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self.words(index.row())[index.column()]

    def words(self, row: int) -> tuple[str, str, str]:
        """Return what a row says."""
        arrival = self._arrivals[row]
        said = self._told(arrival) if arrival.problem is None else reason(arrival)
        outcome = f"{_SIGNS[arrival.outcome]} {wording.outcome(arrival.outcome)}"
        return outcome, _text(_inside(arrival.path, self._folder)), said

    @property
    def folder(self) -> Path | None:
        """The folder that all the files are in, None where they are in several."""
        return self._folder

    def _told(self, arrival: Arrival) -> str:
        """Return the title of an article with what is to be known of it: changed figures, marks, what has no place."""
        told = [arrival.title]
        if arrival.like is not None and not arrival.like.is_same:
            figures = [f"{was or '–'} → {now or '–'}" for was, now in arrival.like.changed]
            changed = ", ".join([*figures[:_MOST], *(["…"] if len(figures) > _MOST else [])])
            told.append(
                self.tr("version of “{title}”").format(title=arrival.like.title) + (f" ({changed})" if changed else "")
            )
        if arrival.marked:
            told.append(self.tr("%n mark(s) taken over", "", arrival.marked))
        if arrival.unfit:
            left_out = self.tr("%n mark(s) left out", "", len(arrival.unfit))
            told.append(f"{left_out} ({'; '.join(arrival.unfit[:_MOST])}{'…' if len(arrival.unfit) > _MOST else ''})")
        told += [remarks.told(remark) for remark in arrival.remarks]
        return " · ".join(told)


def reason(arrival: Arrival) -> str:
    """Return why a file gave no new article, with its name in place of its path; empty where it gave one."""
    if arrival.problem is None:
        return ""
    return wording.sentence(arrival.problem).replace(_text(arrival.path), _text(arrival.path.name))


def _common_folder(paths: Sequence[Path]) -> Path | None:
    """Return the folder that files are in, None for what came without a file or from several places."""
    if not paths or not all(path.is_absolute() for path in paths):
        return None
    folder = Path(os.path.commonpath([path.parent for path in paths]))
    return folder if len(folder.parts) > 1 else None


def _inside(path: Path, folder: Path | None) -> Path:
    return path.relative_to(folder) if folder is not None else path


def _text(path: object) -> str:
    return str(path).encode("utf-8", "replace").decode()


class ArrivalView(QTableView):
    """Copies the selected rows, as a spreadsheet takes them."""

    copied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the key that copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)


class ImportReport(QDialog):
    """Lists every file of an import, those that were refused first."""

    def __init__(self, parent: QWidget, summary: Summary, told: str) -> None:
        super().__init__(parent)
        self.setObjectName("import_report_dialog")
        self.setWindowTitle(self.tr("What the last import brought"))
        self._rows = ArrivalTable(summary.arrivals, self)
        self._table = ArrivalView()
        self._table.setObjectName("import_report_table")
        self._table.setAccessibleName(self.tr("Files"))
        self._table.setModel(self._rows)
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setWordWrap(True)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setColumnWidth(1, 230)
        if self._rows.rowCount() <= _WRAPPED:
            self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("import_report_copy")
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setObjectName("import_report_close")
        column = QVBoxLayout(self)
        if self._rows.folder is not None:
            told += "\n" + self.tr("Folder: {folder}").format(folder=_text(self._rows.folder))
        counted: QLabel = wrapped(told)
        counted.setObjectName("import_report_told")
        column.addWidget(counted)
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        close.setDefault(True)
        copy.clicked.connect(self._copy_all)
        self._table.copied.connect(self._copy_selected)
        buttons.rejected.connect(self.reject)
        self.resize(940, 560)

    def _copy_all(self) -> None:
        self._copy(range(self._rows.rowCount()))

    def _copy_selected(self) -> None:
        self._copy(sorted({index.row() for index in self._table.selectedIndexes()}))

    def _copy(self, rows: range | list[int]) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(self._rows.words(row)) for row in rows))
