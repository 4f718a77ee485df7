"""Pictures of the real program for the README: ``python -m tests.end_to_end.pictures FOLDER``, or ``make pictures``.

Every screen is reached by mouse and keys on the sample dossier, in a library of its own that is thrown away.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

import numpy as np
from PySide6.QtGui import QImage
from tests.end_to_end.desk import Person

from recoupe_db.records import MentionState

WORDS = {
    "fr": ("montant de l’offre", "le conseil d’administration", "quatre-vingt-dix-sept milliards de dollars"),
    "en": ("amount of the offer", "the board", "97 Md$"),
}
SCREENS = (
    "welcome",
    "desk",
    "value",
    "fact",
    "facts",
    "notice",
    "keys",
    "settings",
    "recoupement",
    "values",
    "timeline",
)
WAYS = ("fr-light", "en-dark", "fr-dark", "en-light")
OFFER = "97,4 milliards de dollars"


class Photographer:
    """Walks one person through the program, and keeps what the screen shows under plain names."""

    def __init__(self, person: Person, folder: Path, wanted: frozenset[str]) -> None:
        self._person = person
        self._folder = folder
        self._wanted = wanted

    def take(self, name: str, *, whole: bool = True) -> None:
        """Save the desk (or the dialog in front of it) as NAME.png, when it is one of those wanted."""
        if name in self._wanted:
            shown = self._person.window if whole else self._person.front()
            lightened(shown.grab().toImage()).save(str(self._folder / f"{name}.png"), quality=0)  # 0: small, not poor


def lightened(image: QImage) -> QImage:
    """Return ``image`` in its 256 commonest colours, the others replaced by the nearest of these: a small file."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, plain.bytesPerLine() // 4)[:, :width]
    colours, place, count = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-count)[:256]]
    parts = [np.stack([each >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(int) for each in (colours, kept)]
    nearest = np.array([np.abs(parts[1] - each).sum(axis=1).argmin() for each in parts[0]], np.uint8)
    indexed = np.ascontiguousarray(nearest[place.reshape(height, width)])
    light = QImage(indexed.data, width, height, width, QImage.Format.Format_Indexed8)
    light.setColorTable([int(each) | 0xFF000000 for each in kept])
    return light.copy()  # what numpy holds is gone after this


def walk(person: Person, take: Callable[..., None], language: str, theme: str) -> None:
    """Go once through every screen, as a new reader does."""
    ending = f"{language}-{theme}"
    attribute, who, value = WORDS[language]
    take(f"welcome-{ending}")
    person.click("button_open_sample")
    person.press("A", "A", "A")
    take(f"desk-{ending}")
    person.click_on(next(each for each in person.mentions(OFFER) if each.state is MentionState.PENDING))
    person.press("V")
    person.write(value)
    take(f"value-{ending}")
    person.press("Escape")
    person.click_on(next(each for each in person.mentions(OFFER) if each.state is MentionState.PENDING))
    person.press("F")
    person.click("fact_subject")
    person.write("OpenAI")
    person.press("Tab")
    person.write(attribute)
    person.click("fact_attribution")
    person.write(who)
    take(f"fact-{ending}")
    person.press("Return")
    person.click("fact_verify")
    person.press("Return")
    take(f"facts-{ending}")
    person.press("D")
    take(f"notice-{ending}")
    person.press("?")
    take(f"keys-{ending}", whole=False)
    person.press("Escape")
    person.press("Ctrl+,")
    take(f"settings-{ending}", whole=False)
    person.press("Escape")
    person.press("F5", "Down", "Down", "Right")
    take(f"recoupement-{ending}")
    tabs = person.window.recoupement.tabs.tabBar()
    for place, name in ((1, "values"), (2, "timeline")):
        person.click_at(tabs, tabs.tabRect(place).center())
        take(f"{name}-{ending}")


PICTURES = frozenset(
    {
        "welcome-fr-light",
        "desk-fr-light",
        "value-fr-light",
        "fact-fr-light",
        "facts-fr-light",
        "notice-fr-light",
        "keys-fr-light",
        "welcome-en-dark",
        "desk-en-dark",
        "facts-en-dark",
    }
)


def main(folder: Path, wanted: frozenset[str] | None) -> None:
    """Save the pictures of the README, or every screen in both languages and themes."""
    folder.mkdir(parents=True, exist_ok=True)
    every = frozenset(f"{screen}-{way}" for screen in SCREENS for way in WAYS)
    chosen = wanted or every
    for way in [each for each in WAYS if any(name.endswith(each) for name in chosen)]:
        language, theme = way.split("-")
        with tempfile.TemporaryDirectory() as home:
            person = Person(Path(home) / "library.sqlite", Path(home) / "desk.ini", language=language, theme=theme)
            walk(person, Photographer(person, folder, chosen).take, language, theme)
            person.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]), None if "--all" in sys.argv else PICTURES)
