"""Dates as printed: days, months and years, alone or as a range, and weekdays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from recoupe.recognition.figures.calendar import Point, edtf, near_weekday, nearest_year
from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.numerals import cardinal
from recoupe.recognition.figures.words.calendar import (
    BEFORE_DATE,
    BEFORE_MONTH,
    DAY_PARTS,
    FUTURE_ENDINGS,
    LAST,
    MONTHS,
    NEXT,
    NOT_FUTURE,
    WEEKDAYS,
)
from recoupe.recognition.figures.words.context import FUNCTION_WORDS
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_DAYS = 31
_MONTH_COUNT = 12
_EARLIEST, _FIRST, _LAST = 1000, 1900, 2100
_WINDOW = 14
_JOINS = {"au", "à", "-", "–", "—", "et"}
_ENDS = {".", "!", "?", "\n", ";", ""}


def lean(page: Page, at: int) -> int:
    """Return 1 where the sentence around a token speaks of the future, else 0."""
    for step in (-1, 1):
        here = at + step
        while abs(here - at) < _WINDOW and page.keys[here] not in _ENDS and 0 <= here < page.size:
            key = page.keys[here]
            if key.endswith(FUTURE_ENDINGS) and key not in NOT_FUTURE and len(key) > 3 and not page.capital(here):  # noqa: PLR2004
                return 1
            here += step
    return 0


def day_number(page: Page, at: int) -> tuple[int, int] | None:
    """Read the number of a day: “3”, “1er”, “quinze”, “premier”."""
    key = page.keys[at]
    if page.kinds[at] == "number" and key.isdecimal() and len(key) <= 2 and 1 <= int(key) <= _DAYS:  # noqa: PLR2004
        tail = page.glued(at + 1) and page.keys[at + 1] in {"er", "e", "ème"}
        return int(key), at + 1 + tail
    if key == "premier":
        return 1, at + 1
    read = cardinal(page, at) if page.kinds[at] == "word" else None
    return read if read and 1 < read[0] <= _DAYS else None


def year_number(page: Page, at: int) -> tuple[int, int] | None:
    """Read a year in digits, or in words of a thousand and more."""
    key = page.keys[at]
    if page.kinds[at] == "number":
        fits = key.isdecimal() and len(key) == 4 and _EARLIEST <= int(key) <= _LAST  # noqa: PLR2004
        return (int(key), at + 1) if fits else None
    read = cardinal(page, at) if key in {"mille", "mil", "deux", "dix"} else None
    return read if read and _EARLIEST <= read[0] <= _LAST and read[1] > at + 1 else None


def month_name(page: Page, at: int) -> tuple[int, int] | None:
    """Read the name of a month, its short forms with their full stop included."""
    number = MONTHS.get(page.keys[at])
    if number is None:
        return None
    short = len(page.keys[at]) <= 5 and page.keys[at] not in {"mars", "avril", "mai", "juin", "août", "aout"}  # noqa: PLR2004
    dot = short and page.keys[at + 1] == "." and page.glued(at + 1)
    return number, at + 1 + dot


def _year_after(page: Page, at: int) -> tuple[int | None, int]:
    """Read the year that follows a month: “2016”, “de l'année 2016”."""
    for words in (["de", "l'", "année"], ["de", "l'", "an"], ["de"], []):
        last = at + len(words)
        if page.keys[at:last] == words:
            year = year_number(page, last)
            if year:
                return year
    return None, at


def point(page: Page, at: int) -> Point | None:
    """Read the day, month or year that begins at a token."""
    here, weekday = at, WEEKDAYS.get(page.keys[at])
    if weekday is not None:
        here += 1
        here += page.keys[here] in {",", "le", "("}
        inner = _day_month(page, here)
        return replace(inner, first=at, weekday=weekday) if inner else None
    return _day_month(page, at) or _printed(page, at) or _month(page, at)


def _day_month(page: Page, at: int) -> Point | None:
    if page.kinds[at] in {"day", "iso"}:
        return _printed(page, at)
    day = day_number(page, at)
    if day is None:
        return None
    here = day[1] + (page.keys[day[1]] in {"-", "‐"} and page.glued(day[1]))
    month = month_name(page, here)
    if month is None:
        return None
    year, last = _year_after(page, month[1])
    found = Point(at, last, year, month[0], day[0])
    return found if found.possible() else None


def _month(page: Page, at: int) -> Point | None:
    month = month_name(page, at)
    if month:
        year, last = _year_after(page, month[1])
        return Point(at, last, year, month[0])
    year = year_number(page, at)
    return Point(at, year[1], year[0]) if year else None


