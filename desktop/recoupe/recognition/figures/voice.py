"""The voice of a text: which country it speaks of, whose francs and dollars it means, and its main money."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache

from recoupe.french.figures.countries import (
    COUNTRY_WORDS,
    DOMAINS,
    SHARED_ALIASES,
    SHARED_NAMES,
    SOURCES,
    SUM_SIGNS,
)
from recoupe.recognition.figures.currency_names import currencies
from recoupe.recognition.figures.tokenizer import TokenStream, once_per_text

_NEAR = 25  # tokens around an amount in which a country counts more
_NEARNESS = 3
_SURELY = 3  # mentions of Canada that outweigh euros
_HOME = 10  # mentions that the country of the newspaper counts for
_NAMED = 2  # mentions of a country that make its money that of sums without one
_SPLIT = re.compile(r"[^\w-]+")


@cache
def _countries() -> dict[str, str]:
    return {word: country for country, words in COUNTRY_WORDS.items() for word in words}


@cache
def country_of(source: str) -> str | None:
    """Return the country of a newspaper by its name or address; None where it does not tell."""
    name = source.strip().lower().replace("’", "'")
    words = [word for word in _SPLIT.split(name) if word]
    if name in SOURCES or not words:
        return SOURCES.get(name)
    return DOMAINS.get(words[-1]) or next((_countries()[word] for word in words if word in _countries()), None)


class Voice:
    """Where a text names each country, as token positions in reading order."""

    def __init__(self, page: TokenStream) -> None:
        self._places: dict[str, list[int]] = {}
        known = _countries()
        for at in range(page.size):
            country = known.get(page.keys[at])
            if country is None and page.keys[at - 1] == "-" and at > 1:
                country = known.get(f"{page.keys[at - 2]}-{page.keys[at]}")
            if country is None and page.kinds[at] == "number" and "'" in page.keys[at]:
                country = "CH"  # 1'200 is how the Swiss print it
            if country is None and page.keys[at] == "$" and page.raw(at - 1) == "G":
                country = "CA"  # so is 2,5 G$ in Québec
            if country is not None:
                self._places.setdefault(country, []).append(at)
        self._page = page
        self._home = country_of(page.source)
        self._main: str | None = None
        self._counted = False

    def strength(self, country: str, at: int) -> int:
        """Return how strongly a text speaks of a country around a token."""
        places = self._places.get(country, [])
        near = bisect_left(places, at + _NEAR) - bisect_left(places, at - _NEAR)
        return len(places) + _NEARNESS * near + _HOME * (country == self._home)

    def shared(self, name: str, at: int) -> str | None:
        """Return the currency that a name which several countries share stands for; None where none is told."""
        owners = SHARED_NAMES[name]
        strongest = max(owners, key=lambda country: (self.strength(country, at), country == "CA"))
        if strongest == "CFA":
            return self.shared("cfa", at) or owners[strongest]
        return owners[strongest] if self.strength(strongest, at) else None

    def whose(self, at: int, code: str) -> str:
        """Return the code of the currency named by one token, the country's own where the name is shared."""
        key = self._page.keys[at]
        name = SHARED_ALIASES.get(key) or key.removesuffix("s")
        if name not in SHARED_NAMES:
            return code
        told = self.shared(name, at)
        return code if told is None or (told == "CAD" and not self._canadian()) else told

    def _canadian(self) -> bool:
        """Return whether Canada is spoken of in earnest: no euros stand beside its dollars, or it is named often."""
        named = len(self._places.get("CA", ())) >= _SURELY
        return named or self._home == "CA" or not self._page.vocabulary & {"€", "euro", "euros"}

    @property
    def main(self) -> str | None:
        """Return the currency in which most sums of the text are told, brackets apart; None where there is none."""
        if not self._counted:
            self._main, self._counted = self._most_told(), True
        return self._main

    @property
    def local(self) -> str | None:
        """Return the money of the newspaper's country, or of the one that the text names most, if any."""
        most = self._home or max(self._places, key=lambda country: len(self._places[country]), default="")
        told = most == self._home or len(self._places.get(most, ())) >= _NAMED
        return next((codes[most] for codes in SHARED_NAMES.values() if most in codes), None) if told else None

    def _most_told(self) -> str | None:
        page, told, depth = self._page, Counter[str](), 0
        for at in range(page.size):
            depth = max(0, depth + (page.keys[at] == "(") - (page.keys[at] == ")"))
            if page.keys[at] in SUM_SIGNS and not depth:
                named = currencies().at(page, at)
                if named:
                    told[self.whose(at, named[0]) if named[1] == at + 1 else named[0]] += 1
        return max(told, key=lambda code: told[code]) if told else None


@once_per_text
def voice(page: TokenStream) -> Voice:
    """Return the voice of a text, made when it is first asked for."""
    return Voice(page)
