"""The words before and after people: honorifics, ranks, trades, particles, verbs of speech."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/people")


DEPUTIES = _WORDS.words("deputies")
HONORIFICS = _WORDS.words("honorifics")
PARTICLES = _WORDS.words("particles")
RANKS = _WORDS.words("ranks")
TITLES = RANKS | _WORDS.words("titles")
PERSON_OF = _WORDS.words("person_of")
SPEECH = _WORDS.words("speech")
SPOKEN = _WORDS.words("spoken")
AUXILIARIES = _WORDS.words("auxiliaries")
