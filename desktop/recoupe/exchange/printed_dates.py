"""Dates as the head of an article prints them: “19 avril 2025”, “19/04/2025”, “2025-04-19”."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    r"janv(?:ier|\.)",
    r"f[ée]v(?:rier|r?\.)",
    r"mars",
    r"avr(?:il|\.)",
    r"mai",
    r"juin",
    r"juil(?:let|\.)",
    r"ao[uû]t",
    r"sept(?:embre|\.)",
    r"oct(?:obre|\.)",
    r"nov(?:embre|\.)",
    r"d[ée]c(?:embre|\.)",
)
_YEAR = r"(?:19|20)\d\d(?!\d)"
_WEEKDAY = r"(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+)?"
_ISO = rf"(?<!\d)(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"

ISO = re.compile(_ISO)
DATE = (
    rf"(?:le\s+)?{_WEEKDAY}(?P<date>(?:19|20)\d\d-\d\d-\d\d(?!\d)|\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}"
    rf"|(?:\d{{1,2}}|1er)\s+(?:{'|'.join(_MONTHS)})\s+{_YEAR})"
)
"""A pattern, for use without regard to case: the group ``date`` is for :func:`read_date`."""

_SLASHED = re.compile(r"(?P<day>\d{1,2})[/.](?P<month>\d{1,2})[/.](?P<year>\d{4})")
_WRITTEN = re.compile(r"(?P<day>\d{1,2})(?:er)?\s+(?P<name>\S+)\s+(?P<year>\d{4})")


def read_date(printed: str) -> date | None:
    """Return the day that ``printed`` names, None when there is no such day (31 février)."""
    found = ISO.fullmatch(printed) or _SLASHED.fullmatch(printed) or _WRITTEN.fullmatch(printed)
    if found is None:
        return None
    month = int(found["month"]) if "month" in found.groupdict() else _month(found["name"])
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _month(name: str) -> int:
    """Return the number of a month, 0 when ``name`` is none."""
    for number, pattern in enumerate(_MONTHS, 1):
        if re.fullmatch(pattern, name, re.IGNORECASE):
            return number
    return 0
