"""What invented names are made of: surnames of the French-speaking world's news, and the parts of firms and bodies."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/invention")


SURNAMES = tuple(sorted(_WORDS.words("surnames")))
FOREIGN_FIRST_NAMES = tuple(sorted(_WORDS.words("foreign_first_names")))
STARTS = tuple(sorted(_WORDS.words("starts")))
MIDDLES = tuple(sorted(_WORDS.words("middles")))
ENDS = tuple(sorted(_WORDS.words("ends")))
SECTORS = tuple(sorted(_WORDS.words("sectors")))
HEADS = _WORDS.listed("heads")
BODIES = _WORDS.listed("bodies")
MATTERS = _WORDS.listed("matters")
PEOPLE = _WORDS.listed("people")
BASINS = _WORDS.listed("basins")
