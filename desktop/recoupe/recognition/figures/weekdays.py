"""Weekdays: lundi, mardi dernier, jeudi soir, lundi (10 février), jeudi 15, la nuit de mardi à mercredi."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import LAST, NEXT, WEEKDAYS
from recoupe.french.figures.day_words import BEFORE_WEEK, HABITUAL, NIGHTS, NOT_NUMBERED_DAYS, WEEK, WEEKS_ON
from recoupe.french.figures.small_words import (
    AND_OR,
    IN_YEAR,
    OF_FULL,
    OF_OR_OF_THE,
    OF_THE_M,
    THIS_DAY,
    THIS_F,
    TO,
    TO_ANY,
)
from recoupe.recognition.figures.date_points import day_number, day_point, written
from recoupe.recognition.figures.dates import counts, dated, day_part
from recoupe.recognition.figures.edtf import interval, moved, near_weekday, weighted
from recoupe.recognition.figures.past_or_future import lean
from recoupe.recognition.figures.ranges import day_range
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_WEEK = 7
_HALF_WEEK = 3
_MONTHS_AROUND = 14
_NOT_DAYS = NOT_NUMBERED_DAYS | {"%", ":", "€"}


def weekday(page: TokenStream, at: int) -> Match | None:
    """Read a weekday with the words that say which one is meant."""
    number = WEEKDAYS.get(page.keys[at])
    if number is None:
        return None
    match = _bracketed(page, at, number) or _numbered(page, at, number)
    if match:
        return match
    step, last = _which(page, at + 1)
    if step is None and page.keys[at - 1] in HABITUAL:
        return None  # a habit, not a day
    weekly = _of_week(page, at + 1)
    if weekly:
        return _in_week(page, at, number, weekly)
    ranged = _to_weekday(page, at, number) or _in_eight(page, at, number)
    if ranged:
        return ranged
    last = day_part(page, last)
    if page.published is None:
        return dated(page, at, last, None)
    before = None if step else _day_before(page, at, number)
    if before is not None:
        return dated(page, at, last, moved(before, days=1).isoformat())
    ahead = (number - page.published.weekday()) % _WEEK
    this = page.keys[at - 1] in THIS_DAY  # the nearest one, whatever a noun announces
    tense = step or lean(page, at, nouns=not this) or int(this and 0 < ahead <= _HALF_WEEK)
    there = near_weekday(number, page.published, tense)
    this_week = step == 1 and there.isocalendar()[:2] == page.published.isocalendar()[:2]
    if this_week or ((step or page.ahead) and there == page.published):
        there = moved(there, days=_WEEK * (step or 1))  # “vendredi prochain” said on Tuesday is next week's
    return dated(page, at, last, there.isoformat())


def _day_before(page: TokenStream, at: int, number: int) -> date | None:
    """Return the Saturday of “samedi et dimanche”: of two days in a row the second is the next one."""
    second = page.keys[at - 1] in AND_OR or page.keys[at - 1] == ","
    if not second or WEEKDAYS.get(page.keys[at - 2]) != (number - 1) % _WEEK:
        return None
    first = weekday(page, at - 2)
    value = first.reading.value if first and first.reading and first.last == at - 1 else None
    return None if value is None or "/" in value else date.fromisoformat(value)


def _which(page: TokenStream, at: int) -> tuple[int | None, int]:
    """Read “dernier” or “prochain” behind a weekday."""
    key = page.keys[at]
    if key in LAST:
        return -1, at + 1
    return (1, at + 1) if key in NEXT else (None, at)


def _to_weekday(page: TokenStream, at: int, number: int) -> Match | None:
    """Read “(de) lundi à jeudi” as the days from the one to the other."""
    second = WEEKDAYS.get(page.keys[at + 2]) if page.keys[at + 1] in TO else None
    if second is None or page.keys[at - 1] not in OF_FULL or page.keys[at - 2] in NIGHTS:
        return None
    if page.published is None:
        return Match(at, at + 3, Reading(Kind.DATE))
    start = near_weekday(number, page.published, lean(page, at))
    return Match(at, at + 3, Reading(Kind.DATE, interval(start, moved(start, days=(second - number) % _WEEK))))


def _in_eight(page: TokenStream, at: int, number: int) -> Match | None:
    """Read “jeudi en huit”: a week after the next Thursday."""
    weeks = WEEKS_ON.get(page.keys[at + 2]) if page.keys[at + 1] in IN_YEAR else None
    if weeks is None:
        return None
    there = page.published and moved(near_weekday(number, page.published, 1), days=_WEEK * weeks)
    return dated(page, at, at + 3, there.isoformat() if there else None)


def _of_week(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read the week that a weekday belongs to: “de la semaine prochaine”, “cette semaine”."""
    here = at + (page.keys[at] in OF_FULL)
    here += page.keys[here] in BEFORE_WEEK
    if here == at or page.keys[here] not in WEEK:
        return None
    if page.keys[here - 1] in THIS_F:
        return 0, here + 1
    step, last = _which(page, here + 1)
    return None if step is None else (step, last)


def _in_week(page: TokenStream, at: int, number: int, weekly: tuple[int, int]) -> Match:
    step, last = weekly
    today = page.published
    value = moved(today, days=number - today.weekday() + _WEEK * step).isoformat() if today else None
    return dated(page, at, last, value)


def _bracketed(page: TokenStream, at: int, number: int) -> Match | None:
    """Read “lundi (10 février)”."""
    inner = day_point(page, at + 2) if page.keys[at + 1] == "(" else None
    if inner is None or page.keys[inner.last] != ")":
        return None
    return dated(page, at, inner.last + 1, written(page, replace(inner, weekday=number)))


def _numbered(page: TokenStream, at: int, number: int) -> Match | None:
    """Read “jeudi 15”: the nearest fifteenth that is a Thursday."""
    day = day_number(page, at + 1) if page.kinds[at + 1] == "number" else None
    if day is None or counts(page, day[1]) or page.keys[day[1]] in _NOT_DAYS:
        return None
    if page.published is None:
        return dated(page, at, day[1], None)
    fitting = [there for there in _days_around(page.published, day[0]) if there.weekday() == number]
    start = page.published
    tense = lean(page, at)
    near = min(fitting, key=lambda there: weighted((there - start).days, tense), default=None)
    return None if near is None else dated(page, at, day[1], near.isoformat())


def _days_around(start: date, day: int) -> list[date]:
    """Return that day of the months around another."""
    this = start.year * 12 + start.month - 1
    months = (divmod(count, 12) for count in range(this - _MONTHS_AROUND, this + _MONTHS_AROUND + 1))
    inside = ((year, month + 1) for year, month in months if MINYEAR <= year <= MAXYEAR)
    return [date(year, month, day) for year, month in inside if day <= monthrange(year, month)[1]]


def night(page: TokenStream, at: int) -> Match | None:
    """Read “nuit de mardi à mercredi” as the two days."""
    first, second = WEEKDAYS.get(page.keys[at + 2]), WEEKDAYS.get(page.keys[at + 4])
    if page.keys[at + 1] not in OF_OR_OF_THE or page.keys[at + 3] not in TO_ANY or first is None or second is None:
        days = day_range(page, at + 2) if page.keys[at + 1] in OF_THE_M else None
        return days and replace(days, first=at)  # “nuit du 16 au 17 octobre”
    value = None
    if page.published:
        end = near_weekday(second, page.published, lean(page, at))
        value = interval(moved(end, days=-((second - first) % _WEEK)), end)
    return Match(at, at + 5, Reading(Kind.DATE, value))