def _printed(page: Page, at: int) -> Point | None:
    """Read a date in digits: ISO, or day, month and year as the French write them."""
    if page.kinds[at] == "iso":
        parts = [int(part) for part in page.keys[at].split("-")]
        found = Point(at, at + 1, parts[0], parts[1], parts[2] if len(parts) > 2 else None)  # noqa: PLR2004
    elif page.kinds[at] == "day":
        sign = next(c for c in page.keys[at] if not c.isdigit())
        day, month, year = (int(part) for part in page.keys[at].split(sign))
        found = Point(at, at + 1, year if year > _DAYS * 3 + 6 else 2000 + year, month, day)
    else:
        return None
    return found if 1 <= (found.month or 0) <= _MONTH_COUNT and found.possible() else None


def written(page: Page, found: Point, ahead: int | None = None) -> str | None:
    """Write a point as EDTF; a missing year comes from the day of publication."""
    year = found.year
    if year is None and page.published is None:
        return None
    if year is None and page.published is not None:
        year = nearest_year(found, page.published, lean(page, found.first) if ahead is None else ahead)
    return edtf(year or 0, found.month, found.day)


def day_range(page: Page, at: int) -> Match | None:
    """Read two points that belong together: “3 au 7 mai”, “2019-2023”, “entre juin 2015 et mai 2018”."""
    low = point(page, at) or _lone_day(page, at)
    if low is None:
        return None
    join = page.keys[low.last]
    if join not in _JOINS or (join == "et" and page.keys[at - 1] not in {"entre", "les"}):
        return None
    here = low.last + 1 + (page.keys[low.last + 1] in {"le", "l'", "au"})
    high = point(page, here) or _short_year(page, low, here)
    if high is None or not _paired(page, low, high, join):
        return None
    return Match(at, high.last, Reading(Kind.DATE, _between(page, low, high)))


def _lone_day(page: Page, at: int) -> Point | None:
    here, weekday = at, WEEKDAYS.get(page.keys[at])
    here += weekday is not None
    day = day_number(page, here)
    return Point(at, day[1], day=day[0], weekday=weekday) if day else None


def _short_year(page: Page, low: Point, at: int) -> Point | None:
    """Read the second year of “2023-24”."""
    key = page.keys[at]
    tight = page.glued(at) and page.keys[at - 1] in {"-", "–", "/"} and low.month is None and low.year
    if not tight or page.kinds[at] != "number" or len(key) != 2 or not key.isdecimal():  # noqa: PLR2004
        return None
    year = (low.year or 0) // 100 * 100 + int(key)
    return Point(at, at + 1, year) if year == (low.year or 0) + 1 else None


def _paired(page: Page, low: Point, high: Point, join: str) -> bool:
    if low.day is not None and low.month is None and (high.day is None or high.month is None):
        return False
    if (low.day is None) != (high.day is None) and low.month is None and low.year is None:
        return False
    if low.month is None and high.month is None:
        tight = join not in {"-", "–"} or page.glued(low.last)
        return tight and (low.year or 0) < (high.year or 0) and (join not in {"au"})
    if low.day is None and low.year is None and join in {"à", "au", "-", "–", "—"} and high.day is not None:
        return False
    return join != "à" or low.day is None or low.month is not None


def _between(page: Page, low: Point, high: Point) -> str | None:
    """Write a range; what one end leaves out it takes from the other."""
    last = written(page, high)
    if last is None:
        return None
    year = int(last[:4])
    month = low.month or high.month
    if low.year is None:
        inverted = (low.month or 0) > (high.month or 0) and low.month is not None and high.month is not None
        low = replace(low, year=year - inverted, month=month)
    return f"{edtf(low.year or year, low.month, low.day)}/{last}"


def single(page: Page, at: int) -> Match | None:
    """Read one day, month or year."""
    found = point(page, at)
    if found is None or (found.month is None and not _is_year(page, found)):
        return None
    if found.month and not found.day and not found.year:
        return _bare_month(page, found)
    last = _day_part(page, found.last) if found.day else found.last
    value = written(page, found)
    _anchor(page, value)
    return Match(at, last, Reading(Kind.DATE, value))


def _anchor(page: Page, value: str | None) -> None:
    if value and len(value) == 10:  # noqa: PLR2004
        page.anchor = date.fromisoformat(value)


def _day_part(page: Page, at: int) -> int:
    """Return the token after “au matin” or “soir” behind a day."""
    if page.keys[at] in {"au", "dans"} and page.keys[at + 1] in {"soir", "matin"}:
        return at + 2
    if page.keys[at : at + 3] in (["après", "-", "midi"], ["après", "‑", "midi"]):
        return at + 3
    return at + (page.keys[at] in DAY_PARTS)


