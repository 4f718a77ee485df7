"""The rates of exchange of a dossier: those that were entered, and a line to enter another."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe.ui.recoupement.explanations import said_rate
from recoupe_db.records import Rate


class RatesDialog(QDialog):
    """Lists rates and asks for one. ``entered`` carries base, quote, rate, day, source; ``withdrawn`` a rate's id."""

    entered = Signal(str, str, str, object, str)
    withdrawn = Signal(int)

    def __init__(self, parent: QWidget, theme: Theme, *, pair: tuple[str, str], day: date) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rates of exchange"))
        self.setMinimumWidth(520)
        self._hint = wrapped(
            self.tr("None is built in: enter the rate of a day and where you read it. It counts in this dossier only.")
        )
        self._list = QListWidget()
        self._list.setObjectName("rates")
        self._list.setAccessibleName(self.tr("Rates entered"))
        self._list.setMaximumHeight(130)
        self._withdraw = QPushButton(self.tr("Withdraw"))
        self._withdraw.setObjectName("rate_withdraw")
        self.base = self._field("rate_base", self.tr("Currency"), pair[0], 64)
        self.quote = self._field("rate_quote", self.tr("Other currency"), pair[1], 64)
        self.rate = self._field("rate_value", self.tr("Rate"), "", 110)
        self.source = self._field("rate_source", self.tr("Where you read it"), "", 0)
        self.source.setPlaceholderText(self.tr("for example: {example}").format(example=self.tr("the central bank")))
        self.day = QDateEdit(QDate(day.year, day.month, day.day))
        self.day.setObjectName("rate_day")
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setCalendarPopup(True)
        self._refused: QLabel = wrapped()
        self._refused.setObjectName("rate_refused")
        self._refused.hide()
        tinted(self._refused, theme.warning)
        tinted(self._hint, theme.quiet)
        self._enter = QPushButton(self.tr("Enter the rate"))
        self._enter.setObjectName("rate_enter")
        self._lay_out()
        self._enter.clicked.connect(self._tell)
        self._withdraw.clicked.connect(self._take_back)
        self._list.itemSelectionChanged.connect(self._enable)
        self._enable()
        self.rate.setFocus()

    def _field(self, name: str, label: str, text: str, width: int) -> QLineEdit:
        edit = QLineEdit(text)
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        if width:
            edit.setFixedWidth(width)
        return edit

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        line = (QLabel("1"), self.base, QLabel("="), self.rate, self.quote, QLabel(self.tr("on")), self.day)
        for column, widget in enumerate(line):
            grid.addWidget(widget, 0, column)
        grid.setColumnStretch(len(line), 1)
        grid.addWidget(QLabel(self.tr("Where you read it")), 1, 0, 1, 4)
        grid.addWidget(self.source, 2, 0, 1, len(line) + 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.addButton(self._enter, QDialogButtonBox.ButtonRole.ActionRole)
        close.addButton(self._withdraw, QDialogButtonBox.ButtonRole.ActionRole)
        close.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.addWidget(self._hint)
        column_.addWidget(self._list)
        column_.addLayout(grid)
        column_.addWidget(self._refused)
        column_.addWidget(close)
        self._enter.setDefault(True)  # from here on it belongs to the dialog, which presses it on Enter in a field

    def show_rates(self, rates: Sequence[Rate]) -> None:
        """List the rates that were entered; with one more, the line is empty for the next."""
        if len(rates) > self._list.count():
            self.rate.clear()
            self._refused.hide()
        self._list.clear()
        said = self.tr("1 {base} = {rate} {quote} · {day} · {source}")
        for rate in rates:
            item = QListWidgetItem(said.format(**said_rate(rate)))
            item.setData(Qt.ItemDataRole.UserRole, rate.id)
            self._list.addItem(item)
        self._list.setVisible(bool(rates))
        self._enable()

    def refuse(self, sentence: str) -> None:
        """Say why a rate was not taken."""
        self._refused.setText(sentence)
        self._refused.show()

    def _enable(self) -> None:
        self._withdraw.setEnabled(bool(self._list.selectedItems()))

    def _tell(self) -> None:
        day = self.day.date()
        self.entered.emit(
            self.base.text(),
            self.quote.text(),
            self.rate.text(),
            date(day.year(), day.month(), day.day()),
            self.source.text(),
        )

    def _take_back(self) -> None:
        for item in self._list.selectedItems():
            self.withdrawn.emit(item.data(Qt.ItemDataRole.UserRole))
