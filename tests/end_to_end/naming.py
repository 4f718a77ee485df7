"""Whether everything that takes the keys has a name and a role, as Qt tells them to a screen reader."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def nameless(stop: str, whole: QWidget) -> list[str]:
    """Return one line for each part in sight that takes the keys and has no name or no role."""
    parts = [each for each in whole.findChildren(QWidget) if each.isVisible() and each.isEnabled()]
    listening = [part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None]
    return [
        f"{stop}: {type(each).__name__} {each.objectName()} {fault}" for each in listening if (fault := _fault(each))
    ]


def _fault(part: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(part)
    if told is None or told.role() is QAccessible.Role.NoRole:
        return "has no role"
    return "" if told.text(QAccessible.Text.Name).strip() else "has no name"