def _bare_month(page: Page, found: Point) -> Match | None:
    at, last = found.first, found.last
    key = page.keys[last]
    step = -1 if key in LAST else 1 if key in NEXT else 0
    whole = page.size <= last - at
    if not whole and (page.capital(at) or not step and page.keys[at - 1] not in BEFORE_MONTH):
        return None
    if not whole and page.keys[at] not in MONTHS:
        return None
    value = written(page, found, step or None)
    return Match(at, last + abs(step), Reading(Kind.DATE, value))


def _is_year(page: Page, found: Point) -> bool:
    """Return whether a number from 1000 to 2100 is a year where it stands."""
    before, after = page.keys[found.first - 1], page.keys[found.last]
    if page.kinds[found.first] != "number":
        return before in {"en", "année", "an"}
    introduced = before in BEFORE_DATE or before == "-" and page.keys[found.first - 2] in {"mi", "post", "pré"}
    if (found.year or 0) < _FIRST:
        return before in {"en", "depuis", "dès", "année", "an", "avant", "après", "vers"} and not _counts(
            page, found.last
        )
    if before == "à" and page.keys[found.first - 2] not in {"d'ici", "ici", "jusqu'"}:
        introduced = False
    return introduced or not _counts(page, found.last) and after not in {"%", "°"}


def _counts(page: Page, at: int) -> bool:
    """Return whether the word at a token looks like a noun that is counted: a lower-case plural."""
    key = page.keys[at]
    if page.kinds[at] != "word" or page.capital(at) or key in FUNCTION_WORDS:
        return False
    return key.endswith(("s", "x")) and len(key) > 2  # noqa: PLR2004


def weekday(page: Page, at: int) -> Match | None:
    """Read a weekday: “lundi”, “mardi dernier”, “jeudi soir”, “lundi (10 février)”, “jeudi 15”."""
    number = WEEKDAYS.get(page.keys[at])
    if number is None:
        return None
    for rule in (_bracketed, _weekday_number, _habit):
        found = rule(page, at, number)
        if found:
            return found
    last, ahead = _which(page, at)
    last = _day_part(page, last)
    if page.published is None:
        return Match(at, last, Reading(Kind.DATE))
    there = near_weekday(number, page.published, ahead or lean(page, at))
    if ahead and there == page.published:
        there = date.fromordinal(there.toordinal() + 7 * ahead)
    page.anchor = there
    return Match(at, last, Reading(Kind.DATE, there.isoformat()))


def _bracketed(page: Page, at: int, number: int) -> Match | None:
    inner = _day_month(page, at + 2) if page.keys[at + 1] == "(" else None
    if inner is None or page.keys[inner.last] != ")":
        return None
    value = written(page, replace(inner, weekday=number))
    _anchor(page, value)
    return Match(at, inner.last + 1, Reading(Kind.DATE, value))


def _weekday_number(page: Page, at: int, number: int) -> Match | None:
    """Read “jeudi 15”: the nearest fifteenth that is a Thursday."""
    day = day_number(page, at + 1)
    if (
        day is None
        or page.kinds[at + 1] != "number"
        or _counts(page, day[1])
        or page.keys[day[1]] in {"h", "heures", "%", ":"}
    ):
        return None
    if page.published is None:
        return Match(at, day[1], Reading(Kind.DATE))
    start = page.published.toordinal()
    fitting = [step for step in range(-400, 400) if _falls(start + step, day[0], number)]
    near = min(fitting, key=abs, default=None)
    if near is None:
        return None
    there = date.fromordinal(start + near)
    page.anchor = there
    return Match(at, day[1], Reading(Kind.DATE, there.isoformat()))


def _falls(ordinal: int, day: int, weekday_number: int) -> bool:
    if ordinal < 1 or ordinal > date.max.toordinal():
        return False
    there = date.fromordinal(ordinal)
    return there.day == day and there.weekday() == weekday_number


def _habit(page: Page, at: int, number: int) -> Match | None:
    """Pass over weekdays that name no day: “chaque lundi”, “le lundi”, “du lundi au vendredi”."""
    del number
    before = page.keys[at - 1]
    named = page.keys[at + 1] in LAST | NEXT
    if before in {"chaque", "tous", "au", "du"} and not named:
        return Match(at, at + 1, None)
    if before == "le" and not named:
        return Match(at, at + 1, None)
    return None


def _which(page: Page, at: int) -> tuple[int, int]:
    """Read “dernier” or “prochain” behind a weekday, or “de la semaine prochaine”."""
    key = page.keys[at + 1]
    if key in LAST:
        return at + 2, -1
    if key in NEXT:
        return at + 2, 1
    return at + 1, 0
