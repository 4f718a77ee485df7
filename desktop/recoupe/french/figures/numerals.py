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
TIMES = _WORDS.words("times")
GLYPHS = _WORDS.fractions("glyphs")

ORDINALS = _WORDS.numbers("ordinals")
ORDINAL_ENDINGS = _WORDS.words("ordinal_endings")
MINUS_NOT_AFTER = _WORDS.words("minus_not_after")
ROMAN = _WORDS.numbers("roman")
BEFORE_AND_ONE = _WORDS.words("before_and_one")
ELEVEN = _WORDS.words("eleven")
TEN = _WORDS.words("ten")
FOUR = _WORDS.words("four")
TWENTY = _WORDS.words("twenty")
PARTS_OF_NUMBERS = _WORDS.words("parts_of_numbers")
MINUS = _WORDS.words("minus")
PLUS = _WORDS.words("plus")
BELOW_ONE = _WORDS.words("below_one")
POINTS_CHANGED = _WORDS.words("points_changed")
HALF_BEFORE = _WORDS.words("half_before")
DOZEN = _WORDS.words("dozen")
MULTIPLIED = _WORDS.words("multiplied")
DECIMAL_COMMA = _WORDS.words("decimal_comma")
NOUGHTS = _WORDS.words("noughts")
ONE_THIRD = _WORDS.words("one_third")
NO_NOUN = _WORDS.words("no_noun")
FIRSTS = _WORDS.words("firsts")
SECOND_RANKS = _WORDS.words("second_ranks")
BEFORE_SECOND = _WORDS.words("before_second")
ROMAN_ENDINGS = _WORDS.listed("roman_endings")
SPACED_DECIMALS = _WORDS.listed("spaced_decimals")
JOINS_NUMBERS = _WORDS.words("joins_numbers")
RANGE_FROM = _WORDS.words("range_from")
BEHIND_ONE = _WORDS.words("behind_one")
LAST_HALF = _WORDS.words("last_half")
