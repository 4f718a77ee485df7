"""What a word's own letters say about it: an acronym, capitals inside, digits, the number of a road."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.words import ACRONYM, BREAK, CAPITAL, ELIDED, MIXED, NUMBER
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/word_shapes")

_MOTORWAYS, _ROADS = _WORDS.pattern("motorways"), _WORDS.pattern("roads")
_ROAD = re.compile(rf"{_MOTORWAYS}\d{{1,2}}|{_ROADS}\d{{1,4}}[a-z]?")
_INSIDE_A_PLACE, _OPENS_A_PLACE = _WORDS.pattern("inside_a_place"), _WORDS.pattern("opens_a_place")
_PLACE_SHAPE = re.compile(rf"-{_INSIDE_A_PLACE}-|^{_OPENS_A_PLACE}-")
_DEMONYM = re.compile(_WORDS.pattern("demonym_ends") + "$")
_COUNTING = _WORDS.words("counting")
_GLUED_PARTICLES = _WORDS.listed("glued_particles")
_SHORT = 3  # letters of most abbreviations
_PER, _ORG, _LOC, _MISC = Label.PER, Label.ORG, Label.LOC, Label.MISC


def shape_of(words: Words, first: int, last: int) -> Iterator[Cue]:
    """Yield what the letters of a single word speak for; of several, only “&” says something: two founders."""
    if last - first > 1:
        if "&" in words.text[first:last]:
            yield Cue(_ORG, 2.5, "&")
        return
    word, shape = words.text[first], words.shape[first]
    if words.text[first - 1] == "$":  # “97 milliards $ US”
        yield Cue(_ORG, -6.0, "$")
    yield from _capitals(words, first)
    if _ROAD.fullmatch(word):  # “l'A9”, “la D982”
        yield from (Cue(label, -6.0, "number of a road") for label in Label)
    elif any(map(str.isdigit, word)):
        yield Cue(_MISC, 2.5 if word[-1].isdigit() else 1.0, "digit in the word")
        yield Cue(_PER, -3.0, "digit in the word")
    if shape == CAPITAL and _named_after(words, first):
        yield Cue(_LOC, 1.5, "named after somebody")
        yield Cue(_PER, -1.5, "named after somebody")
    if _PLACE_SHAPE.search(word):
        yield Cue(_LOC, 2.0, "compound name of a place")
    yield from _inhabitants(words, first)
    if words.shape[first - 1] == ELIDED and words.text[first - 1] in french.FORMER:
        yield Cue(_ORG, 0.7, "former")


def _capitals(words: Words, index: int) -> Iterator[Cue]:
    """Read an abbreviation (“CGT”) and capitals inside a word (“xAI”), which are rarely somebody's or a place's."""
    word, shape = words.text[index], words.shape[index]
    if shape == ACRONYM and len(word) < 6 and not _is_shouted(words, index):
        yield Cue(_ORG, 2.0, "abbreviation")
        yield Cue(_PER, -2.0, "abbreviation")
        yield Cue(_LOC, -1.0, "abbreviation")
    elif shape == MIXED and not word.startswith(_GLUED_PARTICLES):
        yield Cue(_ORG, 2.0, "capital in the word")
        yield Cue(_PER, -2.0, "capital in the word")
        yield Cue(_LOC, -2.0, "capital in the word")


def _is_shouted(words: Words, index: int) -> bool:
    """Tell “GAND” alone on its line, and beside other words in capitals: a headline's capitals abbreviate nothing."""
    before, after = index - 1, index + 1
    alone = words.shape[before] == words.shape[after] == BREAK and len(words.text[index]) > _SHORT
    return alone or any(words.shape[near] == ACRONYM and len(words.text[near]) > _SHORT for near in (before, after))


def _inhabitants(words: Words, index: int) -> Iterator[Cue]:
    """Tell “les Montoisiens” and “22 400 Brainois”, who live somewhere, of a place."""
    counted = words.text[index - 1] in _COUNTING or words.shape[index - 1] == NUMBER
    if counted and words.shape[index] == CAPITAL and _DEMONYM.search(words.text[index]):
        yield from (Cue(label, -4.0, "inhabitants") for label in (_ORG, _LOC, _MISC))
        yield Cue(_PER, -2.0, "inhabitants")


def _named_after(words: Words, first: int) -> bool:
    """Tell “à Gaston-Gérard”: where people meet, of the name of somebody whom a hyphen joins."""
    return "-" in words.text[first] and words.text[first - 1] in french.TO
