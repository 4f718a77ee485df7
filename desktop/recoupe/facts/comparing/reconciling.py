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
    """Tell whether a finer value of the same fact lies half-way between two that contradict: 12,55 is 12,5 and 12,6."""
    if a.modifier is not None or b.modifier is not None or a.dimension == "date":
        return False
    return any(
        other.digits > max(a.digits, b.digits)
        and min(a.high, b.high) < other.low <= other.high < max(a.low, b.low)
        and relation(other, a) is relation(other, b) is Verdict.ROUNDED
        for other in others
        if other.modifier is None and (other.dimension, other.unit) == (a.dimension, a.unit) == (b.dimension, b.unit)
    )


def _value(source: Hashable, amount: Amount) -> tuple[Hashable, str, str | None, float, float]:
    return source, amount.dimension, amount.unit, amount.low, amount.high
