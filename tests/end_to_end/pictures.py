"""Pictures of the real program: ``python -m tests.end_to_end.pictures FOLDER [--all]``, or ``make pictures``.

The tour goes by mouse and keys through every screen, in a library of its own that is thrown away.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything loads Qt

import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from tests.end_to_end.desk import Person
from tests.end_to_end.pictured import tour

WAYS = ("fr-light", "en-dark", "fr-dark", "en-light")
PICTURES = frozenset(
    {
        "alike-fr-light",
        "desk-en-dark",
        "desk-fr-light",
        "fact-fr-light",
        "facts-en-dark",
        "keys-fr-light",
        "overview-fr-light",
        "recoupement-fr-light",
        "settling-fr-light",
        "sheet-fr-light",
        "sheet-screen-fr-light",
        "surfaces-fr-light",
        "unfolded-fr-light",
        "value-fr-light",
        "values-fr-light",
        "welcome-fr-light",
    }
)
"""What the README and the guides show; ``--all`` takes every screen in both languages and themes."""


class Photographer:
    """Keeps what the screen shows, under the name of the screen, the language and the theme."""

    def __init__(self, person: Person, folder: Path, way: str, wanted: frozenset[str] | None) -> None:
        self._person = person
        self._folder = folder
        self._way = way
        self._wanted = wanted

    def take(self, screen: str, *, whole: bool = True) -> None:
        """Save the desk (or the dialog in front of it) as SCREEN-WAY.png, when it is one of those wanted."""
        name = f"{screen}-{self._way}"
        if self._wanted is None or name in self._wanted:
            shown = self._person.window if whole else self._person.front()
            lightened(shown.grab().toImage()).save(str(self._folder / f"{name}.png"), quality=0)  # 0: small, not poor


def lightened(image: QImage) -> QImage:
    """Return ``image`` in its 256 commonest colours, the others replaced by the nearest of these: a small file."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    height, width = plain.height(), plain.width()
    pixels = np.frombuffer(plain.constBits(), np.uint32).reshape(height, plain.bytesPerLine() // 4)[:, :width]
    colours, place, count = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-count)[:256]]
    parts = [np.stack([array >> shift & 0xFF for shift in (16, 8, 0)], axis=1).astype(int) for array in (colours, kept)]
    nearest = np.array([np.abs(parts[1] - part).sum(axis=1).argmin() for part in parts[0]], np.uint8)
    indexed = np.ascontiguousarray(nearest[place.reshape(height, width)])
    light = QImage(indexed.data, width, height, width, QImage.Format.Format_Indexed8)
    light.setColorTable([int(colour) | 0xFF000000 for colour in kept])
    return light.copy()  # what numpy holds is gone after this


def main(folder: Path, wanted: frozenset[str] | None) -> None:
    """Go on the tour in each language and theme, and save what is ``wanted``, None for everything."""
    folder.mkdir(parents=True, exist_ok=True)
    for way in [way for way in WAYS if wanted is None or any(name.endswith(way) for name in wanted)]:
        language, theme = way.split("-")
        with tempfile.TemporaryDirectory() as home:
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, home)
            person = Person(Path(home) / "library.sqlite", Path(home) / "desk.ini", language=language, theme=theme)
            tour(person, Photographer(person, folder, way, wanted).take, language)
            person.leave()


if __name__ == "__main__":
    main(Path(sys.argv[1]), None if "--all" in sys.argv else PICTURES)
