"""Names that a hyphen only joins: “Paris-Milan”, “CFDT-CGT”, cut apart before the rules read them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.word_list import word_list
from recoupe.recognition.names.sport_cues import SCORE
from recoupe.recognition.names.words import ACRONYM, MARK, NAMED, Words, shape
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Container

    from recoupe.recognition.names.lexicon import Lexicon

_WORDS = word_list("names/hyphen_splitting")

_HYPHEN = "-"
_ROUTES = _WORDS.words("routes")
_LINKING = _WORDS.words("linking")


def cut_joined(words: Words, lexicon: Lexicon) -> Words:
    """Return ``words`` with every word in parts of which each is a name by itself: a place, a body, or met alone."""
    seen: frozenset[str] | None = None
    joined: set[int] = set()
    for index in words.inside():
        if _HYPHEN not in words.text[index] or words.shape[index] not in NAMED:
            continue
        seen = seen or frozenset(words.text)
        if _is_joined(words, index, lexicon, seen):
            joined.add(index)
    return _cut(words, joined) if joined else words


def _is_joined(words: Words, index: int, lexicon: Lexicon, seen: Container[str]) -> bool:
    whole, parts = words.text[index], words.text[index].split(_HYPHEN)
    if lexicon.longest(words.text, index) or lexicon.is_first_name(whole) or lexicon.is_first_name(parts[0]):
        return False
    if not all(len(part) > 1 and shape(part) in NAMED for part in parts):
        return False
    return (
        (all(part in seen for part in parts) and not any(map(lexicon.is_common, parts)))
        or (len(parts) > 2 and _LINKING.isdisjoint(parts) and all(shape(part) == ACRONYM for part in parts))
        or _is_route(words, index, parts, lexicon)
        or _meets(words, index, parts, lexicon)
    )


def _is_route(words: Words, index: int, parts: list[str], lexicon: Lexicon) -> bool:
    """Tell “TGV Paris-Milan” and “Nantes-Lille (0-3)”: two towns that something joins, or that play."""
    if not all(lexicon.label(part) is Label.LOC for part in parts):
        return False
    following = words.text[index + 1 + (words.text[index + 1] == "(")]
    return words.text[index - 1] in _ROUTES or SCORE.fullmatch(following) is not None


def _meets(words: Words, index: int, parts: list[str], lexicon: Lexicon) -> bool:
    """Tell whether the last part opens a longer place: “Paris-New York”."""
    first = all(lexicon.label(part) is Label.LOC for part in parts[:-1])
    match = lexicon.longest([parts[-1], *words.text[index + 1 : index + 4], "\n"], 0) if first else None
    return match is not None and match.last > 1 and match.entry.label is Label.LOC


def _cut(words: Words, joined: Container[int]) -> Words:
    cut = Words([], [], [], [])
    for index, (text, kind, start, end) in enumerate(zip(words.text, words.shape, words.start, words.end, strict=True)):
        if index not in joined:
            _add(cut, text, kind, start, end)
            continue
        at = start
        for part in text.split(_HYPHEN):
            if at > start:
                _add(cut, _HYPHEN, MARK, at - 1, at)
            _add(cut, part, shape(part), at, at + len(part))
            at += len(part) + 1
    return cut


def _add(words: Words, text: str, kind: str, start: int, end: int) -> None:
    words.text.append(text)
    words.shape.append(kind)
    words.start.append(start)
    words.end.append(end)
