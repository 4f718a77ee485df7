"""Printed symbols of units, and what units are divided by."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/signs")


SIGNS = _WORDS.meanings("signs")
DENOMINATORS = _WORDS.meanings("denominators")
PRICED = _WORDS.words("priced")
SLASHED = _WORDS.meanings("slashed")
