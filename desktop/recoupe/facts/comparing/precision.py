"""How much the words of a figure leave open: its digits, its hedge and its bounds."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Final

from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.records import Kind, Modifier, Reading

HEDGED: Final = 0.10
"""“environ 140”: what a hedge leaves open to either side, as a share of the value, unless its digits leave more."""

ROUND: Final = 0.04
"""“100 milliards”: what zeros before a unit leave open at most, as a share of the value (97,4 is 100; 95 is not)."""

WORDED: Final = 0.25
"""“une dizaine”: what a hedged number with zeros leaves open at most, as a share of the value."""

COARSE: Final = 0.49
"""“six mois”: what a duration leaves open to either side, as a share of its last unit (24 semaines is six mois)."""

FRACTION: Final = 0.10
"""“un cinquième”: what a fraction in words leaves open, as a share of the value (21 % is a fifth; 25 % is not)."""

NOUN: Final = 0.7
"""“une quarantaine”: what it leaves open, as a share of its ten or hundred."""

HALF: Final = 2.5
"""“onze kilomètres et demi”: what it leaves open, in tenths of the unit."""

_CUT = 3  # digits from which on a number may be cut off rather than rounded
_IN_WORDS = 20  # up to where the parts of a whole stand for a share: “58 élus sur 90” were counted

_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_SHARE = re.compile(r"(\d+)/(\d+)")
_PARTS_OF_HOURS = re.compile(rf"(?i)\b{surrounding.HALF_UNITS}")
_LAST_UNIT = re.compile(r"([\d.]+)([YMWDHS])\Z")
_THOUSAND = 3  # as a power of ten
_LARGEST = re.compile(r"P([\d.]+)")
_AND_A_HALF = re.compile(rf"(?i)\b{surrounding.AND_A_HALF}\b")
_NOUN = re.compile(rf"(?i){surrounding.ABOUT_ENDING}\b")
_PRINTED = re.compile(r"(\d[\d\s\u00a0\u202f.’']*),(\d+)")
_MULTIPLIER = re.compile(rf"(?i)({surrounding.MULTIPLIERS})")


def left_open(reading: Reading, surface: str, low: Fraction, high: Fraction) -> tuple[float, float]:
    """Return from where to where the true value may lie, by the digits, the hedge and the bounds."""
    value, upper = reading.value or "", reading.upper or reading.value or ""
    floor = float(low) - _slack(value, surface, abs(float(low)), reading)
    ceiling = float(high) + _slack(upper, surface, abs(float(high)), reading) + _cut_off(upper, surface)
    if reading.upper is not None and reading.modifier is None:
        floor, ceiling = float(low), float(high)
    match reading.modifier:
        case Modifier.OVER:
            return float(low), float("inf")
        case Modifier.AT_LEAST:
            return floor, float("inf")
        case Modifier.UNDER:
            return float("-inf"), float(high)
        case Modifier.AT_MOST:
            return float("-inf"), ceiling
        case _:
            return floor, ceiling


def scale(surface: str) -> int:
    """Return what the word behind a number multiplies it by: 1,000,000 for “18 millions”, 1 where there is none."""
    return 10 ** _worth(surface)


def _slack(value: str, surface: str, size: float, reading: Reading) -> float:
    """Return how far the true value may lie from the one written, in the unit it is written in."""
    if share := _SHARE.fullmatch(value):
        return size * FRACTION if int(share[2]) <= _IN_WORDS else 0.0
    if reading.kind is Kind.DURATION:
        return _slack_of_duration(value, surface, size, reading)
    if not _DECIMAL.fullmatch(value):
        return 15.0 if reading.modifier is Modifier.ABOUT else 0.0  # minutes, of a time of day
    last, zeros = 10.0 ** _last_printed(value, surface), 10.0 ** _last_nonzero(value)
    if _AND_A_HALF.search(surface):
        return max(last * HALF, size * HEDGED if reading.modifier is Modifier.ABOUT else 0.0)
    slack = 0.0 if last == 1 and reading.kind in {Kind.NUMBER, Kind.AGE} else last / 2
    if size >= 100 * last and not _printed_places(value, surface):  # who prints 1,80 means the nought
        slack = max(slack, min(zeros / 2, size * ROUND))
    if reading.modifier is Modifier.ABOUT:
        slack = max(slack, size * HEDGED, min(zeros * NOUN if _NOUN.search(surface) else zeros / 2, size * WORDED))
    return slack


def _cut_off(value: str, surface: str) -> float:
    """Return what a number of three digits or more before a unit leaves open above it: 1,089 million is cut to 1,08."""
    if not _DECIMAL.fullmatch(value) or significant_digits(value) < _CUT or "." in value:
        return 0.0
    last = _last_printed(value, surface)
    return 10.0**last / 2 if last > 0 and _printed_places(value, surface) else 0.0


def _slack_of_duration(value: str, surface: str, size: float, reading: Reading) -> float:
    """Return half of the last unit that a duration is written in, in seconds."""
    hedged = size * HEDGED if reading.modifier is Modifier.ABOUT else 0.0
    if _PARTS_OF_HOURS.search(surface):
        return max(hedged, size * FRACTION)
    last = _LAST_UNIT.search(value)
    if last is None:
        return hedged
    clock = "T" in value
    unit = {"Y": 31_556_952, "W": 604_800, "D": 86_400, "H": 3_600, "S": 1}.get(last[2], 60 if clock else 2_629_746)
    return max(hedged, COARSE * unit)


def _last_printed(value: str, surface: str) -> int:
    """Return the power of ten of the last digit that was printed: 8 for “97,4 milliards”, 0 for “1 200”."""
    worth = _worth(surface)
    if places := _printed_places(value, surface):
        return worth - places
    whole, _, decimals = value.partition(".")
    if decimals:
        return -len(decimals)
    nonzero = _last_nonzero(value)
    return min(worth, nonzero) if whole.strip("-0") else 0


def _printed_places(value: str, surface: str) -> int:
    """Return how many decimals were printed before a multiplier, those that are nought too: 1 for “15,0 %”."""
    printed = _PRINTED.search(surface)
    if printed is None or len(_PRINTED.findall(surface)) > 1:
        return 0
    stated = Fraction(re.sub(r"\D", "", printed[1]) + "." + printed[2]) * scale(surface)
    return len(printed[2]) if stated == abs(Fraction(value)) else 0


def _worth(surface: str) -> int:
    """Return the power of ten of the word behind a number, 0 where there is none."""
    printed = _MULTIPLIER.search(surface)
    if printed is None:
        return 0
    return surrounding.WORTH.get(printed[1].lower().rstrip("s€$"), _THOUSAND)


def _last_nonzero(value: str) -> int:
    whole, _, places = value.lstrip("-").partition(".")
    if places.strip("0"):
        return -len(places.rstrip("0"))
    return len(whole) - len(whole.rstrip("0")) if whole.strip("0") else 0


def significant_digits(value: str) -> int:
    """Return how many digits of a value say something: 3 for 97.4, 1 for 500, and those of the first part of P1Y6M."""
    largest = _LARGEST.match(value)
    digits = largest[1] if largest else value
    if share := _SHARE.fullmatch(digits):
        digits = share[2]
    return len(digits.replace(".", "").replace("-", "").replace(":", "").strip("0")) or 1
