"""Points of the calendar as they are printed: a day, a month or a year, each as far as the text names it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import (
    FROM_TODAY,
    LAST,
    LONG_MONTHS,
    MONTHS,
    NEXT,
    SENTENCE_ENDS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from recoupe.french.figures.day_words import (
    BEFORE_YEAR,
    BEHIND_DOTTED,
    BEHIND_SLASHED,
    DAY_ENDINGS,
    FIRST_DAY,
    FIRST_ENDING,
    NOW,
    OLD_YEARS,
    THIS_OR_THE_YEAR,
    YEAR,
)
from recoupe.french.figures.numerals import CARDINALS
from recoupe.french.figures.small_words import AND_OR, IN_YEAR, OF_FULL, THE_M, THE_M_JOINED, THIS_F
from recoupe.recognition.figures.cardinals import cardinal
from recoupe.recognition.figures.edtf import DatePoint, edtf, moved, near_weekday, nearest_year
from recoupe.recognition.figures.past_or_future import lean
from recoupe.recognition.figures.phrases import any_of

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_DAYS = 31
_MONTH_COUNT = 12
_EARLIEST, _LATEST = 1000, 2100
_YEAR_DIGITS = 4
_OPENING = 40  # tokens from the year that opens a sentence
_NEAR_YEAR = 6  # tokens from a month with its year to one without
_DAY_DIGITS = 2
_PIVOT = 50
_DOTTED = 5  # characters of “10.02”, as the Swiss print a day
_SLASHED = 3  # tokens of “14/07”
_BEFORE_YEAR = any_of(BEFORE_YEAR)
_SIGNS_BEFORE_YEAR = {"-", ","}
_CLOSING = {".", ",", ")"}
_BEHIND_DOTTED = BEHIND_DOTTED | _CLOSING
_BEHIND_SLASHED = BEHIND_SLASHED | {"", ".", ","}


def day_number(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read the number of a day: “3”, “1er”, “quinze”, “premier”."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        if not (key.isdecimal() and len(key) <= 2 and 1 <= int(key) <= _DAYS):
            return None
        tail = page.keys[at + 1] in FIRST_ENDING or (page.glued(at + 1) and page.keys[at + 1] in DAY_ENDINGS)
        return int(key), at + 1 + tail
    if key in FIRST_DAY:
        return 1, at + 1
    read = cardinal(page, at)
    return read if read and 1 < read[0] <= _DAYS else None


def year_number(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read a year in digits, or in words of a thousand and more."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        fits = len(key) == _YEAR_DIGITS and key.isdecimal() and _EARLIEST <= int(key) <= _LATEST
        word = page.glued(at + 1) and page.kinds[at + 1] in {"word", "joint"}
        return (int(key), at + 1) if fits and not word else None
    read = cardinal(page, at) if key in OLD_YEARS else None
    return read if read and _EARLIEST <= read[0] <= _LATEST and read[1] > at + 1 else None


def month_name(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read the name of a month, the full stop of a short form included."""
    key = page.keys[at]
    number = MONTHS.get(key)
    if number is None or (key in CARDINALS and page.keys[at + 1] != "." and page.kinds[at - 1] != "number"):
        return None  # “sept mille”
    dot = key not in LONG_MONTHS and page.keys[at + 1] == "." and page.glued(at + 1)
    return number, at + 1 + dot


def year_after(page: TokenStream, at: int) -> tuple[int | None, int]:
    """Read the year that follows a month: “2016”, “de l'année 2016”."""
    before = _BEFORE_YEAR.at(page, at)
    year = year_number(page, before[1] if before else at + (page.keys[at] in _SIGNS_BEFORE_YEAR))
    if year and (page.keys[at] != "," or page.kinds[year[1]] != "word"):
        return year
    return _told_year(page, at) or (None, at)


