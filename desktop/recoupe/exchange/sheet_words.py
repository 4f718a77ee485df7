"""What a fact sheet says besides the facts, in its language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, tzinfo

from babel.dates import format_time

from recoupe.languages.day_words import day
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.orthotypography import typeset

STATUS_SIGNS = {"verified": "✓", "disputed": "!", "false": "✗"}


def sheet_words(language: Language) -> Mapping[str, str]:
    """Return the sentences of a sheet by what they say; places to fill are in braces."""
    return {name: typeset(words, language) for name, words in tables_of(language).sheet.items()}


def moment(value: datetime, language: Language, zone: tzinfo | None = None) -> str:
    """Return a moment in words, in ``zone`` (None: where this machine stands), which it names: “14:05 UTC+1”."""
    here = value.astimezone(zone)
    clock = format_time(here, "HH:mm", locale=language)
    return f"{day(here.date(), language)}, {clock} {zone_name(here)}"


def zone_name(here: datetime) -> str:
    """Return how far the clock of an aware moment is from UTC: “UTC”, “UTC+1”, “UTC-3:30”."""
    minutes = round((here.utcoffset() or timedelta()).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")
