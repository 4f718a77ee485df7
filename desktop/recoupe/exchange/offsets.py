"""Offsets as JavaScript counts them: in UTF-16 units, of which an emoji has two."""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = 0xFFFF


class Utf16:
    """Turns offsets in the code points of a text into offsets in its UTF-16 units, and back."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, letter in enumerate(text) if ord(letter) > _LAST_OF_ONE_UNIT]
        self._in_units = [place + before for before, place in enumerate(self._wide)]

    def units(self, point: int) -> int:
        """Return how many units stand before the code point at ``point``."""
        return point + bisect_left(self._wide, point)

    def point(self, units: int) -> int:
        """Return the code point before which ``units`` stand, the next one for the middle of a code point."""
        return units - bisect_left(self._in_units, units)
