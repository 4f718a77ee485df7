"""Ranges of dates: 3 au 7 mai, 2019-2023, entre avril 2016 et août 2019, les 3, 4 et 5 mai."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import WEEKDAYS
from recoupe.french.figures.day_words import BEFORE_LISTED_DAYS, BEFORE_PERIODS, FIRST_DAY, JOINS_DAYS, THE_DAYS, WEEK
from recoupe.french.figures.small_words import (
    AND,
    AND_OR,
    AT_THE,
    BETWEEN_TWO,
    OF_OR_OF_THE,
    OF_THE_M,
    THE,
    THE_M,
    THE_S,
    TO,
)
from recoupe.recognition.figures.date_points import lone_day, near_point, point, written
from recoupe.recognition.figures.dates import dated, this_month
from recoupe.recognition.figures.edtf import DatePoint, edtf
from recoupe.recognition.figures.periods import numbered_week, part_of_year
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_CENTURY = 100
_JOINS = JOINS_DAYS | {"-", "–", "—"}
_DASHES = {"-", "–", "—", "/"}
_BEFORE_PERIODS = BEFORE_PERIODS | {""}
_BEFORE_LISTED = BEFORE_LISTED_DAYS | {",", ":"} | {f"{day}s" for day in WEEKDAYS}
_LISTING = AND_OR | {",", "&"}
_FROM_DAY = OF_THE_M | {""}
_BRACKET = 6  # tokens of such a bracket
_LISTED = 8  # days that one list may name


def day_range(page: TokenStream, at: int) -> Match | None:
    """Read two points that belong together: “3 au 7 mai”, “2019-2023”, “entre avril 2016 et août 2019”."""
    low = point(page, at) or lone_day(page, at) or near_point(page, at)
    join = page.keys[low.last] if low else ""
    years = join == "/" and low is not None and low.month is None and low.year is not None
    if low is None or not (join in _JOINS or years) or (join in AND and not _between(page, at)):
        return None
    here = low.last + 1
    here += page.keys[here] in THE
    high = point(page, here) or near_point(page, here) or _short_year(page, low, here) or _same_month(page, low, here)
    if high is None or not _paired(page, low, high):
        return None
    return Match(at, high.last, Reading(Kind.DATE, _span(page, low, high)))


def listed_day(page: TokenStream, at: int) -> Match | None:
    """Read one of several days that share the month behind the last: “(les) 15 et 22 mars”."""
    day = lone_day(page, at)
    if day is None or (day.weekday is None and page.keys[at - 1] not in _BEFORE_LISTED):
        return None
    if page.keys[at] in FIRST_DAY and page.keys[at - 1] in THE_M and page.keys[day.last] == ",":
        return None  # “le premier, le 5 février”
    last = _shared_month(page, day)
    if last is None:
        return None
    value = written(page, replace(last, day=day.day, weekday=day.weekday, first=at))
    return dated(page, at, day.last, value)


def _shared_month(page: TokenStream, day: DatePoint) -> DatePoint | None:
    """Return the last of the days that a list or a second range adds to one: the only one that names the month."""
    here = day
    for _ in range(_LISTED):
        join = _behind_bracket(page, here.last)
        if page.keys[join] not in _LISTING:
            return None
        after = join + 1
        after += page.keys[after] in THE_S
        date_point = point(page, after)
        if date_point is not None:
            rising = date_point.day is not None and date_point.month is not None and (here.day or 0) < date_point.day
            return date_point if rising and replace(date_point, day=day.day).possible() else None
        more = lone_day(page, after)
        if more is None or (more.day or 0) <= (here.day or 0):
            return None
        here = more
    return None


def _behind_bracket(page: TokenStream, at: int) -> int:
    """Return the token behind the short bracket that begins at a token: “les 12 (Vienne) et 19 juillet”."""
    if page.keys[at] != "(":
        return at
    return next((k + 1 for k in range(at + 2, at + _BRACKET) if page.keys[k] == ")"), at)


def _next_range(page: TokenStream, at: int) -> DatePoint | None:
    """Return the month of “(du 3 au 7) et du 10 au 14 mars” as the day that names it."""
    here = at
    for _ in range(_LISTED):
        here += page.keys[here] == ","
        here += page.keys[here] in AND
        alone = point(page, here + 1) if page.keys[here] in THE_DAYS else None
        if alone is not None and alone.day is not None and alone.month is not None:
            return alone  # “du 24 au 26 et le 31 décembre”
        start = lone_day(page, here + 1) if page.keys[here] in OF_OR_OF_THE else None
        if start is None or page.keys[start.last] not in AT_THE:
            return None
        named, end = point(page, start.last + 1), lone_day(page, start.last + 1)
        if named is not None and named.month is not None and named.day is not None:
            return named
        if end is None:
            return None
        here = end.last
    return None


def period_range(page: TokenStream, at: int) -> Match | None:
    """Read “1er trimestre 2023 au 2e trimestre 2024”, “semaine 31 à la semaine 35”."""
    rule = numbered_week if page.keys[at] in WEEK else part_of_year
    low = rule(page, at)
    join = page.keys[low.last] if low else ""
    if low is None or join not in JOINS_DAYS or page.keys[at - 1] not in _BEFORE_PERIODS:
        return None
    here = low.last + 1
    here += page.keys[here] in THE
    high = rule(page, here)
    if high is None or (join in AND and BETWEEN_TWO.isdisjoint(page.keys[max(0, at - 2) : at])):
        return None
    ends = low.reading and low.reading.value, high.reading and high.reading.value
    value = f"{ends[0].split('/')[0]}/{ends[1].split('/')[-1]}" if ends[0] and ends[1] else None
    return Match(at, high.last, Reading(Kind.DATE, value))


def _between(page: TokenStream, at: int) -> bool:
    """Return whether “entre” says that the two days joined by “et” are a pair."""
    return page.keys[at - 1] in BETWEEN_TWO or (page.keys[at - 1] in THE and page.keys[at - 2] in BETWEEN_TWO)


def _short_year(page: TokenStream, low: DatePoint, at: int) -> DatePoint | None:
    """Read the second year of “2023-24”."""
    key = page.keys[at]
    tight = page.glued(at) and page.keys[at - 1] in {"-", "–", "/"} and low.month is None and low.year
    if not tight or page.kinds[at] != "number" or len(key) != 2 or not key.isdecimal():
        return None
    year = (low.year or 0) // _CENTURY * _CENTURY + int(key)
    return DatePoint(at, at + 1, year) if year == (low.year or 0) + 1 else None


def _same_month(page: TokenStream, low: DatePoint, at: int) -> DatePoint | None:
    """Read the second day of “du 13 au 18” and “entre le 5 et le 20 de ce mois”, in the month of publication."""
    high = lone_day(page, at) if low.month is None and low.year is None else None
    if high is None or page.keys[low.last] in _DASHES:
        return None
    following = _next_range(page, high.last) if page.keys[low.last] in AT_THE else None
    if following:
        return replace(high, year=following.year, month=following.month)
    last = this_month(page, high.last)
    if last == high.last and not (page.keys[low.last] in AT_THE and page.keys[low.first - 1] in _FROM_DAY):
        return None
    if page.published is None or (last == high.last and page.kinds[last] in {"word", "number"}):
        return None
    return replace(high, last=last, year=page.published.year, month=page.published.month)


def _paired(page: TokenStream, low: DatePoint, high: DatePoint) -> bool:
    """Return whether two points can be the ends of one range."""
    join = page.keys[low.last]
    if low.day is not None and low.month is None:
        if low.day >= (high.day or 0):
            return False
        return high.day is not None and high.possible() and (join not in TO or high.weekday is not None)
    if low.month is None and high.month is None:
        tight = join not in _DASHES or page.glued(low.last)
        return tight and join not in AT_THE and (low.year or 0) < (high.year or 0)
    return not (low.day is None and low.year is None and high.day is not None)


def _span(page: TokenStream, low: DatePoint, high: DatePoint) -> str | None:
    """Write a range; what its first end leaves out it takes from the second."""
    if low.year is not None and high.year is None and low.month is not None and high.month is not None:
        high = replace(high, year=low.year + (_order(high) < _order(low)))
    last = written(page, high)
    if last is None:
        return None
    year, month = int(last[:4]), low.month or high.month
    if low.year is None:
        turns = low.month is not None and high.month is not None and low.month > high.month
        low = replace(low, year=year - turns, month=month)
    return f"{edtf(low.year or year, low.month, low.day)}/{last}"


def _order(date_point: DatePoint) -> tuple[int, int]:
    return date_point.month or 0, date_point.day or 0
