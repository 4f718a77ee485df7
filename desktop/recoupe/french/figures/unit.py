"""A unit, as rules hand it on."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as contracts name it, and what one of the printed unit is worth in it (a cent: 1/100)."""

    symbol: str
    factor: Fraction = Fraction(1)


def unit(meaning: str) -> Unit:
    """Return the unit that a list writes as “symbol” or “symbol factor”."""
    symbol, _, factor = meaning.partition(" ")
    return Unit(symbol, Fraction(factor or 1))
