"""Names that the way they are printed tells: cantons in brackets, papers called by their address, towns over news."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import ACRONYM, BREAK, CAPITAL, LOWER, NAMED, NUMBER
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/print_forms")

_CANTONS = _WORDS.words("cantons")
_DOMAINS = _WORDS.pattern("domains")
_ADDRESS = re.compile(rf"[^\W\d_a-z][\w-]*\.{_DOMAINS}")
_TOWN_ARTICLES = _WORDS.words("town_articles")
_LEAST = 3  # letters of a town over a piece of news


def printed(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the spans whose print tells what they name."""
    for index in words.inside():
        shape = words.shape[index]
        if shape == ACRONYM and words.text[index] in _CANTONS and _is_behind_a_name(words, index):
            yield _span(index, index + 1, Label.LOC, 5.0, ReasonCode.CONTEXT)
        elif "." in words.text[index] and _ADDRESS.fullmatch(words.text[index]):
            yield _span(index, index + 1, Label.ORG, 3.5, ReasonCode.CONTEXT)
        elif words.shape[index - 1] == BREAK and (last := _town(words, index, lexicon)):
            yield _span(index, last, Label.LOC, 2.5, ReasonCode.DATELINE)


def _span(first: int, last: int, label: Label, weight: float, because: ReasonCode) -> Span:
    return Span(first, last, label, weight, Origin.RULE, reason(because))


def _is_behind_a_name(words: Words, index: int) -> bool:
    """Tell “(NE)” and “(Verts/NE)” behind a name that the letters do not abbreviate: “Amnesty International (AI)”."""
    text = words.text
    opening = index - 1 if text[index - 1] == "(" else index - 3 if text[index - 3 : index : 2] == ["(", "/"] else 0
    if text[index + 1] != ")" or not opening or words.shape[opening - 1] not in NAMED:
        return False
    return text[opening - 2][:1] + text[opening - 1][:1] != text[index]


def _town(words: Words, index: int, lexicon: Lexicon) -> int | None:
    """Return the index after “Rezé” of the line “Rezé : la médiathèque rouvre”; None where it is another word."""
    last = index + 1 + (words.text[index] in _TOWN_ARTICLES)
    town = words.text[last - 1]
    if words.text[last] != ":" or words.shape[last - 1] != CAPITAL or words.shape[last + 1] not in {LOWER, NUMBER}:
        return None
    if len(town) < _LEAST or not town.replace("-", "").isalpha() or lexicon.explains(town) or lexicon.knows(town):
        return None
    return last
