"""The words of bylines, dates and photo credits: tables only, written as ``lines.fold`` leaves them."""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("boilerplate/signatures")

MONTHS = _WORDS.listed("months")
DAYS = _WORDS.listed("days")
OTHER_STAMPS = _WORDS.listed("other_stamps")
STAMPS = _WORDS.words("stamps")
STAMP_OPENINGS = _WORDS.listed("stamp_openings")
BYLINE_WORDS = _WORDS.words("byline_words")
AUTHOR_STEMS = _WORDS.listed("author_stems")
AGENCIES = _WORDS.listed("agencies")
PARTICLES = _WORDS.pattern("particles")
MARKS = _WORDS.pattern("marks")
NAME_MARKS = _WORDS.pattern("name_marks")
MARK_HINTS = _WORDS.listed("mark_hints")
LATER_STAMPS = _WORDS.pattern("later_stamps")
WITH_AGENCIES = _WORDS.pattern("with_agencies")
CLOCK_ENDINGS = _WORDS.pattern("clock_endings")
