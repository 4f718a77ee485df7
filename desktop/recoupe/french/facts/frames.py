"""The French words by which figures are compared: what is counted and dated, and what says nothing of that."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/frames")

FRAMES = _WORDS.groups("frames")
GENERIC = _WORDS.groups("generic")
PEOPLE = _WORDS.words("people")
FATES = _WORDS.words("fates")
RESULTS = _WORDS.words("results")
HOUSEHOLDS = _WORDS.words("households")
ANYBODY = _WORDS.words("anybody")
EMPTY = _WORDS.words("empty")
COUNTABLE = _WORDS.words("countable")
TURNOUT, VOTE = "turnout", "vote"
"""The frames of how many voted, and of how they voted."""
RATE_OVER = _WORDS.pattern("rate_over")
COMPARED_WITH = _WORDS.pattern("compared_with")
RATE_IN = _WORDS.pattern("rate_in")
ENDINGS = _WORDS.listed("endings")
