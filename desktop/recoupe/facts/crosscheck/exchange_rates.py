"""Rates of exchange: only those that a reviewer entered, and each as precise as it was written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from recoupe_db.records import Rate, RateId

_AT_MOST = Decimal("0.005")
"""What the last digit of a rate leaves open at most, as a share of it: 0,9 is not taken for anything up to 0,95."""


@dataclass(frozen=True, slots=True)
class Factor:
    """How many units of one currency another one is, from ``low`` to ``high`` by the digits of ``rate``."""

    rate: RateId
    low: float
    high: float


class ExchangeRates:
    """Finds the rate between two currencies that is nearest to a day, in whichever direction it was entered."""

    def __init__(self, rates: Iterable[Rate] = ()) -> None:
        self._by_pair: dict[tuple[str, str], list[Rate]] = defaultdict(list)
        for rate in rates:
            self._by_pair[rate.base, rate.quote].append(rate)
            self._by_pair[rate.quote, rate.base].append(rate)

    def factor(self, base: str, quote: str, day: date | None) -> Factor | None:
        """Return what one ``base`` is in ``quote``; None where nobody entered a rate between the two.

        Of several the nearest to ``day`` counts (without a day the latest), of equally near ones the one entered last.
        """
        known = self._by_pair.get((base, quote))
        if not known:
            return None
        nearest = min(known, key=lambda rate: (_away(rate, day), -rate.id))
        low, high = _between(nearest.rate)
        if nearest.base == base:
            return Factor(nearest.id, low, high)
        return Factor(nearest.id, 1 / high, 1 / low)


def _away(rate: Rate, day: date | None) -> int:
    return -rate.day.toordinal() if day is None else abs((rate.day - day).days)


def _between(rate: str) -> tuple[float, float]:
    """Return from where to where a rate lies: half of its last digit to either side; whole numbers are exact."""
    value = Decimal(rate)
    places = value.as_tuple().exponent
    if not isinstance(places, int) or places >= 0:
        return float(value), float(value)
    slack = min(Decimal(1).scaleb(places) / 2, value * _AT_MOST)
    return float(value - slack), float(value + slack)
