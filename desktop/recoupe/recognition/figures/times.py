"""Times of day: 20h30, 14 heures, midi, 12:30."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.french.figures.almanac import DAY_PARTS
from recoupe.french.figures.spans import AROUND_HOUR, AT_HOUR, CALLED_BY_HOUR, FOR_HOURS, LASTING, LASTING_HOURS, RACES
from recoupe.recognition.figures.cardinals import cardinal
from recoupe.recognition.figures.dates import counts
from recoupe.recognition.figures.phrases import Phrases
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_HOURS, _MINUTES = 24, 60
_LEAST_SPOKEN = 5
_EARLY = 6  # “(trajet) de 2h30” lasts, “(réunion) de 9h30” begins
_SIGNS = {"h", "heure", "heures"}
_LOOK = 5  # tokens before “de 8 à 12 heures” that tell what lasts so long
_AT = Phrases((phrase, True) for phrase in AROUND_HOUR)
_HALF_DAYS = (["du", "matin"], ["du", "soir"], ["de", "l'", "après", "-", "midi"])
_QUARTERS = {"quart": 15, "demie": 30, "demi": 30}


def time(page: TokenStream, at: int) -> Match | None:
    """Read a time of day."""
    if page.kinds[at] == "clock":
        return _clock(page, at)
    if page.keys[at] in {"midi", "minuit"}:
        return _noon(page, at)
    read = _number(page, at, _HOURS)
    if read and opening_hours(page, at):
        return _at_clock(at, read[1], read[0] * _MINUTES)
    if read is None or page.keys[read[1]] not in _SIGNS or (read[0] == _HOURS and page.keys[at - 1] != "à"):
        return None
    hour, sign = read
    minute, last = _minute(page, sign + 1)
    if not _placed(page, at, sign, last, hour):
        return None
    half = _half_day(page, last)
    if half > last:
        hour += _HOURS // 2 * (page.keys[last + 1] != "matin" and hour < _HOURS // 2)
    return _at_clock(at, half, hour * _MINUTES + minute)


def _at_clock(first: int, last: int, minutes: int) -> Match:
    """Return a time of day, told in minutes after midnight."""
    hour, minute = divmod(minutes % (_HOURS * _MINUTES), _MINUTES)
    return Match(first, last, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}"))


def opening_hours(page: TokenStream, at: int) -> bool:
    """Return whether a bare number is the first of two hours: “entre 9 et 17 heures”, “de 22 à 6 heures”."""
    join = {"entre": "et", "de": "à"}.get(page.keys[at - 1])
    first = _number(page, at, _HOURS) if join else None
    if first is None or page.keys[first[1]] != join:
        return False
    second = _number(page, first[1] + 1, _HOURS)
    if second is None or page.keys[second[1]] not in _SIGNS or page.keys[second[1]] == "heure":
        return False
    lasting = any(page.keys[k] in LASTING_HOURS for k in range(max(0, at - _LOOK), at - 1))
    clocked = _half_day(page, second[1] + 1) > second[1] + 1  # “entre cinq et sept heures du matin”
    return clocked or first[0] > second[0] or (first[0] >= _EARLY and not lasting)


def _half_day(page: TokenStream, at: int) -> int:
    """Return the token after “du matin”, or ``at`` itself."""
    return next((at + len(half) for half in _HALF_DAYS if page.keys[at : at + len(half)] == half), at)


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
    if key == "et" and page.keys[at + 1] in _QUARTERS:
        return _QUARTERS[page.keys[at + 1]], at + 2
    if key == "moins":
        return _minutes_to(page, at + 1)
    spelled = cardinal(page, at) if page.keys[at - 1] in {"heure", "heures"} else None
    if spelled and _LEAST_SPOKEN <= spelled[0] < _MINUTES and page.kinds[spelled[1]] != "word":
        return spelled
    return 0, at


def _minutes_to(page: TokenStream, at: int) -> tuple[int, int]:
    """Read “(huit heures moins) le quart” and “dix” as minutes below nought."""
    here = at + (page.keys[at] == "le")
    if page.keys[here] == "quart":
        return -15, here + 1
    spelled = cardinal(page, here)
    fits = spelled and spelled[0] < _MINUTES and page.kinds[spelled[1]] != "word"
    return (-spelled[0], spelled[1]) if spelled and fits else (0, at - 1)


def _placed(page: TokenStream, at: int, sign: int, last: int, hour: int) -> bool:
    """Return whether the words around tell of an hour of the clock, rather than of hours that pass."""
    before, after = page.keys[at - 1], page.keys[last]
    if before == "à" and page.kinds[at - 2] == "number" and page.keys[at - 3] in {"de", "entre"}:
        return opening_hours(page, at - 2)  # “ramené de 26 à 24 heures”
    if _half_day(page, last) > last or after == "gmt" or page.prefer is Kind.TIME:
        return True
    if before in {"contre", "("} and not page.vocabulary.isdisjoint(RACES):
        return False  # “(2h11 contre 2h12)”
    local = after in {"de", "d'"} and page.capital(last + 1) and hour >= _EARLY and page.kinds[at] == "number"
    begins = (before in AT_HOUR or page.keys[at - 2] == "h") and (after == "/" or local)  # “à 14 heures de Paris”
    if (after in FOR_HOURS and not begins) or (after in {"min", "minutes", "mn"} and last > sign + 1):
        return False
    if _led_to(page, at, after) or (before in {"de", "entre", "et", "-"} and _other_hour(page, at, last)):
        return True
    if before == "de" and hour < _EARLY:
        return False
    return page.keys[sign] == "h" and before not in LASTING


def _led_to(page: TokenStream, at: int, after: str) -> bool:
    """Return whether the words before an hour lead to one of the clock; ``after`` is the word behind it."""
    before, second = page.keys[at - 1], page.keys[at - 2]
    if before in AT_HOUR or _AT.before(page, at) or (before in {"est", "était"} and second == "il"):
        return True
    if before == "," and second in DAY_PARTS:
        return True  # “hier soir, 22 heures”
    if before in {"et", "à"} and any(opening_hours(page, at - 1 - k) for k in (1, 2)):
        return True
    return before == "de" and second in CALLED_BY_HOUR and after not in FOR_HOURS


def _other_hour(page: TokenStream, at: int, last: int) -> bool:
    """Return whether an hour is one end of “de 8 h à 12 h”."""
    ahead = page.keys[last] in {"à", "et", "-"} and page.keys[last + 2] in _SIGNS
    behind = page.keys[at - 2] in _SIGNS or page.keys[at - 3] in _SIGNS
    return ahead or behind


def _clock(page: TokenStream, at: int) -> Match | None:
    hour, minute = (int(part) for part in page.keys[at].split(":")[:2])
    return Match(at, at + 1, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}")) if hour < _HOURS else None


def _noon(page: TokenStream, at: int) -> Match | None:
    told = page.keys[at - 2] == "il" and page.keys[at - 1] in {"est", "était"}
    if (
        page.keys[at - 1] not in AT_HOUR
        and not told
        and not _AT.before(page, at)
        and not (page.keys[at - 1] in {"de", "entre"} and page.keys[at + 1] in {"à", "et"})
        and page.prefer is not Kind.TIME
        and page.size > 1
    ):
        return None
    minute, last = _minute(page, at + 1)
    if page.kinds[at + 1] == "number" and counts(page, last):
        minute, last = 0, at + 1  # “dès minuit 25 départements”
    return _at_clock(at, last, minute + _HOURS // 2 * _MINUTES * (page.keys[at] == "midi"))
