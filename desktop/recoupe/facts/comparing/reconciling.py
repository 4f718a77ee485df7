"""Why two values are compatible that look otherwise: a title drops a hedge, and a half is rounded both ways."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.relations import PERIODS, relation
from recoupe.facts.verdict import Verdict


def as_meant(stated: Sequence[tuple[Hashable, Amount]]) -> list[Amount]:
    """Return the amounts of one fact as those who state them mean them.

    A title says “200 blessés” of what its article calls “plus de 200”: each plain amount is as hedged as the first
    amount of its source that has its value and a hedge or a bound.
    """
    hedged: dict[tuple[Hashable, str, str | None, float, float], Amount] = {}
    for source, amount in stated:
        if amount.modifier is not None and amount.modifier not in PERIODS:
            hedged.setdefault(_value(source, amount), amount)
    return [
        hedged.get(_value(source, amount), amount) if amount.modifier is None else amount for source, amount in stated
    ]


def round_one_value(a: Amount, b: Amount, others: Iterable[Amount]) -> bool:
    """Tell whether other figures of the same fact reconcile two that contradict.

    A finer value lies half-way between them (12,55 is 12,5 and 12,6), or one of the two is said elsewhere in fewer
    digits, which leave the other open: 800 millions and 752 millions, where somebody writes 0,8 milliard.
    """
    if a.modifier is not None or b.modifier is not None or a.dimension == "date":
        return False
    alike = [
        amount
        for amount in others
        if amount.modifier is None and (amount.dimension, amount.unit) == (a.dimension, a.unit)
    ]
    return any(_lies_between(a, b, other) or _is_left_open(a, b, other) for other in alike)


def of_one_night(a: Amount, b: Amount) -> bool:
    """Tell whether two days that contradict lie on either side of a night that one of them is told of."""
    return (a.night or b.night) and max(a.low, b.low) - min(a.high, b.high) <= 1


def _lies_between(a: Amount, b: Amount, other: Amount) -> bool:
    finer = other.digits > max(a.digits, b.digits) and b.unit == a.unit
    between = min(a.high, b.high) < other.low <= other.high < max(a.low, b.low)
    return finer and between and relation(other, a) is relation(other, b) is Verdict.ROUNDED


def _is_left_open(a: Amount, b: Amount, other: Amount) -> bool:
    value = (other.low, other.high)
    return a.unit == b.unit and any(
        value == (said.low, said.high) and relation(other, left) is Verdict.ROUNDED for said, left in ((a, b), (b, a))
    )


def _value(source: Hashable, amount: Amount) -> tuple[Hashable, str, str | None, float, float]:
    return source, amount.dimension, amount.unit, amount.low, amount.high
