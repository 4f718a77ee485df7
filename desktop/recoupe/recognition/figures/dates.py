"""Dates and ranges of dates: 10 février 2025, 3 au 7 mai, 2019-2023, en 2015."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from recoupe.recognition.figures.edtf import STRICT, Point, edtf, interval, moved
from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.points import day_number, day_point, lone_day, near_point, point, written
from recoupe.recognition.figures.words.almanac import (
    BEFORE_OLD_YEAR,
    DAY_PARTS,
    LAST,
    LONG_MONTHS,
    NEXT,
)
from recoupe.recognition.figures.words.context import BEFORE_COUNT, FUNCTION_WORDS
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_FIRST_YEAR = 1900
_CENTURY = 100
_ROUND = 50
_FULL_DATE = 10
_JOINS = {"au", "à", "-", "–", "—", "et"}
_DASHES = {"-", "–", "—"}
_ARTICLES = {"le", "la", "l'", "les"}


def dated(page: Page, first: int, last: int, value: str | None) -> Match:
    """Return a date, and remember it as the day that “la veille” counts from."""
    if value and len(value) == _FULL_DATE and page.published:
        page.anchor = date.fromisoformat(value)
    return Match(first, last, Reading(Kind.DATE, value))


def day_part(page: Page, at: int) -> int:
    """Return the token after the part of day behind a day: “(hier) soir”, “(jeudi) après-midi”."""
    if page.keys[at] in {"au", "dans"} and page.keys[at + 1] in {"soir", "matin"}:
        return at + 2
    if page.keys[at] == "après" and page.keys[at + 2] == "midi" and page.glued(at + 2):
        return at + 3
    return at + (page.keys[at] in DAY_PARTS)


def single(page: Page, at: int) -> Match | None:
    """Read one day, month or year."""
    found = point(page, at)
    if found is None:
        return _numbered_day(page, at)
    if found.month is None:
        return dated(page, at, found.last, edtf(found.year or 0)) if _is_year(page, found) else None
    if found.day is None and found.year is None:
        return _bare_month(page, found)
    step = _turn(page, found.last) if found.year is None else 0
    last = day_part(page, found.last) if found.day else found.last
    return dated(page, at, last + abs(step), written(page, found, step * STRICT or None))


def _turn(page: Page, at: int) -> int:
    """Return -1 for “dernier”, 1 for “prochain”."""
    return -1 if page.keys[at] in LAST else 1 if page.keys[at] in NEXT else 0


def _numbered_day(page: Page, at: int) -> Match | None:
    """Read “(le) 22” where nothing follows that it could count, and “31 du mois”."""
    found = lone_day(page, at)
    if found is None or found.weekday is not None or page.keys[at - 1] not in {"le", "du"}:
        return None
    last = _this_month(page, found.last)
    ends = page.keys[found.last] in {"", ".", "\n"} or (
        page.keys[found.last] == "," and page.kinds[found.last + 1] != "number"
    )
    if last == found.last and (not ends or (page.keys[at - 1] != "le" and page.keys[at - 2] != "partir")):
        return None
    return dated(page, at, last, _in_month(page, found))


def _this_month(page: Page, at: int) -> int:
    for words in (["du", "mois"], ["de", "ce", "mois"], ["ce", "mois", "-", "ci"]):
        if page.keys[at : at + len(words)] == words:
            return at + len(words)
    return at


def _in_month(page: Page, found: Point) -> str | None:
    """Write a day of the month of publication."""
    if page.published is None:
        return None
    there = replace(found, year=page.published.year, month=page.published.month)
    return written(page, there) if there.possible() else None


def day_range(page: Page, at: int) -> Match | None:
    """Read two points that belong together: “3 au 7 mai”, “2019-2023”, “entre juin 2015 et mai 2018”."""
    low = point(page, at) or lone_day(page, at) or near_point(page, at)
    join = page.keys[low.last] if low else ""
    if low is not None and join == "," and page.keys[at - 1] == "les":
        low, join = _to_the_last(page, low), "et"
    if low is None or join not in _JOINS or (join == "et" and not _between_words(page, at, low)):
        return None
    here = low.last + 1
    here += page.keys[here] in _ARTICLES
    high = point(page, here) or near_point(page, here) or _short_year(page, low, here) or _same_month(page, low, here)
    if high is None or not _paired(page, low, high):
        return None
    return Match(at, high.last, Reading(Kind.DATE, _span(page, low, high)))


def _to_the_last(page: Page, low: Point) -> Point:
    """Pass over the days between the first and the last of “les 3, 4 et 5 mai”."""
    here = low.last
    while page.keys[here] == "," and (day := day_number(page, here + 1)):
        here = day[1]
    return replace(low, last=here)


def _between_words(page: Page, at: int, low: Point) -> bool:
    """Return whether “entre” or “les” says that the two days joined by “et” are a pair."""
    if page.keys[at - 1] in {"entre", "les"} or (page.keys[at - 1] == "le" and page.keys[low.last + 1] == "le"):
        return True
    return page.keys[at - 1] in _ARTICLES and page.keys[at - 2] == "entre"


def _short_year(page: Page, low: Point, at: int) -> Point | None:
    """Read the second year of “2023-24”."""
    key = page.keys[at]
    tight = page.glued(at) and page.keys[at - 1] in {"-", "–", "/"} and low.month is None and low.year
    if not tight or page.kinds[at] != "number" or len(key) != 2 or not key.isdecimal():
        return None
    year = (low.year or 0) // _CENTURY * _CENTURY + int(key)
    return Point(at, at + 1, year) if year == (low.year or 0) + 1 else None


def _same_month(page: Page, low: Point, at: int) -> Point | None:
    """Read the second day of “du 13 au 18” and “entre le 4 et le 22 ce mois-ci”, in the month of publication."""
    high = lone_day(page, at) if low.month is None and low.year is None else None
    if high is None or page.published is None or page.keys[low.last] in _DASHES:
        return None
    last = _this_month(page, high.last)
    if last == high.last and not (page.keys[low.last] == "au" and page.keys[low.first - 1] in {"du", ""}):
        return None
    if last == high.last and page.kinds[last] in {"word", "number"}:
        return None
    return replace(high, last=last, year=page.published.year, month=page.published.month)


def _paired(page: Page, low: Point, high: Point) -> bool:
    """Return whether two points can be the ends of one range."""
    join = page.keys[low.last]
    if low.day is not None and low.month is None:
        if low.day >= (high.day or 0):
            return False
        return high.day is not None and high.possible() and (join != "à" or high.weekday is not None)
    if low.month is None and high.month is None:
        tight = join not in _DASHES or page.glued(low.last)
        return tight and join != "au" and (low.year or 0) < (high.year or 0)
    return not (low.day is None and low.year is None and high.day is not None)


def _span(page: Page, low: Point, high: Point) -> str | None:
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


def _order(found: Point) -> tuple[int, int]:
    return found.month or 0, found.day or 0


def _bare_month(page: Page, found: Point) -> Match | None:
    """Read a month without day or year: its full name in small letters, or words that place it."""
    at, last = found.first, found.last
    step = _turn(page, last)
    alone = page.size == last - at
    if not alone and (page.capital(at) or page.keys[at] not in LONG_MONTHS or page.glued(at)):
        return None
    return dated(page, at, last + abs(step), written(page, found, step * STRICT or None))


def _is_year(page: Page, found: Point) -> bool:
    """Return whether a number from 1000 to 2100 is a year where it stands."""
    at, before = found.first, page.keys[found.first - 1]
    if page.kinds[at] != "number":
        return before in BEFORE_OLD_YEAR
    if counts(page, found.last) or page.keys[found.last] in {"%", "°"}:
        return before in {"en", "année"} and page.keys[found.last] not in {"%", "°"}
    if (found.year or 0) < _FIRST_YEAR:
        dated = before == "de" and (found.year or 0) % _ROUND != 0  # “la loi de 1881”, not “une somme de 1500”
        return before in BEFORE_OLD_YEAR or dated
    return before not in BEFORE_COUNT and not (
        before in {"de", "d'"} and page.keys[at - 2] in {"plus", "moins", "près"}
    )


def counts(page: Page, at: int) -> bool:
    """Return whether the word at a token looks like a noun that is counted: a plural in small letters."""
    key = page.keys[at]
    if page.kinds[at] != "word" or page.capital(at) or key in FUNCTION_WORDS:
        return False
    return key.endswith(("s", "x")) and len(key) > 2


def week_of(page: Page, at: int) -> Match | None:
    """Read “semaine du 7 octobre” as its seven days, Monday first."""
    if page.keys[at] != "semaine" or page.keys[at + 1] != "du":
        return None
    here = at + 2
    found = day_point(page, here) or (point(page, here) if page.keys[here] == "lundi" else None)
    value = written(page, found) if found else None
    if found is None or value is None:
        return None
    there = date.fromisoformat(value)
    monday = moved(there, days=-there.weekday())
    return Match(at, found.last, Reading(Kind.DATE, interval(monday, moved(monday, days=6))))


def year_named(page: Page, at: int) -> Match | None:
    """Read “année 2019”, “an 2000”."""
    if page.keys[at] not in {"année", "an"} or page.kinds[at + 1] != "number":
        return None
    key = page.keys[at + 1]
    if not key.isdecimal() or not 3 <= len(key) <= 4 or page.keys[at + 2] in {"-", "/", "–"}:
        return None
    return dated(page, at, at + 2, edtf(int(key)))
