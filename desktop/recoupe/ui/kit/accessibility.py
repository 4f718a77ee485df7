"""What a screen reader is told as it happens: decisions, jumps and refusals."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QComboBox, QKeySequenceEdit, QLineEdit, QScrollArea, QTabWidget, QWidget

_POLITE = QAccessible.AnnouncementPoliteness.Polite
_URGENT = QAccessible.AnnouncementPoliteness.Assertive


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Have a sentence read out, if anybody listens; an urgent one breaks in on what is being read."""
    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, sentence)
        event.setPoliteness(_URGENT if urgent else _POLITE)
        QAccessible.updateAccessibility(event)


def name_the_nameless(whole: QWidget) -> None:
    """Name what Qt leaves without a name: the parts of a combo box, the field that takes a key, and a row of tabs.

    The keys go to what a scroll area holds, not to the area itself, unless it has a name.
    """
    for box in whole.findChildren(QComboBox):
        name = box.accessibleName() or box.toolTip() or box.objectName()
        for part in (box.view(), *box.findChildren(QLineEdit)):
            part.setAccessibleName(name)
    for keys in whole.findChildren(QKeySequenceEdit):
        for part in keys.findChildren(QLineEdit):
            part.setAccessibleName(keys.accessibleName())
    for tabs in whole.findChildren(QTabWidget):
        tabs.setAccessibleName(", ".join(tabs.tabText(tab) for tab in range(tabs.count())))
    for area in whole.findChildren(QScrollArea):
        inside = area.widget()
        if not area.accessibleName() and inside is not None:
            area.setAccessibleName(inside.accessibleName())
        if not area.accessibleName():
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
