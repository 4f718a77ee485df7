"""How controls are drawn: flat, with round corners; one main button in the accent, and tooltips as they are written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QProxyStyle,
    QPushButton,
    QStyle,
    QWidget,
)

from recoupe.ui.kit.theme import Theme, framing, palette

MAIN: Final = "main"
"""The property of the one button of a screen that is drawn in the accent."""
_RADIUS, _TICK_RADIUS = 7.0, 4.0  # pixels
_DARKER = 112  # per cent, while the mouse is on it or presses it
_HEIGHT = 28  # pixels: what is clicked or typed into is no lower
_UNDER, _SLIDER, _BAR = 2, 6, 4  # pixels: the line under a tab, the width of a scroll bar, the height of progress
_CHEVRON = 7.0
_PRIMITIVE, _CONTROL, _COMPLEX = QStyle.PrimitiveElement, QStyle.ControlElement, QStyle.ComplexControl
_STATE = QStyle.StateFlag
_AT_LEAST = {
    QStyle.ContentsType.CT_PushButton: _HEIGHT,
    QStyle.ContentsType.CT_ComboBox: _HEIGHT,
    QStyle.ContentsType.CT_LineEdit: _HEIGHT,
    QStyle.ContentsType.CT_SpinBox: _HEIGHT,
    QStyle.ContentsType.CT_ToolButton: _HEIGHT - 2,
}
_Drawn = Callable[[Any, QPainter, QWidget | None], None]


class DeskStyle(QProxyStyle):
    """Fusion without relief. Tooltips are plain text: Qt would take a title with a tag in it for a page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme
        self._primitives: dict[QStyle.PrimitiveElement, _Drawn] = {
            _PRIMITIVE.PE_PanelButtonCommand: self._draw_button,
            _PRIMITIVE.PE_PanelButtonTool: self._draw_button,
            _PRIMITIVE.PE_PanelLineEdit: self._draw_field,
            _PRIMITIVE.PE_IndicatorCheckBox: self._draw_tick_box,
            _PRIMITIVE.PE_FrameFocusRect: _draw_nothing,  # the ring tells who has the keys
        }
        self._controls: dict[QStyle.ControlElement, _Drawn] = {
            _CONTROL.CE_PushButtonLabel: self._draw_label,
            _CONTROL.CE_TabBarTabShape: self._draw_tab,
            _CONTROL.CE_HeaderSection: self._draw_head,
            _CONTROL.CE_Splitter: self._draw_splitter,
            _CONTROL.CE_ProgressBarGroove: self._draw_groove,
            _CONTROL.CE_ProgressBarContents: self._draw_progress,
        }

    def wears(self, theme: Theme) -> bool:
        """Tell whether controls are drawn in the colours of ``theme`` already; those of labels are not theirs."""
        return replace(theme, tints=self._theme.tints) == self._theme

    def polish(self, target: Any) -> Any:
        """Prepare a widget before it is first shown; only a label that says so itself takes its text for a page.

        The buttons of a dialog are words: Fusion's own signs are black by night too. The style's hint that says so is
        asked for tens of thousands of times while a window opens, too often for an answer in Python.
        """
        if isinstance(target, QLabel):
            if target.textFormat() is Qt.TextFormat.AutoText:
                target.setTextFormat(Qt.TextFormat.PlainText)
        elif isinstance(target, QPushButton) and isinstance(target.parent(), QDialogButtonBox):
            target.setIcon(QIcon())
        return super().polish(target)

    def sizeFromContents(  # noqa: N802 - Qt's name
        self, kind: QStyle.ContentsType, option: Any, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """Return the size of a control: what is clicked or typed into is high enough to be hit."""
        measured = super().sizeFromContents(kind, option, size, widget)  # pyright: ignore[reportArgumentType] - None is allowed
        least = _AT_LEAST.get(kind, 0)
        return measured if measured.height() >= least else QSize(measured.width(), least)

    def drawPrimitive(  # noqa: N802 - Qt's name
        self, element: QStyle.PrimitiveElement, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a part of a control flat, or as Fusion does."""
        draw = self._primitives.get(element)
        if draw is not None:
            _softly(draw, option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(  # noqa: N802 - Qt's name
        self, element: QStyle.ControlElement, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw a control flat, or as Fusion does."""
        draw = self._controls.get(element)
        if draw is not None:
            _softly(draw, option, painter, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(  # noqa: N802 - Qt's name
        self, control: QStyle.ComplexControl, option: Any, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Draw scroll bars slim and choices like buttons, everything else as Fusion does."""
        if control is _COMPLEX.CC_ScrollBar:
            _softly(self._draw_scroll_bar, option, painter, widget)
        elif control is _COMPLEX.CC_ComboBox and not (isinstance(widget, QComboBox) and widget.isEditable()):
            _softly(self._draw_choice, option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _draw_button(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        theme, state = self._theme, option.state
        ground, edge = self._colours(state, main=_is_main(widget))
        enabled = bool(state & _STATE.State_Enabled)
        _round(painter, option.rect, ground if enabled else QColor(theme.sunken), edge)

    def _colours(self, state: QStyle.StateFlag, *, main: bool) -> tuple[QColor, QColor | None]:
        """Return the ground of a button and its edge."""
        theme = self._theme
        pointed = bool(state & _STATE.State_MouseOver) or bool(state & _STATE.State_Sunken)
        if main and state & _STATE.State_Enabled:
            accent = QColor(theme.accent)
            return (accent.darker(_DARKER) if pointed else accent), None
        if state & _STATE.State_On:
            return QColor(theme.selection), QColor(theme.focus)
        ground = QColor(theme.hover if pointed else theme.raised)
        return (ground.darker(_DARKER) if state & _STATE.State_Sunken else ground), QColor(theme.edge)

    def _draw_label(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        if _is_main(widget) and option.state & _STATE.State_Enabled:
            colours = QPalette(option.palette)
            colours.setColor(QPalette.ColorRole.ButtonText, QColor(self._theme.on_accent))
            option.palette = colours
        super().drawControl(_CONTROL.CE_PushButtonLabel, option, painter, widget)

    def _draw_field(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        ground = option.palette.color(QPalette.ColorRole.Base)
        if not option.state & _STATE.State_Enabled:
            ground = QColor(self._theme.sunken)
        if isinstance(widget, QWidget) and option.lineWidth <= 0:
            painter.fillRect(option.rect, ground)
        else:
            _round(painter, option.rect, ground, framing(self._theme).darker(140))

    def _draw_choice(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        enabled = bool(option.state & _STATE.State_Enabled)
        state = option.state & ~_STATE.State_On
        ground, edge = self._colours(state, main=False)
        _round(painter, option.rect, ground if enabled else QColor(self._theme.sunken), edge)
        arrow = self._part(_COMPLEX.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxArrow, widget)
        self._draw_chevron(painter, QRectF(arrow).center(), enabled=enabled)

    def _part(
        self, control: QStyle.ComplexControl, option: Any, part: QStyle.SubControl, widget: QWidget | None
    ) -> QRect:
        """Return where a part of a control is."""
        return self.subControlRect(control, option, part, widget)  # pyright: ignore[reportArgumentType] - None is allowed

    def _draw_chevron(self, painter: QPainter, middle: QPointF, *, enabled: bool) -> None:
        half = _CHEVRON / 2
        painter.setPen(QPen(QColor(self._theme.quiet if enabled else self._theme.dimmed), 1.5))
        points = (QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2))
        painter.drawPolyline(QPolygonF([middle + point for point in points]))

    def _draw_tick_box(self, option: Any, painter: QPainter, _widget: QWidget | None) -> None:
        theme, on = self._theme, bool(option.state & _STATE.State_On)
        enabled = bool(option.state & _STATE.State_Enabled)
        partly = bool(option.state & _STATE.State_NoChange)
        filled = QColor(theme.accent if enabled else theme.dimmed)
        ground = filled if on or partly else QColor(theme.page)
        box = QRectF(option.rect)
        painter.setPen(QPen(filled if on or partly else framing(theme).darker(140), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _TICK_RADIUS, _TICK_RADIUS)
        if on or partly:
            size, middle = box.width() / 4, box.center()
            tick = (QPointF(-size, 0), QPointF(-size / 4, size * 0.8), QPointF(size, -size * 0.8))
            dash = (QPointF(-size, 0), QPointF(size, 0))
            painter.setPen(QPen(QColor(theme.on_accent), 1.75))
            painter.drawPolyline(QPolygonF([middle + point for point in (tick if on else dash)]))

    def _draw_tab(self, option: Any, painter: QPainter, _widget: QWidget | None) -> None:
        """Draw nothing but what tells the tab in front: a line under it."""
        theme, place = self._theme, QRect(option.rect)
        if option.state & _STATE.State_MouseOver and not option.state & _STATE.State_Selected:
            painter.fillRect(place, QColor(theme.hover))
        if option.state & _STATE.State_Selected:
            painter.fillRect(place.left(), place.bottom() + 1 - _UNDER, place.width(), _UNDER, QColor(theme.focus))

    def _draw_head(self, option: Any, painter: QPainter, _widget: QWidget | None) -> None:
        place = QRect(option.rect)
        painter.fillRect(place, QColor(self._theme.desk))
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, QColor(self._theme.edge))

    def _draw_splitter(self, option: Any, painter: QPainter, _widget: QWidget | None) -> None:
        place = QRect(option.rect)
        line = QRect(place.center(), QSize(1, 1))
        upright = place.height() > place.width()
        line = QRect(QPoint(line.x(), place.y()), QSize(1, place.height())) if upright else line
        line = line if upright else QRect(QPoint(place.x(), line.y()), QSize(place.width(), 1))
        painter.fillRect(line, QColor(self._theme.edge))

    def _draw_groove(self, option: Any, painter: QPainter, _widget: QWidget | None) -> None:
        place = QRect(option.rect)
        groove = QRect(place.left(), place.center().y() - _BAR // 2, place.width(), _BAR)
        _round(painter, groove, QColor(self._theme.sunken), None, radius=_BAR / 2)

    def _draw_progress(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        span = option.maximum - option.minimum
        if span <= 0:  # nobody knows how long: Fusion moves
            super().drawControl(_CONTROL.CE_ProgressBarContents, option, painter, widget)
            return
        place, share = QRect(option.rect), (option.progress - option.minimum) / span
        done = QRect(place.left(), place.center().y() - _BAR // 2, round(place.width() * share), _BAR)
        _round(painter, done, QColor(self._theme.focus), None, radius=_BAR / 2)

    def _draw_scroll_bar(self, option: Any, painter: QPainter, widget: QWidget | None) -> None:
        """Draw the slider alone: where there is nothing to scroll, there is nothing."""
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Window))
        if option.maximum <= option.minimum:
            return
        part = self._part(_COMPLEX.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget)
        upright, slider = option.orientation == Qt.Orientation.Vertical, QRectF(part)
        thin = (slider.width() if upright else slider.height()) - _SLIDER
        slider.adjust(*((thin / 2, 2, -thin / 2, -2) if upright else (2, thin / 2, -2, -thin / 2)))
        strong = bool(option.state & (_STATE.State_MouseOver | _STATE.State_Sunken))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.quiet if strong else self._theme.dimmed))
        painter.drawRoundedRect(slider, _SLIDER / 2, _SLIDER / 2)


def _is_main(widget: QWidget | None) -> bool:
    """Tell whether a button is the main one: of its screen, or the one that Enter presses in its dialog."""
    return isinstance(widget, QPushButton) and (widget.isDefault() or bool(widget.property(MAIN)))


def _softly(draw: _Drawn, option: Any, painter: QPainter, widget: QWidget | None) -> None:
    """Draw with smooth edges, and leave the painter as it was."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(option, painter, widget)
    painter.restore()


def _draw_nothing(_option: Any, _painter: QPainter, _widget: QWidget | None) -> None:
    """Leave the place as it is."""


def _round(painter: QPainter, place: QRect, ground: QColor, edge: QColor | None, *, radius: float = _RADIUS) -> None:
    painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application a theme: Fusion without relief and a palette, no style sheet.

    Where it wears these colours already, nothing is done: each widget there is would be prepared anew.
    """
    worn = application.style()
    if isinstance(worn, DeskStyle) and worn.wears(theme):
        return
    application.setStyle(DeskStyle(theme))
    application.setPalette(palette(theme))
    framed = palette(theme)
    framed.setColor(QPalette.ColorRole.Window, framing(theme))
    for widget in ("QCheckBox", "QRadioButton", "QLineEdit", "QAbstractSpinBox"):
        application.setPalette(framed, widget)  # pyright: ignore[reportArgumentType] - PySide takes only text here
