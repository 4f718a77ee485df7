"""A text as the lines that a reader sees, with what the rules ask of each."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

LONG_LINE: Final = 1200
"""Beyond this many code points a line is article prose, whatever it says."""

PARAGRAPH: Final = 500
"""Beyond this many code points a line is article prose, unless it is a notice on cookies."""

_SPEAKING: Final = "©«“”\"'"
_QUOTES: Final = str.maketrans("’‘\u02bc\u00a0\u202f\u2009\u2003\t", "'''     ")
_ACCENTS: Final = re.compile("[\u0300-\u036f]+")
_STOPS: Final = (".", "!", "?", "…", ".»", ". »", '."', ".”", ". ”", "!»", "! »", "?»", "? »", ".)", "»", "”")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    ``text`` is the line without outer white space; ``key`` the same folded, without leading bullets and pictures,
    and empty for a line that is too long for any rule.
    ``start`` and ``end`` delimit the whole line in code points, without its line break. ``block`` numbers the
    stretches between blank lines.
    """

    start: int
    end: int
    block: int
    text: str
    key: str

    @property
    def stops(self) -> bool:
        """Whether the line ends like a sentence."""
        return self.text.endswith(_STOPS)

    @property
    def is_prose(self) -> bool:
        """Whether the line is long enough, and ends so, that it can only be a paragraph."""
        return len(self.text) >= 200 or (len(self.text) >= 90 and self.stops)


def read_lines(text: str) -> list[Line]:
    """Return the lines of ``text`` that are not blank, in order."""
    lines: list[Line] = []
    start = block = 0
    for raw in text.split("\n"):
        end = start + len(raw)
        stripped = raw.strip()
        if stripped:
            lines.append(Line(start, end, block, stripped, _key(stripped)))
        else:
            block += 1
        start = end + 1
    return lines


def fold(text: str) -> str:
    """Return ``text`` in lower case, without accents, with straight apostrophes and plain single spaces.

    >>> fold("À lire\u00a0également")
    'a lire egalement'
    """
    plain = text.translate(_QUOTES).lower()
    if not plain.isascii():
        plain = _ACCENTS.sub("", unicodedata.normalize("NFD", plain))
    return " ".join(plain.split())


def _key(stripped: str) -> str:
    """Fold a line that a rule could hold for."""
    if len(stripped) > (LONG_LINE if "cookies" in stripped else PARAGRAPH):
        return ""
    key = fold(stripped)
    for place, sign in enumerate(key):
        if sign.isalnum() or sign in _SPEAKING:
            return key[place:]
    return ""
