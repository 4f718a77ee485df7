"""The field where a value is corrected in words: it says at once what it understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from recoupe.facts.print_wording import print_words
from recoupe.facts.wording import words
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.recognition.figures import read_value
from recoupe.recognition.figures.alternatives import alternatives
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted, wrapped
from recoupe_db.records import Kind, Reading

_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class ValueEdit(QLineEdit):
    """Tells when the arrows ask for another value, and when the keys come or go."""

    stepped = Signal(int)
    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the two arrows that a line of text has no use for."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        super().focusOutEvent(event)
        self.entered.emit()


class ValueField(QWidget):
    """Reads “97,4 Md$”, “10/02/2025” or “env. 3 M€”. ``understood`` carries the reading when Enter is pressed.

    Down and Up go through what else the words in the article may stand for: dollars of another country, another year.
    What is typed is French, like the articles, whatever the interface speaks: 97,500 is less than a hundred. A unit
    alone (“CHF”, “ha”, “ans”) keeps the number.
    """

    understood = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._published: date | None = None
        self._source = ""
        self._kind: Kind | None = None
        self._given: Reading | None = None
        self._options: dict[str, Reading] = {}  # as they are typed, the given one first
        self.edit = ValueEdit()
        self.edit.setObjectName("value")
        self.edit.setAccessibleName(self.tr("Value"))
        self.edit.setPlaceholderText(self.tr("a value in words, such as 97,4 Md$"))
        self._answer: QLabel = wrapped(scale=0.92)
        self._answer.setObjectName("value_answer")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.edit)
        column.addWidget(self._answer)
        self.edit.textChanged.connect(self._tell)
        self.edit.returnPressed.connect(self._offer)
        self.edit.stepped.connect(self._step)
        self.edit.entered.connect(self._tell)

    def show_reading(
        self, reading: Reading, *, published: date | None, source: str = "", around: Sequence[Reading] = ()
    ) -> None:
        """Show ``reading`` in words.

        ``published`` resolves a relative date typed here, ``source`` tells whose dollars and francs are meant, and
        ``around`` are the figures of the article, the nearest first: a number may have a unit of theirs.
        """
        self._given = reading
        self._kind = reading.kind
        self._published = published
        self._source = source
        known = [reading, *alternatives(reading, around, published=published)] if reading.value is not None else []
        self._options = {}
        for option in known:
            typed = self._typed(option)
            if typed in self._options:  # “25 ans” is an age and lasts
                typed = f"{typed} ({wording.tag(option.kind).lower()})"
            self._options.setdefault(typed, option)
        self.edit.setText(next(iter(self._options), ""))
        self._tell()

    @property
    def options(self) -> list[Reading]:
        """What the arrows go through: the reading given, then what else the words may stand for."""
        return list(self._options.values())

    def reading(self) -> Reading | None:
        """Return what the field says, None when it cannot be understood."""
        typed = self.edit.text().strip()
        if typed in self._options:
            return self._options[typed]
        if not typed:
            return Reading(kind=self._kind) if self._kind is not None else None
        return self._read(typed, self._kind)

    def _read(self, typed: str, kind: Kind | None) -> Reading | None:
        """Read words as the article would mean them; a number or a unit that they leave out is the given one."""
        unit = None if self._given is None else self._given.unit
        reading = read_value(typed, published=self._published, kind=kind, source=self._source, unit=unit)
        if reading is not None or self._given is None or any(sign.isdigit() for sign in typed):
            return reading
        given = _NUMBER.search(self._given.value or "") if self._given.kind is not Kind.DATE else None
        if given is None or self._given.upper is not None:
            return None
        return read_value(f"{given[0].replace('.', ',')} {typed}", published=self._published, source=self._source)

    def _typed(self, reading: Reading) -> str:
        """Return a value as one would type it: short where that says the same, else with every digit."""
        short = print_words(reading, ARTICLE_LANGUAGE)
        is_same = self._read(short, reading.kind) == reading
        return short if is_same else words(reading, ARTICLE_LANGUAGE)

    def set_theme(self, theme: Theme) -> None:
        """Answer in the colours of ``theme``."""
        self._theme = theme
        self._tell()

    def _tell(self) -> None:
        reading = self.reading()
        untouched = reading is not None and reading == self._given and reading.value is not None
        other = self._other() if untouched and self.edit.hasFocus() else ""
        self._answer.setVisible(bool(other) or not untouched)  # the field itself says it
        if other:
            self._answer.setText(other)
            tinted(self._answer, self._theme.quiet)
        elif reading is None:
            self._answer.setText(self.tr("Not understood: write a number with its unit, a date or a duration."))
            tinted(self._answer, self._theme.warning)
        else:
            said = print_words(reading, wording.language()) if reading.value is not None else self.tr("no exact value")
            self._answer.setText(
                self.tr("Understood: {kind}, {value}").format(kind=wording.tag(reading.kind), value=said)
            )
            tinted(self._answer, self._theme.quiet)
        self.changed.emit()

    def _step(self, by: int) -> None:
        """Put another value that the words may stand for in the place of what the field says."""
        known = list(self._options)
        if known:
            at = known.index(self.edit.text()) if self.edit.text() in self._options else -1 if by > 0 else 0
            self.edit.setText(known[(at + by) % len(known)])

    def _other(self) -> str:
        following = list(self._options.values())[1:]
        return f"↓ {print_words(following[0], wording.language())}" if following else ""

    def _offer(self) -> None:
        reading = self.reading()
        if reading is not None:
            self.understood.emit(reading)
