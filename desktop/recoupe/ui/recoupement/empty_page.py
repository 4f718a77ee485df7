"""What stands in place of a recoupement that has no rows to show: why, and what to do next."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import ActionButton, tinted, wrapped
from recoupe.ui.recoupement.model import RecoupementModel

_TWO = 2


class EmptyPage(QWidget):
    """Teaches: two articles are needed, they are still being read, nothing is printed twice, or a filter hides all."""

    def __init__(self, theme: Theme, *, import_files: QAction) -> None:
        super().__init__()
        self._title: QLabel = wrapped(scale=1.3, bold=True)
        self._title.setObjectName("recoupement_empty")
        self._advice: QLabel = wrapped()
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._import = ActionButton(import_files)
        self._answer = QPushButton()
        self._answer.setObjectName("recoupement_answer")
        self._do: Callable[[], None] | None = None
        self._answer.clicked.connect(self._answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(60, 20, 60, 20)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        for button in (self._import, self._answer):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_theme(theme)

    def explain(
        self, model: RecoupementModel, *, show_all: Callable[[], None], show_singles: Callable[[], None]
    ) -> None:
        """Say why ``model`` has no rows to show, with a button that does something about it."""
        self._do = None
        counts = model.totals
        if model.articles < _TWO:
            self._say(
                self.tr("It takes at least two articles to compare them"),
                self.tr(
                    "Import another article about the same events: what both publish will stand side by side here."
                ),
            )
        elif model.table is None:
            self._say(self.tr("The articles are being compared…"), self.tr("This takes a moment the first time."))
        elif not model.table.rows and model.waiting:
            self._say(
                self.tr("The recogniser is still reading"),
                self.tr(
                    "%n article(s) wait for it; facts appear here as soon as two of them are read.", "", model.waiting
                ),
            )
        elif model.rows or not model.table.rows:
            self._say(
                self.tr("No figures yet"),
                self.tr("No figure was found in these articles. Mark one in an article, or import other articles."),
            )
        elif not counts.compared and not model.wish.singles:
            self._say(
                self.tr("No fact is published by two articles"),
                self.tr("%n figure(s) are printed once.", "", counts.singles),
                self.tr("Show what is printed once"),
                show_singles,
            )
        else:
            self._say(
                self.tr("No fact is as you wish"),
                self.tr("%n fact(s) are hidden by the filters above.", "", counts.compared),
                self.tr("Show all"),
                show_all,
            )
        self._import.setVisible(model.articles < _TWO)

    def _say(self, title: str, advice: str, answer: str = "", do: Callable[[], None] | None = None) -> None:
        self._title.setText(title)
        self._advice.setText(advice)
        self._answer.setText(answer)
        self._answer.setVisible(do is not None)
        self._do = do

    def _answered(self) -> None:
        if self._do is not None:
            self._do()

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._advice, theme.quiet)
