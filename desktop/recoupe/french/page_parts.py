"""What the parts of a news page are called in its mark-up, and how a page says that it breaks off. Tables only."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("page_parts")

FURNITURE: Final = _WORDS.words("furniture")
CAPTIONS: Final = _WORDS.words("captions")
STANDFIRSTS: Final = _WORDS.words("standfirsts")
AUTHORS: Final = _WORDS.words("authors")
WALLS: Final = _WORDS.pattern("walls")
