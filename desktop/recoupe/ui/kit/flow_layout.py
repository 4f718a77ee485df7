"""Buttons in a row that breaks into several where the window is narrow, so that none is ever cut off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem
from typing_extensions import override

_GAP = 4


class FlowLayout(QLayout):
    """Lays its widgets out from left to right, then below; its height follows from its width."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}

    @override
    def invalidate(self) -> None:
        """Measure anew: something in it has changed."""
        self._heights.clear()
        super().invalidate()

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        """Take one more."""
        self._items.append(arg__1)

    @override
    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:  # None ends
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:  # None ends
        """Give one back."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows from the width."""
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        """Return how high the rows are at this width."""
        if arg__1 not in self._heights:  # Qt asks some seventy times for each decision
            self._heights[arg__1] = self._place(QRect(0, 0, arg__1, 0), move=False)
        return self._heights[arg__1]

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        """Put every widget into its place."""
        super().setGeometry(arg__1)
        self._place(arg__1, move=True)

    @override
    def sizeHint(self) -> QSize:
        """Return the least there must be: the widest of them."""
        return self.minimumSize()

    @override
    def minimumSize(self) -> QSize:
        """Return the size of the widest of them."""
        margins = self.contentsMargins()
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, room: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inner = room.marginsRemoved(margins)
        x, y, high = inner.left(), inner.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if x > inner.left() and x + size.width() > inner.right() + 1:
                x, y, high = inner.left(), y + high + _GAP, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + _GAP, max(high, size.height())
        return y + high - room.top() + margins.bottom()
