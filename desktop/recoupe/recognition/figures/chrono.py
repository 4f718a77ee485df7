"""Times of races: 2h17'36", 1'53"27, 43"65, 38'40'', 2:01:09, 1:58.33."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.spans import AT_HOUR, RACED
from recoupe.recognition.figures.measure import spell
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_SECONDS = re.compile(r"''|’’|′′|″|”|\"")
_HOURS = re.compile(r"([0-9]+) ?h ?([0-9]+) ?['’′]")
_PARTS = re.compile(r"(?:(?P<h>[0-9]+) ?h ?)?(?:(?P<m>[0-9]+) ?['’′] ?)?(?P<s>[0-9]+)(?:\"(?P<part>[0-9]*))?")
_COLONS = re.compile(r"(?:(?P<h>[0-9]+):)?(?P<m>[0-9]+):(?P<s>[0-9]+)(?:[.,](?P<part>[0-9]+))?")
_SIXTY = 60
_SIGNS = frozenset({'"', "”", "″"})
_DIGITS, _LINE = 2, 200


def race_time(page: TokenStream, at: int) -> Match | None:
    """Read a time taken as a duration, tenths to thousandths of a second included."""
    if page.kinds[at] != "chrono":
        return None
    raw = page.raw(at)
    if ":" in raw and page.keys[at - 1] in AT_HOUR:
        return Match(at, at + 1, Reading(Kind.TIME, raw.rpartition(":")[0].zfill(5)))  # “à 14:32:05”
    hourly = _HOURS.fullmatch(raw)
    if hourly:
        return Match(at, at + 1, Reading(Kind.DURATION, f"PT{int(hourly[1])}H{int(hourly[2])}M"))
    parts = (_COLONS if ":" in raw else _PARTS).fullmatch(_SECONDS.sub('"', raw))
    if parts is None or int(parts["s"]) >= _SIXTY or (parts["h"] and int(parts["m"]) >= _SIXTY):
        return Match(at, at + 1, None)
    behind = parts["part"] or ""
    seconds = Fraction(int(parts["s"] + behind), 10 ** len(behind))
    hours, minutes = (int(parts[name] or 0) for name in "hm")
    value = (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
    value += f"{spell(seconds)}S" if seconds or not value else ""
    return Match(at, at + 1, Reading(Kind.DURATION, f"PT{value}"))


def behind_or_ahead(page: TokenStream, at: int) -> Match | None:
    """Read “35"” and “12’’” as the seconds that somebody is ahead or behind, in a text that tells times of races."""
    last = at + 1 + (2 if page.keys[at + 1] == page.keys[at + 2] == "'" else 1)
    if page.prefer is Kind.DURATION and page.keys[at + 1] == "'" and last == at + 2 and page.keys[at].isdecimal():
        return Match(at, last, Reading(Kind.DURATION, f"PT{int(page.keys[at])}M"))
    signed = last == at + 3 or (page.keys[at + 1] in _SIGNS and not _closes(page, at + 1))
    key = page.keys[at]
    if not signed or not page.glued(at + 1) or not key.isdecimal() or len(key) > _DIGITS:
        return None
    raced = page.prefer is Kind.DURATION or "chrono" in page.kinds or page.keys[last] in RACED
    return Match(at, last, Reading(Kind.DURATION, f"PT{int(key)}S")) if raced else None


def _closes(page: TokenStream, at: int) -> bool:
    """Return whether a sign closes a quotation that its line opens before."""
    opening = "“" if page.keys[at] == "”" else page.keys[at]
    line = max((k for k in range(max(0, at - _LINE), at) if page.keys[k] == "\n"), default=max(0, at - _LINE))
    told = page.keys[line:at]
    return bool((told.count(opening) - (opening == "“") * told.count("”")) % 2)
