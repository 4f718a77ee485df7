"""Articles, prepositions and the small words that names hold, or that only open a sentence."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/grammar")


ARTICLES = _WORDS.words("articles")
DEFINITE = _WORDS.words("definite")
OF = _WORDS.words("of")
INSIDE = OF | _WORDS.words("inside")
FUNCTION_WORDS = _WORDS.words("function_words")
LOWER_ADJECTIVE = _WORDS.listed("lower_adjective")
SURNAME_HEADS = _WORDS.words("surname_heads")
SAINTS = _WORDS.words("saints")
CREDITS = _WORDS.words("credits")
AND = _WORDS.words("and")
ENUMERATING = AND | frozenset(",")
AND_OR = _WORDS.words("and_or")
TO = _WORDS.words("to")
FACING = _WORDS.words("facing")
REFLEXIVE = _WORDS.words("reflexive")
FORMER = _WORDS.words("former")
