"""Words that tell a firm's own year from the calendar's."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/fiscal")

SHIFTED = _WORDS.words("shifted")
EXERCISE = _WORDS.words("exercise")
CLOSED = _WORDS.words("closed")
BEFORE_THE_END = _WORDS.words("before_the_end")
EXERCISE_YEAR = _WORDS.listed("exercise_year")
