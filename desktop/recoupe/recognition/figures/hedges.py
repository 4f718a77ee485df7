"""Hedges: the words around a figure that say about, at least, at most, over or under."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from recoupe.french.figures import hedges as words
from recoupe.french.figures.small_words import AND, OF
from recoupe.recognition.figures.phrases import Phrases, any_of
from recoupe_db.records import Kind, Modifier, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.rule import Match
    from recoupe.recognition.figures.tokenizer import TokenStream

_BEFORE_DATE = Phrases((phrase, sign) for sign, listed in words.BEFORE_DATE.items() for phrase in listed)
_BEFORE = Phrases((phrase, sign) for sign, listed in words.BEFORE.items() for phrase in listed)
_BEHIND = Phrases(
    [(phrase, sign) for sign, listed in words.BEHIND.items() for phrase in listed]
    + [(f", {phrase}", sign) for sign, listed in words.BEHIND_COMMA.items() for phrase in listed]
)
_IN_THE = any_of(words.IN_THE)
_PRICED = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.AGE})


@dataclass(frozen=True, slots=True)
class Hedged:
    """A reading with its modifier, and the tokens of figure and hedge together."""

    reading: Reading
    first: int
    last: int


def hedged(page: TokenStream, match: Match, reading: Reading) -> Hedged:
    """Add to a reading the modifier that the words before or behind it give."""
    first, before = _before(page, match.first, _BEFORE_DATE if reading.kind in {Kind.DATE, Kind.TIME} else _BEFORE)
    within = _IN_THE.before(page, match.first) if before is None and reading.kind in _PRICED else None
    if within:
        first, before = within[1], Modifier.ABOUT  # “dans les 40 euros”
    if before is not None and page.keys[first] in words.COMPARING and page.keys[first - 1] in words.SHARES:
        first, before = match.first, None  # “37 % supérieur à 1 100 francs”
    behind = _BEHIND.at(page, match.last)
    if behind and page.keys[behind[1]] in OF and page.keys[match.last] in AND:
        behind = None  # “magnitude 7 et plus d'un million de sinistrés”
    said = before or (behind[0] if behind else None)
    modifier = said if said and reading.modifier in {None, Modifier.ABOUT} else reading.modifier
    return Hedged(replace(reading, modifier=modifier), first, behind[1] if behind else match.last)


def _before(page: TokenStream, first: int, table: Phrases[Modifier]) -> tuple[int, Modifier | None]:
    here = first
    for _ in range(3):
        before = table.before(page, here)
        if before:
            return before[1], before[0]
        exceeding = _exceeding(page, here) if table is _BEFORE and page.keys[here] not in OF else None
        if exceeding:
            return exceeding
        if page.keys[here - 1] not in words.BETWEEN:
            break
        here -= 1
    return first, None


def _exceeding(page: TokenStream, at: int) -> tuple[int, Modifier] | None:
    """Read the verb that ends just before a token, with its first token: “dépasse nettement”, “ne dépassera jamais”."""
    verb, denied = at - 1, False
    while page.keys[verb] in words.DENIED or page.keys[verb].endswith(words.ADVERB_ENDING):
        denied, verb = denied or page.keys[verb] in words.DENIED, verb - 1
    if not page.keys[verb].startswith(words.EXCEEDING):
        return None
    if page.keys[verb].endswith(words.INFINITIVE_ENDINGS):
        denied = denied or any(
            page.keys[k] in words.DENIED | words.DENIED_BEFORE for k in range(max(0, verb - 2), verb)
        )
    first = verb - (denied and page.keys[verb - 1] in words.NOT)
    return first, Modifier.AT_MOST if denied else Modifier.OVER
