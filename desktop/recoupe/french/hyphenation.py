"""Which French words keep the hyphen that a line ends with: tables only, without what other words begin or end with."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("hyphenation")

FIRST_PARTS: Final = _WORDS.words("first_parts")
LAST_PARTS: Final = _WORDS.words("last_parts")
