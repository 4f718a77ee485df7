"""Days counted inside a month: premier lundi de mai, dernier jour d'octobre 2024, 15 du mois prochain."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import LAST, NEXT, WEEKDAYS
from recoupe.french.figures.day_words import BEFORE_MONTH, DAY, LAST_ONE, MONTH
from recoupe.french.figures.small_words import OF_A_MONTH, OF_THE_M, THE_PLURAL
from recoupe.recognition.figures.date_points import day_number, month_name, point, written
from recoupe.recognition.figures.dates import dated
from recoupe.recognition.figures.edtf import edtf, moved
from recoupe.recognition.figures.ordinals import rank

if TYPE_CHECKING:
    from recoupe.recognition.figures.rule import Match
    from recoupe.recognition.figures.tokenizer import TokenStream

_WEEK = 7


def nth_day(page: TokenStream, at: int) -> Match | None:
    """Read “premier lundi de mai”, “dernier jour d'octobre 2024”, “4e jour du mois”."""
    read = (-1, at + 1) if page.keys[at] in LAST_ONE else rank(page, at)
    if read is None or (page.keys[read[1]] not in DAY and page.keys[read[1]] not in WEEKDAYS):
        return None
    month_and_next = _month(page, read[1] + 1)
    if month_and_next is None:
        return None
    month, last = month_and_next
    value = month and _day(month, read[0], WEEKDAYS.get(page.keys[read[1]]))
    return dated(page, at, last, value) if value or month is None else None


def day_of_month(page: TokenStream, at: int) -> Match | None:
    """Read “15 du mois prochain”."""
    day = day_number(page, at)
    month_and_next = _month(page, day[1]) if day and page.keys[day[1]] in OF_THE_M else None
    if day is None or month_and_next is None or page.keys[at - 1] in THE_PLURAL:
        return None  # “sur les trois du mois dernier”
    month, last = month_and_next
    return dated(page, at, last, month and _day(month, day[0], None))


def _month(page: TokenStream, at: int) -> tuple[str | None, int] | None:
    """Read the month behind a day: “de mai 2024”, “du mois prochain”, “de ce mois”; None inside where it is unknown."""
    if page.keys[at] not in OF_A_MONTH:
        return None
    here = at + 1 + (page.keys[at + 1] in BEFORE_MONTH)
    if page.keys[here] not in MONTH:
        date_point = point(page, here) if month_name(page, here) else None
        return date_point and (written(page, replace(date_point, day=None)), date_point.last)
    step, last = _which(page, here + 1)
    today = page.published
    there = moved(today, months=step) if today else None
    return there and edtf(there.year, there.month), last


def _which(page: TokenStream, at: int) -> tuple[int, int]:
    return (-1, at + 1) if page.keys[at] in LAST else (1, at + 1) if page.keys[at] in NEXT else (0, at)


def _day(month: str, number: int, weekday: int | None) -> str | None:
    """Return a day of a month (YYYY-MM): its number, or the number among its days of one name; -1 is the last."""
    year, count = int(month[:4]), int(month[5:7])
    length = monthrange(year, count)[1]
    days = [n for n in range(1, length + 1) if weekday in {None, date(year, count, n).weekday()}]
    if number > len(days):
        return None
    return edtf(year, count, days[number - 1 if number > 0 else -1])
