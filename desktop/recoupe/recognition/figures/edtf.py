"""The calendar: days and periods around a day of publication, written as EDTF (Library of Congress, 2019, level 1)."""

from __future__ import annotations

import calendar as month_lengths
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from dateutil.relativedelta import relativedelta

STRICT = 2
_FARTHER = 3  # how much farther a day counts on the side that the verb does not speak of
_UNTOLD = 1.25
_QUARTER = 3
_HALF = 6


@dataclass(frozen=True, slots=True)
class DatePoint:
    """A day, month or year as far as it was printed, from token ``first`` up to ``last``."""

    first: int
    last: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None

    def possible(self) -> bool:
        """Return whether some year has such a day."""
        if self.day is None or self.month is None:
            return True
        year = self.year or 2024
        return 1 <= self.day <= month_lengths.monthrange(year, self.month)[1]


def edtf(year: int, month: int | None = None, day: int | None = None) -> str:
    """Write a year, month or day."""
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")


def nearest_year(point: DatePoint, published: date, lean: int = 0) -> int:
    """Return the year that brings a yearless day or month closest to the day of publication.

    A weekday decides where it fits one year only. ``lean`` is 1 where the sentence speaks of the future and -1 where it
    speaks of the past: days on the other side then count as farther away; at 2 and -2 they are out of the question.
    """
    years = [published.year + step for step in (0, -1, 1) if 0 < published.year + step < MAXYEAR]
    fitting = [year for year in years if _fits(point, year)] or years
    days = {year: _distance(point, year, published) for year in fitting}
    leaning = [year for year in fitting if abs(lean) < STRICT or days[year] * lean >= 0] or fitting
    return min(leaning, key=lambda year: weighted(days[year], lean))


def weighted(days: int, lean: int) -> float:
    """Return how far a day counts to lie: newspapers tell of the past unless they say else."""
    if not lean:
        return days * _UNTOLD if days > 0 else -days
    return abs(days) * (_FARTHER if days * lean < 0 else 1)


def _fits(point: DatePoint, year: int) -> bool:
    if point.day is None or point.month is None:
        return True
    if point.day > month_lengths.monthrange(year, point.month)[1]:
        return False
    return point.weekday is None or date(year, point.month, point.day).weekday() == point.weekday


def _distance(point: DatePoint, year: int, published: date) -> int:
    month = point.month or published.month
    if point.day is None and month == published.month and year == published.year:
        return 0
    day = min(point.day or 15, month_lengths.monthrange(year, month)[1])
    return (date(year, month, day) - published).days


def near_weekday(weekday: int, published: date, lean: int) -> date:
    """Return the last such weekday up to the day of publication, or the next one where the sentence looks ahead."""
    back = (published.weekday() - weekday) % 7
    return moved(published, days=-back if lean <= 0 or not back else 7 - back)


def moved(start: date, *, days: int = 0, months: int = 0) -> date:
    """Return a day so many days and months away, held inside the calendar."""
    try:
        return start + timedelta(days=days) + relativedelta(months=months)
    except (OverflowError, ValueError):
        return date.max if days + months > 0 else date.min


def interval(first: date, last: date) -> str:
    """Write the days from the first to the last."""
    return f"{first.isoformat()}/{last.isoformat()}"


def months(year: int, first: int, last: int) -> str:
    """Write the months of a year from the first to the last."""
    return f"{edtf(year, first)}/{edtf(year, last)}"


def quarter(year: int, number: int) -> str:
    """Write a quarter as its months."""
    return months(year, number * _QUARTER - 2, number * _QUARTER)


def semester(year: int, number: int) -> str:
    """Write a half-year as its months."""
    return months(year, number * _HALF - 5, number * _HALF)


def season(year: int, first: int, last: int) -> str:
    """Write a season as its months; one that spans the new year ends in the year given."""
    return f"{edtf(year - (first > last), first)}/{edtf(year, last)}"


def week(year: int, month: int, number: int) -> str:
    """Write the week that begins on a month's first Monday, second, …; -1 for the last."""
    length = month_lengths.monthrange(year, month)[1]
    mondays = [day for day in range(1, length + 1) if date(year, month, day).weekday() == 0]
    if number < 0:  # the last week is the last whose Thursday lies in the month
        mondays = [day for day in mondays if day + 3 <= length]
    monday = date(year, month, mondays[min(number, len(mondays)) - 1 if number > 0 else -1])
    return interval(monday, moved(monday, days=6))


def iso_week(year: int, number: int) -> str | None:
    """Write a week of a year as ISO 8601 counts them, or None where the year has no such week."""
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
    return interval(monday, moved(monday, days=6))


def period(unit: str, steps: int, today: date) -> str | None:
    """Return the day, week, month, quarter, half-year, year, decade or century so many steps from today's."""
    if unit == "W":
        monday = moved(today, days=7 * steps - today.weekday())
        return interval(monday, moved(monday, days=6))
    if unit == "E":
        saturday = moved(today, days=5 - today.weekday() + 7 * steps)
        return interval(saturday, moved(saturday, days=1))
    there = moved(today, days=steps) if unit == "D" else moved(today, months=steps * _MONTHS.get(unit, 0))
    written = {
        "D": there.isoformat(),
        "M": edtf(there.year, there.month),
        "Q": quarter(there.year, (there.month + 2) // _QUARTER),
        "S": semester(there.year, (there.month + 5) // _HALF),
        "Y": edtf(there.year),
        "T": f"{there.year // 10:03d}X",
        "C": f"{there.year // 100:02d}XX",
    }
    return written.get(unit)


_MONTHS = {"M": 1, "Q": 3, "S": 6, "Y": 12, "T": 120, "C": 1200}
