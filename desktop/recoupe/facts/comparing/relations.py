"""The rule behind every verdict: do two statements agree, does one round the other, or can they not both be right?"""

from __future__ import annotations

from datetime import date

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Modifier

PERIODS = {Modifier.EARLY, Modifier.MID, Modifier.LATE}
"""What narrows a period to a part of it."""

_BY_THEIR_UNIT = {"duration", "share", "time"}  # “six mois” is coarse by its unit, “un cinquième” by its words
_WIDER = 2.0  # how many times more room words leave than others of as many digits: “et demi” beside “11,4”
_OVER, _UNDER = {Modifier.OVER, Modifier.AT_LEAST}, {Modifier.UNDER, Modifier.AT_MOST}


def relation(a: Amount, b: Amount) -> Verdict:
    """Return how two amounts of one dimension relate; the rule and its examples are in docs/verdicts.md.

    Whoever wrote a value in another unit or currency states it less directly: that is rounded, never a contradiction
    for currencies, whose rates are not built in. A number without a unit is held against the number of another figure.
    """
    if a.dimension != b.dimension:
        a, b = (amount if amount.dimension == "number" else amount.written() for amount in (a, b))
    if a.dimension == b.dimension == "money" and a.unit != b.unit:
        return Verdict.ROUNDED
    if (a.low, a.high) == (b.low, b.high):
        return _same_value(a, b)
    if _compatible(a, b):
        return Verdict.ROUNDED
    return Verdict.AGREE if _years_apart_unsaid(a, b) else Verdict.CONTRADICT


def _years_apart_unsaid(a: Amount, b: Amount) -> bool:
    """Tell whether two dates of one day or month differ by a year that neither prints: it was only inferred."""
    if not (a.yearless and b.yearless and a.digits == b.digits > 1):
        return False
    one, other = date.fromordinal(max(1, int(a.low))), date.fromordinal(max(1, int(b.low)))
    return (one.month, one.day) == (other.month, other.day) and abs(one.year - other.year) == 1


def narrows(a: Amount, b: Amount) -> bool:
    """Tell whether of two dates that are rounded one only lies within the other, a day in its month: they agree."""
    if a.dimension != "date" or b.dimension != "date":
        return False
    return (a.floor <= b.floor and b.ceiling <= a.ceiling) or (b.floor <= a.floor and a.ceiling <= b.ceiling)


def _same_value(a: Amount, b: Amount) -> Verdict:
    if a.unit != b.unit and a.dimension not in {"share", "date"} and not (a.sum_like or b.sum_like):
        return Verdict.ROUNDED
    if a.modifier == b.modifier:
        return Verdict.AGREE
    if {a.modifier, b.modifier} == {Modifier.OVER, Modifier.UNDER}:
        return Verdict.CONTRADICT
    if a.modifier in PERIODS or b.modifier in PERIODS:
        return Verdict.ROUNDED if _overlap(a, b) else Verdict.CONTRADICT
    opposite = (a.modifier in _OVER and b.modifier in _UNDER) or (a.modifier in _UNDER and b.modifier in _OVER)
    return Verdict.ROUNDED if opposite else Verdict.AGREE


def _compatible(a: Amount, b: Amount) -> bool:
    """Tell whether one may be what the other stands for: what one says lies within what the other leaves open."""
    if a.dimension == "date":
        return _overlap(a, b)
    return _within(a, b) or _within(b, a)


def _within(inner: Amount, outer: Amount) -> bool:
    """Tell whether ``outer``, said less precisely, may be what ``inner`` says."""
    return _coarser(outer, inner) and outer.floor <= inner.high and inner.low <= outer.ceiling


def _coarser(outer: Amount, inner: Amount) -> bool:
    """Tell whether an amount is really said less precisely: in fewer digits, another unit, with a hedge or a range."""
    hedged = outer.modifier is not None or outer.low != outer.high
    fewer = outer.digits < inner.digits or _room(outer) > _WIDER * _room(inner) > 0
    return hedged or fewer or outer.unit != inner.unit or outer.dimension in _BY_THEIR_UNIT


def _room(amount: Amount) -> float:
    """Return how much a value leaves open: half a kilometre of “onze kilomètres et demi”."""
    return amount.ceiling - amount.floor


def _overlap(a: Amount, b: Amount) -> bool:
    return a.floor <= b.ceiling and b.floor <= a.ceiling
