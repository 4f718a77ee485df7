"""How a value reads in print: large sums by millions and billions, and still exact."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext

from recoupe.facts.wording import hedged, words
from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.language_tables import Forms, form
from recoupe.languages.written_numbers import numeral, plural
from recoupe_db.records import Kind, Reading

_NBSP = "\u00a0"
_POWERS = (9, 6)  # of ten, which the words of every language's scales stand for
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_PLACES = 3  # decimals that a scaled number may have: with more, the digits in full are easier to check


def print_words(reading: Reading, language: Language) -> str:
    """Return how ``reading`` reads in print: “97,4 Md$”, “$97.4 billion”; never rounded; all else as ``words``."""
    ends = [end for end in (reading.value, reading.upper) if end is not None]
    if reading.kind not in {Kind.MONEY, Kind.NUMBER} or reading.value is None or any("/" in end for end in ends):
        return words(reading, language)
    power = _power(ends)
    numbers = [_shortened(end, power, language) for end in ends]
    said = tables_of(language).numbers.from_to.format(*numbers) if reading.upper is not None else numbers[0]
    return hedged(_with_unit(said, ends[-1], power, reading, language), reading.modifier, language)


def _with_unit(said: str, end: str, power: int, reading: Reading, language: Language) -> str:
    """Return numbers with their scale and currency, as the language writes them."""
    words = tables_of(language).numbers
    if reading.unit is None:
        return f"{said}{_NBSP}{_scale(words.scales[power], end, power, language)}" if power else said
    symbol = _SYMBOLS.get(reading.unit)
    scale = _scale(words.money_scales[power], end, power, language) if power else ""
    if symbol is not None:
        money = words.money.scaled_symbol if power else words.money.symbol
    else:
        money = words.money.scaled_code if power else words.money.code
    sign = "-" if said.startswith("-") else ""
    return money.format(sign=sign, number=said.removeprefix("-"), scale=scale, unit=symbol or reading.unit)


def _scale(scales: Forms, end: str, power: int, language: Language) -> str:
    return form(scales, plural(_divided(end, power), language))


def _power(ends: Sequence[str]) -> int:
    """Return the largest scale, as a power of ten, that keeps every number short and exact; 0 where none does."""
    return next((power for power in _POWERS if all(_fits(end, power) for end in ends)), 0)


def _fits(end: str, power: int) -> bool:
    number = Decimal(_divided(end, power))
    return abs(number) >= 1 and -int(number.as_tuple().exponent) <= _PLACES


def _divided(end: str, power: int) -> str:
    with localcontext(prec=len(end) + 9):
        return f"{(Decimal(end) / 10**power).normalize():f}"


def _shortened(end: str, power: int, language: Language) -> str:
    return numeral(_divided(end, power) if power else end, language)
