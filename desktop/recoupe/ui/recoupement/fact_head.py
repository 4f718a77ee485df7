"""The head of a fact that is unfolded: what is measured, who says what in large letters, and the way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from recoupe.facts.crosscheck.table import Row
from recoupe.ui.kit.actions import told_key
from recoupe.ui.kit.icons import icon
from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import say_parts, tinted, wrapped
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.cards import CardFace

_LARGE = 1.75  # of the usual letters


class FactHead(QWidget):
    """Says what a fact is. ``left`` tells that it is to be folded, ``turned`` carries 1 for the next fact, -1 back."""

    left = Signal()
    turned = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.back = QPushButton()
        self.back.setObjectName("fact_fold")
        self.back.setFlat(True)
        self.back.setText("{}  ({})".format(self.tr("To settle"), told_key("Esc")))
        self.back.setAccessibleName(self.tr("Back to what is to be settled"))
        self.back.clicked.connect(self.left)
        self.place = QLabel()
        self.place.setObjectName("fact_place")
        self._turns = [self._turn(name, step, words) for name, step, words in self._steps()]
        self.measured: QLabel = wrapped()
        self.measured.setObjectName("fact_measured")
        self.verdict = QLabel()
        self.verdict.setObjectName("fact_verdict")
        self.said: QLabel = wrapped(scale=_LARGE)
        self.said.setObjectName("fact_said")
        self.counted: QLabel = wrapped(scale=0.92)
        self.counted.setObjectName("fact_counted")
        self._lay_out()
        self.set_theme(theme)

    def _steps(self) -> tuple[tuple[str, int, str], ...]:
        return (
            ("chevron-up", -1, self.tr("Previous fact (Page up)")),
            ("chevron-down", 1, self.tr("Next fact (Page down)")),
        )

    def _turn(self, name: str, step: int, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"fact_{name}")
        button.setAutoRaise(True)
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.turned.emit(step))
        return button

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.back)
        above.addWidget(self.place)
        above.addStretch(1)
        for button in self._turns:
            above.addWidget(button)
        about = QHBoxLayout()
        about.addWidget(self.measured, 1)
        about.addWidget(self.verdict)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 8, 2)
        column.setSpacing(3)
        column.addLayout(above)
        column.addLayout(about)
        column.addWidget(self.said)
        column.addWidget(self.counted)

    def show_fact(self, row: Row, face: CardFace, place: tuple[int, int]) -> None:
        """Show the fact of ``row``, with the ``face`` of its card; ``place`` is its number and that of all."""
        number, every = place
        self.place.setText(self.tr("{number} of {all}").format(number=number, all=every))
        self.measured.setText(face.measured)
        self.verdict.setText(face.verdict_words)
        tinted(self.verdict, verdict_style.ink(self._theme, face.verdict))
        say_parts(self.said, face.parts)
        self.counted.setText(self._counted(row))

    def _counted(self, row: Row) -> str:
        articles = len({cell.article for cell in row.cells})
        copies = len({cell.article for cell in row.cells if cell.copy_of is not None})
        told = [
            self.tr("%n article(s)", "", articles),
            self.tr("%n independent source(s)", "", row.independent),
            self.tr("%n take(s) over a dispatch", "", copies) if copies else "",
        ]
        return ", ".join(filter(None, told))

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        self._theme = theme
        self.back.setIcon(icon("arrow-left", theme.quiet))
        for button, (name, _, _) in zip(self._turns, self._steps(), strict=True):
            button.setIcon(icon(name, theme.quiet, 18))
        for label in (self.place, self.measured, self.counted):
            tinted(label, theme.quiet)
