"""Who is reviewing, and how a new or the open dossier is read by several: small windows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, QStringListModel, Qt, Signal
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
from recoupe.ui.kit.widgets import close_on_enter, wrapped
from recoupe_db.records import DISTINCT_COLOURS, Arrangement, Reviewer


class ReviewerDialog(QDialog):
    """Asks who is reviewing. ``named`` carries the :class:`Reviewer` who decides from now on.

    Their colour is empty where they have not chosen one.
    """

    named = Signal(object)

    def __init__(self, parent: QWidget, model: CompanyModel, current: str) -> None:
        super().__init__(parent)
        self.setObjectName("reviewer_dialog")
        self.setWindowTitle(self.tr("Who is reviewing?"))
        self._known: dict[str, str] = {}
        self._offered = ""  # a colour that nobody chose here: where it stays, every library finds one that is free
        self._is_chosen = False
        self._others = QStringListModel(self)
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
        self._colour.activated.connect(self._choose)
        model.reviewers_read.connect(self._fill)
        self._name.selectAll()
        model.read_reviewers()

    def _fill(self, reviewers: list[Reviewer]) -> None:
        self._known = {reviewer.name: reviewer.colour for reviewer in reviewers}
        completer = QCompleter(self._others, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._name.setCompleter(completer)
        self._follow(self._name.text())

    def _follow(self, name: str) -> None:
        free = next((colour for colour in DISTINCT_COLOURS if colour not in self._known.values()), DISTINCT_COLOURS[0])
        self._offered = self._known.get(name.strip(), free)
        if not self._is_chosen:
            self._colour.setCurrentIndex(max(0, self._colour.findData(self._offered)))
        # A name that is written out is not proposed: Enter would go to the list and not to the window.
        self._others.setStringList([known for known in self._known if known != name.strip()])
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name.strip()))

    def _answer(self) -> None:
        colour = self._colour.currentData()
        self.named.emit(Reviewer(self._name.text(), "" if colour == self._offered else colour))
        self.accept()

    def _choose(self) -> None:
        self._is_chosen = True


class NewDossierDialog(QDialog):
    """Asks what a dossier is to be called and how it is read. ``asked`` carries name, readings, and blind or not."""

    asked = Signal(str, int, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("new_dossier_dialog")
        self.setWindowTitle(self.tr("New dossier"))
        self._name = QLineEdit()
        self._name.setObjectName("new_dossier_name")
        self._name.setAccessibleName(self.tr("Name of the dossier"))
        self._name.setMinimumWidth(320)
        self._reading = ReadingForm("new_dossier")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        form = QFormLayout()
        form.addRow(self.tr("Name of the dossier"), self._name)
        self._reading.add_to(form)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(wrapped(self.tr("A dossier of that name that is there is opened, and is read as it was.")))
        column.addWidget(self._buttons)
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self._name.textChanged.connect(self._follow)
        self._follow("")

    def _follow(self, name: str) -> None:
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(name.strip()))

    def _answer(self) -> None:
        self.asked.emit(self._name.text().strip(), self._reading.readings, self._reading.blind)
        self.accept()


class ReadingForm(QObject):
    """How a dossier is read: how many readings of each article, and whether readers see each other's work."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._readings = QSpinBox()
        self._readings.setObjectName(f"{name}_readings")
        self._readings.setRange(1, MOST_READINGS)
        self._readings.setAccessibleName(self.tr("Readings of each article"))
        self._blind = QCheckBox(self.tr("Nobody sees what the others decided until all readings are there"))
        self._blind.setObjectName(f"{name}_blind")
        self._readings.valueChanged.connect(self.changed)
        self._blind.toggled.connect(self.changed)

    @property
    def readings(self) -> int:
        """How many readings are asked for."""
        return self._readings.value()

    @property
    def blind(self) -> bool:
        """Whether nobody is to see what the others decided."""
        return self._blind.isChecked()

    def add_to(self, form: QFormLayout) -> None:
        """Put the fields into a form."""
        form.addRow(self.tr("Readings of each article"), self._readings)
        form.addRow(self._blind)

    def show(self, arrangement: Arrangement) -> None:
        """Show how a dossier is read now; nothing is told."""
        with QSignalBlocker(self):
            self._readings.setValue(arrangement.readings)
            self._blind.setChecked(arrangement.blind)


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
        self._reading = ReadingForm("together")
        self._told: QLabel = wrapped(bold=True)
        self._told.setObjectName("together_told")
        self._table: QTableWidget = plain_table("together_readers", self.tr("Who read what"))
        self._lay_out()
        self._reading.changed.connect(self._arrange)
        model.told.connect(self._show)
        model.merged.connect(model.read_status)
        model.read_status()

    def _lay_out(self) -> None:
        form = QFormLayout()
        self._reading.add_to(form)
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
        close_on_enter(buttons)

    def _show(self, status: ReadingStatus) -> None:
        self._reading.show(status.arrangement)
        number = self.locale().toString
        told = self.tr("Articles with all readings: {done} of {all}").format(
            done=number(status.complete), all=number(status.articles)
        )
        differing = self.tr("%n difference(s) to rule on", "", status.differences)
        self._told.setText(f"{told} · {differing}")
        heads = [self.tr("Reviewer"), self.tr("Read"), self.tr("Still to read"), self.tr("Decided")]
        fill(
            self._table,
            heads,
            [(reader.reviewer.name, reader.read, reader.due, reader.decided) for reader in status.readers],
        )
        for row, progress in enumerate(status.readers):
            item = self._table.item(row, 0)
            if item is not None:
                item.setIcon(_swatch(progress.reviewer.colour))

    def _arrange(self) -> None:
        self._model.arrange(blind=self._reading.blind, readings=self._reading.readings)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
