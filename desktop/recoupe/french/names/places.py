"""The words before and inside places."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/places")


PLACE_NOUNS = _WORDS.words("place_nouns")
PLACE_OF = PLACE_NOUNS | _WORDS.words("place_of")
PLACE_HEADS = _WORDS.words("place_heads")
HOMES = _WORDS.words("homes")
PLACE_CAPITALS = _WORDS.words("place_capitals")
