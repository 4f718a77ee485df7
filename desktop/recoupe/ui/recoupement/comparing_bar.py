"""How far the comparing of a dossier's articles has come, above what is known of them meanwhile."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar

from recoupe.ui.kit.theme import Theme
from recoupe.ui.kit.widgets import tinted


class ComparingBar(QFrame):
    """Shows a share in hundredths; it is shown and hidden by whoever knows that it takes long."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = QLabel(self.tr("The articles are being compared…"))
        self._words.setObjectName("recoupement_busy")
        self._bar = QProgressBar()
        self._bar.setObjectName("recoupement_progress")
        self._bar.setAccessibleName(self.tr("How much is compared"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 2)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        self.hide()
        self.set_theme(theme)

    def tell(self, done: int) -> None:
        """Show how many hundredths are done."""
        self._bar.setValue(done)

    def set_theme(self, theme: Theme) -> None:
        """Show in the colours of ``theme``."""
        tinted(self._words, theme.quiet)
