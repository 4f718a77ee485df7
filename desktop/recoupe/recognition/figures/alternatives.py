"""What else the same words may stand for: a money that shares its name, the year beside one that was not printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from recoupe.french.figures.countries import SHARED_NAMES
from recoupe_db.records import Kind, Reading

_YEAR = re.compile(r"\b\d{4}(?=\b|-)")
_LEAP_DAY = "-02-29"
_WITH_UNIT = frozenset({Kind.MONEY, Kind.DURATION, Kind.QUANTITY, Kind.AGE, Kind.PERCENT})
_DURATION = re.compile(r"PT?(\d+)[YMWDHS]")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


def alternatives(reading: Reading) -> list[Reading]:
    """Return other values that a figure may have, the likeliest first; none where its words say but one thing.

    Of money these are the same amount in currencies that share the name, of a date the same days of the years around;
    of what was read with a unit that its words leave out, the number alone.
    """
    if reading.value is None:
        return []
    if reading.kind is Kind.DATE:
        return [*_years_around(reading)]
    moneys = _moneys(reading.unit or "") if reading.kind is Kind.MONEY else []
    return [*(replace(reading, unit=unit) for unit in moneys), *_number_alone(reading)]


def _number_alone(reading: Reading) -> Iterator[Reading]:
    if reading.kind not in _WITH_UNIT:
        return
    value, upper = (None if each is None else _DURATION.sub(r"\1", each) for each in (reading.value, reading.upper))
    if value is not None and _NUMBER.fullmatch(value):
        yield replace(reading, kind=Kind.NUMBER, value=value, upper=upper, unit=None)


def _moneys(unit: str) -> list[str]:
    named_alike = (tuple(codes.values()) for codes in SHARED_NAMES.values())
    return list(
        dict.fromkeys(code for codes in named_alike if unit in codes for code in codes if _is_other(code, unit))
    )


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
