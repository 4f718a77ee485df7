"""How much a figure says, in the unit of its dimension, and how much its words leave open."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from recoupe.facts.comparing.date_ranges import span_of_days
from recoupe.facts.comparing.precision import left_open, scale, significant_digits
from recoupe.facts.comparing.units import dimension
from recoupe_db.records import Kind, Modifier, Reading

_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_SHARE = re.compile(r"(\d+)/(\d+)")
_DURATION = re.compile(r"P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?")
_YEAR = re.compile(r"\d{4}")
_FIRST = re.compile(r"\d{1,3}(?!\d)")
_PART = re.compile(r"([\d.]+)([YMWDHS])")
_IN_WORDS = re.compile(r"[^\W\d_]")  # a number in digits alone is hardly a sum
_LARGE = 1_000_000
_SECONDS_OF_DATE = {"Y": 31_556_952, "M": 2_629_746, "W": 604_800, "D": 86_400}
_SECONDS_OF_CLOCK = {"H": 3_600, "M": 60, "S": 1}


@dataclass(frozen=True, slots=True)
class Amount:
    """What a figure states: from ``low`` to ``high``, and from ``floor`` to ``ceiling`` with what its words leave open.

    Dates are days since year 1, durations seconds, quantities in the unit of their ``dimension``, money in its own
    ``unit``. ``digits`` is how many significant digits were written: how telling it is that another figure has them.
    ``sum_like`` is a number of millions: “dix millions” may be a sum of money whose currency goes without saying.
    ``bare`` is a number of nothing: “contre 74”, “il en réclamait seize”, whose unit goes without saying; ``worth`` is
    how much of its dimension one of what was written is, 10,000 for hectares. ``yearless`` is a date printed without
    its year, which was only inferred; ``night`` a day whose night is told.
    """

    dimension: str
    unit: str | None
    low: float
    high: float
    floor: float
    ceiling: float
    digits: int
    modifier: Modifier | None
    sum_like: bool = False
    bare: bool = False
    worth: float = 1.0
    yearless: bool = False
    night: bool = False

    @property
    def middle(self) -> float:
        """Return the value, the middle of a range."""
        return (self.low + self.high) / 2

    def written(self) -> Amount:
        """Return the number that was written, without its unit: 74 of “74 ans”."""
        return replace(
            self,
            dimension="number",
            unit=None,
            low=self.low / self.worth,
            high=self.high / self.worth,
            floor=self.floor / self.worth,
            ceiling=self.ceiling / self.worth,
        )

    def in_unit_of(self, full: Amount) -> Amount:
        """Return a number of nothing as what it is of: 74 beside “58 quintaux” is so many quintals."""
        return replace(
            self,
            dimension=full.dimension,
            unit=full.unit,
            low=self.low * full.worth,
            high=self.high * full.worth,
            floor=self.floor * full.worth,
            ceiling=self.ceiling * full.worth,
            worth=full.worth,
        )


def whole_of(part: Amount, part_surface: str, whole: Amount) -> Amount:
    """Return the 42 of “18 millions sur 42” as what its part is of: 42 millions, of the same unit."""
    times = float(scale(part_surface))
    if times == 1 or whole.dimension != "number" or whole.high >= times:
        return whole
    low, high, floor, ceiling = (times * bound for bound in (whole.low, whole.high, whole.floor, whole.ceiling))
    return replace(whole, dimension=part.dimension, unit=part.unit, low=low, high=high, floor=floor, ceiling=ceiling)


def amount_of(reading: Reading, surface: str) -> Amount | None:
    """Return what ``reading`` says, printed as ``surface``; None where its value is vague or not known."""
    if reading.value is None or reading.kind is Kind.ORDINAL:
        return None
    if reading.kind is Kind.DATE:
        return _date(reading, yearless=_YEAR.search(surface) is None)
    dimension, worth = _dimension(reading)
    low = _number(reading.value, reading.kind)
    high = low if reading.upper is None else _number(reading.upper, reading.kind)
    if low is None or high is None:
        return None
    low, high = min(low, high), max(low, high)
    floor, ceiling = left_open(reading, surface, low, high)
    digits = max(significant_digits(reading.value), significant_digits(reading.upper or "")) + 2 * (low != high)
    return Amount(
        dimension,
        reading.unit if reading.kind is not Kind.DURATION else _duration_unit(reading.value),
        float(low * worth),
        float(high * worth),
        floor * float(worth),
        ceiling * float(worth),
        digits,
        reading.modifier,
        sum_like=reading.kind is Kind.NUMBER and low >= _LARGE and _IN_WORDS.search(surface) is not None,
        worth=_worth(reading, surface, worth),
    )


def _worth(reading: Reading, surface: str, worth: Fraction) -> float:
    """Return how much one of the written number is: of “14 des 38 postes” a 38th, in percent."""
    value = reading.value or ""
    if share := _SHARE.fullmatch(value):  # reduced: 7/19 was written with 14
        first = _FIRST.match(surface)
        written = int(first[0]) if first and int(first[0]) else int(share[1])
        return float(worth * Fraction(int(share[1]), max(1, int(share[2]))) / max(1, written))
    if reading.kind is Kind.DURATION and len(part := _PART.findall(value)) == 1:
        table = _SECONDS_OF_CLOCK if "T" in value else _SECONDS_OF_DATE
        return float(table[part[0][1]])
    return float(worth)


def _date(reading: Reading, *, yearless: bool) -> Amount | None:
    stated = span_of_days(reading.value or "", None)
    narrowed = span_of_days(reading.value or "", reading.modifier)
    if reading.upper is not None and stated and narrowed:
        last = span_of_days(reading.upper, None)
        if last is None:
            return None
        stated, narrowed = (stated[0], last[1]), (narrowed[0], last[1])
    if stated is None or narrowed is None:
        return None
    first, last_day = narrowed
    if reading.modifier in {Modifier.AT_LEAST, Modifier.OVER}:
        last_day = 4_000_000  # days: after any date
    elif reading.modifier in {Modifier.AT_MOST, Modifier.UNDER}:
        first = 0
    days = stated[1] - stated[0] + 1
    digits = 3 if days == 1 else 2 if days < 100 else 1  # a day, a month or season, a year
    return Amount(
        "date", None, float(stated[0]), float(stated[1]), first, last_day, digits, reading.modifier, yearless=yearless
    )


def _dimension(reading: Reading) -> tuple[str, Fraction]:
    if reading.kind is Kind.PERCENT:
        return ("points" if reading.unit == "pp" else "share"), Fraction(1)
    if reading.kind is Kind.NUMBER and _SHARE.fullmatch(reading.value or ""):
        return "share", Fraction(100)
    if reading.kind is Kind.QUANTITY:
        return dimension(reading.unit or "")
    return reading.kind.value, Fraction(1)


def _number(value: str, kind: Kind) -> Fraction | None:
    if kind is Kind.DURATION:
        return _seconds(value)
    if kind is Kind.TIME:
        hours, _, minutes = value.partition(":")
        return Fraction(60 * int(hours) + int(minutes or 0)) if (hours + minutes).isdecimal() else None
    if share := _SHARE.fullmatch(value):
        return Fraction(int(share[1]), int(share[2])) if int(share[2]) else None
    return Fraction(value) if _DECIMAL.fullmatch(value) else None


def _seconds(value: str) -> Fraction | None:
    if not _DURATION.fullmatch(value):
        return None
    day, _, clock = value.partition("T")
    return sum(
        (Fraction(number) * _SECONDS_OF_DATE[letter] for number, letter in _PART.findall(day)), Fraction(0)
    ) + sum((Fraction(number) * _SECONDS_OF_CLOCK[letter] for number, letter in _PART.findall(clock)), Fraction(0))


def _duration_unit(value: str) -> str:
    """Return the letters of an ISO 8601 duration: two that differ are written in different units."""
    return re.sub(r"[\d.]+", "", value)
