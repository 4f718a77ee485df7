"""Words that tie an amount to the one before it, so that it need not name its unit again."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/ellipsis")


SETS_AGAINST = _WORDS.listed("sets_against")
PART_OF = _WORDS.words("part_of")
SKIPPED = _WORDS.words("skipped")
FOLLOWS = _WORDS.words("follows")
SIDE_BY_SIDE = _WORDS.words("side_by_side")
EN_BEHIND = _WORDS.words("en_behind")
COUNTING = _WORDS.words("counting")
SCALED = _WORDS.words("scaled")
TIMES = _WORDS.listed("times")
NOT_BARE_BEHIND = _WORDS.words("not_bare_behind")
OF_A_SPAN = _WORDS.words("of_a_span")
WITH = _WORDS.words("with")
VOTES = _WORDS.words("votes")
