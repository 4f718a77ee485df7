"""Times of day: 20h30, 14 heures, midi, 12:30."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures.match import Match
from recoupe.recognition.figures.cardinals import cardinal
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokens import Page

_HOURS, _MINUTES = 24, 60
_H = {"h", "heure", "heures", "h."}
# Words that place an hour; without one, “14 heures” is a span of time.
_PLACED = frozenset("à vers dès avant après jusqu'à depuis".split())
_SPANNED = frozenset("pendant durant en depuis de dure duré dura après total sur".split())


def time(page: Page, at: int) -> Match | None:
    """Read a time of day."""
    if page.kinds[at] == "clock":
        return _clock(page, at)
    if page.keys[at] in {"midi", "minuit"}:
        return _noon(page, at)
    read = _number(page, at, _HOURS)
    if read is None or page.keys[read[1]] not in _H:
        return None
    hour, here = read
    last = here + 1
    minutes = _minutes(page, last)
    written = page.keys[here] == "h"
    placed = page.keys[at - 1] in _PLACED and page.keys[at - 2] != "jusqu" or page.keys[at - 1] in {"et", "à", "-"} and page.kinds[at - 2] == "joint"  # fmt: skip
    if minutes:
        if page.keys[minutes[1]] in {"min", "minutes", "mn"} or not written and not placed:
            return None
        if (
            page.keys[at - 1] in _SPANNED
            and page.keys[at - 1] not in {"de", "après", "depuis"}
            or page.keys[minutes[1]] in {"de", "d'"}
        ):
            return None
        return Match(at, minutes[1], Reading(Kind.TIME, f"{hour % _HOURS:02d}:{minutes[0]:02d}"))
    if page.keys[at - 1] not in _PLACED | {"de", "entre"} and not written or not _placed(page, at, last):
        return None
    return Match(at, _part(page, last), Reading(Kind.TIME, f"{hour % _HOURS:02d}:00"))


def _placed(page: Page, at: int, last: int) -> bool:
    """Return whether what stands around an hour makes it one of the clock."""
    before = page.keys[at - 1]
    if page.keys[last] in {"de", "d'", "par", "/"} and page.keys[last + 1] not in {"l'"} and not (page.keys[last] == "de" and page.keys[last + 1] == "paris"):  # fmt: skip
        return page.keys[last : last + 3] == ["du", "matin"]
    if before in {"à", "vers", "dès", "avant"}:
        return True
    return page.keys[last] == "gmt" or page.keys[last : last + 2] in (["du", "matin"], ["du", "soir"])


def _number(page: Page, at: int, most: int) -> tuple[int, int] | None:
    key = page.keys[at]
    if page.kinds[at] == "number":
        return (int(key), at + 1) if key.isdecimal() and len(key) <= 2 and int(key) <= most else None  # noqa: PLR2004
    read = cardinal(page, at)
    return read if read and read[0] <= most and page.keys[read[1]] != "h" else None


def _minutes(page: Page, at: int) -> tuple[int, int] | None:
    read = _number(page, at, _MINUTES - 1)
    if page.kinds[at] != "number" or read is None or len(page.keys[at]) != 2:  # noqa: PLR2004
        return None
    return read


def _part(page: Page, at: int) -> int:
    return at + 2 if page.keys[at : at + 2] in (["du", "matin"], ["du", "soir"]) else at


def _clock(page: Page, at: int) -> Match | None:
    hour, minute = (int(part) for part in page.keys[at].split(":")[:2])
    return Match(at, at + 1, Reading(Kind.TIME, f"{hour:02d}:{minute:02d}")) if hour < _HOURS else None


def _noon(page: Page, at: int) -> Match | None:
    if page.keys[at - 1] not in {"à", "vers", "avant", "après", "dès", "jusqu'à"}:
        return None
    return Match(at, at + 1, Reading(Kind.TIME, "12:00" if page.keys[at] == "midi" else "00:00"))
