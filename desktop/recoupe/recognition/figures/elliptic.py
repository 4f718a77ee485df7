"""Amounts that leave out the unit of the one before: “3 milliards d'euros en 2023 et 2 en 2024”, “12 km, dont 4”."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import SENTENCE_ENDS
from recoupe.french.figures.ellipsis import (
    EN_BEHIND,
    FOLLOWS,
    OF_A_SPAN,
    PART_OF,
    SETS_AGAINST,
    SIDE_BY_SIDE,
    SKIPPED,
    VOTES,
    WITH,
)
from recoupe.french.figures.people import PEOPLE
from recoupe.french.figures.small_words import AND, FOR, IN_YEAR, OF, PER, THERE
from recoupe.french.figures.spans import SPANS
from recoupe.recognition.figures.date_points import year_number
from recoupe.recognition.figures.last_amount import Said
from recoupe.recognition.figures.measure import spell
from recoupe.recognition.figures.numerals import Numeral, numeral
from recoupe.recognition.figures.phrases import any_of
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_MEASURED = frozenset({Kind.MONEY, Kind.PERCENT, Kind.QUANTITY, Kind.DURATION, Kind.AGE})
_ONE_SPAN = re.compile(r"P(T?)([0-9.]+)([YMWDHS])")
_AGAINST = any_of(SETS_AGAINST)
_SCALES = {Fraction(10) ** power for power in (0, 3, 6, 9, 12)} | {Fraction(1, 100), Fraction(1, 10)}
_LOOK = 30  # tokens back to the amount whose unit is left out
_SKIPPED = 3
_PRONOUN = 4  # tokens in which the “en” of “il en valait 300” stands
_THOUSAND = 1000
_APART = 1000  # how many times as large as the other one of two such amounts may be
_OLDEST = 120
_OF_A_SPAN = PART_OF | OF_A_SPAN  # “49 ans, dont vingt-six de maison”
_LIKE = 4
_JOINS = AND | {",", ";"}
_BEHIND_VOTES = AND | {",", ")", ".", ";", ""}
_BREAKS = SENTENCE_ENDS - {";"}


def said_of(page: TokenStream, match: Match) -> Said | None:
    """Return what later amounts may leave out after this one; None where it measures nothing."""
    reading = match.reading
    if (
        reading is None
        or reading.kind not in _MEASURED | {Kind.NUMBER}
        or reading.value is None
        or "/" in reading.value
    ):
        return None
    amount = next((n for k in range(match.first, match.last) if (n := numeral(page, k))), None)
    if amount is None or not amount.value:
        return None
    unit, value = reading.unit, reading.value
    if _converted(page, match, unit):
        return None
    if reading.kind is Kind.DURATION:
        span = _ONE_SPAN.fullmatch(value)
        if span is None:
            return None
        unit, value = span[1] + span[3], span[2]
    whole = Fraction(value)
    factor = whole / amount.value * amount.scale
    return Said(reading.kind, unit, factor if factor in _SCALES else Fraction(1), whole, match.first, match.last)


def _converted(page: TokenStream, match: Match, unit: str | None) -> bool:
    """Return whether a sum is the one before it told again in another currency: “42 millions (45 millions d'euros)”."""
    said = page.said
    if said is None or said.kind is not Kind.MONEY or unit is None or unit == said.unit:
        return False
    return "(" in page.keys[max(said.last, match.first - _SKIPPED) : match.first]


def elliptic(page: TokenStream, at: int) -> Match | None:
    """Read an amount that takes its unit, and its scale, from the one before it in the sentence."""
    said = page.said
    if said is None or at - said.last > _LOOK or not _BREAKS.isdisjoint(page.keys[said.last : at]):
        return None
    amount = numeral(page, at)
    if amount is None or amount.value is None or amount.fraction or amount.about or amount.value < 0:
        return None
    if said.kind is Kind.AGE and _age_of_another(page, at, amount):
        return Match(at, amount.last, Reading(Kind.AGE, spell(amount.value), None, "a"))
    part = page.keys[at - 1] in PART_OF
    if not _tied(page, said, amount) or (amount.article and not part):
        return None
    value = _valued(said, amount, part=part)
    for counted in page.told:
        inside = _BREAKS.isdisjoint(page.keys[counted.last : at]) and counted.kind is Kind.NUMBER
        nearer = counted is page.told[-1] or not _like_count(said, amount)
        if inside and nearer and _like_count(counted, amount):
            return None  # “57 % de non, 1,48 million de bulletins contre 1,08”, “151 sous les 3h, contre 39”
    year = year_number(page, at)
    if value is None or (year and (said.factor > 1 or not 1 / 4 < value / (said.value or 1) < 4)):
        return None
    return Match(at, amount.last, as_said(said, value))


def _like_count(counted: Said, amount: Numeral) -> bool:
    """Return whether an amount is as large as the count that stands nearer than what was measured."""
    value = amount.value or Fraction(0)
    scaled = value * counted.factor if amount.scale == 1 and value.denominator > 1 else value
    return bool(counted.value) and Fraction(1, _LIKE) <= scaled / counted.value <= _LIKE


def _age_of_another(page: TokenStream, at: int, amount: Numeral) -> bool:
    """Return whether a number is one more age: “Julie, 35 ans, et Marc, 37,”, “Léa (17 ans) et Tom (16)”."""
    told_of = page.capital(at - 2) or page.keys[at - 2] in PEOPLE
    named = page.keys[at - 1] in {",", "("} and told_of
    whole = amount.value is not None and amount.value.denominator == 1 and amount.value < _OLDEST
    return named and whole and page.keys[amount.last] in {",", ")", ".", ";", ""}


def _tied(page: TokenStream, said: Said, amount: Numeral) -> bool:
    """Return whether the words around an amount make it one more of what was just measured."""
    after = page.keys[amount.last]
    ends = page.kinds[amount.last] not in {"word", "elision"}
    lasting = said.kind in {Kind.DURATION, Kind.AGE}
    if _voted(page, amount.last) or per_other(page, said, amount.last):
        return False
    if after in {"%", "€", "$", "°"} or not (ends or after in FOLLOWS):
        return False
    before = amount.first
    if (
        after in OF
        and said.kind is not Kind.MONEY
        and not (
            said.kind is Kind.QUANTITY and page.keys[before - 1] in PART_OF  # “9 km, dont 3 de montée”
        )
    ):
        if not lasting or page.keys[before - 1] not in _OF_A_SPAN:
            return False
        if page.keys[before - 1] in WITH:
            return True  # “28 ans de réclusion, avec 18 de sûreté”
    for _ in range(_SKIPPED):
        if _AGAINST.before(page, before):
            return page.keys[before - 1] not in FOR or page.keys[said.last] in FOR
        if page.keys[before - 1] not in SKIPPED:
            break
        before -= 1
    parallel = after in SIDE_BY_SIDE and page.keys[said.last] == after and page.keys[amount.first - 1] in _JOINS
    return parallel or _placed(page, said, amount, ends=ends) or _pronoun(page, said, amount)


def per_other(page: TokenStream, said: Said, at: int) -> bool:
    """Return whether an amount is told per time, and no time itself: “15 kg en trois mois, soit 5 par mois”."""
    unit = SPANS.get(page.keys[at + 1]) if page.keys[at] in PER else None
    return unit is not None and said.kind is Kind.DURATION and unit.symbol == said.unit


def _voted(page: TokenStream, at: int) -> bool:
    """Return whether an amount is one of votes: “15 pour et 23 contre”."""
    return page.keys[at] in VOTES and page.keys[at + 1] in _BEHIND_VOTES


def _placed(page: TokenStream, said: Said, amount: Numeral, *, ends: bool) -> bool:
    """Return whether an amount closes a list of places or people: “612 mm à Sète ; à Alès, 571.”."""
    if page.keys[amount.first - 1] != "," or not ends or page.keys[amount.last] == "(" or not amount.digits:
        return False
    named = any(page.capital(k) for k in range(amount.first - 3, amount.first - 1))
    return (
        named and said.kind in {Kind.QUANTITY, Kind.PERCENT, Kind.MONEY} and ";" in page.keys[said.last : amount.first]
    )


def _pronoun(page: TokenStream, said: Said, amount: Numeral) -> bool:
    """Return whether “en” stands for the unit: “il en valait 300 000”."""
    if said.kind not in {Kind.MONEY, Kind.QUANTITY} or not amount.digits:
        return False
    for k in range(amount.first - _PRONOUN, amount.first - 1):
        verb = page.kinds[k + 1] == "word" and k + 1 < amount.first
        if page.keys[k] in IN_YEAR and verb and page.keys[k - 1] not in THERE and page.keys[k - 1] in EN_BEHIND:
            return True
    return False


def _valued(said: Said, amount: Numeral, *, part: bool) -> Fraction | None:
    """Return an amount with the scale that it shares; None where the two cannot belong together."""
    if amount.value is None:
        return None
    told = amount.value / said.value if said.value else Fraction(0)
    own = amount.scale > 1 or (said.factor >= _THOUSAND and told >= Fraction(1, _APART))
    value = amount.value if own else amount.value * said.factor
    if amount.scale > 1 and said.kind not in {Kind.MONEY, Kind.QUANTITY}:
        return None
    if part and value > said.value:
        return None
    near = said.value == 0 or Fraction(1, _APART) <= value / said.value <= _APART
    return value if near else None


def as_said(said: Said, value: Fraction) -> Reading:
    """Return an amount in the kind and unit of the one before it; what follows an age counts years."""
    if said.kind in {Kind.DURATION, Kind.AGE}:
        unit = said.unit or ""
        letters = "Y" if said.kind is Kind.AGE else unit
        clock = "T" if letters.startswith("T") else ""
        return Reading(Kind.DURATION, f"P{clock}{spell(value)}{letters.removeprefix('T')}")
    return Reading(said.kind, spell(value), None, said.unit)
