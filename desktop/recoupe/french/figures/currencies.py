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
    letters + code.lower(): (code, scale)
    for code in ("EUR", "CHF", "USD", "CAD", "GBP", "FCFA")
    for letters, scale in (("k", 10**3), ("m", 10**6), ("md", 10**9), ("mds", 10**9), ("mia", 10**9), ("g", 10**9))
} | {
    letters + name: (code, scale)
    for name, code in (("dh", "MAD"), ("dhs", "MAD"), ("da", "DZD"), ("dt", "TND"))
    for letters, scale in (("m", 10**6), ("mm", 10**9), ("md", 10**9), ("k", 10**3))
}
EUROS = _WORDS.words("euros")
FRANC_SIGNS = _WORDS.words("franc_signs")
FRANC_SIGN_SHORT = _WORDS.words("franc_sign_short")
FRANCS = _WORDS.words("francs")
FRANC_NAMES = _WORDS.words("franc_names")
