"""Words that are numbers: cardinals, scales, fractions, approximations, ordinals."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/numerals")


UNITS = _WORDS.numbers("units")
TENS = _WORDS.numbers("tens")
HUNDREDS = _WORDS.numbers("hundreds")
CARDINALS = UNITS | TENS | HUNDREDS

SCALES = _WORDS.numbers("scales")
SCALE_SIGNS = _WORDS.numbers("scale_signs")
GLUED_SCALES = _WORDS.numbers("glued_scales")  # “300k abonnés”
MONEY_SCALE_SIGNS = _WORDS.numbers("money_scale_signs")

ABOUT = _WORDS.numbers("about")
SEVERAL = _WORDS.numbers("several")

PARTS = _WORDS.fractions("parts")
HALF = _WORDS.words("half")
GLYPHS = _WORDS.fractions("glyphs")

ORDINALS = _WORDS.numbers("ordinals")
ORDINAL_ENDINGS = _WORDS.words("ordinal_endings")
MINUS_NOT_AFTER = _WORDS.words("minus_not_after")
ROMAN = _WORDS.numbers("roman")
