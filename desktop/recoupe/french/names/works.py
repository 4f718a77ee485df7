"""The words before and inside events, laws, products and works."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("names/works")


PRODUCT_NOUNS = _WORDS.words("product_nouns")
EVENT_HEADS = _WORDS.words("event_heads")
WORK_HEADS = _WORDS.words("work_heads")
