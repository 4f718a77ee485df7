"""Whether the words of every screen fit into their places: ``python -m tests.ui.fitting EMPTY FILLED FR|EN``.

EMPTY and FILLED are libraries; what does not fit is printed, one part of the window a line.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QToolButton, QWidget
from tests.end_to_end.desk import Person

_EDGE = 2  # pixels
_SLACK = 1  # pixel: what rounding at odd scales may take


def unfit(screen: str, whole: QWidget) -> list[str]:
    """Return one line for each visible label, button or tab whose words need more room than it has."""
    parts = [each for each in whole.findChildren(QWidget) if each.isVisible()]
    shown = [each for each in parts if isinstance(each, QLabel | QAbstractButton | QTabBar)]
    return [f"{screen}: {_named(each)} {fault}" for each in shown if (fault := _fault(each))]


def _fault(part: QWidget) -> str:
    room, seen = part.size(), part.visibleRegion().boundingRect()
    if isinstance(part, QLabel) and part.wordWrap():
        needed = part.heightForWidth(room.width())
        cut = part.fontMetrics().boundingRect(max(part.text().split() or [""], key=len)).width() - room.width()
        if needed > room.height() + _SLACK or cut > _SLACK:
            return f"needs {needed} pixels of height and has {room.height()}"
    elif (needed := _width(part)) > room.width() + _SLACK:
        return f"needs {needed} pixels and has {room.width()}"
    if seen.height() and seen.width() + _SLACK < room.width():
        return f"is {room.width()} pixels wide, of which {seen.width()} are in sight"
    return ""


def _width(part: QWidget) -> int:
    """Return the width that is wanted; words in a grid of small buttons may come close to the edge, and no further."""
    if isinstance(part, QToolButton):
        return part.fontMetrics().horizontalAdvance(part.text()) + 2 * _EDGE
    return part.sizeHint().width()


def _named(part: QWidget) -> str:
    said = part.text() if isinstance(part, QLabel | QAbstractButton) else ""
    return f"{type(part).__name__} {part.objectName() or part.accessibleName()} “{said}”"


def screens(empty: Path, filled: Path, language: str) -> list[str]:
    """Go through every screen of the desk and return what does not fit."""
    person = Person(empty, empty.with_suffix(".ini"), language=language)
    found = unfit("welcome", person.window)
    person.leave()
    person = Person(filled, filled.with_suffix(".ini"), language=language)
    person.press("J", "V")
    found += unfit("reading", person.window)
    person.write("beaucoup trop")
    found += unfit("value", person.window)
    person.press("Tab")
    person.click_on(person.mention)
    person.press("D")
    found += unfit("notice", person.window)
    person.press("F")
    found += unfit("fact form", person.window)
    person.write("OpenAI")
    person.press("Tab")
    person.write("montant de l’offre")
    person.press("Return")
    found += unfit("facts", person.window)
    for key, name in (("?", "keys"), ("Ctrl+,", "settings"), ("Ctrl+E", "export")):
        person.press(key)
        found += unfit(name, person.front())
        person.press("Escape")
    for keys, name in ((("F5",), "recoupement"), (("F",), "fact of a row"), (("Escape", "V"), "judgement")):
        person.press(*keys)
        found += unfit(name, person.window)
    person.press("Escape", "E")
    found += unfit("rates of exchange", person.front())
    person.press("Escape", "F2")
    person.leave()
    return found


if __name__ == "__main__":
    print("\n".join(screens(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])))
