"""Currencies: their names from CLDR, and the signs and short names that newsrooms print."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/currencies")


SHORT = _WORDS.meanings("short")
CENTS = _WORDS.meanings("cents")
DOUBTFUL = _WORDS.words("doubtful")
CODES = _WORDS.words("codes")
CAPITALS = _WORDS.words("capitals")
LATER_CODES = _WORDS.words("later_codes")
DOLLAR_LETTERS = _WORDS.words("dollar_letters")  # before “$”, without a space
PREFIXES = _WORDS.words("prefixes")
# Codes that stand behind a letter for thousands or millions: MEUR, kCHF.
SCALED_CODES = {
    letters + name: (code, scale)
    for name, code in _WORDS.meanings("scaled_codes").items()
    for letters, scale in _WORDS.numbers("scales_before_codes").items()
} | {
    letters + name: (code, scale)
    for name, code in _WORDS.meanings("scaled_names").items()
    for letters, scale in _WORDS.numbers("scales_before_names").items()
}
EUROS = _WORDS.words("euros")
FRANC_SIGNS = _WORDS.words("franc_signs")
FRANC_SIGN_SHORT = _WORDS.words("franc_sign_short")
FRANCS = _WORDS.words("francs")
FRANC_NAMES = _WORDS.words("franc_names")
