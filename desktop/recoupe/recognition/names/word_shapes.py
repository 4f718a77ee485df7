"""What a word's own letters say about it: an acronym, capitals inside, digits, the number of a road."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.words import ACRONYM, BREAK, CAPITAL, ELIDED, MIXED, NUMBER
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.words import Words

_ROAD = re.compile(r"A\d{1,2}|(?:D|N|RD|RN)\d{1,4}[a-z]?")
_PLACE_SHAPE = re.compile(r"-(?:le|la|les|lès|l'|sur|sous|en|du|des|aux|d')-|-(?:sur|sous|lès)-|^Sainte?-")
_DEMONYM = re.compile(r"(?:ois|oises?|ien(?:ne)?s?|ais|aises?|éen(?:ne)?s?)$")
_COUNTING = frozenset({"les", "Les", "des", "aux", "ces", "Des", "Ces", "un", "une", "pur", "pure", "par", "chaque"})
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
        yield from (Cue(label, -6.0, "numéro de route") for label in Label)
    elif any(map(str.isdigit, word)):
        yield Cue(_MISC, 2.5 if word[-1].isdigit() else 1.0, "chiffre dans le mot")
        yield Cue(_PER, -3.0, "chiffre dans le mot")
    if shape == CAPITAL and _named_after(words, first):
        yield Cue(_LOC, 1.5, "d’après quelqu’un")
        yield Cue(_PER, -1.5, "d’après quelqu’un")
    if _PLACE_SHAPE.search(word):
        yield Cue(_LOC, 2.0, "nom de lieu composé")
    yield from _inhabitants(words, first)
    if words.shape[first - 1] == ELIDED and words.text[first - 1] == "ex-":
        yield Cue(_ORG, 0.7, "ex-")


def _capitals(words: Words, index: int) -> Iterator[Cue]:
    """Read an abbreviation (“CGT”) and capitals inside a word (“xAI”), which are rarely somebody's or a place's."""
    word, shape = words.text[index], words.shape[index]
    if shape == ACRONYM and len(word) < 6 and not _is_shouted(words, index):
        yield Cue(_ORG, 2.0, "sigle")
        yield Cue(_PER, -2.0, "sigle")
        yield Cue(_LOC, -1.0, "sigle")
    elif shape == MIXED and not word.startswith(("Mc", "Mac", "De", "Le", "O'", "D'", "Di", "Du", "La")):
        yield Cue(_ORG, 2.0, "majuscule dans le mot")
        yield Cue(_PER, -2.0, "majuscule dans le mot")
        yield Cue(_LOC, -2.0, "majuscule dans le mot")


def _is_shouted(words: Words, index: int) -> bool:
    """Tell “GAND” alone on its line, and beside other words in capitals: a headline's capitals abbreviate nothing."""
    before, after = index - 1, index + 1
    alone = words.shape[before] == words.shape[after] == BREAK and len(words.text[index]) > _SHORT
    return alone or any(words.shape[near] == ACRONYM and len(words.text[near]) > _SHORT for near in (before, after))


def _inhabitants(words: Words, index: int) -> Iterator[Cue]:
    """Tell “les Montoisiens” and “22 400 Brainois”, who live somewhere, of a place."""
    counted = words.text[index - 1] in _COUNTING or words.shape[index - 1] == NUMBER
    if counted and words.shape[index] == CAPITAL and _DEMONYM.search(words.text[index]):
        yield from (Cue(label, -4.0, "habitants") for label in (_ORG, _LOC, _MISC))
        yield Cue(_PER, -2.0, "habitants")


def _named_after(words: Words, first: int) -> bool:
    """Tell “à Gaston-Gérard”: where people meet, of the name of somebody whom a hyphen joins."""
    return "-" in words.text[first] and words.text[first - 1] in {"à", "A"}
