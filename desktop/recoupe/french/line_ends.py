"""What French tells of a word that a line broke: which hyphens stay, and where a hidden break parts two words."""

from __future__ import annotations

from recoupe.french.figures.numerals import TENS
from recoupe.french.word_table import word_set

# Words that keep the hyphen at which a line broke: parts of numbers and of compounds.
KEPT_BEFORE_HYPHEN = frozenset(TENS) | word_set(
    "quatre dix cent cents et un deux trois cinq six sept huit neuf demi mi semi après avant arrière avant week non "
    "ex vice sous sur contre co grand grands grande petit petits petite beau belle rendez peut est ce c'est dit "
    "soi ci là haut bas nord sud chef porte auto franco anglo vis anti quasi saint sainte au par outre plus vice "
    "a t lui elle nous vous celui celle ceux jusque presque entre"
)
# Elided words, as a pattern; a hidden break before one is a blank.
ELISIONS = "[cdjlmnstCDJLMNST]|[qQ]u"
