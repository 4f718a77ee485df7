"""Which column of a table holds what, asked once for tables with the same headings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from recoupe.exchange.readers.column_memory import FIELDS
from recoupe.ui.kit.accessibility import name_the_nameless
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.problems import QT_TRANSLATE_NOOP

_NAMES = {
    "text": QT_TRANSLATE_NOOP("ColumnsDialog", "Text of the article"),
    "title": QT_TRANSLATE_NOOP("ColumnsDialog", "Title"),
    "source": QT_TRANSLATE_NOOP("ColumnsDialog", "Source"),
    "author": QT_TRANSLATE_NOOP("ColumnsDialog", "Author"),
    "published": QT_TRANSLATE_NOOP("ColumnsDialog", "Date of publication"),
    "url": QT_TRANSLATE_NOOP("ColumnsDialog", "Web address"),
}


class ColumnsDialog(QDialog):
    """Asks for the columns of a table; ``chosen`` carries the heading for each field that has one."""

    chosen = Signal(dict)

    def __init__(self, parent: QWidget, file: str, headings: Sequence[str]) -> None:
        super().__init__(parent)
        self.setObjectName("columns_dialog")
        self.setWindowTitle(self.tr("Columns of a table"))
        self._boxes = {name: QComboBox() for name in FIELDS}
        self._buttons = QDialogButtonBox()
        self._read = self._buttons.addButton(self.tr("Read the table"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._read.setObjectName("columns_read")
        self._buttons.addButton(self.tr("Leave it out"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName(
            "columns_leave_out"
        )
        asked = self.tr("Which column of “{file}” holds what? It is remembered for tables with the same headings.")
        form = QFormLayout()
        for name, box in self._boxes.items():
            box.setObjectName(f"column_{name}")
            box.addItem("–")
            box.addItems(list(headings))
            form.addRow(QCoreApplication.translate("ColumnsDialog", _NAMES[name]), box)
        column = QVBoxLayout(self)
        column.addWidget(wrapped(asked.format(file=file)))
        column.addLayout(form)
        column.addWidget(self._buttons)
        name_the_nameless(self)
        self._boxes["text"].currentIndexChanged.connect(self._check)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self.resize(460, 300)
        self._check()

    def _check(self) -> None:
        self._read.setEnabled(self._boxes["text"].currentIndex() > 0)

    def _accept(self) -> None:
        picked = {name: box.currentText() for name, box in self._boxes.items() if box.currentIndex() > 0}
        self.accept()
        self.chosen.emit(picked)
