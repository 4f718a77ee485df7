"""Words around a number that decide what it is, or that it is no figure."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/context")


FUNCTION_WORDS = _WORDS.words("function_words")
LABELS = _WORDS.words("labels")
YEAR_LABELS = _WORDS.words("year_labels")
# Numbers that are names whatever stands around them, and names that end in a number.
NAMED = frozenset({"49.3", "49-3", "49,3", "47.1", "9.3"})
NUMBERED_NAMES = _WORDS.words("numbered_names")
ROADS = _WORDS.words("roads")
NEWS_HOURS = _WORDS.words("news_hours")
SERVED = _WORDS.words("served")
DIALLING = _WORDS.words("dialling")
CALLING = _WORDS.listed("calling")
TEXTING = _WORDS.words("texting")
RATED = _WORDS.words("rated")
SHORT_LABELS = _WORDS.words("short_labels")
HOUSE = _WORDS.words("house")
STREETS = _WORDS.words("streets")
DEFINITE = _WORDS.words("definite")
BOTH = _WORDS.words("both")  # with these, “deux” says both and counts nothing
SECOND_BEFORE = _WORDS.words("second_before")
FIRST_OF_NAMES = _WORDS.words("first_of_names")
SPORT = _WORDS.words("sport")
LISTS = _WORDS.words("lists") | {",", "«", "“"}
BEFORE_COUNT = _WORDS.words("before_count")
MOVES = _WORDS.listed("moves")
MOVES_FROM = _WORDS.listed("moves_from")
NO_MOVES = _WORDS.words("no_moves")
VOTED = _WORDS.words("voted")
CASUALTIES = _WORDS.words("casualties")
TOLL = _WORDS.words("toll")
