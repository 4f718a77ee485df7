"""Abbreviations of ordinary words: “résultat opérationnel courant (ROC)” names nothing, nor does ROC further on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.recognition.names.words import ACRONYM, ELIDED, LOWER, strip_accents

if TYPE_CHECKING:
    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_SHORTEST, _LONGEST = 2, 6  # letters
_BODIES = french.ORG_HEADS_LOWER | french.ORG_NOUNS | french.ORG_OF


def ordinary_abbreviations(words: Words, lexicon: Lexicon) -> frozenset[str]:
    """Return the abbreviations that a text explains by words in small letters, unless these open a body's name."""
    return frozenset(
        words.text[index]
        for index in words.inside()
        if words.shape[index] == ACRONYM
        and _SHORTEST <= len(words.text[index]) <= _LONGEST
        and words.text[index - 1] == "("
        and words.text[index + 1] == ")"
        and not lexicon.knows(words.text[index])
        and _is_spelled_out(words, index)
    )


def _is_spelled_out(words: Words, index: int) -> bool:
    """Tell whether the words before the bracket begin with the letters, small words skipped, all in small letters."""
    place = index - 2
    for letter in reversed(words.text[index].lower()):
        while words.shape[place] == ELIDED or words.text[place] in french.FUNCTION_WORDS:
            place -= 1
        if words.shape[place] != LOWER or strip_accents(words.text[place])[0] != letter:
            return False
        place -= 1
    return words.text[place + 1] not in _BODIES
