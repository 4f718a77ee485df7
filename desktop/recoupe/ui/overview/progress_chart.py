"""Progress over time, painted: a bar for each day or hour, in it a stretch for each reviewer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from recoupe.ui.kit.theme import LIGHT, Theme
from recoupe_db.records import Label

_PATTERNS = (
    Qt.BrushStyle.SolidPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.Dense4Pattern,
    Qt.BrushStyle.CrossPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.Dense6Pattern,
)
_HUES = (Label.PER, Label.ORG, Label.LOC, Label.MISC)
_WIDEST = 64  # pixels
_GAP = 6


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands under it, and how much each reviewer adds to it, in the order of the legend."""

    caption: str
    amounts: tuple[int, ...]


class ProgressChart(QWidget):
    """Draws the latest bars that find room, with a legend; the same numbers stand in the table beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._bars: Sequence[Bar] = ()
        self._names: Sequence[str] = ()
        self.setObjectName("progress_chart")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a size at which some bars are told apart."""
        return QSize(420, 200)

    def show_bars(self, bars: Sequence[Bar], names: Sequence[str], *, said: str) -> None:
        """Draw ``bars`` of the reviewers ``names``; ``said`` is the chart in words, for those who hear it."""
        self._bars, self._names = bars, names
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the legend above, the bars on a line, and their captions below it."""
        if not self._bars:
            return
        painter = QPainter(self)
        height = painter.fontMetrics().height()
        self._draw_legend(painter, QRect(0, 0, self.width(), height))
        room = QRect(0, height + 14, self.width(), self.height() - 2 * height - 20)
        widest = max(painter.fontMetrics().horizontalAdvance(bar.caption) for bar in self._bars) + _GAP
        width = min(max(widest, 24), _WIDEST + _GAP)
        shown = self._bars[-max(1, room.width() // width) :]
        most = max((sum(bar.amounts) for bar in shown), default=0) or 1
        for place, bar in enumerate(shown):
            area = QRect(room.left() + place * width, room.top(), width, room.height())
            self._draw_bar(painter, area, bar, most)
        painter.setPen(QColor(self.theme.edge))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _draw_bar(self, painter: QPainter, area: QRect, bar: Bar, most: int) -> None:
        bottom, total = area.bottom(), sum(bar.amounts)
        height = painter.fontMetrics().height()
        full = area.height() - height
        for number, amount in enumerate(bar.amounts):
            tall = round(full * amount / most)
            if amount:
                self._fill(painter, QRect(area.left() + _GAP // 2, bottom - tall, area.width() - _GAP, tall), number)
            bottom -= tall
        painter.setPen(QColor(self.theme.ink))
        above = QRect(area.left(), bottom - height, area.width(), height)
        painter.drawText(above, Qt.AlignmentFlag.AlignHCenter, self.locale().toString(total))
        painter.setPen(QColor(self.theme.quiet))
        below = QRect(area.left(), area.bottom() + 3, area.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, bar.caption)

    def _draw_legend(self, painter: QPainter, area: QRect) -> None:
        left = area.left()
        for number, name in enumerate(self._names):
            self._fill(painter, QRect(left, area.top() + 2, area.height() - 4, area.height() - 4), number)
            painter.setPen(QColor(self.theme.ink))
            width = painter.fontMetrics().horizontalAdvance(name)
            painter.drawText(QRect(left + area.height() + 2, area.top(), width + 4, area.height()), 0, name)
            left += area.height() + width + 18

    def _fill(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Fill in the colour and the pattern of a reviewer, so that they differ without colours, too."""
        colour = QColor(self.theme.tint(_HUES[number % len(_HUES)].value).badge)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, _PATTERNS[number % len(_PATTERNS)]))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
