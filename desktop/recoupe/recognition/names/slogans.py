"""Associations that are called by a phrase: “Touche pas à mon arbre”, “Familles en colère”, “Dole à vélo”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french import names as french
from recoupe.french.word_table import word_set
from recoupe.recognition.names.spans import Span
from recoupe.recognition.names.words import CAPITAL, ELIDED, LOWER
from recoupe_db.records import Label, Origin
from recoupe_db.records.reasons import ReasonCode, reason

if TYPE_CHECKING:
    from collections.abc import Iterator

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.recognition.names.words import Words

_CALLED = word_set("association associations asso collectif collectifs mouvement comité")
_LINKS = word_set("pas à au aux en de du des d' la le les l' nos notre mon ma mes ta ton pour sans sur")
_MOST_WORDS = 6


def slogans(words: Words, lexicon: Lexicon) -> Iterator[Span]:
    """Yield the names that go on in small letters after “l'association”, “le collectif”."""
    for index in words.inside():
        if words.text[index] in _CALLED and words.shape[index + 1] == CAPITAL:
            first = index + 1
            last = _end(words, first)
            if last > first + 1 and _may_go_on(words.text[first], lexicon):
                yield Span(first, last, Label.ORG, 4.0, Origin.RULE, reason(ReasonCode.AFTER, words.text[index]))


def _may_go_on(word: str, lexicon: Lexicon) -> bool:
    """Tell a word that opens a phrase (“Sauvons”, “Dole”) from a name that is complete."""
    return lexicon.is_common(word) or lexicon.label(word) is Label.LOC


def _is_noun(words: Words, index: int) -> bool:
    """Tell what may end a phrase: a noun, a place (“Riverains de Bellerive”), or everybody (“Train pour tous”)."""
    if words.shape[index] == LOWER:
        return words.text[index] not in french.FUNCTION_WORDS or words.text[index] in {"tous", "toutes"}
    return words.shape[index] == CAPITAL


def _end(words: Words, first: int) -> int:
    """Return the index after the last phrase: small words, then a noun."""
    last = index = first + 1
    while index - first < _MOST_WORDS:
        start = index
        while words.text[index] in _LINKS and words.shape[index] in {LOWER, ELIDED}:
            index += 1
        if index == start or not _is_noun(words, index):
            break
        index += 1
        last = index
    return last
