"""The words by which web pages speak about themselves, in French and English: tables only, the rules are elsewhere.

Every entry is written as ``lines.fold`` leaves it: lower case, without accents, with straight apostrophes.
"""

from __future__ import annotations

from recoupe.french.word_list import word_list

_WORDS = word_list("boilerplate/phrases")


def listed(entries: str) -> tuple[str, ...]:
    """Return the entries of a table that are set apart by commas."""
    return tuple(" ".join(entry.split()) for entry in entries.split(","))


OPENINGS: dict[str, tuple[str, ...]] = _WORDS.groups("openings")
WEAK_OPENINGS: dict[str, tuple[str, ...]] = _WORDS.groups("weak_openings")
BARE: dict[str, tuple[str, ...]] = _WORDS.groups("bare")
BEFORE_COLON: dict[str, tuple[str, ...]] = _WORDS.groups("before_colon")
ANYWHERE: dict[str, tuple[str, ...]] = _WORDS.groups("anywhere")
COOKIE_COMPANIONS = _WORDS.listed("cookie_companions")
RUBRICS = _WORDS.words("rubrics")
COUNTS_OPENED = _WORDS.pattern("counts_opened")
COUNTED_OF = _WORDS.pattern("counted_of")
COUNTED_ON = _WORDS.pattern("counted_on")
COUNTED = _WORDS.pattern("counted")
FORM_FIELDS = _WORDS.pattern("form_fields")
LEFT_BEFORE = _WORDS.pattern("left_before")
LEFT_BEHIND = _WORDS.pattern("left_behind")
