"""Days as somebody types them: in figures, in French or English words, or as seen from today."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date

from recoupe.recognition.figures import read_value
from recoupe.services.problems import NotADay
from recoupe_db.records import Kind

_WORDS = {
    "january": "janvier",
    "february": "février",
    "march": "mars",
    "april": "avril",
    "may": "mai",
    "june": "juin",
    "july": "juillet",
    "august": "août",
    "september": "septembre",
    "october": "octobre",
    "november": "novembre",
    "december": "décembre",
    "monday": "lundi",
    "tuesday": "mardi",
    "wednesday": "mercredi",
    "thursday": "jeudi",
    "friday": "vendredi",
    "saturday": "samedi",
    "sunday": "dimanche",
    "today": "aujourd’hui",
    "yesterday": "hier",
    "tomorrow": "demain",
}
_FRENCH = _WORDS | {word[:3]: said for word, said in list(_WORDS.items())[:12]} | {"sept": "septembre"}
_MONTH_FIRST = re.compile(r"(?:(\w+day),?\s+)?([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_DAY_FIRST = re.compile(r"(?:(\w+day),?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([A-Za-z]{3,9})\.?,?(?:\s+(\d{4}))?")


def read_day(typed: str, *, today: date) -> date | None:
    """Return the day that somebody wrote in French or English words or in figures, None for nothing at all.

    “hier”, “mardi” and “yesterday” are seen from ``today``; without a year the latest such day up to today is meant.
    Raises :class:`NotADay`.
    """
    typed = " ".join(typed.split())
    if not typed:
        return None
    for words in (typed, _in_french(typed)):
        with suppress(ValueError):
            return date.fromisoformat(words)
        reading = read_value(words, published=today, kind=Kind.DATE)
        if reading is not None and reading.value and not reading.upper and not reading.modifier:
            with suppress(ValueError):
                return date.fromisoformat(reading.value)
    raise NotADay(typed=typed)


def _in_french(typed: str) -> str:
    """Return an English date in French words, in their order; a weekday beside a date says nothing more."""
    lower = typed.lower()
    if match := _MONTH_FIRST.fullmatch(lower):
        _, month, day, year = match.groups()
    elif match := _DAY_FIRST.fullmatch(lower):
        _, day, month, year = match.groups()
    else:
        return " ".join(_FRENCH.get(word, word) for word in lower.split())
    return " ".join(filter(None, [day, _FRENCH.get(month, month), year]))
