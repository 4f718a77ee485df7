"""Offsets as JavaScript counts them: in UTF-16 units, of which an emoji has two."""

from __future__ import annotations

from bisect import bisect_left

_LAST_OF_ONE_UNIT = 0xFFFF


class Utf16:
    """Turns offsets in the code points of a text into offsets in its UTF-16 units."""

    def __init__(self, text: str) -> None:
        self._wide = [place for place, letter in enumerate(text) if ord(letter) > _LAST_OF_ONE_UNIT]

    def units(self, point: int) -> int:
        """Return how many units stand before the code point at ``point``."""
        return point + bisect_left(self._wide, point)
