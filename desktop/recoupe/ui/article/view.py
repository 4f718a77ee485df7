"""The article under the reviewer's hands: what was pointed at and what was marked, and nothing decided."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.highlight_view import HighlightPage
from recoupe.ui.article.rubber_band import RubberBand
from recoupe.ui.article.span_handles import Drag, Handle, SpanEnd
from recoupe.ui.article.word_bounds import next_end, next_start, trimmed, word_at

_ALT, _CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ArticleView(HighlightPage):
    """An article whose boxes can be clicked, dragged and added to; offsets are code points of the stored text."""

    box_clicked = Signal(int)
    """A box's key; Alt+click goes round the boxes that lie under each other."""
    box_activated = Signal(int)
    """The key of a box that was clicked twice."""
    selection_shown = Signal(int, int)
    """Start and end of what is selected now, without white space at its ends; selecting marks nothing."""
    selection_gone = Signal()
    """Nothing is selected any more."""
    span_selected = Signal(int, int)
    """Start and end of the selection, without white space at its ends, when Enter asks to mark it."""
    box_toggled = Signal(int)
    """The key of a box that was clicked with Ctrl: to be taken together with others, or left out."""
    boxes_banded = Signal(list, bool)
    """The keys of the boxes inside a rectangle drawn with Alt or Ctrl held, and whether they come on top (Ctrl)."""
    let_go = Signal()
    """Escape was pressed with nothing else to give up."""
    span_moved = Signal(int, int, int)
    """Key, start and end of a box one of whose handles was dragged and let go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._drag: Drag | None = None
        self._pressed: QPointF | None = None
        self._banding: RubberBand | None = None
        self._selecting: tuple[int, int] | None = None
        super().__init__(parent)
        self.selectionChanged.connect(self._follow_selection)
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.tr("The text of the article; the caret is on the highlight in hand."))
        self.viewport().setMouseTracking(True)

    def show_article(self, text: str, *, place: int = 0, title: str = "") -> None:
        """Show another article, without boxes, with the code point ``place`` at the top.

        The first line that reads ``title`` is set as its title; without one, the first line of the text.
        """
        self._drag = self._pressed = None
        self.show_text(text, place=place, title=title)

    def set_boxes(self, boxes: Sequence[Highlight]) -> None:
        """Replace all boxes; a handle that is being dragged is let go."""
        self._drag = None
        super().set_boxes(boxes)

    def nudge(self, end: SpanEnd, step: int, *, by_character: bool = False) -> None:
        """Report the current box's span with one end a word (or a character) further on (1) or back (-1)."""
        box = self._buckets.get(self._current)
        if box is None:
            return
        point = box.start if end is SpanEnd.START else box.end
        if by_character:
            reached = self._next_character(point, step)
        else:
            reached = (next_start if end is SpanEnd.START else next_end)(self._text, point, step)
        start, stop = (reached, box.end) if end is SpanEnd.START else (box.start, reached)
        if start < stop and (start, stop) != (box.start, box.end):
            self.span_moved.emit(box.key, start, stop)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take hold of a handle, begin a rubber band (Alt, Ctrl), or begin a click or a selection."""
        self._pressed = None
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
        elif (handle := self._handle_at(event.position())) is not None:
            self._take_hold(handle, event.position())
        elif self._toggle_at(event.position()):
            event.accept()
        elif event.modifiers() & (_ALT | _CTRL):
            self._banding = RubberBand(self.viewport(), event.position().toPoint())
        else:
            self._pressed = event.position()
            if not event.modifiers():
                self._clear_selection()  # else Qt would begin to drag the selected text instead of selecting anew
            super().mousePressEvent(self._sight.levelled(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Drag a handle, extend a selection, or show what can be clicked."""
        if self._drag is not None:
            self._preview(self._drag, event)
            return
        if self._banding is not None:
            self._banding.stretch(event.position().toPoint())
            return
        super().mouseMoveEvent(self._sight.levelled(event))
        if not event.buttons():
            self.viewport().setCursor(self._shape_at(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Report the span that was dragged or selected, or the box that was clicked."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        elif self._drag is not None:
            self._preview(self._drag, event)
            self._let_go(self._drag)
        elif self._banding is not None:
            self._end_band(self._banding, event)
        elif self._pressed is not None:
            super().mouseReleaseEvent(event)
            self._finish_press(self._pressed, event.position())
            self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Activate a box, or select the word under the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
        elif highlights := self.boxes_at(event.position()):
            self.box_activated.emit(
                next((box.key for box in highlights if box.key == self._current), highlights[0].key)
            )
        else:
            start, end = word_at(self._text, self._point_at(event.position(), under=True))
            self.setTextCursor(self._cursor(start, end))
            self._pressed = event.position()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter marks what the keyboard selected, Escape gives up, the caret moves; other keys go to the parent."""
        if event.key() in _ENTER and self.textCursor().hasSelection():
            self._report_selection()
        elif event.key() == Qt.Key.Key_Escape and self._is_busy():
            self._give_up()
        else:
            if event.key() == Qt.Key.Key_Escape:
                self.let_go.emit()
            super().keyPressEvent(event)

    def _is_busy(self) -> bool:
        return self._drag is not None or self._banding is not None or self.textCursor().hasSelection()

    def _end_band(self, banding: RubberBand, event: QMouseEvent) -> None:
        """Report the boxes in the rectangle; where none was drawn, go round the boxes here, or toggle one (Ctrl)."""
        self._banding = None
        on_top = bool(event.modifiers() & _CTRL)
        if (band := banding.end()) is not None:
            self.boxes_banded.emit([box.key for box in self.boxes_in(band)], on_top)
        elif not on_top:
            self._go_round(event.position())
        elif highlights := self.boxes_at(event.position()):
            self._pointed = highlights[0].key
            self.box_toggled.emit(highlights[0].key)

    def _take_hold(self, handle: Handle, point: QPointF) -> None:
        box = self._buckets.get(self._current)
        if box is not None:
            self._drag = Drag(box, handle.end, point - QPointF(handle.foot.x(), handle.foot.y() - handle.height / 2))

    def _preview(self, drag: Drag, event: QMouseEvent) -> None:
        point = self._point_at(event.position() - drag.grip)
        by_character = bool(event.modifiers() & _CTRL)
        self.update_boxes([drag.at(self._text, point, by_character=by_character)])
        self._scroll_towards(event.position().y())

    def _let_go(self, drag: Drag) -> None:
        moved = self._buckets.get(drag.box.key)
        self._give_up()  # what is shown stays what is stored, until the owner says otherwise
        if moved is not None and moved != drag.box:
            self.span_moved.emit(moved.key, moved.start, moved.end)

    def _give_up(self) -> None:
        if self._banding is not None:
            self._banding.end()
            self._banding = None
        elif self._drag is not None:
            self.update_boxes([self._drag.box])
            self._drag = None
        else:
            self._clear_selection()

    def _clear_selection(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def _finish_press(self, pressed: QPointF, released: QPointF) -> None:
        self._pressed = None
        if self.textCursor().hasSelection():
            self._follow_selection()
        elif (released - pressed).manhattanLength() < QApplication.startDragDistance():
            self._click(self.boxes_at(released)[:1])

    def _follow_selection(self) -> None:
        """Tell what is selected, once the mouse lets go of it."""
        start, end = trimmed(self._text, *self.selected()) if self.textCursor().hasSelection() else (0, 0)
        selecting = (start, end) if start < end else None
        if selecting is None and self._selecting is not None:
            self._selecting = None
            self.selection_gone.emit()
        elif selecting is not None and self._pressed is None and selecting != self._selecting:
            self._selecting = selecting
            self.selection_shown.emit(*selecting)

    def caret_at(self, point: int) -> QRect:
        """Return where the caret would stand before a code point, in the viewport's pixels."""
        return self.cursorRect(self._cursor(point))

    def _report_selection(self) -> None:
        start, end = trimmed(self._text, *self.selected())
        if start < end:
            self.span_selected.emit(start, end)

    def _go_round(self, point: QPointF) -> None:
        highlights = self.boxes_at(point)
        keys = [box.key for box in highlights]
        following = keys.index(self._current) + 1 if self._current in keys else 0
        self._click(highlights[following:] or highlights[:1])

    def _click(self, highlights: Sequence[Highlight]) -> None:
        if highlights:
            self._pointed = highlights[0].key
            self.box_clicked.emit(highlights[0].key)

    def _next_character(self, point: int, step: int) -> int:
        """Return the next boundary that is not inside a letter with its accents or a composed emoji."""
        cursor = self._cursor(point)
        cursor.movePosition(cursor.MoveOperation.NextCharacter if step > 0 else cursor.MoveOperation.PreviousCharacter)
        return self._offsets.from_qt(cursor.position())

    def _handle_at(self, point: QPointF) -> Handle | None:
        return next((handle for handle in self.handles() if handle.holds(point)), None)

    def _shape_at(self, point: QPointF) -> Qt.CursorShape:
        if self._handle_at(point) is not None:
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.PointingHandCursor if self.boxes_at(point) else Qt.CursorShape.IBeamCursor

    def _point_at(self, point: QPointF, *, under: bool = False) -> int:
        """Return the boundary nearest to a point of the viewport, or the character ``under`` it."""
        cursor = self.cursorForPosition(self._sight.onto_line(point).toPoint())
        if under and self.cursorRect(cursor).left() > point.x() and not cursor.atBlockStart():
            cursor.movePosition(cursor.MoveOperation.PreviousCharacter)
        return self._offsets.from_qt(cursor.position())

    def _scroll_towards(self, y: float) -> None:
        bar = self.verticalScrollBar()
        if y < 0 or y > self.viewport().height():
            bar.setValue(bar.value() + (-1 if y < 0 else 1) * round(self.fontMetrics().lineSpacing()))
