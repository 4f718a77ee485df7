"""A ring around whatever has the keys, in every window, that can be seen on every ground."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QMainWindow, QMenu, QMenuBar, QWidget
from shiboken6 import isValid

from recoupe.ui.article.page import TextPage
from recoupe.ui.kit.theme import Theme
from recoupe.ui.recoupement.cards import CardList

_OUTER, _INNER = 2.0, 1.0  # pixels: the ring, and a line in the ground's colour that parts it from what is inside
_ROUND = 7.0  # pixels
_OTHERWISE = (TextPage, QMainWindow, QMenu, QMenuBar, CardList)  # these show in another way that they have the keys


class Ring(QFocusFrame):
    """Lies over a widget, out of the mouse's way; being a focus frame, it is nothing to screen readers."""

    def __init__(self, around: QWidget, theme: Theme) -> None:
        super().__init__(around)
        self._theme = theme
        self.setGeometry(around.rect())
        around.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Stay as large as what is inside."""
        parent = self.parent()
        if watched is parent and isinstance(parent, QWidget) and event.type() is QEvent.Type.Resize:
            self.setGeometry(parent.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name
        """Draw the ring and the line inside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, half = QRectF(self.rect()), _OUTER / 2
        for colour, width, inset in (
            (self._theme.page, _INNER, _OUTER + _INNER / 2),
            (self._theme.focus, _OUTER, half),
        ):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawRoundedRect(whole.adjusted(inset, inset, -inset, -inset), _ROUND, _ROUND)
        painter.end()


class FocusRings(QObject):
    """Follows the keys of the whole application, in the colours of ``theme()``."""

    def __init__(self, application: QApplication, parent: QObject, theme: Callable[[], Theme]) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ring: Ring | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None
        if now is not None and not isinstance(now, _OTHERWISE):
            self._ring = Ring(now, self._theme())
