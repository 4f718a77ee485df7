"""Where boxes lie inside their paragraph: rectangles line by line, measured from the block's top left corner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.offsets import Offsets
from recoupe.ui.article.visible_blocks import Stretch

_INSET = 2.0  # pixels by which an inner box is smaller than the one around it
_DEEPEST = 3  # levels that are told apart by their height


@dataclass(frozen=True, slots=True)
class HighlightPiece:
    """The part of a box in some lines of one block: a rectangle per line, at least one.

    ``opens`` and ``closes`` tell whether the box's ends are among these lines.
    """

    box: Highlight
    level: int
    rects: tuple[QRectF, ...]
    opens: bool
    closes: bool

    @property
    def top(self) -> float:
        """Where it begins, in pixels below the block's top."""
        return self.rects[0].top()

    @property
    def bottom(self) -> float:
        """Where it ends, in pixels below the block's top."""
        return self.rects[-1].bottom()

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the block is on this piece."""
        return any(rect.contains(point) for rect in self.rects)

    def touches(self, area: QRectF) -> bool:
        """Tell whether a rectangle of the block has something of this piece in it."""
        return any(rect.intersects(area) for rect in self.rects)


def pieces(stretch: Stretch, boxes: Sequence[tuple[Highlight, int]], offsets: Offsets) -> list[HighlightPiece]:
    """Return the pieces of a block's ``boxes`` (with their levels) in the lines of a stretch."""
    if not stretch.lines:
        return []
    first, last = (offsets.from_qt(stretch.block.position() + position) for position in _bounds(stretch))
    pieces: list[HighlightPiece] = []
    for box, level in boxes:
        if box.start < last and box.end > first:
            start, end = max(box.start, first), min(box.end, last)
            if rects := _rects(stretch, offsets.to_qt(start), offsets.to_qt(end), level):
                pieces.append(HighlightPiece(box, level, rects, opens=start == box.start, closes=end == box.end))
    return pieces


def _bounds(stretch: Stretch) -> tuple[int, int]:
    first, last = (stretch.block.layout().lineAt(number) for number in (stretch.lines[0], stretch.lines[-1]))
    return first.textStart(), last.textStart() + last.textLength()


def _rects(stretch: Stretch, start: int, end: int, level: int) -> tuple[QRectF, ...]:
    inset, before = _INSET * min(level, _DEEPEST), stretch.block.position()
    rects = span_rects(stretch.block.layout(), start - before, end - before)
    return tuple(rect.adjusted(0, inset, 0, -inset) for rect in rects)


def span_rects(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Yield one rectangle per line for the UTF-16 positions ``start`` to ``end`` of a block's layout."""
    for number in range(layout.lineForTextPosition(start).lineNumber(), layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            return
        if start < last:
            left, right = sorted((_x(line, max(start, first)), _x(line, min(end, last))))
            yield QRectF(left, line.y(), max(right - left, 2.0), line.height())


def _x(line: QTextLine, position: int) -> float:
    if position >= line.textStart() + line.textLength():
        return line.x() + line.naturalTextWidth()
    return cast(tuple[float, int], line.cursorToX(position))[0]  # PySide's stub says object
