"""Who is reviewing, and how the open dossier is read by several: two small windows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.services.readings import MOST_READINGS, ReadingStatus
from recoupe.ui.company.model import CompanyModel
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import DISTINCT_COLOURS, Reviewer


class ReviewerDialog(QDialog):
    """Asks who is reviewing. ``named`` carries the :class:`Reviewer` who decides from now on."""

    named = Signal(object)

    def __init__(self, parent: QWidget, model: CompanyModel, current: str) -> None:
        super().__init__(parent)
        self.setObjectName("reviewer_dialog")
        self.setWindowTitle(self.tr("Who is reviewing?"))
        self._known: dict[str, str] = {}
        self._name = QLineEdit(current)
        self._name.setObjectName("reviewer_name")
        self._name.setAccessibleName(self.tr("Name of who is reviewing"))
        self._name.setMinimumWidth(280)
        self._colour = QComboBox()
        self._colour.setObjectName("reviewer_colour")
        self._colour.setAccessibleName(self.tr("Colour of who is reviewing"))
        for number, colour in enumerate(DISTINCT_COLOURS):
            self._colour.addItem(_swatch(colour), self.tr("Colour {number}").format(number=number + 1), colour)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        form.addRow(self.tr("Name"), self._name)
        form.addRow(self.tr("Colour"), self._colour)
        told = wrapped(self.tr("Every decision is signed with this name, here and in every package that you share."))
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._follow)
        model.reviewers_read.connect(self._fill)
        self._name.selectAll()
        model.read_reviewers()

    def _fill(self, found: list[Reviewer]) -> None:
        self._known = {each.name: each.colour for each in found}
        completer = QCompleter(list(self._known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)
        self._follow(self._name.text())

    def _follow(self, name: str) -> None:
        place = self._colour.findData(self._known.get(name, ""))
        if place >= 0:
            self._colour.setCurrentIndex(place)
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name.strip()))

    def _answer(self) -> None:
        self.named.emit(Reviewer(self._name.text(), self._colour.currentData()))
        self.accept()


class TogetherDialog(QDialog):
    """Says how the open dossier is read by several, and who read what. ``wanted`` names a command of the desk."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, model: CompanyModel) -> None:
        super().__init__(parent)
        self._model = model
        self.setObjectName("together_dialog")
        name = model.dossier.name if model.dossier is not None else ""
        self.setWindowTitle(self.tr("Review together – {dossier}").format(dossier=name))
        self.resize(640, 480)
        self._readings = QSpinBox()
        self._readings.setObjectName("together_readings")
        self._readings.setRange(1, MOST_READINGS)
        self._readings.setAccessibleName(self.tr("Readings of each article"))
        self._blind = QCheckBox(self.tr("Nobody sees what the others decided until all readings are there"))
        self._blind.setObjectName("together_blind")
        self._told: QLabel = wrapped(bold=True)
        self._told.setObjectName("together_told")
        self._table: QTableWidget = plain_table("together_readers", self.tr("Who read what"))
        self._lay_out()
        self._filling = False
        self._readings.valueChanged.connect(self._arrange)
        self._blind.toggled.connect(self._arrange)
        model.told.connect(self._show)
        model.merged.connect(model.read_status)
        model.read_status()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.addRow(self.tr("Readings of each article"), self._readings)
        form.addRow(self._blind)
        row = QHBoxLayout()
        for name, text in (
            ("share_dossier", self.tr("Share…")),
            ("merge_package", self.tr("Merge a package…")),
            ("sync_folder", self.tr("Synchronise a folder…")),
            ("show_adjudication", self.tr("Differences")),
            ("show_agreement", self.tr("Agreement…")),
        ):
            button = QPushButton(text)
            button.setObjectName(f"together_{name}")
            button.clicked.connect(lambda _=False, name=name: self.wanted.emit(name))
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._told)
        column.addWidget(self._table, 1)
        column.addLayout(row)
        column.addWidget(buttons)

    def _show(self, status: ReadingStatus) -> None:
        self._filling = True
        self._readings.setValue(status.arrangement.readings)
        self._blind.setChecked(status.arrangement.blind)
        self._filling = False
        number = self.locale().toString
        told = self.tr("Articles with all readings: {done} of {all}").format(
            done=number(status.complete), all=number(status.articles)
        )
        differing = self.tr("%n difference(s) to rule on", "", status.differences)
        self._told.setText(f"{told} · {differing}")
        heads = [self.tr("Reviewer"), self.tr("Read"), self.tr("Still to read"), self.tr("Decided")]
        fill(self._table, heads, [(each.reviewer.name, each.read, each.due, each.decided) for each in status.readers])
        for row, each in enumerate(status.readers):
            item = self._table.item(row, 0)
            if item is not None:
                item.setIcon(_swatch(each.reviewer.colour))

    def _arrange(self) -> None:
        if not self._filling:
            self._model.arrange(blind=self._blind.isChecked(), readings=self._readings.value())


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
