"""Words around who says so: “selon …”, “d’après …”, “…, a déclaré …”."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("facts/reported_speech")

ACCORDING = _WORDS.pattern("according")
REFLEXIVES = _WORDS.listed("reflexives")
INVERTED_AUXILIARIES = _WORDS.pattern("inverted_auxiliaries")
PRONOUNS = _WORDS.pattern("pronouns")
NOBODY = _WORDS.listed("nobody")
ON_BEHALF_OF = _WORDS.pattern("on_behalf_of")
ACTIVE_PRONOUNS = _WORDS.listed("active_pronouns")
ACTIVE_AUXILIARIES = _WORDS.pattern("active_auxiliaries")
TOLD = _WORDS.pattern("told")
TOLD_BY = _WORDS.pattern("told_by")
WHICH = _WORDS.pattern("which")
DEFINITE = _WORDS.listed("definite")
ARTICLES = _WORDS.listed("articles")
STOPS = _WORDS.pattern("stops")
ACTING_PRONOUNS = _WORDS.pattern("acting_pronouns")
ACTING = _WORDS.pattern("acting")
SAID = _WORDS.listed("said")
SAYS = _WORDS.listed("says")
