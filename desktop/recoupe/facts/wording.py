"""How a value reads in the reader's language, with every digit it has."""

from __future__ import annotations

import re

from babel.lists import format_list

from recoupe.languages.date_words import date_words
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.language_tables import form
from recoupe.languages.written_numbers import measure, numeral, ordinal, plural
from recoupe_db.records import Kind, Modifier, Reading

_NBSP = "\u00a0"
_AGES = {"a": "duration-year", "mo": "duration-month", "wk": "duration-week", "d": "duration-day"}
_UNITS = {
    "Cel": "temperature-celsius",
    "degF": "temperature-fahrenheit",
    "har": "area-hectare",
    "L": "volume-liter",
    "kB": "digital-kilobyte",
    "MB": "digital-megabyte",
    "GB": "digital-gigabyte",
    "TB": "digital-terabyte",
    "um": "length-micrometer",
    "ug": "mass-microgram",
    "[kn_i]": "speed-knot",
    "[nmi_i]": "length-nautical-mile",
    "[ly]": "length-light-year",
}
"""UCUM symbols that read otherwise than they are written, with CLDR's names; all others read as they are, or nearly."""

_POWER = re.compile(r"(?<=[a-zA-Z])[23]")
_POWERS = {"2": "²", "3": "³"}
_DURATION = re.compile(r"P(?P<date>(?:[0-9.]+[YMWD])*)(?:T(?P<clock>(?:[0-9.]+[HMS])+))?")
_PART = re.compile(r"([0-9.]+)([YMWDHS])")
_PERIODS = {"Y": "duration-year", "M": "duration-month", "W": "duration-week", "D": "duration-day"}
_HOURS = {"H": "duration-hour", "M": "duration-minute", "S": "duration-second"}
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})")


def words(reading: Reading, language: Language) -> str:
    """Return how ``reading`` reads in ``language``: “97 400 000 000 USD”, “environ 5 à 7 km”, “fin 2024”.

    Digits are never rounded, and no line breaks between a number and its unit. What cannot be put in words is given as
    it is written.
    """
    if reading.value is None and reading.upper is None:
        return tables_of(language).numbers.vague + (f" ({reading.unit})" if reading.unit else "")
    if reading.kind is Kind.DATE and reading.value is not None and reading.upper is None:
        return date_words(reading.value, reading.modifier, language)
    return hedged(_amount(reading, language), reading.modifier, language)


def hedged(said: str, modifier: Modifier | None, language: Language) -> str:
    """Return what is said with the words of its hedge: “environ 5 km”."""
    return said if modifier is None else tables_of(language).numbers.hedges[modifier].format(said)


def _amount(reading: Reading, language: Language) -> str:
    low, high = reading.value, reading.upper
    if high is None:
        return _one(low or "", reading, language)
    if low is None:
        return tables_of(language).numbers.up_to.format(_one(high, reading, language))
    from_to = tables_of(language).numbers.from_to
    return from_to.format(_first(low, high, reading, language), _one(high, reading, language))


def _first(low: str, high: str, reading: Reading, language: Language) -> str:
    """Return the lower end of a range, without the unit that the upper end says for both."""
    if reading.kind in {Kind.ORDINAL, Kind.DATE, Kind.TIME}:
        return _one(low, reading, language)
    if reading.kind is Kind.DURATION:
        parts, others = _PART.findall(low), _PART.findall(high)
        alike = len(parts) == len(others) == 1 and parts[0][1] == others[0][1] and ("T" in low) == ("T" in high)
        return numeral(parts[0][0], language) if alike else _one(low, reading, language)
    return numeral(low, language)


def _one(value: str, reading: Reading, language: Language) -> str:
    match reading.kind:
        case Kind.ORDINAL:
            return ordinal(value, language)
        case Kind.DATE:
            return date_words(value, None, language)
        case Kind.TIME:
            return _time(value, language)
        case Kind.DURATION:
            return _duration(value, language)
        case Kind.PERCENT:
            return _percent(value, reading.unit, language)
        case Kind.AGE:
            return measure(value, _AGES.get(reading.unit or "a", "duration-year"), language)
        case Kind.MONEY | Kind.NUMBER | Kind.QUANTITY:
            return _with_unit(value, reading.unit, language)


def _with_unit(value: str, unit: str | None, language: Language) -> str:
    if unit is None:
        return numeral(value, language)
    if unit in _UNITS:
        return measure(value, _UNITS[unit], language, length="short")
    symbol = _POWER.sub(lambda power: _POWERS[power[0]], unit)
    return f"{numeral(value, language)}{_NBSP}{symbol}"


def _percent(value: str, unit: str | None, language: Language) -> str:
    if unit == "pp":
        points = form(tables_of(language).numbers.points, plural(value, language))
        return f"{numeral(value, language)}{_NBSP}{points}"
    return tables_of(language).orthotypography.percent.format(numeral(value, language))


def _time(value: str, language: Language) -> str:
    """Return “18 h 30” in French, where English keeps 18:30."""
    match = _CLOCK.fullmatch(value)
    if match is None:
        return value
    hour, minute = match.groups()
    said = form(tables_of(language).numbers.clock, "whole" if minute == "00" else "other")
    return said.format(hour=int(hour), minute=minute, value=value)


def _duration(value: str, language: Language) -> str:
    """Return an ISO 8601 duration in words: “1 an et 6 mois”."""
    match = _DURATION.fullmatch(value)
    if match is None or value == "P":
        return value
    parts = [measure(number, _PERIODS[letter], language) for number, letter in _PART.findall(match["date"])]
    parts += [measure(number, _HOURS[letter], language) for number, letter in _PART.findall(match["clock"] or "")]
    return format_list(parts, locale=language)
