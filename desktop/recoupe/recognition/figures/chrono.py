"""Times of races: 2h17'36", 1'53"27, 43"65, 38'40'', 2:01:09, 1:58.33."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from recoupe.french.figures.spans import AT_HOUR
from recoupe.recognition.figures.measure import spell
from recoupe.recognition.figures.rule import Match
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from recoupe.recognition.figures.tokenizer import TokenStream

_SECONDS = re.compile(r"''|’’|′′|″|”|\"")
_PARTS = re.compile(r"(?:(?P<h>[0-9]+) ?h ?)?(?:(?P<m>[0-9]+) ?['’′] ?)?(?P<s>[0-9]+)(?:\"(?P<part>[0-9]*))?")
_COLONS = re.compile(r"(?:(?P<h>[0-9]+):)?(?P<m>[0-9]+):(?P<s>[0-9]+)(?:[.,](?P<part>[0-9]+))?")
_SIXTY = 60


def race_time(page: TokenStream, at: int) -> Match | None:
    """Read a time taken as a duration, tenths to thousandths of a second included."""
    if page.kinds[at] != "chrono":
        return None
    raw = page.raw(at)
    if ":" in raw and page.keys[at - 1] in AT_HOUR:
        return Match(at, at + 1, Reading(Kind.TIME, raw.rpartition(":")[0].zfill(5)))  # “à 14:32:05”
    parts = (_COLONS if ":" in raw else _PARTS).fullmatch(_SECONDS.sub('"', raw))
    if parts is None or int(parts["s"]) >= _SIXTY or (parts["h"] and int(parts["m"]) >= _SIXTY):
        return Match(at, at + 1, None)
    behind = parts["part"] or ""
    seconds = Fraction(int(parts["s"] + behind), 10 ** len(behind))
    value = "PT" + (f"{int(parts['h'])}H" if parts["h"] else "") + (f"{int(parts['m'])}M" if parts["m"] else "")
    return Match(at, at + 1, Reading(Kind.DURATION, f"{value}{spell(seconds)}S"))
