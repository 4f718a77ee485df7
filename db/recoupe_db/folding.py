"""How words are compared that may be spelt with or without capitals and accents: the one folding of the program.

Elsewhere stand only foldings that keep every offset (``recognition``), and the key of names (``printed_names``).
"""

from __future__ import annotations

import unicodedata

_LETTERS = {"œ": "oe", "æ": "ae"}


class _Folding(dict[int, str]):
    """What each character becomes, found out when it is first met; ``uneven`` become more or less than one."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()

    def __missing__(self, point: int) -> str:
        letter = chr(point).lower()
        bare = "".join(sign for sign in unicodedata.normalize("NFD", letter) if not unicodedata.combining(sign))
        self[point] = folded = "".join(_LETTERS.get(sign, sign) for sign in bare)
        if len(folded) != 1:
            self.uneven.add(chr(point))
        return folded


_FOLDING = _Folding()


def fold(text: str) -> str:
    """Return ``text`` in small letters without accents, with œ and æ as two letters; its length may change."""
    return text.translate(_FOLDING)


def uneven_signs() -> set[str]:
    """Return the characters met until now that :func:`fold` makes longer or shorter."""
    return _FOLDING.uneven
