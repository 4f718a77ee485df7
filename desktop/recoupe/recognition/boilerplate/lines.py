"""A text as the lines that a reader sees, with what the rules ask of each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from recoupe_db.folding import fold

PARAGRAPH: Final = 500
"""Beyond this many code points a line is article prose, unless it is a notice on cookies."""

_NOTICE: Final = 1200
_SENTENCE: Final = 300
_BEGINNING: Final = 80
_SPEAKING: Final = "©«“”\"'"
_APOSTROPHES: Final = str.maketrans("’‘", "''")
_STOPS: Final = (".", "!", "?", "…", ".»", ". »", '."', ".”", ". ”", "!»", "! »", "?»", "? »", ".)", "»", "”")


@dataclass(frozen=True, slots=True)
class Line:
    """One line that is not blank.

    ``text`` is the line without outer white space; ``key`` the same folded, without leading bullets and pictures;
    of a long line it holds the beginning, unless the line could be a notice on cookies.
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


def fold_line(text: str) -> str:
    """Return ``text`` in lower case, without accents, with straight apostrophes and plain single spaces.

    >>> fold_line("À lire\u00a0également")
    'a lire egalement'
    """
    return " ".join(fold(text.translate(_APOSTROPHES)).split())


def _key(stripped: str) -> str:
    """Fold as much of a line as the rules look at."""
    whole = len(stripped) <= (_NOTICE if "ookies" in stripped else _SENTENCE)
    key = fold_line(stripped if whole else stripped[:_BEGINNING])
    for place, sign in enumerate(key):
        if sign.isalnum() or sign in _SPEAKING:
            return key[place:]
    return ""
