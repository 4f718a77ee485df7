"""The notes beside the draft: sign, words and what the dossier says, each on two lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from recoupe.facts.proof.values import ProofNote, ProofVerdict
from recoupe.ui.kit import style_options
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.wording import told_of
from recoupe.ui.proof import words

_NOTE = Qt.ItemDataRole.UserRole
_SIDE, _ABOVE = 12, 6  # pixels around a row's words
_Index = QModelIndex | QPersistentModelIndex


class NotesList(QListWidget):
    """Lists notes. ``taken`` tells that another one is in hand, ``asked`` that its passage is to be seen.

    The keys of undo are about the draft while this list has them: ``undone`` and ``redone``.
    """

    taken = Signal(object)
    asked = Signal()
    undone = Signal()
    redone = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("proof_notes")
        self.setAccessibleName(self.tr("Notes about the draft"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = _NoteDelegate(self, theme)
        self.setItemDelegate(self._delegate)
        self.currentRowChanged.connect(self._tell)
        self.itemDoubleClicked.connect(self._ask)

    @property
    def note(self) -> ProofNote | None:
        """The note in hand."""
        item = cast("QListWidgetItem | None", self.currentItem())  # PySide's stub does not know of none
        return item.data(_NOTE) if item is not None else None

    def _tell(self, _row: int) -> None:
        self.taken.emit(self.note)

    def _ask(self, _item: QListWidgetItem) -> None:
        self.asked.emit()

    def fill(self, notes: Sequence[ProofNote], *, taking: ProofNote | None) -> None:
        """List ``notes`` with ``taking`` in hand, or else the first that contradicts, or the first of all."""
        self.blockSignals(True)  # noqa: FBT003 - Qt's manner
        self.clear()
        for note in notes:
            item = QListWidgetItem(f"{words.sign(note)} {note.text}")
            item.setData(_NOTE, note)
            said = f"{told_of(words.verdict(note), note.text)}. {words.told(note)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setToolTip(said)
            self.addItem(item)
        self.blockSignals(False)  # noqa: FBT003 - Qt's manner
        row = next((row for row, note in enumerate(notes) if note == taking), None)
        if row is None and taking is not None:
            row = next((row for row, note in enumerate(notes) if _is_same(note, taking)), None)
        if row is None:
            row = next((row for row, note in enumerate(notes) if note.verdict is ProofVerdict.CONTRADICT), 0)
        self.setCurrentRow(row if notes else -1)
        self.taken.emit(self.note)

    def take(self, note: ProofNote) -> None:
        """Take a note in hand."""
        for row in range(self.count()):
            if self.item(row).data(_NOTE) is note:
                self.setCurrentRow(row)

    def step(self, by: int) -> None:
        """Take the next note in hand, or the one before; after the last comes the first."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._delegate.theme = theme
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of undo from the library."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _undo_or_redo(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Show the passage on Enter and the space bar; undo what was written into the draft."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redone.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)


def _undo_or_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


def _is_same(one: ProofNote, other: ProofNote) -> bool:
    return (one.kind, one.text, one.says) == (other.kind, other.text, other.says)


class _NoteDelegate(QStyledItemDelegate):
    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802, ARG002 - Qt's name
        height = QFontMetrics(style_options.font(option)).height()
        return QSize(100, 2 * height + 2 * _ABOVE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect, font = style_options.rect(option), style_options.font(option)
        chosen = bool(style_options.state(option) & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(self.theme.selection))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(self.theme.focus))
        self._write(painter, rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE), index.data(_NOTE), font, chosen=chosen)
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, note: ProofNote, font: QFont, *, chosen: bool) -> None:
        theme, height = self.theme, QFontMetrics(font).height()
        plain = QColor(theme.selection_ink if chosen else theme.ink)
        bold = QFont(font)
        bold.setBold(True)
        label = f"{words.sign(note)} {words.verdict(note)}"
        line = QRect(area.left(), area.top(), area.width(), height)
        _elided(painter, line, label, bold, plain if chosen else QColor(words.note_ink(theme, note)))
        wide = QFontMetrics(bold).horizontalAdvance(label) + 10
        _elided(painter, line.adjusted(wide, 0, 0, 0), note.text, bold, plain)
        quiet = plain if chosen else QColor(theme.quiet)
        _elided(painter, line.translated(0, height), words.told_briefly(note), font, quiet)


def _elided(painter: QPainter, area: QRect, said: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    flat = " ".join(said.split())
    painter.drawText(area, 0, QFontMetrics(font).elidedText(flat, Qt.TextElideMode.ElideRight, area.width()))
