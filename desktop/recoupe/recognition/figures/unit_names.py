"""The names of units as French writes them, CLDR's and the newsroom's, each with its symbol."""

from __future__ import annotations

from functools import cache

from babel import Locale
from babel.units import format_unit

from recoupe.french.figures.units import FROM_CLDR, NAMES, UNACCENTED
from recoupe.recognition.figures.phrases import Phrases

_PLAIN = str.maketrans(UNACCENTED)  # as typed without accents


@cache
def units() -> Phrases[str]:
    """Return the names of units with their symbols."""
    french = Locale.parse("fr")
    entries = list(NAMES.items())
    for dimension, listed in FROM_CLDR.items():
        for unit, symbol in map(str.split, listed):
            entries += [(_named(f"{dimension}-{unit}", count, french), symbol) for count in (1, 2)]
    return Phrases([*entries, *((name.translate(_PLAIN), symbol) for name, symbol in entries)])


def _named(unit: str, count: int, french: Locale) -> str:
    return format_unit(count, unit, length="long", locale=french).lstrip(f"{count} \u00a0\u202f")
