"""Towns that stand for their club: “Lens reçoit Nice”, “battu à Metz (2-1)” tells who played, not where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french.word_list import word_list
from recoupe.recognition.names.words import NAMED

if TYPE_CHECKING:
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/sport_cues")

_PLAYS = _WORDS.words("plays")
_BEATEN = _WORDS.words("beaten")
_WINS = _WORDS.words("wins")
_AGAINST = _WORDS.words("against")
SCORE = re.compile(r"\d{1,2}-\d{1,2}")


def is_playing(words: Words, first: int, last: int) -> bool:
    """Tell whether what stands around a name is a match: a verb of it, or a score."""
    where = words.text[first - 1] in {"à", "A"} and words.text[first - 2] not in {"face", "Face"}
    return _is_subject(words, last) or _is_opponent(words, first) or (_is_scored(words, last) and not where)


def _is_subject(words: Words, last: int) -> bool:
    text, shape = words.text, words.shape
    if text[last] in _PLAYS:
        return shape[last + 1] in NAMED
    if text[last] == "a" and text[last + 1] in _BEATEN:
        return shape[last + 2] in NAMED
    return text[last] == "s'" and text[last + 1] in _WINS and text[last + 2] in _AGAINST


def _is_opponent(words: Words, first: int) -> bool:
    text, shape = words.text, words.shape
    if text[first - 1] in _PLAYS:
        return shape[first - 2] in NAMED
    return text[first - 1] in _BEATEN and text[first - 2] == "a" and shape[first - 3] in NAMED


def _is_scored(words: Words, last: int) -> bool:
    """Read “Lens 2-1”, “Lens (1-0)” and “Lens - Nice 2-1”."""
    text = words.text
    last += text[last] == "("
    if text[last] == "-" and words.shape[last + 1] in NAMED:
        last += 3 if text[last + 2] == "(" else 2
    return SCORE.fullmatch(text[last]) is not None
