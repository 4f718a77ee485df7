"""Countries, continents and large cities in French, from the Unicode CLDR through Babel."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from babel import Locale
from babel.core import get_global

from recoupe.french.word_list import word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_WORDS = word_list("names/territories")

_NO_PLACES = frozenset(("001", "ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"))  # the world, organisations, test accents
_FIRST_NAMES_TOO = _WORDS.words("first_names_too")
_NO_CITIES = ("Antarctica/", "Etc/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/")


def territories() -> Iterator[str]:
    """Yield the French names of CLDR's territories, and of the cities that stand for its time zones.

    ``?`` is set before what is a first name too.
    """
    locale = Locale("fr")
    for code, name in cast("Mapping[str, str]", locale.territories).items():
        if code not in _NO_PLACES:
            yield from _printed(name)
    named = cast("Mapping[str, Mapping[str, str]]", locale.time_zones)
    for zone in cast("Mapping[str, str]", get_global("zone_territories")):
        if "/" in zone and not zone.startswith(_NO_CITIES):
            yield from _printed(named.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " "))


def _printed(name: str) -> Iterator[str]:
    """Yield a name without its remark in brackets, since news never prints it."""
    plain = name.partition("(")[0].partition("[")[0].strip()
    if plain[:1].isupper():
        yield f"?{plain}" if plain in _FIRST_NAMES_TOO else plain
