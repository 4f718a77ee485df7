"""The filters above the list of highlights: words, state, label, origin, doubt, score, and where to look."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QSizePolicy, QSpinBox, QWidget

from recoupe.ui.kit import wording
from recoupe.ui.kit.actions import tags
from recoupe.ui.kit.widgets import search_field
from recoupe.ui.mentions.mention_filter import MentionFilter
from recoupe_db.queries.mention_search import MentionQuery
from recoupe_db.records import MentionState, Origin

T = TypeVar("T")
_ANY = 0  # per cent: the place of a score that leaves nothing out


class MentionFilters(QWidget):
    """Gives a :class:`Sieve`. ``changed`` tells that it is another one now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.text = search_field("filter_text", self.tr("Words to look for"))
        self.scope = _choice("filter_scope", self.tr("Where to look"))
        self.scope.addItems([self.tr("This article"), self.tr("Whole dossier")])
        self.state = self._one_of("filter_state", self.tr("State"), MentionState, wording.mention_state)
        self.label = self._one_of("filter_label", self.tr("Label"), tags(), wording.tag)
        self.origin = self._one_of("filter_origin", self.tr("Origin"), Origin, wording.source)
        self.flagged = QCheckBox(self.tr("{flag} Doubtful").format(flag=wording.FLAG))
        self.flagged.setObjectName("filter_flagged")
        self.flagged.setAccessibleName(self.tr("Only what is in doubt"))
        self.flagged.setToolTip(self.tr("Only what is in doubt"))
        self.below = self._score()
        self._lay_out()
        self.text.textChanged.connect(self.changed)
        self.flagged.toggled.connect(self.changed)
        self.below.valueChanged.connect(self.changed)
        for box in (self.scope, self.state, self.label, self.origin):
            box.currentIndexChanged.connect(self.changed)

    def _one_of(self, name: str, title: str, values: Iterable[T], named: Callable[[T], str]) -> QComboBox:
        box = _choice(name, title)
        box.addItem(title, None)  # its own name stands for all of them
        for value in values:
            box.addItem(named(value), value)
        return box

    def offer_labels(self) -> None:
        """Offer the labels of the open dossier, none of them chosen."""
        blocker = QSignalBlocker(self.label)
        while self.label.count() > 1:
            self.label.removeItem(1)
        for tag in tags():
            self.label.addItem(wording.tag(tag), tag)
        blocker.unblock()

    def _score(self) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName("filter_score")
        box.setAccessibleName(self.tr("Only scores below"))
        box.setToolTip(self.tr("Only scores below this"))
        box.setRange(_ANY, 100)
        box.setSpecialValueText(self.tr("Any score"))
        box.setPrefix("< ")
        box.setSuffix(" %")
        box.setSingleStep(5)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(self.text, 0, 0, 1, 2)
        grid.addWidget(self.scope, 0, 2)
        for column, box in enumerate((self.state, self.label, self.origin)):
            grid.addWidget(box, 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.flagged, 2, 0)
        grid.addWidget(self.below, 2, 1)

    @property
    def everywhere(self) -> bool:
        """True when the whole dossier is looked through."""
        return self.scope.currentIndex() == 1

    def clear(self) -> None:
        """Let everything through again, in the article on the screen."""
        blocker = QSignalBlocker(self)
        self.text.clear()
        for box in (self.scope, self.state, self.label, self.origin):
            box.setCurrentIndex(0)
        self.flagged.setChecked(False)
        self.below.setValue(_ANY)
        blocker.unblock()
        self.changed.emit()

    def sieve(self) -> MentionFilter:
        """Return what the filters let through."""
        below = self.below.value()
        wanted = MentionQuery(
            label=self.label.currentData(),
            state=self.state.currentData(),
            origin=self.origin.currentData(),
            flagged=self.flagged.isChecked(),
            below=None if below == _ANY else below / 100,
        )
        return MentionFilter(self.text.text(), wanted)


def _choice(name: str, title: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setToolTip(title)
    box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return box
