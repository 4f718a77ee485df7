"""The form in which somebody says what checking a fact found: with whom or what, on which day, and what shows it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDateEdit,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recoupe.facts.crosscheck.settling import Side, sides
from recoupe.facts.crosscheck.table import Row
from recoupe.facts.print_wording import print_words
from recoupe.facts.verdict import Verdict
from recoupe.services.facts import Judged
from recoupe.ui.facts.backing_fields import BackingFields
from recoupe.ui.kit import wording
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import made_main, on_escape, tinted, wrapped
from recoupe_db.records import Fact, FactStatus, Reading


class JudgementForm(QWidget):
    """Asks for a source, a day, what shows it and why; all may stay empty.

    ``judged`` carries what was found (:class:`~recoupe.services.facts.Judged`) and the value that was chosen, None
    where there was nothing to choose.
    """

    judged = Signal(object, object)
    given_up = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("judgement")
        self._status = FactStatus.VERIFIED
        self._theme = theme
        self._sides: tuple[Side, ...] = ()
        self._row: Row | None = None
        self._about_words = ""
        self._title: QLabel = wrapped(scale=1.25, bold=True)
        self._about: QLabel = wrapped()
        self.source = self._field("judge_source", self.tr("Verified with"))
        self.source.setPlaceholderText(self.tr("a person, a document: “the registry, by telephone”"))
        self._completer = QCompleter(QStringListModel(self), self)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.source.setCompleter(self._completer)
        self._recent = FlowLayout()
        self._recent_place = QWidget()
        self.value = QComboBox()
        self.value.setObjectName("judge_value")
        self.value.setAccessibleName(self.tr("The right value"))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setObjectName("judge_day")
        self.day.setAccessibleName(self.tr("On"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMMM yyyy")
        self._against: QLabel = wrapped()
        self.backing = BackingFields()
        self.grounds = self._field("judge_grounds", self.tr("Why"))
        self._save = QPushButton()
        self._save.setObjectName("judge_save")
        self._cancel = QPushButton(self.tr("Cancel") + "  (" + self.tr("Esc") + ")")
        self._cancel.setObjectName("judge_cancel")
        self._lay_out()
        for edit in (self.grounds, self.source, *self.backing.fields):
            edit.returnPressed.connect(self._save.click)
        self._save.clicked.connect(self._judge)
        self.value.currentIndexChanged.connect(self._tell_against)
        self._cancel.clicked.connect(self.given_up)
        on_escape(self, self.given_up.emit)
        self.set_theme(theme)

    def _field(self, name: str, label: str) -> QLineEdit:
        edit = QLineEdit()
        edit.setObjectName(name)
        edit.setAccessibleName(label)
        return edit

    def _lay_out(self) -> None:
        self._recent_place.setLayout(self._recent)
        self._recent.setContentsMargins(0, 2, 0, 0)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(4)
        self._form.addRow(self.tr("Verified with"), self.source)
        self._form.addRow(self._recent_place)
        self._form.addRow(self.tr("The right value"), self.value)
        self._form.addRow(self.tr("On"), self.day)
        self._form.addRow(self.tr("Why"), self.grounds)
        self._form.addRow(self.backing)
        buttons = QHBoxLayout()
        buttons.addWidget(self._save, 1)
        buttons.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addLayout(self._form)
        column.addWidget(self._against)
        column.addLayout(buttons)
        column.addStretch(1)

    def ask(self, row: Row | Fact, status: FactStatus) -> None:
        """Ask with whom or what ``row`` was checked, beginning with what was said before."""
        fact = row if isinstance(row, Fact) else row.fact
        self._status = status
        self._row = row if isinstance(row, Row) else None
        self._about_words = about = " – ".join(filter(None, (row.subject, row.attribute)))
        self._name(about, row.reading)
        words = f"{wording.FACT_SIGNS[status]} {wording.fact_status(status)}"
        self._about.setText(words)
        self._save.setText(words + "  (" + self.tr("Enter") + ")")
        self.grounds.setText(fact.grounds if fact is not None else "")
        self.source.setText(fact.checked_against if fact is not None else "")
        self.day.setDate(QDate.currentDate())
        self.backing.show_backing(fact.backing if fact is not None else None)
        self._offer_values(status)
        first = self.source if status is FactStatus.VERIFIED else self.grounds
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def _name(self, about: str, reading: Reading) -> None:
        value = print_words(reading, wording.language())
        self._title.setText(self.tr("{about}: {value}").format(about=about, value=value) if about else value)

    def _offer_values(self, status: FactStatus) -> None:
        """Let the right one of several values be chosen; that of most sources comes first."""
        row = self._row
        several = row is not None and row.verdict is Verdict.CONTRADICT and status is FactStatus.VERIFIED
        self._sides = sides(row) if several and row is not None else ()
        self.value.clear()
        for side in self._sides:
            counted = self.tr("%n source(s)", "", side.independent)
            self.value.addItem(f"{side.printed}  ({counted})")
        self._form.setRowVisible(self.value, several)
        self._tell_against()

    def _tell_against(self) -> None:
        """Say who prints another value than the one that is chosen."""
        here = self.value.currentIndex()
        if (chosen := self._chosen) is not None:
            self._name(self._about_words, chosen)
        kept = [side for place, side in enumerate(self._sides) if place != here]
        others = [side for side in kept if here > 0 or side.standing is Verdict.CONTRADICT]
        told = ", ".join(map(self._counted, others))
        words = self.tr("{others}. The fact sheet will say so.").format(others=told)
        self._against.setText(f"≠ {words}" if told else "")
        self._against.setVisible(bool(told))

    def _counted(self, side: Side) -> str:
        return self.tr("{value} in %n source(s)", "", side.independent).format(value=side.printed)

    def offer_sources(self, recent: Sequence[str]) -> None:
        """Offer what facts were checked against last, to be taken by a click or as one types."""
        model = self._completer.model()
        if isinstance(model, QStringListModel):
            model.setStringList(list(recent))
        while (item := self._recent.takeAt(0)) is not None:
            if (chip := item.widget()) is not None:
                chip.deleteLater()
        for number, source in enumerate(recent):
            chip = QPushButton(source if len(source) < 40 else source[:38] + "…")
            chip.setObjectName(f"judge_recent_{number}")
            chip.setAccessibleName(self.tr("Verified with {source}").format(source=source))
            chip.clicked.connect(lambda _checked=False, source=source: self._take(source))
            self._recent.addWidget(chip)
        self._form.setRowVisible(self._recent_place, bool(recent))

    def _take(self, source: str) -> None:
        self.source.setText(source)
        self.source.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _chosen(self) -> Reading | None:
        place = self.value.currentIndex()
        if self._row is None or not 0 <= place < len(self._sides):
            return None
        side = self._sides[place]
        return self._row.reading if side.standing is Verdict.AGREE else side.cells[0].reading

    def _judge(self) -> None:
        day = self.day.date()
        judged = Judged(
            self._status,
            grounds=self.grounds.text().strip(),
            checked_against=self.source.text().strip(),
            backing=self.backing.backing(day.toPython() if self.source.text().strip() else None),  # pyright: ignore[reportArgumentType] - a date
            attached=self.backing.attached,
        )
        self.judged.emit(judged, self._chosen)

    def attach(self, path: Path) -> None:
        """Keep a file beside the judgement."""
        self.backing.attach(path)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        tinted(self._about, theme.quiet)
        tinted(self._against, theme.warning)
        made_main(self._save, theme)
