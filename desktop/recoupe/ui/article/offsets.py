"""Offsets of the stored text (code points) against positions in Qt's document (UTF-16 units)."""

from __future__ import annotations

import re
from bisect import bisect_left

from recoupe.exchange.hidden_signs import marked

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_ALTERED = re.compile("\r\n|[\x00-\x08\x0b-\x1f\x7f-\x9f\u2029\ud800-\udfff\ufdd0\ufdd1\ufeff\ufffc\ufffe\uffff]")
_LINE_BREAKS = "\r\x0b\x0c\x1c\x1d\x1e\x85"


def shown(text: str) -> str:
    """Return a copy of ``text`` whose every character takes the same place in a ``QTextDocument``.

    What Qt would drop, merge or take for a mark of its own is replaced one for one; line breaks of other systems stay
    line breaks, signs that nobody sees become visible marks, everything else the replacement character. The stored
    text remains the truth.
    """
    return _ALTERED.sub(_stand_in, marked(text))


def _stand_in(match: re.Match[str]) -> str:
    match match[0]:
        case "\r\n":
            return " \n"
        case "\u2029":
            return "\n"
        case character if character in _LINE_BREAKS:
            return "\u2028"
        case _:
            return "\ufffd"


class Offsets:
    """Converts between code points of one text and UTF-16 positions, in the logarithm of its astral characters."""

    def __init__(self, text: str) -> None:
        self._points = [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_qt(self, point: int) -> int:
        """Return the UTF-16 position of the code point ``point``."""
        return point + bisect_left(self._points, point)

    def from_qt(self, position: int) -> int:
        """Return the code point at a UTF-16 position; the middle of a surrogate pair belongs to its start."""
        return position - bisect_left(self._units, position)
