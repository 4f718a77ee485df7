"""What the labels of another tool are here: asked once for each, and kept with those that were asked before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit import wording
from recoupe.ui.kit.accessibility import name_the_nameless
from recoupe.ui.kit.widgets import wrapped
from recoupe_db.records import Kind, Label
from recoupe_db.records.schemes import HOUSE, Scheme


class LabelChoices(QWidget):
    """A row for each label of another tool, with those of a ``scheme`` to choose from.

    ``labels`` holds what each is so far, which is offered though the scheme may not have it, and though somebody wrote
    it by hand in other words than a label's; ``changed`` carries the label for which another one was chosen.
    """

    changed = Signal(str)

    def __init__(self, labels: Mapping[str, str | None], scheme: Scheme = HOUSE) -> None:
        super().__init__()
        self._scheme = scheme
        self._boxes = {label: self._box(label, ours) for label, ours in labels.items()}
        form = QFormLayout(self)
        for label, box in self._boxes.items():
            told = QLabel(label)
            told.setBuddy(box)
            form.addRow(told, box)

    def _box(self, label: str, ours: str | None) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"label_{label}")
        box.setAccessibleName(label)
        box.addItem(self.tr("leave it out"), None)
        for definition in self._scheme.labels:
            box.addItem(wording.label_title(definition), definition.tag)
        if ours is not None and box.findData(ours) < 0:
            box.addItem(wording.tag(ours) if isinstance(ours, Label | Kind) else ours, ours)
        box.setCurrentIndex(box.findData(ours))
        box.currentIndexChanged.connect(lambda: self.changed.emit(label))
        return box

    def chosen(self) -> dict[str, Label | Kind | None]:
        """Return what was chosen for each label, None for one that is left out."""
        return {label: box.currentData() for label, box in self._boxes.items()}


class ForeignLabelsDialog(QDialog):
    """Asks what unknown labels are in a dossier with the labels of a ``scheme``.

    ``chosen`` carries one of these for each, None for one that is left out.
    """

    chosen = Signal(dict)

    def __init__(self, parent: QWidget, labels: Sequence[str], scheme: Scheme) -> None:
        super().__init__(parent)
        self.setObjectName("labels_dialog")
        self.setWindowTitle(self.tr("Labels of another tool"))
        self._choices = LabelChoices(dict.fromkeys(labels), scheme)
        buttons = QDialogButtonBox()
        take = buttons.addButton(self.tr("Take the marks over"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setObjectName("labels_take")
        buttons.addButton(self.tr("Without these marks"), QDialogButtonBox.ButtonRole.RejectRole).setObjectName(
            "labels_leave_out"
        )
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._choices)
        column = QVBoxLayout(self)
        column.addWidget(
            wrapped(
                self.tr(
                    "The file holds marks with labels that are not known here. What is each of them? It is asked once; "
                    "the settings (Import) show what was answered."
                )
            )
        )
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        name_the_nameless(self)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        self.resize(460, 360)

    def _accept(self) -> None:
        self.chosen.emit(self._choices.chosen())  # kept before whoever waits for the end of the dialog goes on
        self.accept()
