"""Units of quantities, with the symbols that contracts use; a new unit is one line in one of these tables.

Symbols are UCUM's, save for what a newsroom would not recognise: kWh, GB, mi, ft, lb and °F are written as printed.
"""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/units")


FROM_CLDR = _WORDS.groups("from_cldr")
NAMES = _WORDS.meanings("names")
NOT_AFTER_UN = _WORDS.words("not_after_un")
WEIGHED = _WORDS.words("weighed")
WEATHER = _WORDS.words("weather")
ANGLES = _WORDS.listed("angles")
TURNS = _WORDS.words("turns")
WARMTH = _WORDS.listed("warmth")
COLD = _WORDS.words("cold")
