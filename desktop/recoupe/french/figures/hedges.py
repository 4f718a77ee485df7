"""Words that hedge a figure, before and behind it, and what they say."""

from __future__ import annotations

from recoupe.french.word_list import word_list
from recoupe_db.records import Modifier

_WORDS = word_list("figures/hedges")

BEFORE = {Modifier(m): words for m, words in _WORDS.groups("before").items()}
BEFORE_DATE = {Modifier(m): words for m, words in _WORDS.groups("before_date").items()}
BEHIND = {Modifier(m): words for m, words in _WORDS.groups("behind").items()}
BETWEEN = _WORDS.words("between")
EXCEEDING = _WORDS.listed("exceeding")
COMPARING = _WORDS.words("comparing")
SHARES = _WORDS.words("shares")
DENIED = _WORDS.words("denied")
BEHIND_COMMA = {Modifier(m): words for m, words in _WORDS.groups("behind_comma").items()}
IN_THE = _WORDS.listed("in_the")
ADVERB_ENDING = _WORDS.listed("adverb_ending")
INFINITIVE_ENDINGS = _WORDS.listed("infinitive_endings")
DENIED_BEFORE = _WORDS.words("denied_before")
NOT = _WORDS.words("not")
