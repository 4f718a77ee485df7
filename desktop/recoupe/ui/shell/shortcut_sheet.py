"""All keys on one page, sorted by what they are for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from recoupe.ui.kit.actions import Actions, shown_keys
from recoupe.ui.kit.widgets import close_on_enter, wrapped

_COLUMNS = 4
_ROOM = (1240, 670)  # pixels: what a window of 1280 by 720 has room for
_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8)
_MOST_KEYS = 2  # per command: the others are in the settings
Group = tuple[str, list[tuple[str, str]]]
"""A title, and keys with what they do."""


class ShortcutSheet(QDialog):
    """Shows every key with what it does, as large as it fits."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setObjectName("keys_sheet")
        self.setWindowTitle(self.tr("Keyboard"))
        self._groups = [
            group for actions_of_it in actions.groups() if (group := _printed(actions_of_it, actions.title))[1]
        ]
        mouse = wrapped(
            self.tr("Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.")
        )
        change = wrapped(self.tr("Every key can be changed in the settings."))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        self._page = self._laid_out(_SCALES[0])
        self._column = QVBoxLayout(self)
        for widget in (self._page, mouse, change, close):
            self._column.addWidget(widget)
        close_on_enter(close)
        self._shrink()

    def _shrink(self) -> None:
        for scale in _SCALES[1:]:
            size = self.sizeHint()
            if size.width() <= _ROOM[0] and size.height() <= _ROOM[1]:
                return
            smaller = self._laid_out(scale)
            self._column.replaceWidget(self._page, smaller)
            self._page.deleteLater()
            self._page.setParent(None)
            self._page = smaller

    def _laid_out(self, scale: float) -> QWidget:
        page = QWidget()
        font = QFont(page.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(28)
        for groups in balanced(self._groups, _COLUMNS):
            row.addLayout(_column(groups, font), 1)
        return page


def balanced(groups: Sequence[Group], columns: int) -> list[list[Group]]:
    """Return ``groups`` in their order in so many columns at most, the longest of them as short as can be."""
    heights = [len(rows) + 1.5 for _, rows in groups]  # a title takes a row, and some room above
    limit = max([*heights, sum(heights) / columns], default=0)
    while True:
        shares: list[list[Group]] = [[]]
        filled = 0.0
        for group, height in zip(groups, heights, strict=True):
            if shares[-1] and filled + height > limit:
                shares.append([])
                filled = 0.0
            shares[-1].append(group)
            filled += height
        if len(shares) <= columns:
            return shares
        limit += 0.5


def _printed(group: tuple[str, list[QAction]], called: Callable[[QAction], str]) -> Group:
    title, actions = group
    return title, [(keys, called(action)) for action in actions if (keys := _keys(action))]


def _keys(action: QAction) -> str:
    return "  ".join(shown_keys(action)[:_MOST_KEYS])


def _column(groups: Sequence[Group], font: QFont) -> QVBoxLayout:
    bold = QFont(font)
    bold.setBold(True)
    column = QVBoxLayout()
    column.setSpacing(2)
    for title, rows in groups:
        column.addWidget(_label(title, bold))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        for number, (keys, text) in enumerate(rows):
            grid.addWidget(_label(keys, bold), number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(text, font), number, 1)
        column.addLayout(grid)
        column.addSpacing(8)
    column.addStretch(1)
    return column


def _label(text: str, font: QFont) -> QLabel:
    label = QLabel(text)
    label.setFont(font)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
