"""The words around an article's head: who publishes it, when, and what agencies are called. Tables only."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("article_heads")

AGENCIES: Final = _WORDS.meanings("agencies")
PUBLISHED: Final = _WORDS.pattern("published")
MODIFIED: Final = _WORDS.pattern("modified")
BYLINE: Final = _WORDS.pattern("byline")
ROLES: Final = _WORDS.pattern("roles")
CREDITS: Final = _WORDS.words("credits")
WORDS: Final = _WORDS.words("words")
WORD_COUNT: Final = r"\b\d[\d\s]*\s+(?:mots|words)\b|,\s+p\.\s*\w{1,8}\s*$"
"""The length of a text, or its page, as press databases print it beside its date (a pattern)."""

CURRENCIES: Final = r"\s*(?:€|euros?\b|EUR\b|F\b|francs?\b|CHF\b|\$|dollars?\b|£)"
"""What follows a price whose cents are raised (a pattern)."""
