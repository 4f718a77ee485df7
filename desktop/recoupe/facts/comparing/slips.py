"""What a slip of the pen makes of a value: two digits that change places, one digit that is another, a wrong year."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from recoupe.facts.comparing.amounts import Amount

SWAPPED = "digits swapped"

_LEAST = 2  # digits: two numbers of one digit are simply two numbers
_LONG = 3  # digits from which on a single one that differs says something
_DAY = 3  # the digits of a date that is a day


def slips(a: Amount, b: Amount) -> Iterator[str]:
    """Yield by which slips one of two values that contradict may have become the other; for two figures, often none."""
    if a.dimension == b.dimension == "date":
        yield from _slips_of_dates(a, b)
        return
    one, other = _digits(a), _digits(b)
    if len(one) != len(other) or len(one) < _LEAST:
        return
    if sorted(one) == sorted(other):
        yield SWAPPED
    elif len(one) >= _LONG and sum(x != y for x, y in zip(one, other, strict=True)) == 1:
        yield "one digit other"


def _digits(amount: Amount) -> str:
    """Return the significant digits of what was written."""
    return f"{abs(amount.middle / amount.worth):.6f}".rstrip("0").replace(".", "").strip("0")


def _slips_of_dates(a: Amount, b: Amount) -> Iterator[str]:
    if not a.digits == b.digits == _DAY:
        return
    one, other = date.fromordinal(max(1, int(a.low))), date.fromordinal(max(1, int(b.low)))
    if (one.month, one.day) == (other.month, other.day) and not (a.yearless or b.yearless):
        yield "day of another year"
    elif (one.year, one.day) == (other.year, other.day):
        yield "day of another month"
