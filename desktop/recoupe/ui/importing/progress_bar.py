"""How far an import has come, and the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from recoupe.ui.importing.model import ImportModel
from recoupe.ui.kit.widgets import wrapped


class ImportBar(QWidget):
    """Stands at the foot of every screen while some of them are being stored or recognised."""

    def __init__(self, model: ImportModel) -> None:
        super().__init__()
        self._text: QLabel = wrapped(scale=0.92)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setObjectName("import_stop")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.addWidget(self._text, 1)
        row.addWidget(self._bar, 2)
        row.addWidget(self._stop)
        self._stop.clicked.connect(model.cancel)
        self._stop.clicked.connect(lambda: self._stop.setEnabled(False))
        model.progressed.connect(self._show)
        model.finished.connect(self._put_away)
        self.hide()

    def _put_away(self) -> None:
        self.hide()

    def _show(self, phase: str, done: int, total: int) -> None:
        if self.isHidden():
            self._stop.setEnabled(True)
            self.show()
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if phase == "look":
            self._text.setText(self.tr("%n article(s) or file(s) found", "", done))
        elif phase == "store":
            self._text.setText(self.tr("%n file(s) looked at", "", done))
        elif done == 0:
            self._text.setText(self.tr("Loading the language model…"))
        else:
            self._text.setText(self.tr("{done} of %n article(s) recognised", "", total).format(done=done))
