"""Towns that stand for their club: “Lens reçoit Nice”, “battu à Metz (2-1)” tells who played, not where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.words import NAMED
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/sport_cues")

_PLAYS = _WORDS.words("plays")
_BEATEN = _WORDS.words("beaten")
_WINS = _WORDS.words("wins")
_AGAINST = _WORDS.words("against")
_HAS = _WORDS.words("has")
SCORE = re.compile(r"\d{1,2}-\d{1,2}")


def match_cues(words: Words, first: int, last: int, lexicon: Lexicon, *, sport: bool) -> Iterator[Cue]:
    """Yield what a match around a name speaks for, unless somebody's office stands before it.

    In a text that is not on sport, verbs of a match are of politics, too (“Macron reçoit Zelensky”, “Trump a battu
    Harris”): there they count beside a town that is well known, and a score always counts.
    """
    titled = any(words.text[place] in french.TITLES for place in range(max(0, first - 2), first))
    if not titled and (_is_scored_here(words, first, last) or _plays(words, first, last, lexicon, sport=sport)):
        yield Cue(Label.ORG, 6.0, "match")
        yield Cue(Label.LOC, -4.0, "match")


def _is_scored_here(words: Words, first: int, last: int) -> bool:
    where = words.text[first - 1] in french.TO and words.text[first - 2] not in french.FACING
    return _is_scored(words, last) and not where


def _plays(words: Words, first: int, last: int, lexicon: Lexicon, *, sport: bool) -> bool:
    other = _opponent(words, last) or _subject(words, first)
    return bool(other) and (sport or _is_town(words, first, lexicon) or _is_town(words, other, lexicon))


def _is_town(words: Words, index: int, lexicon: Lexicon) -> bool:
    """Tell whether a well-known town starts or ends at a word."""
    starts = (index, index - 1)
    matches = (lexicon.longest(words.text, start) for start in starts)
    return any(match is not None and match.last > index and match.entry.label is Label.LOC for match in matches)


def _opponent(words: Words, last: int) -> int:
    """Return the index of whom the name before ``last`` plays, 0 where no verb of a match follows."""
    text, shape = words.text, words.shape
    if text[last] in _PLAYS:
        return last + 1 if shape[last + 1] in NAMED or text[last + 1] in french.ARTICLES else 0
    if text[last] in _HAS and text[last + 1] in _BEATEN:
        return last + 2 if shape[last + 2] in NAMED else 0
    wins = text[last] in french.REFLEXIVE and text[last + 1] in _WINS and text[last + 2] in _AGAINST
    return last + 3 + (text[last + 2] in french.FACING) if wins else 0


def _subject(words: Words, first: int) -> int:
    """Return the index of who plays the name at ``first``, 0 where no verb of a match stands before it."""
    text, shape = words.text, words.shape
    if text[first - 1] in _PLAYS and shape[first - 2] in NAMED:
        return first - 2
    return first - 3 if text[first - 1] in _BEATEN and text[first - 2] in _HAS and shape[first - 3] in NAMED else 0


def _is_scored(words: Words, last: int) -> bool:
    """Read “Lens 2-1”, “Lens (1-0)” and “Lens - Nice 2-1”."""
    text = words.text
    last += text[last] == "("
    if text[last] == "-" and words.shape[last + 1] in NAMED:
        last += 3 if text[last + 2] == "(" else 2
    return SCORE.fullmatch(text[last]) is not None
