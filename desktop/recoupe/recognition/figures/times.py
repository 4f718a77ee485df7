"""Times of day: 20h30, 14 heures, midi, 12:30."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures.cardinals import cardinal
from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.words.spans import AT_HOUR, FOR_HOURS, LASTING
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_HOURS, _MINUTES = 24, 60
_EARLY = 6  # “(trajet) de 2h30” lasts, “(réunion) de 9h30” begins
_SIGNS = {"h", "heure", "heures"}
_HALF_DAYS = (["du", "matin"], ["du", "soir"])


def time(page: Page, at: int) -> Match | None:
    """Read a time of day."""
    if page.kinds[at] == "clock":
        return _clock(page, at)
    if page.keys[at] in {"midi", "minuit"}:
        return _noon(page, at)
    read = _number(page, at, _HOURS - 1)
    if read is None or page.keys[read[1]] not in _SIGNS:
        return None
    hour, sign = read
    minute, last = _minute(page, sign + 1)
    if not _placed(page, at, sign, last, hour):
        return None
    if page.keys[last : last + 2] in _HALF_DAYS:
        hour += _HOURS // 2 * (page.keys[last + 1] == "soir" and hour < _HOURS // 2)
        last += 2
    return Match(at, last, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}"))


def _number(page: Page, at: int, most: int) -> tuple[int, int] | None:
    key = page.keys[at]
    if page.kinds[at] == "number":
        return (int(key), at + 1) if key.isdecimal() and len(key) <= 2 and int(key) <= most else None
    read = cardinal(page, at)
    return read if read and read[0] <= most else None


def _minute(page: Page, at: int) -> tuple[int, int]:
    """Read the minutes behind an hour."""
    key = page.keys[at]
    if page.kinds[at] == "number" and len(key) == 2 and key.isdecimal() and int(key) < _MINUTES:
        return int(key), at + 1
    return 0, at


def _placed(page: Page, at: int, sign: int, last: int, hour: int) -> bool:
    """Return whether the words around tell of an hour of the clock, rather than of hours that pass."""
    before, after = page.keys[at - 1], page.keys[last]
    if page.keys[last : last + 2] in _HALF_DAYS or after == "gmt" or page.prefer is Kind.TIME:
        return True
    if after in FOR_HOURS or (after in {"min", "minutes", "mn"} and last > sign + 1):
        return False
    if before in AT_HOUR:
        return True
    if before in {"de", "entre", "et", "-"} and _other_hour(page, at, last):
        return True
    if before == "de" and hour < _EARLY:
        return False
    return page.keys[sign] == "h" and before not in LASTING


def _other_hour(page: Page, at: int, last: int) -> bool:
    """Return whether an hour is one end of “de 8 h à 12 h”."""
    ahead = page.keys[last] in {"à", "et", "-"} and page.keys[last + 2] in _SIGNS
    behind = page.keys[at - 2] in _SIGNS or page.keys[at - 3] in _SIGNS
    return ahead or behind


def _clock(page: Page, at: int) -> Match | None:
    hour, minute = (int(part) for part in page.keys[at].split(":")[:2])
    return Match(at, at + 1, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}")) if hour < _HOURS else None


def _noon(page: Page, at: int) -> Match | None:
    if page.keys[at - 1] not in AT_HOUR and page.prefer is not Kind.TIME:
        return None
    return Match(at, at + 1, Reading(Kind.TIME, "12:00" if page.keys[at] == "midi" else "00:00"))