def _told_year(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read “de cette année”, “de l'année prochaine” behind a month."""
    if page.published is None or page.keys[at] not in OF_FULL or page.keys[at + 1] not in THIS_OR_THE_YEAR:
        return None
    if page.keys[at + 2] not in YEAR:
        return None
    if page.keys[at + 1] in THIS_F:
        return page.published.year, at + 3
    step = -1 if page.keys[at + 3] in LAST else int(page.keys[at + 3] in NEXT)
    return (page.published.year + step, at + 4) if step else None


def _short_year(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Read “98” and “'98” behind a day and its month, where it can be no day and nothing that is counted."""
    here = at + (page.keys[at] == "'")
    key = page.keys[here]
    if page.kinds[here] != "number" or len(key) != _DAY_DIGITS or not key.isdecimal():
        return None
    ends = page.kinds[here + 1] in {"", "line"} or page.keys[here + 1] in _CLOSING
    return (full_year(int(key)), here + 1) if ends and (here > at or int(key) > _DAYS) else None


def full_year(short: int) -> int:
    """Return the year that two digits stand for: the last century from 50 on."""
    return short + (1900 if short >= _PIVOT else 2000)


def point(page: TokenStream, at: int) -> DatePoint | None:
    """Read the day, month or year that begins at a token."""
    weekday = WEEKDAYS.get(page.keys[at])
    whole = weekday is not None
    if weekday is None and (page.keys[at + 1] == "." or page.kinds[at + 1] == "number"):
        weekday = SHORT_WEEKDAYS.get(page.keys[at])
    if weekday is None:
        return day_point(page, at) or _month_or_year(page, at)
    here = at + 1
    here += page.keys[here] == "," or (page.keys[here] == "." and not whole)  # “mar. 3 mai”, and not “mardi. Le 3 mai”
    here += page.keys[here] in THE_M
    inner = day_point(page, here)
    return replace(inner, first=at, weekday=weekday) if inner else None


def day_point(page: TokenStream, at: int) -> DatePoint | None:
    """Read a day with its month, and its year where it is printed."""
    if page.kinds[at] in {"day", "iso"}:
        return _in_digits(page, at)
    day = day_number(page, at)
    if day is None:
        return _slashed(page, at) if page.kinds[at] == "number" else None
    month = month_name(page, day[1] + (page.keys[day[1]] == "-" and page.glued(day[1])))
    if month is None:
        return _slashed(page, at)
    year, last = _short_year(page, month[1]) or year_after(page, month[1])
    point = DatePoint(at, last, year, month[0], day[0])
    return point if point.possible() else None


def _slashed(page: TokenStream, at: int) -> DatePoint | None:
    """Read “le 14/07”: a day and a month, of two digits each unless nothing follows."""
    if page.keys[at - 1] in THE_M_JOINED and len(page.keys[at]) == _DOTTED and page.keys[at][2] == ".":
        day, month = page.keys[at].split(".")
        point = DatePoint(at, at + 1, None, int(month), int(day))
        return point if _alone(page, at) and 1 <= int(month) <= _MONTH_COUNT and point.possible() else None
    before, after = page.keys[at - 1], page.keys[at + 3]
    headed = (
        page.raw(at - 1).isupper() and len(before) > 1 and after in {"(", ":", "–", "-", "="}
    )  # LIÈGE 16/12 (Belga)
    introduced = headed or before in THE_M_JOINED or before in WEEKDAYS or page.size == _SLASHED
    slash, month = page.keys[at + 1] == "/", page.keys[at + 2]
    two = len(page.keys[at]) == len(month) == _DAY_DIGITS or (before in THE_M and after in _BEHIND_SLASHED)
    if not (introduced and slash and two and month.isdecimal()):
        return None
    point = DatePoint(at, at + 3, None, int(month), int(page.keys[at]))
    return point if 1 <= int(month) <= _MONTH_COUNT and point.possible() else None


def _alone(page: TokenStream, at: int) -> bool:
    """Return whether nothing behind a number could be counted or measured by it."""
    after = page.keys[at + 1]
    return page.kinds[at + 1] in {"", "line"} or after in _BEHIND_DOTTED


def lone_day(page: TokenStream, at: int) -> DatePoint | None:
    """Read a day of which only the number is printed, with or without its weekday."""
    weekday = WEEKDAYS.get(page.keys[at])
    day = day_number(page, at + (weekday is not None))
    return DatePoint(at, day[1], day=day[0], weekday=weekday) if day else None


def near_point(page: TokenStream, at: int) -> DatePoint | None:
    """Read “aujourd'hui”, “hier”, “maintenant”, “vendredi prochain” as the end of a range of dates."""
    number, turn = WEEKDAYS.get(page.keys[at]), page.keys[at + 1]
    if number is not None and page.published is not None and turn in LAST | NEXT:
        step = -1 if turn in LAST else 1
        there = near_weekday(number, moved(page.published, days=min(step, 0)), step)
        if step > 0 and there.isocalendar()[:2] == page.published.isocalendar()[:2]:
            there = moved(there, days=7)
        return DatePoint(at, at + 2, there.year, there.month, there.day)
    steps = 0 if page.keys[at] in NOW else FROM_TODAY.get(page.keys[at])
    if steps is None or page.published is None:
        return None
    there = moved(page.published, days=steps)
    return DatePoint(at, at + 1, there.year, there.month, there.day)


def _month_or_year(page: TokenStream, at: int) -> DatePoint | None:
    month = month_name(page, at)
    if month:
        year, last = year_after(page, month[1])
        return DatePoint(at, last, year, month[0])
    year = year_number(page, at)
    return DatePoint(at, year[1], year[0]) if year else _slashed_month(page, at)


def _slashed_month(page: TokenStream, at: int) -> DatePoint | None:
    """Read “03/2024”."""
    key = page.keys[at]
    if not (page.kinds[at] == "number" and key.isdecimal() and len(key) == _DAY_DIGITS and page.keys[at + 1] == "/"):
        return None
    year = year_number(page, at + 2) if page.glued(at + 1) and page.glued(at + 2) else None
    return DatePoint(at, year[1], year[0], int(key)) if year and 1 <= int(key) <= _MONTH_COUNT else None


def _in_digits(page: TokenStream, at: int) -> DatePoint | None:
    """Read a date in digits: ISO, or day, month and year as the French write them."""
    parts = [int(part) for part in page.keys[at].replace("/", "-").replace(".", "-").split("-")]
    if page.kinds[at] == "iso":
        point = DatePoint(at, at + 1, parts[0], parts[1], parts[2] if len(parts) > 2 else None)
    else:
        year = full_year(parts[2]) if parts[2] < 100 else parts[2]
        point = DatePoint(at, at + 1, year, parts[1], parts[0])
    return point if 1 <= (point.month or 0) <= _MONTH_COUNT and point.day != 0 and point.possible() else None


def _year_of_sentence(page: TokenStream, point: DatePoint) -> int | None:
    """Return the year with which a sentence opens: “En 2019, six villes ont voté en juin”; “prochain” tells another."""
    if point.weekday is not None or page.keys[point.last] in LAST | NEXT:
        return None
    if page.keys[point.first - 1] == ":" and (headed := year_number(page, point.first - 2)):
        return headed[0]  # “votations en 2017 : 21 mai”
    for k in range(point.first - 1, max(-1, point.first - _OPENING), -1):
        if page.keys[k] in SENTENCE_ENDS:
            return None
        if page.keys[k] in IN_YEAR and page.opens(k):
            year = year_number(page, k + 1)
            return year[0] if year and page.keys[year[1]] == "," else None
    return None


def _year_of_next(page: TokenStream, point: DatePoint) -> int | None:
    """Return the year that a day takes from the one it is joined to: “le 15 mars et le 22 mars 2026”."""
    if point.day is None or page.keys[point.last] not in AND_OR or point.month is None:
        return None
    other = day_point(page, point.last + 1 + (page.keys[point.last + 1] in THE_M))
    if other is None or other.year is None or other.month is None:
        return None
    later = (other.month, other.day or 0) > (point.month, point.day)
    return other.year if later else None


def _year_just_told(page: TokenStream, point: DatePoint, tense: int) -> int | None:
    """Return the year of an earlier month in the sentence: “le 14 mai 2019, …, le 3 juin”; not where it looks ahead."""
    year, month, last = page.told_year
    later = point.month is not None and point.month >= month and point.weekday is None
    near = _OPENING if point.day else _NEAR_YEAR
    if not year or not later or tense > 0 or not 0 <= point.first - last < near:
        return None
    between = page.keys[last : point.first]
    return year if not {".", "!", "?", "\n"} & set(between) and not LAST & set(between) else None


def written(page: TokenStream, date_point: DatePoint, ahead: int | None = None) -> str | None:
    """Write a point as EDTF; a missing year is the one nearest to the day of publication."""
    year = date_point.year or _year_of_sentence(page, date_point) or _year_of_next(page, date_point)
    if year and date_point.month:
        page.told_year = (year, date_point.month, date_point.last)
    if year is None and page.published is not None:
        tense = lean(page, date_point.first) if ahead is None else ahead
        year = _year_just_told(page, date_point, tense) or nearest_year(date_point, page.published, tense)
    return None if year is None else edtf(year, date_point.month, date_point.day)
