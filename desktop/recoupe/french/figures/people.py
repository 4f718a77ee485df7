"""Words that tell an age from a span of time."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/people")


_PEOPLE = _WORDS.words("people")
PEOPLE = _PEOPLE | {f"{noun}s" for noun in _PEOPLE}
AGE = _WORDS.words("age")
HAVING = _WORDS.words("having")
TERMS = _WORDS.words("terms")
NOT_BEFORE_AGE = _WORDS.words("not_before_age")
LASTING = _WORDS.words("lasting")
BEHIND_AGE = _WORDS.words("behind_age") | {",", ")", "(", ".", ";", "–", "—", "-", ":", "\n", ""}
NOT_BEHIND_AGE = _WORDS.words("not_behind_age")
IS = _WORDS.words("is")
