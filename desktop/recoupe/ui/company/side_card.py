"""One reader's side of a difference: who it is, what they have there, and the sentence as they marked it."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import Reviewer


class SideCard(QFrame):
    """Shows a side. ``taken`` tells that it was chosen, by its button or by a click on the card."""

    taken = Signal()

    def __init__(self, key: str, readers: list[Reviewer], theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName(f"side_{key}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._who = QLabel("  ".join(_dot(reader) for reader in readers))
        self._who.setTextFormat(Qt.TextFormat.RichText)
        self._who.setWordWrap(True)
        self._what: QLabel = wrapped(scale=1.1, bold=True)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._note: QLabel = wrapped(scale=0.95)
        self._take = QPushButton()
        self._take.setObjectName(f"take_{key}")
        self._take.clicked.connect(self.taken)
        self._take.setText(self.tr("Take this side  ({key})").format(key=key))
        names = ", ".join(reader.name for reader in readers)
        self._take.setAccessibleName(self.tr("Take the side of {names}").format(names=names))
        head = QHBoxLayout()
        head.addWidget(self._who, 1)
        head.addWidget(self._take)
        column = QVBoxLayout(self)
        column.addLayout(head)
        for part in (self._what, self._text, self._note):
            column.addWidget(part)

    def say(self, what: str, text: str, marks: list[tuple[int, int]], *, note: str = "", chosen: bool = False) -> None:
        """Show ``what`` this side says, its ``text`` with the ``marks`` in it, and whether it was ``chosen``."""
        self._what.setText(f"✓ {what}" if chosen else what)
        self._text.setText(_marked(text, marks, self._theme))
        self._text.setVisible(bool(text))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._what.text()}. {note}")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """A double click takes the side."""
        self.taken.emit()


def _dot(reviewer: Reviewer) -> str:
    return f'<span style="color:{escape(reviewer.colour)}">●</span> <b>{escape(reviewer.name)}</b>'


def _marked(text: str, marks: list[tuple[int, int]], theme: Theme) -> str:
    """Return ``text`` as rich text with the code points of ``marks`` set off, by colour and by a line."""
    style = f"background-color:{theme.selection};color:{theme.selection_ink};text-decoration:underline"
    parts, place = list[str](), 0
    for start, end in sorted(marks):
        parts.append(escape(text[place : max(start, place)]))
        parts.append(f'<span style="{style}">{escape(text[max(start, place) : end])}</span>')
        place = max(place, end)
    parts.append(escape(text[place:]))
    return "".join(parts).replace("\n", "<br>")
