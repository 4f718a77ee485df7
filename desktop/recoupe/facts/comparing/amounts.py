"""How much a figure says, in the unit of its dimension, and how much its words leave open."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from recoupe.facts.comparing.days import span_of_days
from recoupe_db.records import Kind, Modifier, Reading

HEDGED: Final = 0.10
"""“environ 140”: what a hedge leaves open to either side, as a share of the value, unless its last digit leaves more."""

ROUND: Final = 0.04
"""“100 milliards”: what zeros before a unit leave open at most, as a share of the value (97,4 is 100; 95 is not)."""

WORDED: Final = 0.25
"""“une dizaine”: what a hedged number with zeros leaves open at most, as a share of the value."""

FRACTION: Final = 0.10
"""“un cinquième”: what a fraction in words leaves open, as a share of the value (21 % is a fifth; 25 % is not)."""

_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_SHARE = re.compile(r"(\d+)/(\d+)")
_DURATION = re.compile(r"P(?:[\d.]+[YMWD])*(?:T(?:[\d.]+[HMS])+)?")
_PART = re.compile(r"([\d.]+)([YMWDHS])")
_SECONDS_OF_DATE = {"Y": 31_556_952, "M": 2_629_746, "W": 604_800, "D": 86_400}
_SECONDS_OF_CLOCK = {"H": 3_600, "M": 60, "S": 1}
_MULTIPLIER = re.compile(r"(?i)(milliers?|mille|millions?|milliards?|billions?|mds?|mrds?|mios?|\bM\b|M[€$]|k[€$])")
_WORTH = {"mil": 3, "mill": 6, "milliard": 9, "md": 9, "mrd": 9, "mio": 6, "m": 6, "k": 3, "b": 12}

_DIMENSIONS: dict[str, tuple[str, Fraction]] = {
    unit: (dimension, Fraction(worth))
    for dimension, units in {
        "length": {"mm": "0.001", "cm": "0.01", "m": "1", "km": "1000", "[mi_i]": "1609.344", "[ft_i]": "0.3048"},
        "area": {"m2": "1", "har": "10000", "km2": "1000000"},
        "volume": {"L": "1", "l": "1", "mL": "0.001", "cL": "0.01", "hL": "100", "m3": "1000"},
        "mass": {"ug": "0.000001", "mg": "0.001", "g": "1", "kg": "1000", "t": "1000000", "kt": "1e9", "Mt": "1e12"},
        "speed": {"km/h": "1", "m/s": "3.6", "[kn_i]": "1.852"},
        "power": {"W": "1", "kW": "1000", "MW": "1e6", "GW": "1e9", "TW": "1e12"},
        "energy": {"W.h": "1", "kW.h": "1e3", "MW.h": "1e6", "GW.h": "1e9", "TW.h": "1e12"},
        "data": {"kB": "1e3", "MB": "1e6", "GB": "1e9", "TB": "1e12"},
    }.items()
    for unit, worth in units.items()
}


@dataclass(frozen=True, slots=True)
class Amount:
    """What a figure states: from ``low`` to ``high``, and from ``floor`` to ``ceiling`` with what its words leave open.

    Dates are days since year 1, durations seconds, quantities in the unit of their ``dimension``, money in its own
    ``unit``. ``digits`` is how many significant digits were written: how telling it is that another figure has them.
    """

    dimension: str
    unit: str | None
    low: Fraction
    high: Fraction
    floor: float
    ceiling: float
    digits: int
    modifier: Modifier | None

    @property
    def middle(self) -> float:
        """Return the value, the middle of a range."""
        return float(self.low + self.high) / 2


def amount_of(reading: Reading, surface: str) -> Amount | None:
    """Return what ``reading`` says, printed as ``surface``; None where its value is vague or not known."""
    if reading.value is None or reading.kind is Kind.ORDINAL:
        return None
    if reading.kind is Kind.DATE:
        return _date(reading)
    dimension, worth = _dimension(reading)
    low = _number(reading.value, reading.kind)
    high = low if reading.upper is None else _number(reading.upper, reading.kind)
    if low is None or high is None:
        return None
    low, high = min(low, high), max(low, high)
    floor, ceiling = _left_open(reading, surface, low, high)
    digits = max(_significant(reading.value), _significant(reading.upper or "")) + 2 * (low != high)
    return Amount(
        dimension,
        reading.unit if reading.kind is not Kind.DURATION else _duration_unit(reading.value),
        low * worth,
        high * worth,
        floor * float(worth),
        ceiling * float(worth),
        digits,
        reading.modifier,
    )


def _date(reading: Reading) -> Amount | None:
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
    digits = 3 if days == 1 else 2 if days < 100 else 1  # noqa: PLR2004 - a day, a month or a season, a year
    return Amount("date", None, Fraction(stated[0]), Fraction(stated[1]), first, last_day, digits, reading.modifier)


def _dimension(reading: Reading) -> tuple[str, Fraction]:
    if reading.kind is Kind.PERCENT:
        return ("points" if reading.unit == "pp" else "share"), Fraction(1)
    if reading.kind is Kind.NUMBER and _SHARE.fullmatch(reading.value or ""):
        return "share", Fraction(100)
    if reading.kind is Kind.QUANTITY:
        unit = reading.unit or ""
        return _DIMENSIONS.get(unit, (f"quantity {unit}", Fraction(1)))
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


def _left_open(reading: Reading, surface: str, low: Fraction, high: Fraction) -> tuple[float, float]:
    """Return from where to where the true value may lie, by the digits, the hedge and the bounds."""
    value, upper = reading.value or "", reading.upper or reading.value or ""
    floor = float(low) - _slack(value, surface, abs(float(low)), reading)
    ceiling = float(high) + _slack(upper, surface, abs(float(high)), reading)
    match reading.modifier:
        case Modifier.AT_LEAST | Modifier.OVER:
            return float(low), float("inf")
        case Modifier.AT_MOST | Modifier.UNDER:
            return float("-inf"), float(high)
        case _:
            return floor, ceiling


def _slack(value: str, surface: str, size: float, reading: Reading) -> float:
    """Return how far the true value may lie from the one written, in the unit it is written in."""
    if _SHARE.fullmatch(value):
        return size * FRACTION
    if reading.kind is Kind.DURATION:
        return size * HEDGED if reading.modifier is Modifier.ABOUT else 0.0
    if not _DECIMAL.fullmatch(value):
        return 15.0 if reading.modifier is Modifier.ABOUT else 0.0  # minutes, of a time of day
    last, zeros = 10.0 ** _last_printed(value, surface), 10.0 ** _last_nonzero(value)
    slack = 0.0 if last == 1 and reading.kind in {Kind.NUMBER, Kind.AGE} else last / 2
    if size >= 100 * last:
        slack = max(slack, min(0.99 * zeros / 2, size * ROUND))
    if reading.modifier is Modifier.ABOUT:
        slack = max(slack, size * HEDGED, min(zeros / 2, size * WORDED))
    return slack


def _last_printed(value: str, surface: str) -> int:
    """Return the power of ten of the last digit that was printed: 8 for “97,4 milliards”, 0 for “1 200”."""
    whole, _, places = value.partition(".")
    if places:
        return -len(places)
    printed = _MULTIPLIER.search(surface)
    worth = _worth(printed[1].lower()) if printed else 0
    nonzero = _last_nonzero(value)
    return min(worth, nonzero) if whole.strip("-0") else 0


def _worth(word: str) -> int:
    stem = word.rstrip("s€$")
    for known in ("milliard", "million", "billion"):
        if stem == known:
            return {"milliard": 9, "million": 6, "billion": 12}[known]
    return _WORTH.get(stem, 3)


def _last_nonzero(value: str) -> int:
    whole, _, places = value.lstrip("-").partition(".")
    if places.strip("0"):
        return -len(places.rstrip("0"))
    return len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0


def _significant(value: str) -> int:
    found = _PART.findall(value)
    digits = found[0][0] if found and value.startswith("P") else value
    if share := _SHARE.fullmatch(digits):
        digits = share[2]
    return len(digits.replace(".", "").replace("-", "").replace(":", "").strip("0")) or 1
