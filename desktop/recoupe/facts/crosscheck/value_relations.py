"""How one printed value stands to another: the rule of the comparison, and conversions on top of it.

Units need no rate; currencies need one that a reviewer entered. Without it nothing can be said against either figure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from recoupe.facts.comparing.amounts import Amount, amount_of
from recoupe.facts.comparing.reconciling import as_meant, round_one_value
from recoupe.facts.comparing.relations import relation
from recoupe.facts.crosscheck.exchange_rates import ExchangeRates
from recoupe.facts.verdict import Verdict
from recoupe_db.records import ArticleId, Kind, RateId, Reading

_CELSIUS = {"Cel": (1.0, 0.0), "degF": (5 / 9, -160 / 9), "[degF]": (5 / 9, -160 / 9), "K": (1.0, -273.15)}
"""Scales of temperature: by what to multiply, and what to add then, for degrees Celsius."""


@dataclass(frozen=True, slots=True)
class StatedValue:
    """A value as somebody wrote it: ``printed`` are the words that tell its precision, ``day`` that of publication."""

    reading: Reading
    printed: str
    day: date | None = None


_amount = lru_cache(maxsize=20_000)(amount_of)


def amount(stated: StatedValue) -> Amount | None:
    """Return how much is stated; None where the value is vague or not known."""
    return _amount(stated.reading, stated.printed)


def relation_between(one: StatedValue, other: StatedValue, rates: ExchangeRates) -> tuple[Verdict, RateId | None]:
    """Return how ``one`` stands to ``other``, and the rate of exchange that this rests on, if any."""
    a, b = amount(one), amount(other)
    if a is None or b is None:
        return (Verdict.AGREE if one.reading == other.reading else Verdict.ROUNDED), None
    if _currencies(a, b):
        return _exchanged(a, b, one.day or other.day, rates)
    a, b = _in_celsius(a), _in_celsius(b)
    if a.dimension != b.dimension:
        return _otherwise(a, b), None
    verdict = relation(a, b)
    if verdict is not Verdict.CONTRADICT and _measured_otherwise(one.reading, other.reading):
        verdict = Verdict.CONVERTED
    return verdict, None


def most_precise(stated: Sequence[StatedValue]) -> StatedValue:
    """Return the value with the most digits, without a hedge before one with, then the one printed most often.

    One in the unit or currency that most are printed in comes before all others: a conversion names no fact.
    """
    times = Counter(value.reading for value in stated)
    units = Counter((value.reading.kind, value.reading.unit) for value in stated if amount(value) is not None)

    def precision(value: StatedValue) -> tuple[bool, int, bool, bool, int, int]:
        said, reading = amount(value), value.reading
        digits = said.digits if said else 0
        unit = units[reading.kind, reading.unit]
        return said is not None, unit, reading.modifier is None, reading.upper is None, digits, times[reading]

    return max(stated, key=precision)


def meant(stated: Sequence[tuple[ArticleId, StatedValue]]) -> list[StatedValue]:
    """Return the values of one row as their articles mean them: as hedged as what an article says elsewhere."""
    known = [(article, value, amount(value)) for article, value in stated]
    hedged = iter(as_meant([(article, said) for article, _, said in known if said is not None]))
    return [_hedged(value, said, next(hedged)) if said is not None else value for _, value, said in known]


def _hedged(value: StatedValue, said: Amount, as_said: Amount) -> StatedValue:
    if as_said is said:
        return value
    return replace(value, reading=replace(value.reading, modifier=as_said.modifier))


def round_one(one: StatedValue, other: StatedValue, stated: Iterable[StatedValue]) -> bool:
    """Tell whether a finer value of the row lies half-way between two that contradict: 12,55 is 12,5 and 12,6."""
    a, b = amount(one), amount(other)
    return a is not None and b is not None and round_one_value(a, b, filter(None, map(amount, stated)))


def _currencies(a: Amount, b: Amount) -> bool:
    return a.dimension == b.dimension == "money" and a.unit != b.unit


def _exchanged(a: Amount, b: Amount, day: date | None, rates: ExchangeRates) -> tuple[Verdict, RateId | None]:
    factor = rates.factor(a.unit or "", b.unit or "", day)
    if factor is None:
        return Verdict.ROUNDED, None
    meets = a.floor * factor.low <= b.ceiling and b.floor <= a.ceiling * factor.high
    return (Verdict.CONVERTED if meets else Verdict.CONTRADICT), factor.rate


def _in_celsius(a: Amount) -> Amount:
    if a.unit not in _CELSIUS:
        return a
    times, more = _CELSIUS[a.unit]
    low, high, floor, ceiling = (times * bound + more for bound in (a.low, a.high, a.floor, a.ceiling))
    return replace(a, dimension="temperature", low=low, high=high, floor=floor, ceiling=ceiling)


def _otherwise(a: Amount, b: Amount) -> Verdict:
    """Return how a bare number stands to what it takes up; other things cannot be held against each other."""
    if "number" in {a.dimension, b.dimension} and "money" not in {a.dimension, b.dimension}:
        return relation(a, b)
    apart = a.ceiling < b.floor or b.ceiling < a.floor
    return Verdict.CONTRADICT if {a.dimension, b.dimension} == {"money", "number"} and apart else Verdict.ROUNDED


def _measured_otherwise(one: Reading, other: Reading) -> bool:
    return one.kind is other.kind is Kind.QUANTITY and one.unit != other.unit
