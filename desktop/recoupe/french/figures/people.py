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
TIME_NOUNS = _WORDS.words("time_nouns")
LASTING = _WORDS.words("lasting")
BEHIND_AGE = _WORDS.words("behind_age") | {",", ")", "(", ".", ";", "–", "—", "-", ":", "\n", ""}
NOT_BEHIND_AGE = _WORDS.words("not_behind_age")
IS = _WORDS.words("is")
YEARS_OF_AGE = _WORDS.words("years_of_age")
YEARS_ABOUT = _WORDS.words("years_about")
AGE_UNITS = _WORDS.words("age_units")
AGE_HEDGES = _WORDS.words("age_hedges")
AGE_FROM = _WORDS.words("age_from")
A_LITTLE = _WORDS.words("a_little")
BEFORE_ABOUT_AGE = _WORDS.words("before_about_age")
AGES_LISTED = _WORDS.words("ages_listed")
HAVING_FOR = _WORDS.words("having_for")
NOT_ALONE = _WORDS.words("not_alone")
AND_MORE = _WORDS.listed("and_more")
CLAUSE_SUBJECTS = _WORDS.words("clause_subjects")
