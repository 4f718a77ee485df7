"""Words that tell whether millions without a currency are paid or counted."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/money_words")


PAID = _WORDS.words("paid")
COUNTED = _WORDS.words("counted")
COSTS = _WORDS.words("costs")
PARTICIPLES = _WORDS.listed("participles")
TOLD_FOR = _WORDS.words("told_for")
SUM_JOINS = _WORDS.words("sum_joins")
TAX_POINTS = _WORDS.words("tax_points")
