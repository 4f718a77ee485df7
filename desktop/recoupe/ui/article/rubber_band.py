"""A rubber band: the rectangle that is drawn around several boxes to take them together."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QRubberBand, QWidget


class RubberBand:
    """A band between where the mouse was pressed and where it is; too small a one is a click."""

    def __init__(self, viewport: QWidget, pressed: QPoint) -> None:
        self._pressed = self._reached = pressed
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, viewport)

    def stretch(self, point: QPoint) -> None:
        """Show the band up to ``point``."""
        self._reached = point
        if self._is_drawn():
            self._band.setGeometry(self._rect())
            self._band.show()

    def end(self) -> QRect | None:
        """Take the band away and return its rectangle, None where it was a click."""
        self._band.hide()
        self._band.deleteLater()
        return self._rect() if self._is_drawn() else None

    def _rect(self) -> QRect:
        return QRect(self._pressed, self._reached).normalized()

    def _is_drawn(self) -> bool:
        return (self._reached - self._pressed).manhattanLength() >= QApplication.startDragDistance()
