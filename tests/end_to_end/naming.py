"""Whether everything that takes the keys has a name and a role, as Qt tells them, and Enter goes on in every dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QPushButton, QWidget


def nameless(stop: str, whole: QWidget) -> list[str]:
    """Return one line for each part in sight that takes the keys and has no name or no role."""
    parts = [child for child in whole.findChildren(QWidget) if child.isVisible() and child.isEnabled()]
    listening = [part for part in parts if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None]
    return [
        f"{stop}: {type(widget).__name__} {widget.objectName()} {fault}"
        for widget in listening
        if (fault := _fault(widget))
    ]


def _fault(part: QWidget) -> str:
    told = QAccessible.queryAccessibleInterface(part)
    if told is None or told.role() is QAccessible.Role.NoRole:
        return "has no role"
    return "" if told.text(QAccessible.Text.Name).strip() else "has no name"


def misled(stop: str, whole: QWidget) -> list[str]:
    """Return a line where Enter in a dialog presses nothing, or “Close” and “Cancel” though it could go on."""
    dialog = whole.window()
    if not isinstance(dialog, QDialog) or isinstance(dialog, QFileDialog):
        return []
    pressed = [button for button in dialog.findChildren(QPushButton) if button.isVisible() and button.isDefault()]
    if len(pressed) != 1:
        return [f"{stop}: Enter presses {[button.text() for button in pressed]}"]
    going_on = {QDialogButtonBox.ButtonRole.AcceptRole}
    for box in dialog.findChildren(QDialogButtonBox):
        ready = {box.buttonRole(button) for button in box.buttons() if button.isVisible() and button.isEnabled()}
        if pressed[0] in box.buttons() and ready & going_on and box.buttonRole(pressed[0]) not in going_on:
            return [f"{stop}: Enter presses {pressed[0].text()}, and does not go on"]
    focused = dialog.focusWidget()
    return (
        [f"{stop}: {focused.text()} has the keys"]
        if isinstance(focused, QPushButton) and focused not in pressed
        else []
    )
