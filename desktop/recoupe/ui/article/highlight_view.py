"""A page with boxes behind its text: only the blocks in sight are measured and painted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from recoupe.exchange.hidden_signs import counted_signs
from recoupe.ui.article.badges import Badge, badges
from recoupe.ui.article.geometry import HighlightPiece, pieces
from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.highlight_index import HighlightIndex
from recoupe.ui.article.page import MARGIN
from recoupe.ui.article.painting import badge_font, paint_badge, paint_chosen, paint_focus, paint_handle, paint_piece
from recoupe.ui.article.search_view import SearchPage
from recoupe.ui.article.span_handles import Handle, SpanEnd
from recoupe.ui.article.visible_blocks import OVERHANG, Stretch
from recoupe.ui.kit import wording
from recoupe_db.records import MentionState

_CALM = (0.16, 0.78)  # the part of the window's height in which the current box has enough context
_REST = 0.36  # where the current box comes to rest when it was outside that part


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is drawn in some lines of one block, measured from its top left corner."""

    lines: range
    pieces: Sequence[HighlightPiece]
    badges: Sequence[Badge]


class HighlightPage(SearchPage):
    """Draws boxes, badges and the handles of the current box, and knows which boxes are under a point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._buckets = HighlightIndex("")
        self._drawn: dict[int, _Drawn] = {}  # by block number
        self._drawn_for = 0
        self._current: int | None = None
        self._pointed: int | None = None
        self._chosen: frozenset[int] = frozenset()
        self._explain: Callable[[Highlight], str] = _own_hint
        self._with_rejected = False
        self._fresh = True  # a text was just shown, and nothing in it taken in hand
        self._painted: set[int] = set()
        super().__init__(parent)

    def show_text(self, text: str, *, place: int = 0, title: str = "") -> None:
        """Show ``text`` without boxes."""
        self._current = self._pointed = None
        self._fresh = True
        self._chosen = frozenset()
        self._painted.clear()
        super().show_text(text, place=place, title=title)
        self._buckets = HighlightIndex(self._on_screen)

    def set_boxes(self, boxes: Sequence[Highlight]) -> None:
        """Replace all boxes; ValueError for a span outside the text."""
        self._buckets.clear()
        self._buckets.put(boxes)
        self._drawn.clear()
        self.viewport().update()

    def update_boxes(self, changed: Iterable[Highlight], removed: Iterable[int] = ()) -> None:
        """Add, replace and remove single boxes; only their blocks are painted again."""
        self._repaint(self._buckets.remove(removed) | self._buckets.put(changed))

    def show_rejected(self, shown: bool) -> None:  # noqa: FBT001
        """Draw rejected boxes faintly, or not at all."""
        self._with_rejected = shown
        self._drawn.clear()
        self.viewport().update()

    def current(self) -> int | None:
        """Return the key of the current box."""
        return self._current

    def set_current(self, key: int | None) -> None:
        """Frame a box, give it handles, put the caret at its start and bring it into sight with some context."""
        for box in filter(None, (self._buckets.get(self._current), self._buckets.get(key))):
            self._repaint(self._buckets.blocks(box))
        self._current = key
        if (box := self._buckets.get(key)) is not None:
            # Whoever has just clicked, or comes back to the place where they left, does not want the page to jump.
            at_hand = key == self._pointed or (self._fresh and self.is_in_sight(box.key))
            self._pointed, self._fresh = None, False
            self._unfold(self._buckets.blocks(box))
            self.setTextCursor(self._cursor(box.start))
            self._bring_into_sight(box, (0.0, 1.0) if at_hand else _CALM)

    def is_in_sight(self, key: int) -> bool:
        """Tell whether the whole of a box is in sight; its badge need not be."""
        box = self._buckets.get(key)
        if box is None or any(
            not self.document().findBlockByNumber(block).isVisible() for block in self._buckets.blocks(box)
        ):
            return False
        top, bottom = self.cursorRect(self._cursor(box.start)).top(), self.cursorRect(self._cursor(box.end)).bottom()
        return top >= 0 and bottom <= self.viewport().height()

    def was_in_sight(self, key: int) -> bool:
        """Tell whether some of a box was ever in sight since its text was shown."""
        return key in self._painted

    def explain_with(self, explain: Callable[[Highlight], str]) -> None:
        """Let ``explain`` say what is shown under the pointer; it is asked when the pointer rests on a box."""
        self._explain = explain

    def set_chosen(self, keys: Collection[int]) -> None:
        """Mark the boxes that are taken together."""
        if self._chosen != (chosen := frozenset(keys)):
            self._chosen = chosen
            self.viewport().update()

    def boxes_in(self, area: QRect) -> list[Highlight]:
        """Return the boxes that a rectangle of the viewport touches, in reading order."""
        highlights: dict[int, Highlight] = {}
        for stretch in self._sight.stretches():
            inside = QRectF(area).translated(-stretch.origin)
            touched = (piece for piece in self._measure(stretch).pieces if piece.touches(inside))
            highlights |= {piece.box.key: piece.box for piece in touched}
        return sorted(highlights.values(), key=lambda box: (box.start, -box.end, box.key))

    def below(self, key: int) -> QPoint:
        """Return the point of the screen under the beginning of a box."""
        box = self._buckets.get(key)
        place = self.viewport().rect() if box is None else self.cursorRect(self._cursor(box.start))
        return self.viewport().mapToGlobal(place.bottomLeft())

    def boxes_in_sight(self) -> list[Highlight]:
        """Return the boxes of which something can be seen, in reading order."""
        return self.boxes_in(self.viewport().rect())

    def boxes_at(self, point: QPointF) -> list[Highlight]:
        """Return the boxes that have themselves or their badge under a point of the viewport, the innermost first."""
        highlights: dict[int, Highlight] = {}
        for stretch in self._sight.stretches():
            inside = point - stretch.origin
            drawn = self._measure(stretch)
            highlights |= {piece.box.key: piece.box for piece in drawn.pieces if piece.holds(inside)}
            highlights |= {badge.box.key: badge.box for badge in drawn.badges if badge.rect.contains(inside)}
        return sorted(highlights.values(), key=lambda box: (box.length, box.start, box.key))

    def handles(self) -> list[Handle]:
        """Return the handles of the current box that are in sight."""
        box = self._buckets.get(self._current)
        holding = () if box is None else self._buckets.blocks(box)
        handles: list[Handle] = []
        for stretch in self._sight.stretches() if holding else ():
            if stretch.number in holding:
                own = (piece for piece in self._measure(stretch).pieces if piece.box == box)
                handles.extend(handle for piece in own for handle in _handles(piece, stretch.origin))
        return handles

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw boxes behind the text and handles in front of it."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(badge_font(self._reading_font))
        torn = QRectF(event.rect()).adjusted(0, -OVERHANG, 0, OVERHANG)
        for stretch in self._sight.stretches():
            painter.translate(stretch.origin)
            self._paint_lines(painter, self._measure(stretch), torn.translated(-stretch.origin))
            painter.translate(-stretch.origin)
        painter.end()
        super().paintEvent(event)
        self._paint_front()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Show why a box was suggested when the pointer rests on it."""
        if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
            return super().viewportEvent(event)
        hints = (self._explain(box) for box in self.boxes_at(QPointF(event.pos())))
        hint = self._sign_at(QPointF(event.pos())) or next((told for told in hints if told), "")
        QToolTip.showText(event.globalPos(), hint, self)
        return True

    def _sign_at(self, point: QPointF) -> str:
        """Return the name of the sign that nobody would see but for its mark at a point; else nothing."""
        cursor = self.cursorForPosition(point.toPoint())
        place = self._offsets.from_qt(cursor.position())
        near = self._text[max(0, place - 1) : place + 1]
        return counted_signs(near, wording.language())

    def _paint_lines(self, painter: QPainter, drawn: _Drawn, torn: QRectF) -> None:
        seen = [piece for piece in drawn.pieces if piece.top < torn.bottom() and piece.bottom > torn.top()]
        self._painted.update(piece.box.key for piece in seen)
        for piece in seen:
            paint_piece(painter, piece, self.theme, dimmed=self._is_outside(piece.box.start))
        for piece in seen:
            if piece.box.key in self._chosen:
                paint_chosen(painter, piece, self.theme)
            if piece.box.key == self._current:
                paint_focus(painter, piece, self.theme)
        for badge in drawn.badges:
            if badge.rect.intersects(torn):
                paint_badge(painter, badge, self.theme, in_hand=badge.box.key == self._current)

    def _paint_front(self) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_markers(painter)
        for handle in self.handles():
            paint_handle(painter, handle.knob, self.theme)
        if self.hasFocus():
            painter.fillRect(QRectF(0, 0, 3, self.viewport().height()), QColor(self.theme.focus))
        painter.end()

    def _measure(self, stretch: Stretch) -> _Drawn:
        if self._drawn_for != self._sight.generation:
            self._drawn.clear()
            self._drawn_for = self._sight.generation
        drawn = self._drawn.get(stretch.number)
        if drawn is None or drawn.lines != stretch.lines:
            drawn = self._drawn[stretch.number] = self._draw(stretch)
        return drawn

    def _draw(self, stretch: Stretch) -> _Drawn:
        boxes = [(box, level) for box, level in self._buckets.in_block(stretch.number) if self._is_shown(box)]
        highlight_pieces = pieces(stretch, boxes, self._offsets)
        metrics = QFontMetricsF(badge_font(self._reading_font), self.viewport())
        return _Drawn(
            stretch.lines,
            highlight_pieces,
            badges(highlight_pieces, metrics, self.document().textWidth() - 1.4 * MARGIN),
        )

    def _is_shown(self, box: Highlight) -> bool:
        return self._with_rejected or box.state is not MentionState.REJECTED or box.key == self._current

    def _repaint(self, numbers: Iterable[int]) -> None:
        changed = set(numbers)
        for number in changed:
            self._drawn.pop(number, None)
        for stretch in self._sight.stretches():
            if stretch.number in changed:
                height = stretch.block.layout().boundingRect().height()
                around = QRectF(0, stretch.origin.y(), self.viewport().width(), height)
                self.viewport().update(around.adjusted(0, -OVERHANG, 0, OVERHANG).toAlignedRect())

    def _bring_into_sight(self, box: Highlight, calm: tuple[float, float]) -> None:
        height = self.viewport().height()
        top, bottom = self.cursorRect(self._cursor(box.start)).top(), self.cursorRect(self._cursor(box.end)).bottom()
        if top < calm[0] * height or bottom > calm[1] * height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - _REST * height))


def _own_hint(box: Highlight) -> str:
    return box.hint


def _handles(piece: HighlightPiece, origin: QPointF) -> Iterator[Handle]:
    if piece.opens:
        first = piece.rects[0].translated(origin)
        yield Handle(SpanEnd.START, QPointF(first.left() - 2, first.bottom() + 1), first.height())
    if piece.closes:
        last = piece.rects[-1].translated(origin)
        yield Handle(SpanEnd.END, QPointF(last.right() + 2, last.bottom() + 1), last.height())
