"""Which gold leaves: whose, the labels that are wanted, how figures are written, and under which licence."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QMenu, QWidget

from recoupe.services.export.gold_articles import ALL, GOLD, MAJORITY, FigureUse, GoldChoice
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
        self._layer = QComboBox()
        self._layer.setObjectName("export_layer")
        self._layer.setAccessibleName(self.tr("Whose decisions leave"))
        for layer, words in (
            (GOLD, self.tr("gold: what holds")),
            (MAJORITY, self.tr("what most readers say")),
            (ALL, self.tr("each reader’s own")),
        ):
            self._layer.addItem(words, layer)
        self._layer.currentIndexChanged.connect(self._tell)
        self._licence = QLineEdit()
        self._licence.setObjectName("export_licence")
        self._licence.setPlaceholderText(self.tr("Licence, for the data statement"))
        self._licence.setAccessibleName(self.tr("Licence, for the data statement"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, part in enumerate((self._layer, self._labels, self._figures, self._licence)):
            grid.addWidget(part, *divmod(place, 2))
        self._name_labels()

    @property
    def licence(self) -> str:
        """Under which licence the data may be passed on, as the user states it."""
        return self._licence.text().strip()

    def offer_layers(self, reviewers: Iterable[str]) -> None:
        """Offer the decisions of each of these reviewers too."""
        for name in reviewers:
            if self._layer.findData(name) < 0:
                self._layer.addItem(self.tr("{name} alone").format(name=name), name)

    def choice(self) -> GoldChoice:
        """Return what is chosen."""
        wanted = self._wanted()
        labels = None if len(wanted) == len(self._menu.actions()) else frozenset(wanted)
        return GoldChoice(self._layer.currentData(), labels, FigureUse(self._figures.currentData()))

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
