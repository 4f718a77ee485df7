"""The fact that the figure in hand belongs to, as the articles of the dossier tell it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout
from typing_extensions import override

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import RaisedCard, say_parts, tinted, wrapped

_ROUND = 10.0  # pixels


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """What is told of a figure's fact: what is measured, words of its sentence and whether strong, sign and word."""

    measured: str
    parts: tuple[tuple[str, bool], ...]
    verdict: str
    colour: str
    """That of the verdict, as ``#rrggbb``."""


class FactCard(RaisedCard):
    """Shows a fact in two lines. ``opened`` tells that all of its quotes are asked for."""

    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, round_by=_ROUND)
        self.setObjectName("fact_card")
        self._measured: QLabel = wrapped(scale=0.92)
        self._verdict = QLabel()
        self.said: QLabel = wrapped()
        self._open = QToolButton()
        self._open.setObjectName("fact_card_open")
        self._open.setText(self.tr("Open"))
        self._open.setAccessibleName(self.tr("Open the fact with all of its quotes"))
        self._open.setToolTip(self._open.accessibleName())
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.clicked.connect(self.opened)
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._measured, 1)
        head.addWidget(self._verdict)
        foot.addWidget(self.said, 1)
        foot.addWidget(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(foot)
        self.hide()

    def tell(self, told: ToldFigure | None) -> None:
        """Show what is ``told``, or nothing."""
        self.setVisible(told is not None)
        if told is None:
            return
        self._measured.setText(told.measured)
        self._verdict.setText(told.verdict)
        tinted(self._verdict, told.colour)
        say_parts(self.said, told.parts)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the fact, wherever the card is clicked."""
        self.opened.emit()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        tinted(self._measured, theme.quiet)
        self.update()
