"""Small parts that several panels are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from recoupe.ui.kit.actions import shown_key, told_key
from recoupe.ui.kit.desk_style import MAIN
from recoupe.ui.kit.theme import Theme


def wrapped(text: str = "", *, scale: float = 1.0, bold: bool = False) -> QLabel:
    """Return a label that breaks its lines and never asks for more width than there is."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    font = QFont(label.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setBold(bold)
    label.setFont(font)
    return label


def close_on_enter(buttons: QDialogButtonBox) -> None:
    """Let Enter press “Close” wherever no button has the keys; Qt would take the next one that it comes to.

    The buttons must lie in their dialog already: a default that is chosen before is forgotten.
    """
    buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)


def tinted(widget: QWidget, colour: str) -> None:
    """Give a widget's text a colour of the theme."""
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor(colour))
    palette.setColor(QPalette.ColorRole.ButtonText, QColor(colour))
    widget.setPalette(palette)


def made_main(button: QPushButton, theme: Theme) -> None:
    """Let ``button`` be the one of its screen that is drawn in the accent."""
    button.setProperty(MAIN, True)  # noqa: FBT003 - Qt's manner
    colours = button.palette()
    colours.setColor(QPalette.ColorRole.ButtonText, QColor(theme.on_accent))
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(theme.dimmed))
    button.setPalette(colours)


class ActionButton(QPushButton):
    """A button that does what an action does, shows its key (or ``key``), and is enabled when it is."""

    def __init__(self, action: QAction, *, sign: str = "", text: str | None = None, key: str = "") -> None:
        super().__init__()
        self._action = action
        self._sign = sign
        self._text = text
        self._key = key
        self.setObjectName(f"button_{action.objectName()}")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        words = self._text or self._action.text()
        key = told_key(self._key) if self._key else shown_key(self._action)
        self.setText(" ".join(filter(None, [self._sign, words])) + (f"  ({key})" if key else ""))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setEnabled(self._action.isEnabled())


def say_parts(label: QLabel, parts: Sequence[tuple[str, bool]]) -> None:
    """Show a sentence of words, each with whether it is strong; a screen reader hears it without the marks."""
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText("".join(f"<b>{escape(words)}</b>" if is_strong else escape(words) for words, is_strong in parts))
    label.setAccessibleName("".join(words for words, _ in parts))


class RaisedCard(QFrame):
    """A card with round corners that stands out from what is behind it; ``round_by`` is their radius in pixels."""

    def __init__(self, theme: Theme, *, round_by: float) -> None:
        super().__init__()
        self._theme, self._round = theme, round_by

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.edge), 1))
        painter.setBrush(QColor(self._theme.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._round, self._round)


def search_field(name: str, words: str) -> QLineEdit:
    """Return a field called ``name`` for what is sought, as its ``words`` say, with a button to clear it."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(words)
    field.setPlaceholderText(words)
    field.setClearButtonEnabled(True)
    return field


def scrolling(widget: QWidget, *, steady: bool = False) -> QScrollArea:
    """Return an area that scrolls ``widget`` up and down; the keys belong to what is in it.

    ``steady``: it is as wide without a scroll bar as with one, so that nothing in it moves when the bar comes or goes.
    """
    area = SteadyArea() if steady else QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


class SteadyArea(QScrollArea):
    """Scrolls what must not move under the hand: the place of the scroll bar is kept while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.verticalScrollBar().rangeChanged.connect(self._keep_place)
        self._keep_place(0, 0)

    def _keep_place(self, lowest: int, highest: int) -> None:
        width = 0 if highest > lowest else self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(0, 0, width, 0)


def menu_button(text: str, menu: QMenu) -> QToolButton:
    """Return a button that opens ``menu`` below itself."""
    button = QToolButton()
    button.setText(f"{text} ▾")
    button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
    return button


def on_escape(part: QWidget, do: Callable[[], object]) -> None:
    """Let Escape ``do`` something while the keys go to ``part`` or to anything in it."""
    escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), part)
    escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    escape.activated.connect(do)


def line() -> QFrame:
    """Return a thin horizontal line."""
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.HLine)
    frame.setFrameShadow(QFrame.Shadow.Plain)
    frame.setForegroundRole(QPalette.ColorRole.Mid)
    return frame
