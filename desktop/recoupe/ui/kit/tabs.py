"""Several lists in one place: one is shown, and the titles of all are beside each other in a narrow column, too."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyleOptionTab, QTabBar, QTabWidget, QWidget
from typing_extensions import override

_PAD = 7  # pixels on both sides of a title; Fusion would leave twelve
_LETTERS = 0.9  # of the usual size


class _Titles(QTabBar):
    """Titles close to each other: none is ever hidden behind arrows."""

    def __init__(self) -> None:
        super().__init__()
        smaller = self.font()
        smaller.setPointSizeF(smaller.pointSizeF() * _LETTERS)
        self.setFont(smaller)

    @override
    def tabSizeHint(self, index: int) -> QSize:
        """Return the size of a title with a little room on both sides."""
        size = super().tabSizeHint(index)
        size.setWidth(self.fontMetrics().horizontalAdvance(self.tabText(index)) + 2 * _PAD)
        return size

    @override
    def initStyleOption(self, option: QStyleOptionTab, tabIndex: int) -> None:
        """Leave the words out: the style would cut them to leave its own room on both sides."""
        super().initStyleOption(option, tabIndex)
        option.text = ""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the words over the tabs."""
        super().paintEvent(event)
        painter = QPainter(self)
        for index in range(self.count()):
            painter.drawText(self.tabRect(index), Qt.AlignmentFlag.AlignCenter, self.tabText(index))


class CompactTabs(QTabWidget):
    """Pages with a title each, which is in its tip, too."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabBar(_Titles())
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def add(self, page: QWidget, title: str) -> None:
        """Add a page at the end."""
        self.setTabToolTip(self.addTab(page, title), title)
