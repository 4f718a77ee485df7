"""Words that tell whether the day beside them lies ahead or behind."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("figures/tenses")


FUTURE_ENDINGS = _WORDS.listed("future_endings")
NOT_FUTURE = _WORDS.words("not_future")
ANNOUNCING = _WORDS.words("announcing")
ANNOUNCED = _WORDS.words("announced")
IMMINENT = _WORDS.words("imminent")
DUE = _WORDS.words("due")
INTENDING = _WORDS.words("intending")
INFINITIVES = _WORDS.listed("infinitives")
FUTURE_WORDS = _WORDS.words("future_words")
PAST_WORDS = _WORDS.words("past_words")
PAST_ENDINGS = _WORDS.listed("past_endings")
AUXILIARIES = _WORDS.words("auxiliaries")
BEING = _WORDS.words("being")
GONE = _WORDS.words("gone")
NOT_PARTICIPLES = _WORDS.words("not_participles")
PARTICIPLE_ENDINGS = _WORDS.listed("participle_endings")
SINCE = _WORDS.words("since")
UNTIL = _WORDS.words("until")
HAVING_HAD = _WORDS.words("having_had")
CONDITIONAL_ENDINGS = _WORDS.listed("conditional_endings")
NOT_PAST = _WORDS.words("not_past")
DONE = _WORDS.listed("done")
OWNED = _WORDS.words("owned")
NOT_YET = _WORDS.words("not_yet")
