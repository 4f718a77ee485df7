"""The note in hand: what the dossier says, the passage of a source, and what can be done."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from recoupe.facts.proof.values import NoteSource, ProofNote
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped
from recoupe.ui.proof import words

_BUTTONS = ("write_value", "dismiss_note", "open_passage")


class NoteCard(QWidget):
    """Shows a note with one source at a time; :meth:`turn` goes to the next one."""

    def __init__(self, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._note: ProofNote | None = None
        self._place = 0
        self._verdict: QLabel = wrapped(bold=True)
        self._verdict.setObjectName("note_verdict")
        self._told: QLabel = wrapped()
        self._told.setObjectName("note_told")
        self._quote: QLabel = wrapped(scale=1.1)
        self._quote.setObjectName("note_quote")
        self._quote.setTextFormat(Qt.TextFormat.RichText)  # what is quoted is escaped
        face = self._quote.font()
        face.setFamily(first_available(SERIF))
        self._quote.setFont(face)
        self._origin: QLabel = wrapped(scale=0.92)
        self._origin.setObjectName("note_origin")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(self._verdict)
        column.addWidget(self._told)
        buttons = QWidget()
        row = FlowLayout()
        buttons.setLayout(row)
        for name in _BUTTONS:
            row.addWidget(ActionButton(actions[name]))
        buttons.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column.addWidget(buttons)
        column.addWidget(self._quote)
        column.addWidget(self._origin)
        column.addStretch(1)

    @property
    def source(self) -> NoteSource | None:
        """The source that is shown."""
        return self._note.sources[self._place] if self._note is not None and self._note.sources else None

    def show_note(self, note: ProofNote | None) -> None:
        """Show a note with its first source."""
        self._note, self._place = note, 0
        self._show()

    def turn(self) -> None:
        """Show the next source."""
        if self._note is not None and self._note.sources:
            self._place = (self._place + 1) % len(self._note.sources)
            self._show()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self._show()

    def _show(self) -> None:
        note, source = self._note, self.source
        self.setVisible(note is not None)
        if note is None:
            return
        self._verdict.setText(f"{words.sign(note)} {words.verdict(note)} · {note.text}")
        tinted(self._verdict, words.note_ink(self._theme, note))
        self._told.setText(words.told(note))
        self._quote.setVisible(source is not None)
        self._origin.setVisible(source is not None)
        if source is not None:
            self._quote.setText(_marked(source, self._theme))
            count = len(note.sources)
            more = self.tr("source {place} of {count}").format(place=self._place + 1, count=count) if count > 1 else ""
            self._origin.setText(" · ".join(filter(None, [words.origin(source), more])))
            tinted(self._origin, self._theme.quiet)


def _marked(source: NoteSource, theme: Theme) -> str:
    """Return the sentence of a source, with the words that it is about marked."""
    start = source.start - source.sentence_start
    end = start + len(source.text)
    before, said, after = source.sentence[:start], source.sentence[start:end], source.sentence[end:]
    style = f"background-color:{theme.selection};color:{theme.selection_ink}"
    return f"{escape(before)}<span style='{style}'>{escape(said)}</span>{escape(after)}"
