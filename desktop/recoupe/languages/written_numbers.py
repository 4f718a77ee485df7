"""Numbers as a language writes them, with every digit they have."""

from __future__ import annotations

import re
from decimal import Decimal, localcontext
from typing import Literal

from babel import Locale
from babel.numbers import format_decimal
from babel.units import format_unit

from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.language_tables import form

_DECIMAL = re.compile(r"-?[0-9]+(?:\.(?P<places>[0-9]+))?")
_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def numeral(value: str, language: Language) -> str:
    """Return a decimal string with the marks of ``language``: “97 400 000,50”; anything else, such as 1/3, as it is."""
    match = _DECIMAL.fullmatch(value)
    if match is None:
        return value
    with localcontext(prec=len(value) + 9):
        return format_decimal(Decimal(value), format=_pattern(match), locale=language)


def measure(value: str, unit: str, language: Language, *, length: Literal["short", "long"] = "long") -> str:
    """Return a decimal string with one of CLDR's units (“duration-day”): “4 jours”; anything else as it is."""
    match = _DECIMAL.fullmatch(value)
    if match is None:
        return value
    with localcontext(prec=len(value) + 9):
        said = format_unit(Decimal(value), unit, length=length, format=_pattern(match), locale=language)
    return said.replace(" ", "\u00a0")


def plural(value: str, language: Language) -> str:
    """Return CLDR's plural category for a decimal string: “one”, “other”."""
    return Locale(language).plural_form(Decimal(value)) if _DECIMAL.fullmatch(value) else "other"


def ordinal(value: str, language: Language) -> str:
    """Return a whole number as an ordinal: “1er”, “3e”, “3rd”; anything else as it is."""
    if not value.isdecimal():
        return value
    return numeral(value, language) + form(tables_of(language).numbers.ordinals, ordinal_plural(value, language))


def ordinal_plural(value: str, language: Language) -> str:
    """Return CLDR's plural category for a whole number as an ordinal: “one” for 1st, 21st; “other”."""
    return Locale(language).ordinal_form(Decimal(value))


def roman(number: int) -> str:
    """Return a number below 90, such as that of a century, in Roman numerals."""
    said = ""
    for worth, letters in _ROMAN:
        said, number = said + letters * (number // worth), number % worth
    return said


def _pattern(match: re.Match[str]) -> str:
    """Return the CLDR pattern that shows as many decimal places as were given."""
    places = match["places"]
    return "#,##0." + "0" * len(places) if places else "#,##0"
