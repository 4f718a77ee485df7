"""Where boxes lie inside their paragraph: rectangles line by line, measured from the block's top left corner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLayout, QTextLine

from recoupe.ui.article.box import Box
from recoupe.ui.article.offsets import Offsets
from recoupe.ui.article.sight import Stretch

_INSET = 2.0  # pixels by which an inner box is smaller than the one around it
_DEEPEST = 3  # levels that are told apart by their height


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a box in some lines of one block: a rectangle per line, at least one.

    ``opens`` and ``closes`` tell whether the box's ends are among these lines.
    """

    box: Box
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


def pieces(stretch: Stretch, boxes: Sequence[tuple[Box, int]], offsets: Offsets) -> list[Piece]:
    """Return the pieces of a block's ``boxes`` (with their levels) in the lines of a stretch."""
    layout = stretch.block.layout()
    if not stretch.lines:
        return []
    last = layout.lineAt(stretch.lines[-1])
    first, last = layout.lineAt(stretch.lines[0]).textStart(), last.textStart() + last.textLength()
    found: list[Piece] = []
    for box, level in boxes:
        start = offsets.to_qt(box.start) - stretch.block.position()
        end = offsets.to_qt(box.end) - stretch.block.position()
        if start < last and end > first and (rects := _rects(layout, max(start, first), min(end, last), level)):
            found.append(Piece(box, level, rects, opens=start >= first, closes=end <= last))
    return found


def _rects(layout: QTextLayout, start: int, end: int, level: int) -> tuple[QRectF, ...]:
    inset = _INSET * min(level, _DEEPEST)
    return tuple(rect.adjusted(0, inset, 0, -inset) for rect in span_rects(layout, start, end))


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
