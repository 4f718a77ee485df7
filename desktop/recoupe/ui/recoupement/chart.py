"""What the drawings of the recoupement share: points that a mouse, the arrow keys and a screen reader can reach."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QToolTip, QWidget
from typing_extensions import override

from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.axis import AxisMark, Scale
from recoupe_db.records import ArticleId, MentionId

RADIUS = 5.0
_REACH = 12.0  # pixels around a point that still hit it
_BACK = {Qt.Key.Key_Up, Qt.Key.Key_Left}
_FORTH = {Qt.Key.Key_Down, Qt.Key.Key_Right}


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """A value in a drawing, ``low`` to ``high``, with what its words leave open (``floor`` to ``ceiling``).

    ``words`` say it all in a sentence, ``label`` stands beside it.
    """

    article: ArticleId
    mention: MentionId
    row: int
    label: str
    words: str
    low: float
    high: float
    floor: float
    ceiling: float
    standing: Verdict


class Chart(QWidget):
    """Shows points. ``chosen`` carries the :class:`Point` that was clicked or on which Enter was pressed."""

    chosen = Signal(object)

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.points: tuple[ChartPoint, ...] = ()
        self.current = 0
        self._name = name
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.small = QFont(self.font())
        self.small.setPointSizeF(self.font().pointSizeF() * 0.9)
        self.metrics = QFontMetrics(self.small)

    def show_points(self, points: Sequence[ChartPoint], *, current: int = 0) -> None:
        """Show ``points``, one of which is in hand."""
        self.points = tuple(points)
        self.current = min(max(current, 0), max(0, len(self.points) - 1))
        self._tell()
        self.arrange()
        self.update()

    def alternative(self) -> str:
        """Return in sentences all that the drawing shows."""
        return "\n".join(point.words for point in self.points)

    def arrange(self) -> None:
        """Find a place for every point; called when the points or the size have changed."""

    def spot(self, place: int) -> QPointF:
        """Return the middle of a point, in pixels."""
        raise NotImplementedError

    def _tell(self) -> None:
        said = self.points[self.current].words if self.points else ""
        self.setAccessibleName(wording.told_of(self._name, said) if said else self._name)
        self.setAccessibleDescription(self.alternative())

    def take(self, place: int) -> None:
        """Take a point in hand."""
        self.current = place
        self._tell()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point by arrow keys; Enter chooses."""
        if not self.points:
            super().keyPressEvent(event)
        elif event.key() in _BACK:
            self.take(max(0, self.current - 1))
        elif event.key() in _FORTH:
            self.take(min(len(self.points) - 1, self.current + 1))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.chosen.emit(self.points[self.current])
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the point under the mouse in hand, and choose it."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        hit = self._hit(event.position())
        if hit is not None:
            self.take(hit)
            self.chosen.emit(self.points[hit])

    def _hit(self, place: QPointF) -> int | None:
        near = [(self._distance(number, place), number) for number in range(len(self.points))]
        closest = min(near, default=(_REACH, 0))
        return closest[1] if closest[0] < _REACH else None

    def _distance(self, point: int, place: QPointF) -> float:
        there = self.spot(point)
        return abs(there.x() - place.x()) + abs(there.y() - place.y())

    @override
    def event(self, event: QEvent) -> bool:
        """Say what is under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            hit = self._hit(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.points[hit].words if hit is not None else "", self)
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which point is in hand."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    # What both drawings are painted with.

    def paint_axis(self, painter: QPainter, scale: Scale, marks: Sequence[AxisMark], top: float, foot: float) -> None:
        """Paint the lines of the round values from ``top`` to ``foot``, and their words above them."""
        painter.setFont(self.small)
        last = -1.0
        for mark in marks:
            x = scale.at(mark.value)
            painter.setPen(QPen(QColor(self.theme.edge), 1))
            painter.drawLine(QPointF(x, top), QPointF(x, foot))
            width = self.metrics.horizontalAdvance(mark.words)
            left = min(max(x - width / 2, 2.0), self.width() - width - 2.0)
            if left > last + 8:
                painter.setPen(QColor(self.theme.quiet))
                painter.drawText(QPointF(left, top - self.metrics.descent() - 1), mark.words)
                last = left + width

    def paint_point(self, painter: QPainter, scale: Scale, point: ChartPoint, y: float, *, current: bool) -> None:
        """Paint a value as a dot or a stretch, with a bar around it for what its words leave open."""
        colour = QColor(verdict_style.ink(self.theme, point.standing))
        faint = QColor(colour)
        faint.setAlphaF(0.28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faint)
        left, right = scale.at(point.floor), scale.at(point.ceiling)
        painter.drawRoundedRect(QRectF(left, y - 3.5, max(right - left, 1.0), 7), 3, 3)
        painter.setBrush(colour)
        start, end = scale.at(point.low), scale.at(point.high)
        painter.drawRoundedRect(
            QRectF(start - RADIUS, y - RADIUS, end - start + 2 * RADIUS, 2 * RADIUS), RADIUS, RADIUS
        )
        if current:
            painter.setPen(QPen(QColor(self.theme.focus if self.hasFocus() else self.theme.quiet), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(start - RADIUS, y - RADIUS, end - start + 2 * RADIUS, 2 * RADIUS).adjusted(-4, -4, 4, 4)
            painter.drawRoundedRect(ring, RADIUS + 4, RADIUS + 4)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self.theme = theme
        self.update()
