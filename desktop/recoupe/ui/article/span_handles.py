"""The two handles of the current box, and the spans that come of dragging one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.word_bounds import nearest_end, nearest_start

_BAR = 2.0  # pixels
_KNOB = 10.0
_REACH = 5.0  # how far beside a knob it can still be taken
_BESIDE = 2.5  # the same beside an upright: less than a space, so that the next word can be selected from its start


class SpanEnd(Enum):
    """Which end of a span."""

    START = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Handle:
    """One handle in the coordinates of the viewport: ``line`` is the line's height at the end of the span."""

    end: SpanEnd
    foot: QPointF
    height: float

    @property
    def bar(self) -> QRectF:
        """The upright along the letters."""
        return QRectF(self.foot.x() - _BAR / 2, self.foot.y() - self.height, _BAR, self.height + 2)

    @property
    def knob(self) -> QRectF:
        """The round grip under the line."""
        return QRectF(self.foot.x() - _KNOB / 2, self.foot.y() + 1, _KNOB, _KNOB)

    def holds(self, point: QPointF) -> bool:
        """Tell whether the handle can be taken at a point."""
        outside = -_BESIDE if self.end is SpanEnd.START else 0.0
        bar = self.bar.adjusted(outside, 0, outside + _BESIDE, 0)
        return bar.contains(point) or self.knob.adjusted(-_REACH, 0, _REACH, _REACH).contains(point)


@dataclass(frozen=True, slots=True)
class Drag:
    """A handle on its way: ``grip`` is where the pointer took it, from the middle of the line it stood on."""

    box: Highlight
    end: SpanEnd
    grip: QPointF

    def at(self, text: str, point: int, *, by_character: bool) -> Highlight:
        """Return the box with the dragged end near a code point: at a word's edge, or exactly there."""
        if self.end is SpanEnd.START:
            start = point if by_character else nearest_start(text, point)
            return replace(self.box, start=start) if start < self.box.end else self.box
        end = point if by_character else nearest_end(text, point)
        return replace(self.box, end=end) if end > self.box.start else self.box
