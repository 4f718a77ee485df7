"""Events, treaties and laws that a common noun opens: “affaire Dreyfus”, “traité d’Amsterdam”, “loi Pacte”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import LOWER, NAMED
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/works")

_MOST_WORDS = 14
_BEHIND_OF, _OF, _AFFAIRS = _WORDS.words("behind_of"), _WORDS.words("of"), _WORDS.words("affairs")


def event(words: Words, index: int) -> Span | None:
    """Read “affaire Dreyfus”, “traité d'Amsterdam”, “affaire des HLM de Paris”."""
    last, farthest = index + 1, None
    while last - index < _MOST_WORDS:
        if words.shape[last] in NAMED and words.text[last - 1] not in french.ENUMERATING:
            farthest = last + 1
        elif words.text[last] in french.OF or (words.text[last] in _BEHIND_OF and words.text[last - 1] in _OF):
            pass
        elif words.shape[last] != LOWER or words.text[last - 1] not in french.OF or words.text[index] not in _AFFAIRS:
            break
        last += 1
    if farthest is None:
        return None
    return Span(index, farthest, Label.MISC, 3.5, Origin.RULE, reason(ReasonCode.OPENS_EVENT, words.text[index]))


def work(words: Words, index: int, lexicon: Lexicon) -> Span | None:
    """Read “rapport Draghi”, “loi Pacte”: a capital directly after the noun."""
    last = index + 1
    while words.shape[last] in NAMED and last - index < 4:
        last += 1
    if last == index + 1 or words.text[index + 1] in french.ARTICLES or words.text[index + 1] in lexicon.no_names:
        return None
    return Span(index, last, Label.MISC, 3.0, Origin.RULE, reason(ReasonCode.OPENS_TITLE, words.text[index]))
