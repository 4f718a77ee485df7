"""Whether the words of every screen fit into their places: ``python -m tests.end_to_end.fitting EMPTY FILLED FR|EN``.

EMPTY and FILLED are libraries; what does not fit is printed, one part of the window a line.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from tests.end_to_end.tour import tour

_EDGE = 2  # pixels
_SLACK = 1  # pixel: what rounding at odd scales may take
_SPEAKING = QLabel | QAbstractButton | QTabBar | QComboBox | QLineEdit


def unfit(screen: str, whole: QWidget) -> list[str]:
    """Return one line for each visible label, button, tab, choice or hint whose words need more room than it has."""
    parts = [child for child in whole.findChildren(QWidget) if child.isVisible()]
    shown = [part for part in parts if isinstance(part, _SPEAKING)]
    return [f"{screen}: {_named(widget)} {fault}" for widget in shown if (fault := _fault(widget))]


def _fault(part: QWidget) -> str:
    room, seen = part.size(), part.visibleRegion().boundingRect()
    if isinstance(part, QLabel) and part.wordWrap():
        needed = part.heightForWidth(room.width())
        words = part.text().replace("\N{ZERO WIDTH SPACE}", " ").split()
        cut = part.fontMetrics().boundingRect(max(words or [""], key=len)).width() - room.width()
        if needed > room.height() + _SLACK or cut > _SLACK:
            return f"needs {needed} pixels of height and has {room.height()}"
    elif (needed := _width(part)) > room.width() + _SLACK:
        return f"needs {needed} pixels and has {room.width()}"
    if seen.height() and seen.width() + _SLACK < room.width() and not _may_be_turned_to(part):
        return f"is {room.width()} pixels wide, of which {seen.width()} are in sight"
    return ""


def _may_be_turned_to(part: QWidget) -> bool:
    """Tell whether a scroll bar brings the rest of a part into sight, as it does with sentences side by side."""
    areas = _around(part)
    return any(isinstance(area, QScrollArea) and area.horizontalScrollBar().isVisible() for area in areas)


def _around(part: QWidget) -> Iterator[QWidget]:
    """Yield what a part lies in, from the inside to the outside."""
    while (part := part.parentWidget()) is not None:
        yield part


def _width(part: QWidget) -> int:
    """Return the width that is wanted; words in a grid of small buttons may come close to the edge, and no further."""
    advance = part.fontMetrics().horizontalAdvance
    if isinstance(part, QToolButton):
        return advance(part.text()) + 2 * _EDGE
    if isinstance(part, QComboBox):
        return advance(part.currentText()) + part.width() - _field_of(part)
    if isinstance(part, QLineEdit):
        return advance("" if part.text() else part.placeholderText()) + 2 * _EDGE
    return part.sizeHint().width()


def _field_of(box: QComboBox) -> int:
    """Return how wide the words of a choice may be."""
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, box).width()


def _named(part: QWidget) -> str:
    said = part.text() if isinstance(part, QLabel | QAbstractButton | QLineEdit) else ""
    said = said or (part.placeholderText() if isinstance(part, QLineEdit) else "")
    said = part.currentText() if isinstance(part, QComboBox) else said
    return f"{type(part).__name__} {part.objectName() or part.accessibleName()} “{said}”"


def screens(empty: Path, filled: Path, language: str) -> list[str]:
    """Go through all that the desk can show and return what does not fit."""
    return [line for name, whole in tour(empty, filled, language) for line in unfit(name, whole)]


if __name__ == "__main__":
    print("\n".join(screens(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])))
