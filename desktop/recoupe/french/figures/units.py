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
FALLEN = _WORDS.words("fallen")
SPEED_BEHIND = _WORDS.listed("speed_behind")
HOURLY = _WORDS.listed("hourly")
SPEED_NOT = _WORDS.words("speed_not")
INHABITANTS_SHORT = _WORDS.words("inhabitants_short")
POUNDS = _WORDS.words("pounds")
METRES = _WORDS.words("metres")
DEGREES = _WORDS.words("degrees")
PER_HUNDRED = _WORDS.words("per_hundred")
HUNDRED = _WORDS.words("hundred")
ON_A_HUNDRED = _WORDS.words("on_a_hundred")
SQUARE_METRES = _WORDS.words("square_metres")
UNACCENTED = _WORDS.meanings("unaccented")
