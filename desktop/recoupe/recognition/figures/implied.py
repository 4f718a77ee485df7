"""Bare amounts that measure what the ones before measure: “les assureurs disent 78” behind “87 millions d'euros”."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS, WEEKDAYS
from recoupe.french.figures.ellipsis import COUNTING, FOLLOWS, NOT_BARE_BEHIND, PART_OF, SCALED, TIMES
from recoupe.french.figures.money_words import PAID, PARTICIPLES
from recoupe.french.figures.numerals import MINUS
from recoupe.french.figures.small_words import IN_YEAR, MORE_LESS, OF, OF_FULL, PER
from recoupe.french.figures.units import COLD, WEATHER
from recoupe.recognition.figures.elliptic import as_said, per_other
from recoupe.recognition.figures.measure import spell
from recoupe.recognition.figures.numerals import numeral
from recoupe.recognition.figures.plain_numbers import number
from recoupe_db.records import Kind

if TYPE_CHECKING:
    from recoupe.recognition.figures.last_amount import Said
    from recoupe.recognition.figures.numerals import Numeral
    from recoupe.recognition.figures.rule import Match
    from recoupe.recognition.figures.tokenizer import TokenStream
    from recoupe_db.records import Reading

_LOOK = 40  # tokens back to an amount of the same kind
_LIKENESS = (8, 4)  # how many times as large one of two such amounts may be, in one sentence and in the next
_NEAR = 4
_THOUSAND = 1000
_DIFFERENCE = 100  # “165 euros, 17 de plus”
_UNLIKE = frozenset({Kind.AGE})


def number_or_measure(page: TokenStream, at: int) -> Match | None:
    """Read a number; a bare one takes kind, unit and scale of the nearest amount that it can be set beside.

    Only what is as large as the amount before, in its sentence or the one after, is taken for its like; where a count
    lies nearer, the number counts too.
    """
    match = number(page, at)
    if match is None or match.reading is None or not _bare(page, match):
        return match
    if _cold(page, match.reading) or (page.keys[at] in MINUS and page.keys[at - 1] in WEATHER):
        return replace(match, reading=replace(match.reading, kind=Kind.QUANTITY, unit="Cel"))
    amount = numeral(page, at)
    value = match.reading.value
    if amount is None or value is None or "/" in value or amount.fraction or amount.about:
        return match
    low = Fraction(value)
    for said in reversed(page.told):
        breaks = _breaks(page, said, at)
        if at - said.last > _LOOK or breaks >= len(_LIKENESS):
            break
        if said.kind is Kind.NUMBER and not breaks and _pronoun(page, at):
            break  # “sur 640 patients, j'en ai compté 52”
        if per_other(page, said, match.last) or (breaks and not amount.digits and said.kind is not Kind.DURATION):
            continue
        factor = _shared_scale(said, amount, low)
        most = _DIFFERENCE if page.keys[match.last] in OF_FULL else _LIKENESS[breaks]
        if said.kind not in _UNLIKE and _alike(low * factor, said.value, most):
            return replace(match, reading=_like(said, match.reading, factor))
    return match


def _cold(page: TokenStream, reading: Reading) -> bool:
    """Return whether “moins 4” is how cold it was: the text speaks of degrees or of frost."""
    return bool(reading.value and reading.value.startswith("-")) and not page.vocabulary.isdisjoint(COLD)


def _breaks(page: TokenStream, said: Said, at: int) -> int:
    return sum(page.keys[k] in SENTENCE_ENDS and page.keys[k] != ";" for k in range(said.last, at))


def _bare(page: TokenStream, match: Match) -> bool:
    """Return whether nothing is counted by a number, and no verb tells of how many there were."""
    before, after = page.keys[match.first - 1], page.keys[match.last]
    more = after in OF_FULL and page.keys[match.last + 1] in MORE_LESS
    if before in SCALED or (before in PER and page.keys[match.first - 2].startswith(TIMES)):
        return False  # “magnitude 7,2”, “multiplié par deux”
    if before in NOT_BARE_BEHIND or (after in OF and not more):
        return False  # “le 12”, “la 138”, “24 millions d'abonnés”
    if page.kinds[match.last] in {"word", "elision", "number"}:
        done = before in PART_OF and after.endswith(PARTICIPLES) and after not in PAID
        return (after in FOLLOWS or after in WEEKDAYS or done) and before not in COUNTING
    return before not in COUNTING and after not in {"%", "€", "$", "£", "°", "/", "-"}


def _pronoun(page: TokenStream, at: int) -> bool:
    """Return whether “en” stands for what is counted: “il y en avait 12”."""
    return not IN_YEAR.isdisjoint(page.keys[max(0, at - _NEAR) : at])


def _shared_scale(said: Said, amount: Numeral, low: Fraction) -> Fraction:
    """Return what a printed one is worth behind an amount in millions: “de 2,4 milliards à 2,7”."""
    own = amount.scale > 1 or said.factor < _THOUSAND or abs(low) >= abs(said.value) / _THOUSAND
    whole = said.kind is Kind.NUMBER and low.denominator == 1
    return Fraction(1) if own or whole else said.factor


def _alike(value: Fraction, other: Fraction, most: int) -> bool:
    if not value or not other:
        return False
    return Fraction(1, most) <= value / other <= most


def _like(said: Said, reading: Reading, factor: Fraction) -> Reading:
    low = Fraction(reading.value or 0) * factor
    high = Fraction(reading.upper) * factor if reading.upper else None
    if said.kind is Kind.NUMBER:
        return replace(reading, value=spell(low), upper=spell(high))
    return replace(as_said(said, low), upper=high and as_said(said, high).value, modifier=reading.modifier)
