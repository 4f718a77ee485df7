"""The page on which the draft is written: its notes are underlined, and their marks move with the words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from recoupe.exchange.hidden_signs import tidied
from recoupe.facts.proof.values import ProofNote, ProofVerdict
from recoupe.services.paste import LIMIT
from recoupe.ui.article.offsets import Offsets, shown
from recoupe.ui.importing.paste_model import copied_in
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe.ui.proof.words import ink

_STYLES = {
    ProofVerdict.CONTRADICT: QTextCharFormat.UnderlineStyle.SingleUnderline,
    ProofVerdict.ROUNDED: QTextCharFormat.UnderlineStyle.DotLine,
    ProofVerdict.AGREE: QTextCharFormat.UnderlineStyle.SingleUnderline,
    ProofVerdict.UNKNOWN: QTextCharFormat.UnderlineStyle.DashUnderline,
}
_FILL = {ProofVerdict.CONTRADICT: 0.16, ProofVerdict.ROUNDED: 0.07}
_CURRENT = 0.34
_MARGIN = 24


class DraftEditor(QTextEdit):
    """Holds the draft as plain text. ``pointed`` carries the place of a note that was clicked on (its index).

    ``pasted`` tells that a whole text came in at once, ``copied`` carries what has to be read before it can come in
    (:class:`~recoupe.services.paste.Copied`), with the place where it belongs (a cursor).
    """

    pointed = Signal(int)
    pasted = Signal()
    copied = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("draft")
        self.setAccessibleName(self.tr("My draft"))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("Paste the draft here, or write it: its figures and names are checked."))
        self.document().setDocumentMargin(_MARGIN)
        font = QFont(first_available(SERIF))
        font.setPointSizeF(self.font().pointSizeF() * 1.35)
        self.setFont(font)
        self._theme = theme
        self._marks: list[tuple[ProofNote, QTextCursor]] = []
        self._current: int | None = None

    @property
    def draft(self) -> str:
        """The text as it was written: ``toPlainText`` would turn no-break spaces into others."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n")

    def replace_all(self, text: str) -> None:
        """Put ``text`` in the place of the draft; one undo brings the former one back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(_shown(text))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark(self, text: str, notes: Sequence[ProofNote]) -> None:
        """Underline the words of ``notes``, whose places are those of ``text``: the draft as it was checked."""
        offsets = Offsets(text)
        self._marks = []
        for note in notes:
            cursor = QTextCursor(self.document())
            cursor.setPosition(min(offsets.to_qt(note.start), self.document().characterCount() - 1))
            end = min(offsets.to_qt(note.end), self.document().characterCount() - 1)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self._marks.append((note, cursor))
        self._current = None
        self._paint()

    def point_at(self, note: ProofNote | None, *, scrolling: bool = True) -> None:
        """Show which note is in hand, and bring its words into sight unless somebody writes elsewhere."""
        self._current = next((place for place, (marked_note, _) in enumerate(self._marks) if marked_note is note), None)
        self._paint()
        if self._current is not None and scrolling:
            there = QTextCursor(self._marks[self._current][1])
            there.setPosition(there.selectionStart())
            self.setTextCursor(there)
            self.ensureCursorVisible()

    def write(self, note: ProofNote, words: str) -> bool:
        """Put ``words`` in the place of a note's own, as one step that can be undone; False where they are gone."""
        cursor = next((cursor for marked_note, cursor in self._marks if marked_note is note), None)
        if cursor is None or cursor.selectedText() != shown(note.text):
            return False
        self.setTextCursor(cursor)
        self.textCursor().insertText(words)
        return True

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self._paint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take up the note that was clicked on."""
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            return
        at = self.cursorForPosition(event.position().toPoint()).position()
        for place in self._by_weight():
            cursor = self._marks[place][1]
            if cursor.selectionStart() <= at <= cursor.selectionEnd():
                self.pointed.emit(place)
                return

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Take what has words, with a layout or without."""
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Take text in: plain text at once, a piece of a page when it has been read."""
        copied = copied_in(source)
        place = QTextCursor(self.textCursor())
        if copied.is_plain and len(copied.text) <= LIMIT:
            self.put(copied.text, place)
        else:
            place.setKeepPositionOnInsert(not place.hasSelection())  # what is typed meanwhile comes after it
            self.copied.emit(copied, place)

    def put(self, text: str, place: QTextCursor) -> None:
        """Write ``text`` where ``place`` is, in one step; where all of the page was there, it is a new version."""
        if place.keepPositionOnInsert():
            place.setPosition(place.position())  # Qt moves the other end of it all the same
            place.setKeepPositionOnInsert(False)
        whole = place.selectionEnd() - place.selectionStart() >= self.document().characterCount() - 1
        at_hand = place.position() == self.textCursor().position()
        place.insertText(_shown(text))
        if at_hand:
            self.setTextCursor(place)
            self.ensureCursorVisible()
        if whole:
            self.pasted.emit()

    def _by_weight(self) -> Iterable[int]:
        """Return the places of the marks, what contradicts before what agrees."""
        weights = list(ProofVerdict)
        return sorted(range(len(self._marks)), key=lambda place: weights.index(self._marks[place][0].verdict))

    def _paint(self) -> None:
        selections: list[QTextEdit.ExtraSelection] = []
        for place in reversed(list(self._by_weight())):
            note, cursor = self._marks[place]
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor  # pyright: ignore[reportAttributeAccessIssue] - PySide's stub lacks it
            selection.format = self._format(note, current=place == self._current)  # pyright: ignore[reportAttributeAccessIssue]
            selections.append(selection)
        self.setExtraSelections(selections)

    def _format(self, note: ProofNote, *, current: bool) -> QTextCharFormat:
        style = QTextCharFormat()
        colour = QColor(ink(self._theme, note.verdict))
        style.setUnderlineStyle(_STYLES[note.verdict])
        style.setUnderlineColor(colour)
        fill = _CURRENT if current else _FILL.get(note.verdict, 0.0)
        if fill:
            colour.setAlphaF(fill)
            style.setBackground(colour)
        return style


def _shown(text: str) -> str:
    """Return a text as the page holds it: it is no source, so that signs which nobody sees are left out."""
    return shown(tidied(text.replace("\r\n", "\n")))
