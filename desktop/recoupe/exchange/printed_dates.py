"""Dates as the head of an article prints them: “19 avril 2025”, “19/04/2025”, “2025-04-19T06:02:11+01:00”."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    r"jan(?:v(?:ier|\.)?|uary|\.)?",
    r"f[ée]v(?:rier|r?\.?)|feb(?:ruary|\.)?",
    r"mars|march|mar\.?",
    r"avr(?:il|\.)?|apr(?:il|\.)?",
    r"mai|may",
    r"juin|june?",
    r"jui?l(?:let|y|\.)?",
    r"ao[uû]t|aug(?:ust|\.)?",
    r"sept(?:embre|ember|\.)?",
    r"oct(?:ob(?:re|er)|\.)?",
    r"nov(?:emb(?:re|er)|\.)?",
    r"d[ée]c(?:emb(?:re|er)|\.)?",
)
_NAMED = rf"(?:{'|'.join(_MONTHS)})"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_WEEKDAY = (
    r"(?:(?:lun(?:di|\.)?|mar(?:di|\.)?|mer(?:credi|\.)?|jeu(?:di|\.)?|ven(?:dredi|\.)?|sam(?:edi|\.)?|dim(?:anche|\.)?"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?),?\s+)?"
)
_ISO = rf"(?<!\d)(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"

ISO = re.compile(_ISO)
DATE = (
    rf"(?:le\s+)?{_WEEKDAY}(?P<date>(?:19|20)\d\d-\d\d-\d\d(?!\d)|\d{{1,2}}[/.-]\d{{1,2}}[/.-]{_YEAR}"
    rf"|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d\d(?![\d/.-])"
    rf"|(?:\d{{1,2}}|1er)\s+{_NAMED},?\s+{_YEAR}|{_NAMED}\s+\d{{1,2}},?\s+{_YEAR})"
)
"""A pattern, for use without regard to case: the group ``date`` is for :func:`read_date`."""

CLOCK = r"(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?|\d{1,2}\s*[h:]\s*(?:\d{2})?(?::\d\d)?(?!\d))"
"""A pattern for a time of day, alone or right behind an ISO date."""

_SLASHED = re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d\d)")
_WRITTEN = re.compile(r"(?P<day>\d{1,2})(?:er)?\s+(?P<name>[^\s,]+),?\s+(?P<year>\d{4})")
_ENGLISH = re.compile(r"(?P<name>[^\s\d]+)\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})")
_BASIC = re.compile(r"(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?:T\d.*)?")


def read_date(printed: str) -> date | None:
    """Return the day that ``printed`` names, None when there is no such day (31 février)."""
    forms = (ISO, _SLASHED, _WRITTEN, _ENGLISH)
    read_date = next((match for form in forms if (match := form.fullmatch(printed))), None)
    if read_date is None:
        return None
    month = int(read_date["month"]) if "month" in read_date.groupdict() else _month(read_date["name"])
    year = int(read_date["year"])
    try:
        return date(year + 2000 if year < 100 else year, month, int(read_date["day"]))
    except ValueError:
        return None


def read_timestamp(written: str) -> date | None:
    """Return the day of a moment as files write it, where it was written: no zone is converted.

    ``2025-03-05T06:02:11+01:00``, ``20250305T060211Z``, ``20250305``, or a date that :data:`DATE` finds.
    """
    written = written.strip()
    if basic := _BASIC.fullmatch(written):
        return read_date(f"{basic['year']}-{basic['month']}-{basic['day']}")
    match = re.search(DATE, written, re.IGNORECASE)
    return read_date(match["date"]) if match else None


def _month(name: str) -> int:
    """Return the number of a month, 0 when ``name`` is none."""
    for number, pattern in enumerate(_MONTHS, 1):
        if re.fullmatch(pattern, name, re.IGNORECASE):
            return number
    return 0
