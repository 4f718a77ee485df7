"""What a whole text is about, as far as it tells what names stand for: towns that play, medicines with an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_list import word_list
from recoupe.recognition.names.spans import Cue
from recoupe.recognition.names.words import CAPITAL, ELIDED, LOWER
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.words import Words

_WORDS = word_list("names/topic")

SPORT, MEDICINE = "sport", "medicine"
_BY_SUBJECT = {
    SPORT: _WORDS.words("sport"),
    MEDICINE: _WORDS.words("medicine"),
}
_ENOUGH = 3  # different words of a subject that make it the text's
_NOT_VERBS = _WORDS.words("not_verbs")
_MASCULINE = _WORDS.words("masculine")
_MEETS, _TO = _WORDS.words("meets"), _WORDS.words("to")


def subject_of(words: Words) -> str:
    """Return what a text is about: ``SPORT``, ``MEDICINE`` or nothing that matters for names."""
    met = set(words.text)
    most = max(_BY_SUBJECT, key=lambda subject: len(_BY_SUBJECT[subject] & met))
    return most if len(_BY_SUBJECT[most] & met) >= _ENOUGH else ""


def subject_cues(words: Words, first: int, last: int, subject: str, *, town: bool) -> Iterator[Cue]:
    """Yield what the subject of a text speaks for at one place."""
    if subject == SPORT and town and _stands_for_club(words, first, last):
        yield Cue(Label.ORG, 3.0, "club")
        yield Cue(Label.LOC, -3.0, "club")
    elif subject == MEDICINE and _has_article(words, first, last):
        yield Cue(Label.MISC, 2.5, "medicine")
        yield Cue(Label.ORG, -1.0, "medicine")
        yield Cue(Label.PER, -1.0, "medicine")


def _stands_for_club(words: Words, first: int, last: int) -> bool:
    """Tell “Angers reste dernier”, “contre Reims”, “face à Lorient”: who plays rather than where."""
    before = words.text[first - 1]
    if before in _MEETS or (before in _TO and words.text[first - 2] in french.FACING):
        return True
    verb = words.shape[last] in {LOWER, ELIDED} and words.text[last] not in _NOT_VERBS
    return verb and (words.opens(first) or before == ",") and words.shape[first] == CAPITAL


def _has_article(words: Words, first: int, last: int) -> bool:
    alone = last - first == 1 and words.shape[first] == CAPITAL and words.text[first - 1] in _MASCULINE
    return alone and words.text[last] not in french.SPEECH
