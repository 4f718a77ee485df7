"""Dates and ranges of dates: 10 février 2025, 3 au 7 mai, 2019-2023, en 2015."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import BEFORE_OLD_YEAR, DAY_PARTS, LAST, LONG_MONTHS, NEXT
from recoupe.french.figures.context import BEFORE_COUNT, FUNCTION_WORDS
from recoupe.french.figures.day_words import (
    AT_DAWN,
    BEFORE_MIDI,
    DAY_ENDINGS,
    FIRST_DAY,
    IN_A_YEAR,
    NOON_PART,
    PARTS_BEFORE,
    PARTS_BEHIND,
    STARTING,
    THIS_MONTH,
    UNTIL_DAY,
    WEEK,
    WEEK_BEGINS,
    YEAR_NUMBERED,
)
from recoupe.french.figures.small_words import (
    AT_THE,
    IN_YEAR,
    MORE_LESS_NEAR,
    OF,
    OF_FULL,
    OF_THE_M,
    THE_M,
    THE_M_JOINED,
)
from recoupe.recognition.figures.date_points import day_point, lone_day, month_name, point, written
from recoupe.recognition.figures.edtf import STRICT, DatePoint, edtf, interval, moved
from recoupe.recognition.figures.phrases import any_of
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_FIRST_YEAR = 1900
_ROUND = 50
_FULL_DATE = 10
_STORY = 25  # tokens behind a day in which a later one is of the same month
_UNTIL, _AT_DAWN, _THIS_MONTH = any_of(UNTIL_DAY), any_of(AT_DAWN), any_of(THIS_MONTH)
_LAST_CENTURY = 40  # two digits from here on are a year by themselves


def dated(page: TokenStream, first: int, last: int, value: str | None) -> Match:
    """Return a date, and remember it as the day that “la veille” counts from."""
    if value and page.published:
        page.story = (value, last)
    if value and len(value) == _FULL_DATE and page.published:
        page.anchor, page.anchored = date.fromisoformat(value), last
        page.days[page.anchor.day] = value
    return Match(first, last, Reading(Kind.DATE, value))


def day_part(page: TokenStream, at: int) -> int:
    """Return the token after the part of day behind a day: “(hier) soir”, “(jeudi) après-midi”."""
    if page.keys[at] in PARTS_BEFORE and page.keys[at + 1] in PARTS_BEHIND:
        return at + 2
    if page.keys[at] in BEFORE_MIDI and page.keys[at + 2] in NOON_PART and page.glued(at + 2):
        return at + 3
    return at + (page.keys[at] in DAY_PARTS)


def single(page: TokenStream, at: int) -> Match | None:
    """Read one day, month or year."""
    date_point = point(page, at)
    if date_point is None:
        return _short_year(page, at) or _numbered_day(page, at)
    if date_point.month is None:
        return dated(page, at, date_point.last, edtf(date_point.year or 0)) if _is_year(page, date_point) else None
    if date_point.day is None and date_point.year is None:
        return _bare_month(page, date_point)
    step = _turn(page, date_point.last) if date_point.year is None else 0
    last = day_part(page, date_point.last) if date_point.day else date_point.last
    return dated(page, at, last + abs(step), written(page, date_point, step * STRICT or None))


def _turn(page: TokenStream, at: int) -> int:
    """Return -1 for “dernier”, 1 for “prochain”."""
    return -1 if page.keys[at] in LAST else 1 if page.keys[at] in NEXT else 0


def _short_year(page: TokenStream, at: int) -> Match | None:
    """Read “(en) 78” as a year of the last century, where nothing follows that it could count."""
    key = page.keys[at]
    closed = page.keys[at + 1] in {",", ".", ")", ";", "", "\n"}
    short = page.kinds[at] == "number" and len(key) == 2 and key.isdecimal() and int(key) >= _LAST_CENTURY
    return dated(page, at, at + 1, f"19{key}") if short and closed and page.keys[at - 1] in IN_YEAR else None


def _numbered_day(page: TokenStream, at: int) -> Match | None:
    """Read “(le) 22” where nothing follows that it could count, and “31 du mois”."""
    date_point = lone_day(page, at)
    if date_point is None or date_point.weekday is not None or page.keys[at - 1] not in THE_M_JOINED:
        return None
    until = _UNTIL.before(page, at)
    if page.keys[at - 1] in AT_THE and not until:
        return None
    if page.keys[at] in FIRST_DAY and this_month(page, date_point.last) == date_point.last:
        return None  # “le premier, le 5 février”
    if page.glued(at + 1) and page.keys[at + 1] in DAY_ENDINGS:
        return None  # “dans le 15e”
    last = this_month(page, date_point.last)
    named = page.days.get(date_point.day or 0) if last == date_point.last else None
    if named and _closed(page, date_point.last):
        return dated(page, at, last, named)
    part = day_part(page, date_point.last) > date_point.last or _AT_DAWN.at(page, date_point.last)
    ends = (
        (part and page.opens(at - 1))
        or page.keys[date_point.last] in {"", ".", "\n"}
        or (page.keys[date_point.last] == "," and page.kinds[date_point.last + 1] != "number")
    )
    if last == date_point.last and (
        not ends or (page.keys[at - 1] not in THE_M and not until and page.keys[at - 2] not in STARTING)
    ):
        return None
    return dated(
        page, at, last, (last == date_point.last and _in_story(page, date_point)) or _in_month(page, date_point)
    )


def _closed(page: TokenStream, at: int) -> bool:
    """Return whether nothing follows a number that it could count or measure."""
    sign = page.kinds[at] in {"", "line", "sign"} and page.keys[at] not in {"%", "€", "$", "°", "/"}
    return sign or page.keys[at] in FUNCTION_WORDS


def _in_story(page: TokenStream, date_point: DatePoint) -> str | None:
    """Write a day of the month that was spoken of just before: “le 3 octobre. Le 13, …”."""
    if page.anchor is None or date_point.first - page.anchored > _STORY or page.published is None:
        return None
    between = page.keys[page.anchored : date_point.first]
    later = (date_point.day or 0) > page.anchor.day
    if not later and ("." in between or "\n" in between):
        return None
    there = replace(date_point, year=page.anchor.year, month=page.anchor.month)
    return edtf(there.year or 0, there.month, there.day) if there.possible() else None


def this_month(page: TokenStream, at: int) -> int:
    """Return the token after “du mois” or “ce mois-ci”, or ``at`` itself."""
    said = _THIS_MONTH.at(page, at)
    return said[1] if said else at


def _in_month(page: TokenStream, date_point: DatePoint) -> str | None:
    """Write a day of the month of publication."""
    if page.published is None:
        return None
    passed = page.ahead and (date_point.day or 0) < page.published.day
    month = moved(page.published.replace(day=1), months=int(passed))
    there = replace(date_point, year=month.year, month=month.month)
    return written(page, there) if there.possible() else None


def _bare_month(page: TokenStream, date_point: DatePoint) -> Match | None:
    """Read a month without day or year: its full name in small letters, or words that place it."""
    at, last = date_point.first, date_point.last
    step = _turn(page, last)
    alone = page.size == last - at
    if not alone and (page.capital(at) or page.keys[at] not in LONG_MONTHS or _joined(page, at)):
        return None
    return dated(page, at, last + abs(step), written(page, date_point, step * STRICT or None))


def _joined(page: TokenStream, at: int) -> bool:
    """Return whether a word is part of another: not behind “d'”."""
    return page.glued(at) and page.kinds[at - 1] != "elision"


