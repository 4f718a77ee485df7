"""The head of the screens of annotation: the queue, the names and the differences as tabs, with what waits in each."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QTabBar
from typing_extensions import override

from recoupe.ui.kit.actions import Actions, shown_key
from recoupe.ui.kit.widgets import wrapped

PAGES: tuple[str, ...] = ("show_overview", "show_surfaces", "show_adjudication")
"""The actions that go to the screens of annotation, in the order of their tabs."""


class AnnotationHead(QFrame):
    """Goes from one screen of annotation to another. ``looked_at`` tells that somebody came to one of them."""

    looked_at = Signal()

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("annotation_head")
        self._actions = [actions[name] for name in PAGES]
        self._counts = dict.fromkeys(PAGES, "")
        self.title: QLabel = wrapped(self.tr("Annotation"), scale=1.6, bold=True)
        self.tabs = QTabBar()
        self.tabs.setObjectName("annotation_tabs")
        self.tabs.setAccessibleName(self.tr("Annotation"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        for place, action in enumerate(self._actions):
            self.tabs.addTab("")
            self._name(place)
            action.toggled.connect(partial(self._follow, place))
            action.changed.connect(partial(self._name, place))
        self.tabs.currentChanged.connect(self._go)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 0)
        row.setSpacing(24)
        self.title.setSizePolicy(self.tabs.sizePolicy())
        row.addWidget(self.title)
        row.addWidget(self.tabs)
        row.addStretch(1)

    def tell(self, name: str, count: str) -> None:
        """Say on the tab of the action ``name`` how much waits there; nothing where ``count`` is empty."""
        self._counts[name] = count
        self._name(PAGES.index(name))

    def _name(self, place: int) -> None:
        action, page = self._actions[place], PAGES[place]
        words = self.tr("Queue") if page == PAGES[0] else action.text()
        count = self._counts[page]
        self.tabs.setTabText(place, f"{words}  {count}" if count else words)
        key = shown_key(action)
        self.tabs.setTabToolTip(place, f"{words} ({key})" if key else words)
        self.tabs.setAccessibleTabName(place, words)

    def _follow(self, place: int, on: bool) -> None:  # noqa: FBT001 - Qt's signature
        if on:
            with QSignalBlocker(self.tabs):
                self.tabs.setCurrentIndex(place)

    def _go(self, place: int) -> None:
        action: QAction = self._actions[place]
        if not action.isChecked():
            action.trigger()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Tell that somebody looks."""
        super().showEvent(event)
        self.looked_at.emit()
