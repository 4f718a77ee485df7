"""Which gold leaves: the labels that are wanted, and how figures are written."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QWidget

from recoupe.services.export.gold_articles import FigureUse, GoldChoice
from recoupe.ui.kit import wording
from recoupe.ui.kit.widgets import menu_button


class GoldForm(QWidget):
    """Offers the labels of the open dossier and the ways to write figures. ``changed`` tells that another is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._menu = QMenu(self)
        self._labels = menu_button("", self._menu)
        self._labels.setObjectName("export_labels")
        self._labels.setAccessibleName(self.tr("Labels to export"))
        for label in wording.labels().labels:
            action = self._menu.addAction(wording.label_title(label))
            action.setData(label.name)
            action.setCheckable(True)
            action.setChecked(True)
            action.toggled.connect(self._tell)
        self._figures = QComboBox()
        self._figures.setObjectName("export_figures")
        self._figures.setAccessibleName(self.tr("How figures are written"))
        for use, words in (
            (FigureUse.SPANS, self.tr("figures apart")),
            (FigureUse.ENTITIES, self.tr("figures among the names")),
            (FigureUse.NONE, self.tr("without figures")),
        ):
            self._figures.addItem(words, use)
        self._figures.currentIndexChanged.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._labels)
        row.addWidget(self._figures)
        row.addStretch(1)
        self._name_labels()

    def choice(self) -> GoldChoice:
        """Return what is chosen."""
        wanted = self._wanted()
        labels = None if len(wanted) == len(self._menu.actions()) else frozenset(wanted)
        return GoldChoice(labels=labels, figures=FigureUse(self._figures.currentData()))

    def _wanted(self) -> list[str]:
        return [action.data() for action in self._menu.actions() if action.isChecked()]

    def _tell(self) -> None:
        self._name_labels()
        self.changed.emit()

    def _name_labels(self) -> None:
        wanted, number = len(self._wanted()), self.locale().toString
        of = len(self._menu.actions())
        told = self.tr("all labels") if wanted == of else self.tr("{some} of {all} labels")
        self._labels.setText(f"{told.format(some=number(wanted), all=number(of))} ▾")
