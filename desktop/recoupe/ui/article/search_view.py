"""A page on which the hits of a search are marked; only those in sight are painted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from recoupe.ui.article.geometry import span_rects
from recoupe.ui.article.outside_view import OutsidePage
from recoupe.ui.article.visible_blocks import Stretch

_CALM = (0.12, 0.85)  # the part of the window's height in which a hit has enough context
_REST = 0.3  # where a hit comes to rest that was outside that part


class SearchPage(OutsidePage):
    """Marks spans of the text as found, in front of boxes and behind the words; one of them is in hand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit: int | None = None
        super().__init__(parent)

    def show_text(self, text: str, *, place: int = 0, title: str = "") -> None:
        """Show ``text``, nothing of which was searched for."""
        self._hits, self._hit = (), None
        super().show_text(text, place=place, title=title)

    def set_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark ``hits``, given as code points in reading order without overlaps; none of them is in hand."""
        self._hits, self._hit = hits, None
        self.viewport().update()

    def set_hit(self, number: int) -> None:
        """Take a hit in hand and bring it into sight, unfolded."""
        self._hit = number
        start, end = self._hits[number]
        first, last = (self._cursor(point).blockNumber() for point in (start, end))
        self._unfold(range(first, last + 1))
        self.setTextCursor(self._cursor(start))
        height, top = self.viewport().height(), self.cursorRect(self._cursor(start)).top()
        if not _CALM[0] * height <= top <= _CALM[1] * height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + round(top - _REST * height))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the hits behind the text."""
        if self._hits:
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for stretch in self._sight.stretches():
                for number, rect in self._hit_rects(stretch):
                    self._paint_hit(painter, rect.translated(stretch.origin), in_hand=number == self._hit)
            painter.end()
        super().paintEvent(event)

    def _hit_rects(self, stretch: Stretch) -> Iterator[tuple[int, QRectF]]:
        before = stretch.block.position()
        first, last = (self._offsets.from_qt(before + place) for place in (0, stretch.block.length()))
        begin = bisect_right(self._hits, first, key=lambda hit: hit[1])
        for number in range(begin, bisect_left(self._hits, last, key=lambda hit: hit[0])):
            start, end = (self._offsets.to_qt(max(point, first)) - before for point in self._hits[number])
            for rect in span_rects(stretch.block.layout(), start, min(end, stretch.block.length() - 1)):
                yield number, rect

    def _paint_hit(self, painter: QPainter, rect: QRectF, *, in_hand: bool) -> None:
        colour = QColor(self.theme.selection)
        colour.setAlphaF(1.0 if in_hand else 0.6)
        painter.setBrush(colour)
        painter.setPen(QPen(QColor(self.theme.focus), 2.0 if in_hand else 0.8))
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), 2, 2)
