"""A day as it is written out: “1er mars 2025”, “1 March 2025”."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date

from recoupe.languages.interface_languages import Language, tables_of

_FIRST = re.compile(r"\b1(?=[\s–])")


def day(value: date, language: Language) -> str:
    """Return a day in words, the month in full."""
    return with_first_of_month(format_date(value, "d MMMM y", locale=language), language)


def with_first_of_month(words: str, language: Language) -> str:
    """Return a date with its first of the month as the language says it, which CLDR's patterns do not."""
    return _FIRST.sub(tables_of(language).orthotypography.first_of_month, words)
