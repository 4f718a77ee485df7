"""One sentence of a fact, with what can be said of this one quote alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout
from typing_extensions import override

from recoupe.facts.crosscheck.table import Cell
from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe.ui.kit.widgets import wrapped

_HALF = 0.5  # of the words, from which on they stand before somebody's eyes
_MOST = 0.7  # of the height that there is: no more of a long sentence can be seen at once
_ROUND = 10.0  # pixels
_VALUE = 20  # letters of a figure beside the source
_LARGE, _MOST_HIGH = 1.12, 40  # of the usual letters; pixels
_CHOICES = (("confirm_cell", "✓"), ("reject_cell", "✗"), ("split_cell", "⊘"))


class SentenceCard(QFrame):
    """One sentence, whose it is, how it stands to the one in hand. ``taken`` and ``opened`` tell of clicks.

    ``choose`` is called before a button of the card does what the action of its name does about the quote in hand.
    """

    taken = Signal()
    opened = Signal()

    def __init__(self, actions: Actions, choose: Callable[[SentenceCard], object]) -> None:
        super().__init__()
        self.setObjectName("sentence_card")
        self._choose = choose
        self._ground, self._edge, self._bar, self._thick = QColor(), QColor(), QColor(), 1
        self.cell: Cell | None = None
        self.source: QLabel = wrapped(bold=True)
        self.value = QLabel()
        self.value.setObjectName("quote_value")
        self.value.hide()
        self.standing: QLabel = wrapped(scale=0.92)
        self.said: QLabel = wrapped(scale=1.12)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        quote = self.said.font()
        quote.setFamilies([first_available(SERIF)])
        self.said.setFont(quote)
        self.why: QLabel = wrapped(scale=0.92)
        self._named: bool | None = None  # before the card is laid out
        self.buttons = {name: self._button(actions[name]) for name, _ in _CHOICES}
        self._heading = QHBoxLayout()
        self._heading.setSpacing(2)
        self._heading.addWidget(self.source, 1)
        self._heading.addWidget(self.value, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 7)
        column.setSpacing(4)
        column.addLayout(self._heading)
        for label in (self.standing, self.why, self.said):
            column.addWidget(label)
        column.addStretch(1)
        column.addLayout(self._foot)
        self.lay(high=False)

    def lay(self, *, high: bool) -> None:
        """Name the buttons below the sentence where there is height for it, or else show their signs in the head."""
        if high is self._named:
            return
        first, self._named = self._named is None, high
        quote = self.said.font()
        quote.setPointSizeF(self.source.font().pointSizeF() * (_LARGE if high else 1.0))
        self.said.setFont(quote)
        for button in self.buttons.values():
            self._heading.removeWidget(button)
            self._foot.removeWidget(button)
            if high:
                button.setMaximumHeight(_MOST_HIGH)
                self._foot.addWidget(button)
            else:
                button.setMaximumHeight(self.source.fontMetrics().height() + 4)
                self._heading.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        if high:
            self._foot.addStretch(1)
        elif not first:
            self._foot.takeAt(0)
        policy = QSizePolicy.Policy.Minimum if high else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        for name, sign in _CHOICES:
            self._label(self.buttons[name], sign)

    def tell_value(self, words: str) -> None:
        """Say at the right of the head how the figure stands and what it is; nothing where ``words`` are empty."""
        room = self.value.fontMetrics().averageCharWidth() * _VALUE
        self.value.setText(self.value.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.value.setToolTip(words)
        self.value.setVisible(bool(words))

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"quote_{action.objectName()}")
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._decide(action))
        action.changed.connect(lambda: self._name(button, action))
        self._name(button, action)
        return button

    def _label(self, button: QToolButton, sign: str) -> None:
        words = {"✓": self.tr("Keep"), "✗": self.tr("Set aside"), "⊘": self.tr("Not this fact")}[sign]
        button.setText(f"{sign} {words}" if self._named else sign)

    @staticmethod
    def _name(button: QToolButton, action: QAction) -> None:
        key = shown_key(action)
        button.setAccessibleName(action.text())
        button.setToolTip(f"{action.text()} ({key})" if key else action.text())

    def _decide(self, action: QAction) -> None:
        self._choose(self)
        action.trigger()

    def is_seen(self, room: int) -> bool:
        """Tell whether the sentence stands before the reviewer's eyes now: half of it, or all that ``room`` can show.

        ``room`` is the height in pixels of what the cards are seen through.
        """
        words, seen = self.said.rect(), self.said.visibleRegion().boundingRect()
        high = min(_HALF * words.height(), _MOST * room)
        return self.said.isVisible() and seen.width() >= _HALF * words.width() and seen.height() >= max(1.0, high)

    def frame(self, theme: Theme, *, in_hand: bool, bar: str) -> None:
        """Show in the colours of ``theme``, framed where it is the quote in hand, with a ``bar`` for its verdict."""
        self._ground, self._bar = QColor(theme.page), QColor(bar)
        self._edge, self._thick = QColor(theme.focus if in_hand else theme.edge), 2 if in_hand else 1
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, and at its left how the quote stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = self._thick / 2
        painter.setPen(QPen(self._edge, self._thick))
        painter.setBrush(self._ground)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)
        painter.fillRect(QRectF(5, 11, 2, max(0, self.height() - 22)), self._bar)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take this sentence in hand."""
        self.taken.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to its article."""
        self.opened.emit()