def _is_year(page: TokenStream, date_point: DatePoint) -> bool:
    """Return whether a number from 1000 to 2100 is a year where it stands."""
    at, before = date_point.first, page.keys[date_point.first - 1]
    if page.kinds[at] != "number":
        return before in BEFORE_OLD_YEAR
    if counts(page, date_point.last) or page.keys[date_point.last] in {"%", "°"}:
        return before in IN_A_YEAR and page.keys[date_point.last] not in {"%", "°"}
    if (date_point.year or 0) < _FIRST_YEAR:
        dated = before in OF_FULL and (date_point.year or 0) % _ROUND != 0  # “la loi de 1881”, not “une somme de 1500”
        return before in BEFORE_OLD_YEAR or dated
    return before not in BEFORE_COUNT and not (before in OF and page.keys[at - 2] in MORE_LESS_NEAR)


def counts(page: TokenStream, at: int) -> bool:
    """Return whether the word at a token looks like a noun that is counted: a plural in small letters."""
    key = page.keys[at]
    if page.kinds[at] != "word" or page.capital(at) or key in FUNCTION_WORDS:
        return False
    return key.endswith(("s", "x")) and len(key) > 2


def week_of(page: TokenStream, at: int) -> Match | None:
    """Read “semaine du 7 octobre” as its seven days, Monday first."""
    if page.keys[at] not in WEEK or page.keys[at + 1] not in OF_THE_M:
        return None
    here = at + 2
    date_point = day_point(page, here) or (point(page, here) if page.keys[here] in WEEK_BEGINS else None)
    value = written(page, date_point) if date_point else None
    if date_point is None or value is None:
        return None
    there = date.fromisoformat(value)
    monday = moved(there, days=-there.weekday())
    return Match(at, date_point.last, Reading(Kind.DATE, interval(monday, moved(monday, days=6))))


def month_of(page: TokenStream, at: int) -> Match | None:
    """Read “mois de mars”."""
    if page.keys[at + 1] not in OF or not month_name(page, at + 2):
        return None
    match = single(page, at + 2)
    return match and replace(match, first=at)


def year_named(page: TokenStream, at: int) -> Match | None:
    """Read “année 2019”, “an 2000”."""
    if page.keys[at] not in YEAR_NUMBERED or page.kinds[at + 1] != "number":
        return None
    key = page.keys[at + 1]
    if not key.isdecimal() or not 3 <= len(key) <= 4 or page.keys[at + 2] in {"-", "/", "–"}:
        return None
    return dated(page, at, at + 2, edtf(int(key)))
