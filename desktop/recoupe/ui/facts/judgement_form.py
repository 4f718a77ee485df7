"""The form in which somebody says what checking a fact found: why, and on which source."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recoupe.facts.crosscheck.table import Row
from recoupe.facts.print_wording import print_words
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import on_escape, tinted, wrapped
from recoupe_db.records import Fact, FactStatus


class JudgementForm(QWidget):
    """Asks for grounds and a source, which may stay empty. ``judged`` carries the status, the grounds, the source."""

    judged = Signal(object, str, str)
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._status = FactStatus.VERIFIED
        self._used: set[str] = set()
        self._title: QLabel = wrapped(scale=1.15, bold=True)
        self._about: QLabel = wrapped()
        self.grounds = self._field("judge_grounds", self.tr("Why"))
        self.source = self._field("judge_source", self.tr("Checked against"))
        self.source.setPlaceholderText(self.tr("for example: {example}").format(example=self.tr("the annual report")))
        self._completer = QCompleter(QStringListModel(self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(self._completer)
        self._save = QPushButton()
        self._save.setObjectName("judge_save")
        self._cancel = QPushButton(self.tr("Cancel") + "  (" + self.tr("Esc") + ")")
        self._cancel.setObjectName("judge_cancel")
        self._lay_out()
        for edit in (self.grounds, self.source):
            edit.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._judge)
        self._cancel.clicked.connect(self.given_up)
        on_escape(self, self.given_up.emit)
        self.set_theme(theme)

    def _field(self, name: str, label: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        return edit

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setVerticalSpacing(3)
        form.addRow(self.tr("Why"), self.grounds)
        form.addRow(self.tr("Checked against"), self.source)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, row: Row | Fact, status: FactStatus) -> None:
        """Ask why ``row`` is found to be so, beginning with what was said before."""
        fact = row if isinstance(row, Fact) else row.fact
        self._status = status
        found = f"{wording.FACT_SIGNS[status]} {wording.fact_status(status)}"
        self._title.setText(found)
        about = " – ".join(filter(None, (row.subject, row.attribute)))
        value = print_words(row.reading, wording.language())
        self._about.setText(self.tr("{about}: {value}").format(about=about, value=value) if about else value)
        self._save.setText(found + "  (" + self.tr("Enter") + ")")
        self.grounds.setText(fact.grounds if fact is not None else "")
        self.source.setText(fact.checked_against if fact is not None else "")
        self.grounds.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grounds.selectAll()

    def _judge(self) -> None:
        source = self.source.text().strip()
        if source:
            self._used.add(source)
            model = self._completer.model()
            if isinstance(model, QStringListModel):
                model.setStringList(sorted(self._used))
        self.judged.emit(self._status, self.grounds.text().strip(), source)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._about, theme.quiet)
