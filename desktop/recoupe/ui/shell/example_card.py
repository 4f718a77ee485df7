"""A fact as it will be shown, for somebody who has none yet: invented, and drawn beside the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.typography import SERIF, first_available
from recoupe.ui.kit.widgets import RaisedCard, line, tinted, wrapped
from recoupe.ui.recoupement import verdict_style

_WIDTH, _ROUND, _BAR = 400, 16.0, 2  # pixels


class _Quote(QFrame):
    """A quote with its source, and at its left in colour how it stands."""

    def __init__(self, words: str, source: str) -> None:
        super().__init__()
        self.colour = QColor()
        self.words: QLabel = wrapped(words, scale=1.2)
        font = self.words.font()
        font.setFamilies([first_available(SERIF)])
        self.words.setFont(font)
        self.source: QLabel = wrapped(source, scale=0.92)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 2, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.words)
        column.addWidget(self.source)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        QPainter(self).fillRect(0, 0, _BAR, self.height(), self.colour)


class ExampleCard(RaisedCard):
    """Shows what two sources say differently, and who it was verified with. Nothing in it can be clicked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, round_by=_ROUND)
        self.setObjectName("example_card")
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(self.tr("A fact, as Recoupe will show it to you"))
        self.measured: QLabel = wrapped(self.tr("Jobs cut at Montclar"))
        self.verdict = QLabel(f"{verdict_style.SIGNS[Verdict.CONTRADICT]} {verdict_style.verdict(Verdict.CONTRADICT)}")
        self.said: QLabel = wrapped(scale=1.5)
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setText(self.tr("<b>412</b> in 5 sources, <b>450</b> in 1"))
        self._quotes = (
            _Quote(self.tr("“Some 412 jobs will go.”"), self.tr("News agency · 12 Nov. 2026")),
            _Quote(self.tr("“450 jobs are at risk.”"), self.tr("Local radio · 12 Nov. 2026")),
        )
        self.verified: QLabel = wrapped(self.tr("✓ Verified with the management"), bold=True)
        head = QHBoxLayout()
        head.addWidget(self.measured, 1)
        head.addWidget(self.verdict)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self.said, *self._quotes, line(), self.verified):
            column.addWidget(part)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        for quote, verdict in zip(self._quotes, (Verdict.AGREE, Verdict.CONTRADICT), strict=True):
            quote.colour = QColor(verdict_style.ink(theme, verdict))
            tinted(quote.source, theme.quiet)
        tinted(self.measured, theme.quiet)
        tinted(self.verdict, verdict_style.ink(theme, Verdict.CONTRADICT))
        tinted(self.verified, theme.focus)
        self.update()
