"""Which lines of a long document are in sight, found without walking through the rest."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QMouseEvent, QTextBlock, QTextLine
from PySide6.QtWidgets import QTextEdit

OVERHANG = 24  # pixels that badges and handles reach beyond their block
_CHUNK = 32  # lines of a long block that are measured together


@dataclass(frozen=True, slots=True)
class Stretch:
    """The part of a block that is in sight: its ``lines``, and where the block's top left corner is in the viewport."""

    block: QTextBlock
    origin: QPointF
    lines: range

    @property
    def number(self) -> int:
        """The number of the block."""
        return self.block.blockNumber()

    def rects(self) -> Iterator[tuple[QTextLine, QRectF]]:
        """Yield the lines with their place in the viewport."""
        layout = self.block.layout()
        for line in (layout.lineAt(number) for number in self.lines):
            yield line, line.rect().translated(self.origin)


class VisibleBlocks:
    """Looks at a text edit; ``generation`` changes whenever blocks may have another shape than before."""

    def __init__(self, edit: QTextEdit) -> None:
        self._edit = edit
        self._shape: tuple[float, str] = (0.0, "")
        self._first: tuple[int, int] | None = None  # scrolled to, number of the first block
        self.generation = 0

    def forget(self) -> None:
        """Take note that blocks have changed their shape."""
        self._first = None
        self.generation += 1

    def stretches(self) -> Iterator[Stretch]:
        """Yield what is in sight of each block; long blocks are cut to whole chunks of lines."""
        layout, scrolled = self._edit.document().documentLayout(), self._edit.verticalScrollBar().value()
        bottom = scrolled + self._edit.viewport().height() + OVERHANG
        block = self._start(scrolled)
        while block.isValid():
            if block.isVisible():
                rect = layout.blockBoundingRect(block)
                if rect.top() > bottom:
                    return
                origin = QPointF(rect.left(), rect.top() - scrolled)
                yield Stretch(block, origin, _lines(block, -origin.y() - OVERHANG, bottom - rect.top()))
            block = block.next()

    def onto_line(self, point: QPointF) -> QPointF:
        """Return a point of the viewport moved up or down onto the nearest line with text.

        Between two lines Qt would take it for the end of the upper one, wherever it is.
        """
        nearest, best = point.y(), inf
        for stretch in self.stretches():
            for _, rect in stretch.rects() if stretch.block.length() > 1 else ():
                on_line = min(max(point.y(), rect.top() + 1), rect.bottom() - 1)
                if abs(on_line - point.y()) < best:
                    nearest, best = on_line, abs(on_line - point.y())
        return QPointF(point.x(), nearest)

    def levelled(self, event: QMouseEvent) -> QMouseEvent:
        """Return the event moved onto the nearest line, unless it is outside the window or nothing is pressed."""
        if not event.buttons() or not 0 <= event.position().y() < self._edit.viewport().height():
            return event
        held = (event.button(), event.buttons(), event.modifiers())
        point = self.onto_line(event.position())
        return QMouseEvent(event.type(), point, event.globalPosition(), *held, event.pointingDevice())

    def _start(self, scrolled: int) -> QTextBlock:
        """Return the block above the first one in sight: its last badges and handles may still be seen."""
        document = self._edit.document()
        shape = (document.textWidth(), document.defaultFont().key())
        if shape != self._shape:
            self._shape = shape
            self.forget()
        if self._first is None or self._first[0] != scrolled:
            self._first = (scrolled, self._last_above(scrolled))
        return document.findBlockByNumber(self._first[1])

    def _last_above(self, height: int) -> int:
        """Return the number of the last block that begins above a height of the document.

        Qt lays out what it is asked about, and everything before it: so look at the beginning first, in growing steps.
        ``cursorForPosition`` would be wrong as long as the layout is not complete.
        """
        below = 1
        while below < self._edit.document().blockCount() and self._top(below) < height:
            below *= 2
        return max(0, bisect_left(range(below), height, lo=below // 2, key=self._top) - 1)

    def _top(self, number: int) -> float:
        block = self._edit.document().findBlockByNumber(number)
        while block.isValid() and not block.isVisible():
            block = block.next()
        return self._edit.document().documentLayout().blockBoundingRect(block).top() if block.isValid() else inf


def _lines(block: QTextBlock, top: float, bottom: float) -> range:
    """Return the numbers of the lines between two heights of a block, rounded to whole chunks."""
    layout, count = block.layout(), block.layout().lineCount()
    if count <= _CHUNK:
        return range(count)
    first = bisect_left(range(count), top, key=lambda number: layout.lineAt(number).rect().bottom())
    last = bisect_left(range(count), bottom, key=lambda number: layout.lineAt(number).y())
    return range(first // _CHUNK * _CHUNK, min(count, -(-last // _CHUNK) * _CHUNK))
