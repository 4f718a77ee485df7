"""The dated facts along time: a dot for a day, a stretch for a month or a year."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.axis import Scale, day_marks, reach
from recoupe.ui.recoupement.chart import RADIUS, Chart

_LANE = 22.0
_TOP = 22.0
_SIDE = 16.0
_GAP = 9.0
_LABEL = 300.0  # pixels, at most


class Timeline(Chart):
    """Shows what happened when; labels that would lie upon each other go into lanes of their own."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme)
        self._name = self.tr("Dated facts along time")
        self.setObjectName("recoupement_timeline")
        self._scale = Scale(0.0, 1.0, _SIDE, 1.0)
        self._lanes: list[int] = []
        self._labels: list[QRectF] = []

    @override
    def arrange(self) -> None:
        """Give each point the highest lane in which it has room."""
        low, high = reach(end for point in self.points for end in (point.low, point.high))
        self._scale = Scale(low, high, _SIDE, max(self.width() - 2 * _SIDE, 120.0))
        self._lanes, self._labels = [], []
        taken: list[list[tuple[float, float]]] = []
        for point in self.points:
            label, start, end = self._room(point.label, self._scale.at(point.low), self._scale.at(point.high))
            fits = (place for place, lane in enumerate(taken) if all(end < a or b < start for a, b in lane))
            lane = next(fits, len(taken))
            if lane == len(taken):
                taken.append([])
            taken[lane].append((start, end))
            self._lanes.append(lane)
            self._labels.append(QRectF(label, _TOP + _LANE * lane, min(_LABEL, end - start), _LANE))
        self.setMinimumHeight(math.ceil(_TOP + _LANE * max(1, len(taken)) + 6))

    def _room(self, words: str, first: float, last: float) -> tuple[float, float, float]:
        """Return where the label of a point begins, and from where to where point and label reach."""
        width = min(self.metrics.horizontalAdvance(words) + 2.0, _LABEL)
        start, end = first - RADIUS - 4, last + RADIUS + 4
        if end + _GAP + width < self.width() - 4:
            return end + _GAP - 4, start, end + _GAP + width
        if start - _GAP - width > 4:
            return start - _GAP - width, start - _GAP - width, end
        return 4.0, 0.0, float(self.width())  # it takes up nearly all the time there is: a lane of its own

    @override
    def spot(self, place: int) -> QPointF:
        """Return the middle of a point."""
        point = self.points[place]
        y = _TOP + _LANE * ((self._lanes[place] if place < len(self._lanes) else 0) + 0.5)
        return QPointF((self._scale.at(point.low) + self._scale.at(point.high)) / 2, y)

    @override
    def _distance(self, point: int, place: QPointF) -> float:
        if point < len(self._labels) and self._labels[point].contains(place):
            return 0.0
        return super()._distance(point, place)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale of time, the points and what they are about."""
        if not self.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        foot = _TOP + _LANE * (max(self._lanes, default=0) + 1)
        self.paint_axis(
            painter, self._scale, day_marks(self._scale.low, self._scale.high, wording.language()), _TOP, foot
        )
        for place, point in enumerate(self.points):
            self.paint_point(painter, self._scale, point, self.spot(place).y(), current=place == self.current)
            label = self._labels[place]
            painter.setFont(self.small)
            painter.setPen(QColor(verdict_style.ink(self.theme, point.standing)))
            cut = self.metrics.elidedText(point.label, Qt.TextElideMode.ElideRight, int(label.width()) + 1)
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use all the room there is."""
        super().resizeEvent(event)
        self.arrange()
