"""Bands in which two values may be one fact's: what a currency is about worth, and how far apart two values are.

A band groups, and never turns into a verdict: that 100 dollars are some 90 euros makes it likelier that two sums are
one; whether they agree is only said by rates that a person entered (ADR 0016).
"""

from __future__ import annotations

import math

from recoupe.facts.comparing.amounts import Amount

PER_EURO: dict[str, tuple[float, float]] = {
    "EUR": (1, 1),
    "USD": (1.0, 1.3),
    "CHF": (0.9, 1.15),
    "GBP": (0.82, 0.92),
    "CAD": (1.4, 1.68),
    "AUD": (1.5, 1.8),
    "JPY": (115, 180),
    "CNY": (7, 8.4),
    "XOF": (640, 670),
    "XAF": (640, 670),
    "MAD": (10.3, 11.3),
    "DZD": (130, 160),
    "TND": (3.1, 3.5),
    "FRF": (6.4, 6.7),
    "BEF": (40, 41),
    "BRL": (5, 7),
    "RUB": (60, 120),
    "INR": (80, 105),
    "SEK": (9.5, 12),
    "NOK": (9.5, 12.5),
    "PLN": (4.2, 4.8),
}
"""How much of each currency (ISO 4217) one euro bought, at the least and at the most, in the years since 2010."""

_STEPS = (0.003, 0.02, 0.06, 0.13, 0.26, 0.5, 0.9, 1.6, 2.5)
"""Logarithms of the ratio of two values between which one is told from another."""


def off_band(a: Amount, b: Amount) -> float | None:
    """Return by how much (a logarithm) two sums lie outside what their currencies allow; None if not known."""
    if a.unit not in PER_EURO or b.unit not in PER_EURO or a.middle <= 0 or b.middle <= 0:
        return None
    one, other = PER_EURO[a.unit], PER_EURO[b.unit]
    least, most = other[0] / one[1], other[1] / one[0]
    ratio = b.middle / a.middle
    if least <= ratio <= most:
        return 0.0
    return math.log(least / ratio) if ratio < least else math.log(ratio / most)


def ratio_step(a: Amount, b: Amount) -> int | None:
    """Return how far apart two values are, from 0 (the same) to 9 (twelvefold or more); None where no ratio is."""
    if a.middle <= 0 or b.middle <= 0:
        return None
    ratio = abs(math.log(a.middle / b.middle))
    return sum(ratio > step for step in _STEPS)
