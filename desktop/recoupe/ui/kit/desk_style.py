"""How buttons are drawn: flat, with round corners; one main button in the accent, and tooltips as they are written."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle, QWidget

from recoupe.ui.kit.theme import Theme, framing, palette

MAIN: Final = "main"
"""The property of the one button of a screen that is drawn in the accent."""
_RADIUS = 7.0  # pixels
_DARKER = 112  # per cent, while the mouse is on it or presses it
_BUTTON, _TOOL = QStyle.PrimitiveElement.PE_PanelButtonCommand, QStyle.PrimitiveElement.PE_PanelButtonTool


class DeskStyle(QProxyStyle):
    """Fusion without relief. Tooltips are plain text: Qt would take a title with a tag in it for a page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme

    def polish(self, target: Any) -> Any:
        """Prepare a widget before it is first shown."""
        if isinstance(target, QLabel) and target.inherits("QTipLabel"):
            target.setTextFormat(Qt.TextFormat.PlainText)
        return super().polish(target)

    def drawPrimitive(  # noqa: N802 - Qt's name
        self, element: QStyle.PrimitiveElement, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw the ground of a button flat, everything else as Fusion does."""
        if element in (_BUTTON, _TOOL):
            self._draw_ground(option, painter, main=widget is not None and bool(widget.property(MAIN)))
        else:
            super().drawPrimitive(element, option, painter, widget)

    def _draw_ground(self, option: Any, painter: QPainter, *, main: bool) -> None:
        theme, state = self._theme, option.state
        ground, edge = self._colours(state, main=main)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(ground if state & QStyle.StateFlag.State_Enabled else QColor(theme.sunken))
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.restore()

    def _colours(self, state: QStyle.StateFlag, *, main: bool) -> tuple[QColor, QColor | None]:
        """Return the ground of a button and its edge."""
        theme, flags = self._theme, QStyle.StateFlag
        pointed = bool(state & flags.State_MouseOver) or bool(state & flags.State_Sunken)
        if main and state & flags.State_Enabled:
            accent = QColor(theme.accent)
            return (accent.darker(_DARKER) if pointed else accent), None
        if state & flags.State_On:
            return QColor(theme.selection), QColor(theme.focus)
        ground = QColor(theme.hover if pointed else theme.raised)
        return (ground.darker(_DARKER) if state & flags.State_Sunken else ground), QColor(theme.edge)


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme: Fusion without relief and a palette, no style sheet."""
    application.setStyle(DeskStyle(theme))
    application.setPalette(palette(theme))
    framed = palette(theme)
    framed.setColor(QPalette.ColorRole.Window, framing(theme))
    for each in ("QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox"):
        application.setPalette(framed, each)  # pyright: ignore[reportArgumentType] - PySide takes only text here
