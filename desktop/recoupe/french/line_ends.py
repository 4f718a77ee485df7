"""What French tells of a word that a line broke: which hyphens stay, and where a hidden break parts two words."""

from __future__ import annotations

from recoupe.french.figures.numerals import TENS
from recoupe.french.word_list import word_list

_WORDS = word_list("line_ends")

KEPT_BEFORE_HYPHEN = frozenset(TENS) | _WORDS.words("kept_before_hyphen")
# Elided words, as a pattern; a hidden break before one is a blank.
ELISIONS = "[cdjlmnstCDJLMNST]|[qQ]u"
