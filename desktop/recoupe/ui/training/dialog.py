"""Which dossiers to learn from, how far the training is, and what it gave, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from recoupe.exchange.package import tag
from recoupe.training.versions import Version
from recoupe.ui.kit import wording
from recoupe.ui.kit.tables import fill, plain_table
from recoupe.ui.kit.widgets import close_on_enter, wrapped
from recoupe.ui.training.model import TrainingModel

_NAMES = "names"


class TrainingDialog(QDialog):
    """Trains, shows scores before and after, and offers the new version only where it is better."""

    def __init__(self, parent: QWidget, model: TrainingModel) -> None:
        super().__init__(parent)
        self._model = model
        self._version: Version | None = None
        self.setObjectName("training_dialog")
        self.setWindowTitle(self.tr("Train the recogniser"))
        self.resize(620, 560)
        self._dossiers = QListWidget()
        self._dossiers.setObjectName("training_dossiers")
        self._dossiers.setAccessibleName(self.tr("Dossiers to learn from"))
        for number, name in enumerate(model.dossiers):
            item = QListWidgetItem(name)
            item.setCheckState(Qt.CheckState.Unchecked if number else Qt.CheckState.Checked)
            self._dossiers.addItem(item)
        self._bar = QProgressBar()
        self._bar.setObjectName("training_bar")
        self._bar.setTextVisible(False)  # the bar is thinner than its figures, and a sentence says how long it takes
        self._bar.setAccessibleName(self.tr("Progress of the training"))
        self._said: QLabel = wrapped(bold=True)
        self._said.setObjectName("training_said")
        self._scores: QTableWidget = plain_table("training_scores", self.tr("Scores before and after"))
        self._start = self._button("training_start", self.tr("Train"), self._begin)
        self._stop = self._button("training_stop", self.tr("Stop"), model.cancel)
        self._use = self._button("training_use", self.tr("Use the new version"), self._take)
        self._back = self._button("training_back", self.tr("Back to the version before"), model.back)
        self._lay_out()
        model.paced.connect(self._pace)
        model.trained.connect(self._show)
        model.failed.connect(self._fail)
        model.changed.connect(self._follow)
        self._follow()

    def _button(self, name: str, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _lay_out(self) -> None:
        told = self.tr(
            "The recogniser learns from articles that were read to the end. A quarter of them is held out, and the new "
            "version is offered only if it finds their names better. Articles that were reviewed never change."
        )
        row = QHBoxLayout()
        for button in (self._start, self._stop, self._use, self._back):
            row.addWidget(button)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(wrapped(told))
        column.addWidget(self._dossiers, 2)
        column.addWidget(self._bar)
        column.addWidget(self._said)
        column.addWidget(self._scores, 3)
        column.addLayout(row)
        column.addWidget(buttons)
        close_on_enter(buttons)

    def _begin(self) -> None:
        items = (self._dossiers.item(row) for row in range(self._dossiers.count()))
        names = [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]
        if not names:
            self._said.setText(self.tr("Choose at least one dossier."))
            return
        self._version = None
        self._bar.setRange(0, 0)
        self._said.setText(self.tr("Loading the language model…"))
        self._model.start(names)
        self._follow()

    def _pace(self, done: int, total: int, left: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if done < total:
            self._said.setText(self.tr("About %n second(s) left", "", left))
        else:
            self._said.setText(self.tr("Scoring…"))

    def _show(self, version: Version) -> None:
        self._version = version
        self._bar.setRange(0, 1)
        self._bar.setValue(1)
        held = self.tr("Scored on %n article(s) held out", "", version.held_out)
        if version.unseen:
            held = self.tr(
                "Scored on %n article(s) that no training here has seen, nor copies of them", "", version.held_out
            )
        verdict = self.tr("it is better") if version.better else self.tr("it is not better, and nothing was changed")
        self._said.setText(f"{wording.told_of(held, verdict)}.")
        labels = sorted({*version.before, *version.after}, key=lambda label: (label != _NAMES, label))
        number = self.locale().toString
        rows = [
            (
                self.tr("All names") if label == _NAMES else wording.tag(tag(label)),
                number(version.before.get(label, 0.0), "f", 3),
                number(version.after.get(label, 0.0), "f", 3),
            )
            for label in labels
        ]
        fill(self._scores, [self.tr("Label"), self.tr("F1 before"), self.tr("F1 after")], rows)
        self._follow()

    def _fail(self, sentence: str) -> None:
        self._bar.setRange(0, 1)
        self._bar.reset()
        self._said.setText(sentence or self.tr("Stopped: nothing was changed."))
        self._follow()

    def _take(self) -> None:
        if self._version is not None:
            self._model.use(self._version)

    def _follow(self) -> None:
        """Offer what can be done now."""
        running, version = self._model.running, self._version
        self._start.setEnabled(not running)
        self._stop.setEnabled(running)
        offered = version is not None and version.better and version.name != self._model.used
        self._use.setEnabled(offered and not running)
        self._back.setEnabled(self._model.used is not None and not running)
        if version is not None and version.name == self._model.used:
            self._said.setText(self.tr("The new version reads every article from now on."))

    def done(self, result: int) -> None:
        """Close; a training that goes on is stopped."""
        self._model.cancel()
        super().done(result)
