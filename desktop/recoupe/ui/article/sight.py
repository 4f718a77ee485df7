"""Which blocks of a long document are in sight, found without walking through the rest."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from math import inf

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

OVERHANG = 24  # pixels that badges and handles reach beyond their block


class Sight:
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

    def blocks(self) -> Iterator[tuple[QTextBlock, QPointF]]:
        """Yield the blocks in sight with the place of their top left corner in the viewport."""
        layout, scrolled = self._edit.document().documentLayout(), self._edit.verticalScrollBar().value()
        bottom = scrolled + self._edit.viewport().height() + OVERHANG
        block = self._start(scrolled)
        while block.isValid():
            if block.isVisible():
                rect = layout.blockBoundingRect(block)
                if rect.top() > bottom:
                    return
                yield block, QPointF(rect.left(), rect.top() - scrolled)
            block = block.next()

    def onto_line(self, point: QPointF) -> QPointF:
        """Return a point of the viewport moved up or down onto the nearest line with text.

        Between two lines Qt would take it for the end of the upper one, wherever it is.
        """
        nearest, best = point.y(), inf
        for block, origin in self.blocks():
            layout = block.layout()
            written = layout.lineCount() if block.length() > 1 else 0
            for line in (layout.lineAt(number) for number in range(written)):
                top = origin.y() + line.y()
                on_line = min(max(point.y(), top + 1), top + line.height() - 1)
                if abs(on_line - point.y()) < best:
                    nearest, best = on_line, abs(on_line - point.y())
        return QPointF(point.x(), nearest)

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
