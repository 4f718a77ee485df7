"""From which day to which an EDTF date reaches, and which part of it “début”, “mi-” and “fin” leave."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from recoupe_db.records import Modifier

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_UNKNOWN = re.compile(r"(?P<known>\d{2,3})(?P<open>X{1,2})")
_PARTS = {Modifier.EARLY: (0.0, 0.4), Modifier.MID: (0.25, 0.75), Modifier.LATE: (0.6, 1.0)}
"""What part of a period is meant, generously: authors do not count days."""

_WEEK, _MONTH = 7, 62  # days: up to a week a date is a day, up to two months it is a month
_ABOUT = {"day": 3, "month": 31, "year": 366}
"""What “vers” and “il y a dix ans” leave open to either side, in days."""


def span_of_days(value: str, modifier: Modifier | None) -> tuple[int, int] | None:
    """Return the first and last day of ``value`` (EDTF level 1), counted from 1 January of year 1; None if unknown."""
    first_text, _, last_text = value.partition("/")
    first, last = _reach(first_text), _reach(last_text or first_text)
    if first is None or last is None:
        return None
    return _narrowed(min(first[0], last[0]), max(first[1], last[1]), modifier)


def _narrowed(first: int, last: int, modifier: Modifier | None) -> tuple[int, int]:
    if modifier is not None and modifier in _PARTS:
        begin, end = _PARTS[modifier]
        length = last - first
        return first + int(length * begin), first + round(length * end)
    if modifier is Modifier.ABOUT:
        length = last - first + 1
        about = _ABOUT["day" if length <= _WEEK else "month" if length <= _MONTH else "year"]
        return first - about, last + about
    return first, last


def _reach(text: str) -> tuple[int, int] | None:
    if unknown := _UNKNOWN.fullmatch(text):
        years = 10 ** len(unknown["open"])
        year = int(unknown["known"]) * years
        return _days(year, year + years - 1)
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day = int(match["year"]), int(match["month"] or 0), int(match["day"] or 0)
    try:
        if day:
            whole = date(year, month, day).toordinal()
            return whole, whole
        if month:
            begin = date(year, month, 1).toordinal()
            return begin, begin + monthrange(year, month)[1] - 1
        return _days(year, year)
    except ValueError:
        return None


def _days(first: int, last: int) -> tuple[int, int] | None:
    if first < 1:
        return None
    return date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()
