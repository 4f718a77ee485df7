"""Faces that are good to read, and how wide a line of them should be."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF
from PySide6.QtWidgets import QApplication

from recoupe_resources import fonts_folder

SERIF = ("Source Serif 4", "Literata", "Source Serif Pro", "Charter", "Noto Serif", "Georgia", "DejaVu Serif")
SANS = (
    "Inter",
    "Source Sans 3",
    "Source Sans Pro",
    "Noto Sans",
    "Segoe UI",
    "Cantarell",
    "Helvetica Neue",
    "DejaVu Sans",
)
_LEAST = 9.75  # points, 13 pixels at 96 dots per inch: where the system says less or nothing
COLUMN = 70  # characters in a full line, before the reader chooses
_SAMPLE = "Le conseil municipal a voté hier soir un budget de trois millions d’euros."  # letters as French spends them


def bring_faces(application: QApplication) -> None:
    """Bring the faces that come with the program; set the interface in Inter, no smaller than the system says."""
    if SANS[0] not in QFontDatabase.families():
        for file in sorted(fonts_folder().iterdir()):
            if file.suffix in {".woff2", ".ttf"}:
                QFontDatabase.addApplicationFont(str(file))
    font = application.font()
    font.setFamily(first_available(SANS))
    font.setPointSizeF(max(font.pointSizeF(), _LEAST))
    application.setFont(font)


def first_available(faces: tuple[str, ...]) -> str:
    """Return the first of ``faces`` that this machine has, or the first, which Qt then replaces by a similar one."""
    present = set(QFontDatabase.families())
    return next((face for face in faces if face in present), faces[0])


def column_width(font: QFont, characters: int = COLUMN) -> int:
    """Return the width of a line of so many ``characters`` of French, in device-independent pixels."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters)
