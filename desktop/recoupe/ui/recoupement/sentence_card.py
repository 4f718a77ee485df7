"""One sentence of a fact, with what can be said of this one quote alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout
from typing_extensions import override

from recoupe.facts.crosscheck.table import Cell
from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import wrapped

_HALF = 0.5  # of the words, from which on they stand before somebody's eyes
_MOST = 0.7  # of the height that there is: no more of a long sentence can be seen at once
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
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self._choose = choose
        self.cell: Cell | None = None
        self.source: QLabel = wrapped(bold=True)
        self.standing: QLabel = wrapped(scale=0.92)
        self.said: QLabel = wrapped()
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.why: QLabel = wrapped(scale=0.92)
        self.buttons = {name: self._button(actions[name], sign) for name, sign in _CHOICES}
        heading = QHBoxLayout()
        heading.setSpacing(2)
        heading.addWidget(self.source, 1)
        for button in self.buttons.values():
            heading.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 7)
        column.setSpacing(4)
        column.addLayout(heading)
        for label in (self.standing, self.why, self.said):
            column.addWidget(label)
        column.addStretch(1)

    def _button(self, action: QAction, sign: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"quote_{action.objectName()}")
        button.setText(sign)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self._decide(action))
        action.changed.connect(lambda: self._name(button, action))
        self._name(button, action)
        return button

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

    def frame(self, theme: Theme, *, in_hand: bool) -> None:
        """Show in the colours of ``theme``, framed where it is the quote in hand."""
        edge = QColor(theme.focus if in_hand else theme.edge)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.page))
        palette.setColor(QPalette.ColorRole.Mid, edge)
        palette.setColor(QPalette.ColorRole.Dark, edge)
        self.setPalette(palette)
        self.setFrameShape(QFrame.Shape.Box if in_hand else QFrame.Shape.StyledPanel)
        self.setFrameShadow(QFrame.Shadow.Plain)
        self.setForegroundRole(QPalette.ColorRole.Mid)
        self.setLineWidth(2 if in_hand else 1)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take this sentence in hand."""
        self.taken.emit()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to its article."""
        self.opened.emit()
