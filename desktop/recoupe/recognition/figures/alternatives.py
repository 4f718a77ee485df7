"""What else the same words may stand for: a money that shares its name, the year beside one that was not printed.

“Deux heures” is a time or lasts, “dix ans” is an age or lasts or was ten years ago, and an autumn ends in November or
with the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from itertools import islice

from recoupe.french.figures.countries import SHARED_NAMES
from recoupe_db.records import Kind, Reading

_YEAR = re.compile(r"\b\d{4}(?=\b|-)")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEAP_DAY = "-02-29"
_WITH_UNIT = frozenset({Kind.MONEY, Kind.DURATION, Kind.QUANTITY, Kind.AGE, Kind.PERCENT})
_DURATION = re.compile(r"PT?(\d+)[YMWDHS]")
_HOURS = re.compile(r"PT(\d+)H(?:(\d+)M)?")
_YEARS = re.compile(r"P(\d+)Y")
_YEARS_OR_MONTHS = re.compile(r"P(\d+)([YM])")
_CLOCK = re.compile(r"(\d\d):(\d\d)")
_SEASON = re.compile(r"(\d{4})-(\d\d)/(\d{4})-(\d\d)")
_BEGINNINGS = frozenset({3, 6, 9, 12})
_BY_THE_WEATHER, _BY_THE_SUN = 3, 4  # months that a season touches
_HOURS_A_DAY = 24
_UNITS = 3  # of figures around: more are sooner typed than gone through
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def alternatives(reading: Reading, around: Iterable[Reading] = (), *, published: date | None = None) -> list[Reading]:
    """Return other values that a figure may have, the likeliest first; none where its words say but one thing.

    Of money these are the same amount in currencies that share the name or stand ``around`` it, of a date the same days
    of the years around and, of one day, of the weeks around; of a season its other end, of a rank a part. A time of day
    may last, what lasts may be a time or an age, and the other way round; of what was read with a unit that its words
    leave out, the number alone. What lasts months or years may be when it began, counted from the day an article was
    ``published``. A number may have the unit of a figure ``around`` it, the nearest first, and be euros where nobody
    says of what.
    """
    if reading.value is None:
        return []
    if reading.kind is Kind.DATE:
        return [*_other_season(reading), *_years_around(reading), *_weeks_around(reading)]
    if reading.kind is Kind.NUMBER:
        return [*_with_units_of(reading, around)]
    if reading.kind is Kind.ORDINAL:
        return [replace(reading, kind=Kind.NUMBER, value=f"1/{reading.value}")]
    moneys = _moneys(reading.unit or "", around) if reading.kind is Kind.MONEY else []
    other = (replace(reading, unit=unit) for unit in moneys)
    return [*other, *_lasting_or_not(reading), *_ago(reading, published), *_number_alone(reading)]


def _with_units_of(reading: Reading, around: Iterable[Reading]) -> Iterator[Reading]:
    readings: dict[tuple[Kind, str | None], Reading] = {}
    for other in around:
        unit = other.unit
        if other.kind is Kind.DURATION and (lasting := _DURATION.fullmatch(other.value or "")):
            unit = (other.value or "").replace(lasting[1], "{}", 1)
        if other.kind in _WITH_UNIT and unit is not None:
            readings.setdefault((other.kind, unit), other)
    offered = dict.fromkeys([*islice(readings, _UNITS), (Kind.MONEY, "EUR")])
    for kind, unit in offered:
        if kind is not Kind.DURATION:
            yield replace(reading, kind=kind, unit=unit)
        elif (reading.value or "").isdecimal() and (reading.upper or "0").isdecimal():
            last, least = reading.upper, reading.value or ""
            most = None if last is None else (unit or "").format(last)
            yield replace(reading, kind=kind, value=(unit or "").format(least), upper=most, unit=None)


def _ago(reading: Reading, published: date | None) -> Iterator[Reading]:
    """Yield when what lasts months or years began: “après dix-huit mois” of March 2026 is since September 2024."""
    lasting = _YEARS_OR_MONTHS.fullmatch(reading.value or "")
    if published is None or lasting is None or reading.upper is not None:
        return
    count, by_year = int(lasting[1]), lasting[2] == "Y"
    year, month = divmod(published.year * 12 + published.month - 1 - count * (12 if by_year else 1), 12)
    if year > 0:
        yield Reading(Kind.DATE, f"{year:04}" if by_year else f"{year:04}-{month + 1:02}")


def _other_season(reading: Reading) -> Iterator[Reading]:
    """Yield the season that begins in the same month and is a month longer or shorter: by the sun, by the weather."""
    months = _SEASON.fullmatch(reading.value or "")
    if months is None or reading.upper is not None:
        return
    year, begin, end_year, end = months.groups()
    length = (int(end_year) - int(year)) * 12 + int(end) - int(begin) + 1
    last = int(begin) + (2 if length == _BY_THE_SUN else 3)
    if int(begin) in _BEGINNINGS and length in (_BY_THE_SUN, _BY_THE_WEATHER):
        turn, month = divmod(last - 1, 12)
        yield replace(reading, value=f"{year}-{begin}/{int(year) + turn:04}-{month + 1:02}")


def _lasting_or_not(reading: Reading) -> Iterator[Reading]:
    if reading.upper is not None:
        return
    value = reading.value or ""
    if reading.kind is Kind.TIME and (clock := _CLOCK.fullmatch(value)):
        hours, minutes = int(clock[1]), int(clock[2])
        parts = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes)
        if parts:
            yield replace(reading, kind=Kind.DURATION, value=f"PT{parts}", unit=None)
    elif reading.kind is Kind.AGE and value.isdecimal():
        yield replace(reading, kind=Kind.DURATION, value=f"P{value}Y", unit=None)
    elif reading.kind is Kind.DURATION:
        if (lasting := _HOURS.fullmatch(value)) and int(lasting[1]) < _HOURS_A_DAY:
            yield replace(reading, kind=Kind.TIME, value=f"{int(lasting[1]):02}:{int(lasting[2] or 0):02}", unit=None)
        elif years := _YEARS.fullmatch(value):
            yield replace(reading, kind=Kind.AGE, value=years[1], unit="a")


def _number_alone(reading: Reading) -> Iterator[Reading]:
    if reading.kind not in _WITH_UNIT:
        return
    value, upper = (None if end is None else _DURATION.sub(r"\1", end) for end in (reading.value, reading.upper))
    if value is not None and _NUMBER.fullmatch(value):
        yield replace(reading, kind=Kind.NUMBER, value=value, upper=upper, unit=None)


def _moneys(unit: str, around: Iterable[Reading]) -> list[str]:
    named_alike = (tuple(codes.values()) for codes in SHARED_NAMES.values())
    shared = [code for codes in named_alike if unit in codes for code in codes if _is_other(code, unit)]
    near = dict.fromkeys(other.unit for other in around if other.kind is Kind.MONEY and other.unit not in (None, unit))
    return list(dict.fromkeys([*shared, *map(str, islice(near, _UNITS))]))


def _is_other(code: str, unit: str) -> bool:
    return code != unit and len(code) == len(unit)  # a shared name may lead to another one, which is no code


def _years_around(reading: Reading) -> Iterator[Reading]:
    value = reading.value or ""
    if _YEAR.search(value) is None or _LEAP_DAY in value or value.startswith("-"):
        return
    for years in (1, -1):
        moved = (None if day is None else _moved(day, years) for day in (value, reading.upper))
        yield replace(reading, **dict(zip(("value", "upper"), moved, strict=True)))


def _moved(value: str, years: int) -> str:
    return _YEAR.sub(lambda year: f"{int(year[0]) + years:04}", value)


def _weeks_around(reading: Reading) -> Iterator[Reading]:
    """Yield the same day of the week before and of the week after: “vendredi” is the last one or the next."""
    if reading.upper is None and _DAY.fullmatch(reading.value or ""):
        day = date.fromisoformat(reading.value or "")
        for week in (timedelta(weeks=-1), timedelta(weeks=1)):
            with suppress(OverflowError):
                yield replace(reading, value=(day + week).isoformat())
