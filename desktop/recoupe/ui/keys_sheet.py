"""All keys on one page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from recoupe.ui import actions as menu
from recoupe.ui.actions import Actions, shown_key
from recoupe.ui.panels.parts import wrapped

_ROWS = 14


class KeysSheet(QDialog):
    """Shows every key with what it does."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        groups = (menu.REVIEW, menu.EDIT, menu.VIEW, menu.LIBRARY, menu.HELP)
        named = [
            (shown_key(actions[each.name]), QCoreApplication.translate("Command", each.text))
            for group in groups
            for each in group
        ]
        labels = [(shown_key(action), action.text()) for action in actions.by_tag.values()]
        rows = [(key, text) for key, text in (*named, *labels) if key]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for place, (key, text) in enumerate(rows):
            column = place // _ROWS * 2
            grid.addWidget(wrapped_key(key), place % _ROWS, column)
            grid.addWidget(QLabel(text), place % _ROWS, column + 1)
        mouse = wrapped(
            self.tr("Mouse: click a highlight, drag its ends (Ctrl: by characters), select words to mark them.")
        )
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.addLayout(grid)
        column_.addWidget(mouse)
        column_.addWidget(close)


def wrapped_key(key: str) -> QLabel:
    """Return a key as a label that stands out."""
    label = QLabel(key)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label
