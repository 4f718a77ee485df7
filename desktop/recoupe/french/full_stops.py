"""Abbreviations whose full stop ends no sentence. Tables only."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("full_stops")

TITLES: Final = _WORDS.listed("titles")
BEFORE_A_NAME: Final = _WORDS.words("before_a_name")
BEFORE_A_NUMBER: Final = _WORDS.words("before_a_number")
