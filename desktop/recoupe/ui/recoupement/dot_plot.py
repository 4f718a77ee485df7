"""The values of one fact over its sources: a dot for each, on one scale."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from typing_extensions import override

from recoupe.facts.crosscheck.table import Row
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.axis import Scale, day_marks, number_marks, reach
from recoupe.ui.recoupement.chart import Chart
from recoupe_db.records import Kind

_LINE = 25.0
_TOP = 22.0
_NAMES = 190.0
_PRINTED = 210.0


class DotPlot(Chart):
    """Shows who prints which value, and how exactly."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme)
        self._name = self.tr("Values by source")
        self.setObjectName("recoupement_values")
        self._kind = Kind.NUMBER
        self._unit: str | None = None
        self._printed: dict[int, str] = {}
        self._scale = Scale(0.0, 1.0, _NAMES, 1.0)

    def about(self, row: Row | None) -> None:
        """Say which fact the points are about: its kind and unit are those of the scale."""
        self._kind = row.kind if row is not None else Kind.NUMBER
        self._unit = row.reading.unit if row is not None else None
        self._printed = {cell.mention: wording.visible(cell.printed) for cell in row.cells} if row is not None else {}

    @override
    def arrange(self) -> None:
        """Lay the sources out from top to bottom, and the scale from the smallest to the largest value."""
        ends = [end for point in self.points for end in (point.low, point.high, point.floor, point.ceiling)]
        low, high = reach(ends)
        self._scale = Scale(low, high, _NAMES, max(self.width() - _NAMES - _PRINTED, 120.0))
        self.setMinimumHeight(math.ceil(_TOP + _LINE * len(self.points) + 6))

    @override
    def spot(self, place: int) -> QPointF:
        """Return the middle of a dot."""
        point = self.points[place]
        return QPointF(self._scale.at((point.low + point.high) / 2), _TOP + _LINE * (place + 0.5))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale, the names of the sources, the values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = _TOP + _LINE * len(self.points)
        language = wording.language()
        if self._kind is Kind.DATE:
            marks = day_marks(self._scale.low, self._scale.high, language)
        else:
            marks = number_marks(self._scale.low, self._scale.high, self._kind, self._unit, language)
        if self.points:
            self.paint_axis(painter, self._scale, marks, _TOP, foot)
        for place, point in enumerate(self.points):
            y = self.spot(place).y()
            self.paint_point(painter, self._scale, point, y, current=place == self.current)
            line = QRectF(8, y - _LINE / 2, _NAMES - 22, _LINE)
            self._write(painter, line, point.label, verdict_style.ink(self.theme, point.standing))
            line = QRectF(self.width() - _PRINTED + 12, y - _LINE / 2, _PRINTED - 16, _LINE)
            self._write(painter, line, self._printed.get(point.mention, ""), self.theme.ink)

    def _write(self, painter: QPainter, place: QRectF, words: str, colour: str) -> None:
        painter.setFont(self.small)
        painter.setPen(QColor(colour))
        cut = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use all the room there is."""
        super().resizeEvent(event)
        self.arrange()
