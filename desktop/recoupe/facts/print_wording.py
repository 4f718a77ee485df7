"""How a value reads in print: large sums by millions and billions, and still exact."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext

from recoupe.facts.numerals import Language, numeral, plural
from recoupe.facts.wording import hedged, words
from recoupe_db.records import Kind, Reading

_NBSP = "\u00a0"
_SCALES = {
    9: {"fr": {"one": "milliard", "other": "milliards"}, "en": {"one": "billion", "other": "billion"}},
    6: {"fr": {"one": "million", "other": "millions"}, "en": {"one": "million", "other": "million"}},
}
_SHORT = {9: "Md", 6: "M", 0: ""}
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_TO = {"fr": " à ", "en": " to "}
_PLACES = 3  # decimals that a scaled number may have: with more, the digits in full are easier to check


def print_words(reading: Reading, language: Language) -> str:
    """Return how ``reading`` reads in print: “97,4 Md$”, “$97.4 billion”; never rounded; all else as ``words``."""
    ends = [end for end in (reading.value, reading.upper) if end is not None]
    if reading.kind not in {Kind.MONEY, Kind.NUMBER} or reading.value is None or any("/" in end for end in ends):
        return words(reading, language)
    power = _power(ends)
    numbers = [_shortened(end, power, language) for end in ends]
    said = _TO[language].join(numbers)
    return hedged(_with_unit(said, ends[-1], power, reading, language), reading.modifier, language)


def _with_unit(said: str, end: str, power: int, reading: Reading, language: Language) -> str:
    """Return numbers with their scale and currency, as the language writes them."""
    if reading.unit is None:
        return f"{said}{_NBSP}{_scale(end, power, language)}" if power else said
    symbol = _SYMBOLS.get(reading.unit)
    if language == "fr":
        scale = _SHORT[power]
        unit = f"{scale}{symbol}" if symbol else " ".join(filter(None, (scale, reading.unit)))
        return f"{said}{_NBSP}{unit}"
    scale = f"{_NBSP}{_scale(end, power, language)}" if power else ""
    if symbol is None:
        return f"{said}{scale}{_NBSP}{reading.unit}"
    return f"-{symbol}{said[1:]}{scale}" if said.startswith("-") else f"{symbol}{said}{scale}"


def _scale(end: str, power: int, language: Language) -> str:
    forms = _SCALES[power][language]
    return forms.get(plural(_divided(end, power), language), forms["other"])


def _power(ends: Sequence[str]) -> int:
    """Return the largest scale, as a power of ten, that keeps every number short and exact; 0 where none does."""
    return next((power for power in _SCALES if all(_fits(end, power) for end in ends)), 0)


def _fits(end: str, power: int) -> bool:
    number = Decimal(_divided(end, power))
    return abs(number) >= 1 and -int(number.as_tuple().exponent) <= _PLACES


def _divided(end: str, power: int) -> str:
    with localcontext(prec=len(end) + 9):
        return f"{(Decimal(end) / 10**power).normalize():f}"


def _shortened(end: str, power: int, language: Language) -> str:
    return numeral(_divided(end, power) if power else end, language)
