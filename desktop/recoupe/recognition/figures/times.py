"""Times of day: 20h30, 14 heures, midi, 12:30."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import DAY_PARTS
from recoupe.french.figures.small_words import AND, OF, OF_FULL, THE_M, TO
from recoupe.french.figures.spans import (
    AGAINST,
    AROUND_HOUR,
    AT_HOUR,
    CALLED_BY_HOUR,
    CLOCK_ZONES,
    FOR_HOURS,
    HALF_DAYS,
    HOUR_FROM,
    HOUR_JOINS,
    HOUR_ONE,
    HOUR_PAIRS,
    HOUR_SHORT,
    HOUR_SIGNS,
    HOURS_SPELLED,
    IT,
    IT_IS,
    LASTING,
    LASTING_HOURS,
    MINUTE_SIGNS,
    MORNING,
    NOON,
    QUARTER_TO,
    QUARTERS_OF_HOUR,
    RACES,
    TO_THE_HOUR,
)
from recoupe.recognition.figures.cardinals import cardinal
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.phrases import any_of
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_HOURS, _MINUTES = 24, 60
_POINTED = re.compile(r"(\d{1,2})\.([0-5]\d)")
_LEAST_SPOKEN = 5
_EARLY = 6  # “(trajet) de 2h30” lasts, “(réunion) de 9h30” begins
_LOOK = 5  # tokens before “de 8 à 12 heures” that tell what lasts so long
_AT, _HALF_DAYS = any_of(AROUND_HOUR), any_of(HALF_DAYS)
_OTHER_HOUR_BEFORE = HOUR_FROM | AND | {"-"}
_OTHER_HOUR_BEHIND = HOUR_JOINS | {"-"}
_AGAINST = AGAINST | {"("}


def time(page: TokenStream, at: int) -> Match | None:
    """Read a time of day."""
    if page.kinds[at] == "clock":
        return _clock(page, at)
    if page.keys[at] in NOON:
        return _noon(page, at)
    if pointed := _POINTED.fullmatch(page.keys[at]):
        zoned = page.keys[at + 1] in CLOCK_ZONES and page.raw(at + 1).isupper()
        hour, minute = map(int, pointed.groups())
        return _at_clock(at, at + 1, hour * _MINUTES + minute) if zoned and hour < _HOURS else None  # “17.30 GMT”
    read = _number(page, at, _HOURS)
    if read and opening_hours(page, at):
        return _at_clock(at, read[1], read[0] * _MINUTES)
    if read and page.keys[read[1]] in CLOCK_ZONES and page.raw(read[1]).isupper():
        return _at_clock(at, read[1], read[0] * _MINUTES)  # “(17 GMT)”
    if read is None or page.keys[read[1]] not in HOUR_SIGNS or (read[0] == _HOURS and page.keys[at - 1] not in TO):
        return None
    hour, sign = read
    minute, last = _minute(page, sign + 1)
    if not _placed(page, at, sign, last, hour):
        return None
    half = _half_day(page, last)
    if half > last:
        hour += _HOURS // 2 * (page.keys[last + 1] not in MORNING and hour < _HOURS // 2)
    return _at_clock(at, half, hour * _MINUTES + minute)


def _at_clock(first: int, last: int, minutes: int) -> Match:
    """Return a time of day, told in minutes after midnight."""
    hour, minute = divmod(minutes % (_HOURS * _MINUTES), _MINUTES)
    return Match(first, last, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}"))


def opening_hours(page: TokenStream, at: int) -> bool:
    """Return whether a bare number is the first of two hours: “entre 9 et 17 heures”, “de 22 à 6 heures”."""
    join = HOUR_PAIRS.get(page.keys[at - 1])
    first = _number(page, at, _HOURS) if join else None
    if first is None or page.keys[first[1]] != join:
        return False
    second = _number(page, first[1] + 1, _HOURS)
    if second is None or page.keys[second[1]] not in HOUR_SIGNS or page.keys[second[1]] in HOUR_ONE:
        return False
    lasting = any(page.keys[k] in LASTING_HOURS for k in range(max(0, at - _LOOK), at - 1))
    clocked = _half_day(page, second[1] + 1) > second[1] + 1  # “entre cinq et sept heures du matin”
    return clocked or first[0] > second[0] or (first[0] >= _EARLY and not lasting)


def _half_day(page: TokenStream, at: int) -> int:
    """Return the token after “du matin”, or ``at`` itself."""
    half = _HALF_DAYS.at(page, at)
    return half[1] if half else at


def _number(page: TokenStream, at: int, most: int) -> tuple[int, int] | None:
    key = page.keys[at]
    if page.kinds[at] == "number":
        return (int(key), at + 1) if key.isdecimal() and len(key) <= 2 and int(key) <= most else None
    read = cardinal(page, at)
    return read if read and read[0] <= most else None


def _minute(page: TokenStream, at: int) -> tuple[int, int]:
    """Read the minutes behind an hour."""
    key = page.keys[at]
    if page.kinds[at] == "number" and len(key) == 2 and key.isdecimal() and int(key) < _MINUTES:
        return int(key), at + 1
    if key in AND and page.keys[at + 1] in QUARTERS_OF_HOUR:
        return QUARTERS_OF_HOUR[page.keys[at + 1]], at + 2
    if key in TO_THE_HOUR:
        return _minutes_to(page, at + 1)
    spelled = cardinal(page, at) if page.keys[at - 1] in HOURS_SPELLED else None
    if spelled and _LEAST_SPOKEN <= spelled[0] < _MINUTES and page.kinds[spelled[1]] != "word":
        return spelled
    return 0, at


def _minutes_to(page: TokenStream, at: int) -> tuple[int, int]:
    """Read “(huit heures moins) le quart” and “dix” as minutes below nought."""
    here = at + (page.keys[at] in THE_M)
    if page.keys[here] in QUARTER_TO:
        return -15, here + 1
    spelled = cardinal(page, here)
    fits = spelled and spelled[0] < _MINUTES and page.kinds[spelled[1]] != "word"
    return (-spelled[0], spelled[1]) if spelled and fits else (0, at - 1)


def _placed(page: TokenStream, at: int, sign: int, last: int, hour: int) -> bool:
    """Return whether the words around tell of an hour of the clock, rather than of hours that pass."""
    before, after = page.keys[at - 1], page.keys[last]
    if before in TO and page.kinds[at - 2] == "number" and page.keys[at - 3] in HOUR_FROM:
        return opening_hours(page, at - 2)  # “ramené de 26 à 24 heures”
    if _half_day(page, last) > last or after in CLOCK_ZONES or page.prefer is Kind.TIME:
        return True
    if before in _AGAINST and not page.vocabulary.isdisjoint(RACES):
        return False  # “(2h11 contre 2h12)”
    local = after in OF and page.capital(last + 1) and hour >= _EARLY and page.kinds[at] == "number"
    begins = (before in AT_HOUR or page.keys[at - 2] in HOUR_SHORT) and (
        after == "/" or local
    )  # “à 14 heures de Paris”
    if (after in FOR_HOURS and not begins) or (after in MINUTE_SIGNS and last > sign + 1):
        return False
    if _led_to(page, at, after) or (before in _OTHER_HOUR_BEFORE and _other_hour(page, at, last)):
        return True
    if before in OF_FULL and hour < _EARLY:
        return False
    return page.keys[sign] in HOUR_SHORT and before not in LASTING


def _led_to(page: TokenStream, at: int, after: str) -> bool:
    """Return whether the words before an hour lead to one of the clock; ``after`` is the word behind it."""
    before, second = page.keys[at - 1], page.keys[at - 2]
    if before in AT_HOUR or _AT.before(page, at) or (before in IT_IS and second in IT):
        return True
    if before == "," and second in DAY_PARTS:
        return True  # “hier soir, 22 heures”
    if before in HOUR_JOINS and any(opening_hours(page, at - 1 - k) for k in (1, 2)):
        return True
    return before in OF_FULL and second in CALLED_BY_HOUR and after not in FOR_HOURS


def _other_hour(page: TokenStream, at: int, last: int) -> bool:
    """Return whether an hour is one end of “de 8 h à 12 h”."""
    ahead = page.keys[last] in _OTHER_HOUR_BEHIND and page.keys[last + 2] in HOUR_SIGNS
    behind = page.keys[at - 2] in HOUR_SIGNS or page.keys[at - 3] in HOUR_SIGNS
    return ahead or behind


def _clock(page: TokenStream, at: int) -> Match | None:
    hour, minute = (int(part) for part in page.keys[at].split(":")[:2])
    return Match(at, at + 1, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}")) if hour < _HOURS else None


def _noon(page: TokenStream, at: int) -> Match | None:
    told = page.keys[at - 2] in IT and page.keys[at - 1] in IT_IS
    if (
        page.keys[at - 1] not in AT_HOUR
        and not told
        and not _AT.before(page, at)
        and not (page.keys[at - 1] in HOUR_FROM and page.keys[at + 1] in HOUR_JOINS)
        and page.prefer is not Kind.TIME
        and page.size > 1
    ):
        return None
    minute, last = _minute(page, at + 1)
    if page.kinds[at + 1] == "number" and counts(page, last):
        minute, last = 0, at + 1  # “dès minuit 25 départements”
    return _at_clock(at, last, minute + NOON[page.keys[at]] * _MINUTES)
