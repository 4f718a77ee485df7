"""Faces that are good to read, and how wide a line of them should be."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

SERIF = ("Literata", "Source Serif 4", "Source Serif Pro", "Charter", "Noto Serif", "Georgia", "DejaVu Serif")
SANS = ("Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", "Cantarell", "Helvetica Neue", "DejaVu Sans")
COLUMN = 70  # characters in a full line, before the reader chooses
_SAMPLE = "Le conseil municipal a voté hier soir un budget de trois millions d’euros."  # letters as French spends them


def first_available(faces: tuple[str, ...]) -> str:
    """Return the first of ``faces`` that this machine has, or the first, which Qt then replaces by a similar one."""
    present = set(QFontDatabase.families())
    return next((face for face in faces if face in present), faces[0])


def column_width(font: QFont, characters: int = COLUMN) -> int:
    """Return the width of a line of so many ``characters`` of French, in device-independent pixels."""
    return round(QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters)
