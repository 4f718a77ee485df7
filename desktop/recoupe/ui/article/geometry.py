"""Where boxes lie inside their paragraph: rectangles line by line, measured from the block's top left corner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextLayout, QTextLine

from recoupe.ui.article.box import Box
from recoupe.ui.article.offsets import Offsets

_INSET = 2.0  # pixels by which an inner box is smaller than the one around it
_DEEPEST = 3  # levels that are told apart by their height


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a box that lies in one block. ``opens`` and ``closes`` tell whether its ends are in this block."""

    box: Box
    level: int
    rects: tuple[QRectF, ...]
    opens: bool
    closes: bool

    def holds(self, point: QPointF) -> bool:
        """Tell whether a point of the block is on this piece."""
        return any(rect.contains(point) for rect in self.rects)


def pieces(block: QTextBlock, boxes: Sequence[tuple[Box, int]], offsets: Offsets) -> list[Piece]:
    """Return the pieces of ``boxes`` (with their levels) in a block that is laid out."""
    return [_piece(block, box, level, offsets) for box, level in boxes]


def _piece(block: QTextBlock, box: Box, level: int, offsets: Offsets) -> Piece:
    start = offsets.to_qt(box.start) - block.position()
    end = offsets.to_qt(box.end) - block.position()
    inset = _INSET * min(level, _DEEPEST)
    rects = tuple(rect.adjusted(0, inset, 0, -inset) for rect in span_rects(block.layout(), start, end))
    return Piece(box, level, rects, opens=start >= 0, closes=end < block.length())


def span_rects(layout: QTextLayout, start: int, end: int) -> Iterator[QRectF]:
    """Yield one rectangle per line for the UTF-16 positions ``start`` to ``end`` of a block's layout."""
    number = layout.lineForTextPosition(max(start, 0)).lineNumber() if layout.lineCount() else 0
    while number < layout.lineCount():
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        if first >= end:
            return
        if start < last:
            left, right = sorted((_x(line, max(start, first)), _x(line, min(end, last))))
            yield QRectF(left, line.y(), max(right - left, 2.0), line.height())
        number += 1


def _x(line: QTextLine, position: int) -> float:
    if position >= line.textStart() + line.textLength():
        return line.x() + line.naturalTextWidth()
    return cast(tuple[float, int], line.cursorToX(position))[0]  # PySide's stub says object
