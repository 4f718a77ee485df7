"""The voice of a text: which country it speaks of, whose francs and dollars it means, and its main money."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from functools import cache

from recoupe.french.figures.countries import (
    CFA,
    COUNTRY_WORDS,
    DOLLAR,
    DOMAINS,
    FRANC,
    SHARED_ALIASES,
    SHARED_NAMES,
    SOURCES,
    SUM_SIGNS,
    WORLD_PRICED,
)
from recoupe.french.figures.currencies import EUROS, FRANC_NAMES
from recoupe.recognition.figures.currency_names import currencies
from recoupe.recognition.figures.tokenizer import TokenStream, once_per_text

_NEAR = 25  # tokens around an amount in which a country counts more
_NEARNESS = 3
_SURELY = 3  # mentions of Canada that outweigh euros
_HOME = 10  # mentions that the country of the newspaper counts for
_NAMED = 2  # mentions of a country that make its money that of sums without one
_DASHES = frozenset({"-", "–", "—"})
_BEFORE_SUM, _BEHIND_SUM = 12, 5  # tokens around a price that tell what is sold
_SPLIT = re.compile(r"[^\w-]+")


@cache
def _countries() -> dict[str, str]:
    return {word: country for country, words in COUNTRY_WORDS.items() for word in words}


@cache
def _second_words() -> frozenset[str]:
    """Return the last words of places that are named by two."""
    return frozenset(word.rpartition(" ")[2] for word in _countries() if " " in word)


@cache
def country_of(source: str) -> str | None:
    """Return the country of a newspaper by its name or address; None where it does not tell."""
    name = source.strip().lower().replace("’", "'")
    words = [word for word in _SPLIT.split(name) if word]
    if name in SOURCES or not words:
        return SOURCES.get(name)
    return DOMAINS.get(words[-1]) or next((_countries()[word] for word in words if word in _countries()), None)


def _swiss_price(page: TokenStream, at: int) -> bool:
    """Return whether a price is printed as the Swiss do: “19.50 francs”, “5.– francs”."""
    francs = page.keys[at + 1] in FRANC_NAMES and page.keys[at][-3:-2] == "."
    return francs or (page.keys[at + 1] == "." and page.keys[at + 2] in _DASHES and page.glued(at + 2))


class Voice:
    """Where a text names each country, as token positions in reading order."""

    def __init__(self, page: TokenStream) -> None:
        self._places: dict[str, list[int]] = {}
        known = _countries()
        for at in range(page.size):
            country = known.get(page.keys[at])
            if country is None and page.keys[at - 1] == "-" and at > 1:
                country = known.get(f"{page.keys[at - 2]}-{page.keys[at]}")
            if country is None and page.keys[at] in _second_words():
                country = known.get(f"{page.keys[at - 1]} {page.keys[at]}")
            if country is None and page.kinds[at] == "number" and "'" in page.keys[at]:
                country = "CH"  # 1'200 is how the Swiss print it
            if country is None and page.kinds[at] == "number" and _swiss_price(page, at):
                country = "CH"
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
            return self.shared(CFA, at) or owners[strongest]
        return owners[strongest] if self.strength(strongest, at) else None

    def whose(self, at: int, code: str) -> str:
        """Return the code of the currency named by one token, the country's own where the name is shared."""
        key = self._page.keys[at]
        name = SHARED_ALIASES.get(key) or key.removesuffix("s")
        if name not in SHARED_NAMES:
            return code
        told = self.shared(name, at)
        if told is None and self._page.currency in SHARED_NAMES[name].values():
            return self._page.currency or code
        if key == "$" and told not in {None, "USD", "CAD"}:
            return code  # a sign alone is the American one, but in Canada
        if code == "USD" and self._of_the_world(at):
            return code
        return code if told is None or (told == "CAD" and not self._canadian()) else told

    def hundredth(self, at: int, code: str) -> str:
        """Return the code of the currency whose hundredths one token names: centimes of francs, cents of dollars."""
        if code == "EUR" and not self._page.vocabulary & EUROS:
            return self.shared(FRANC, at) or code
        return (self.shared(DOLLAR, at) or code) if code == "USD" else code

    def _of_the_world(self, at: int) -> bool:
        """Return whether something is priced that the world buys in American dollars: oil, gold."""
        return not WORLD_PRICED.isdisjoint(self._page.keys[max(0, at - _BEFORE_SUM) : at + _BEHIND_SUM])

    @property
    def canadian(self) -> bool:
        """Return whether the newspaper, or most of what the text names, is Canadian."""
        return self._home == "CA" or self.local == "CAD"

    def _canadian(self) -> bool:
        """Return whether Canada is spoken of in earnest: no euros stand beside its dollars, or it is named often."""
        named = len(self._places.get("CA", ())) >= _SURELY
        return named or self._home == "CA" or not self._page.vocabulary & EUROS

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
        money = next((codes[most] for codes in SHARED_NAMES.values() if most in codes), None) if told else None
        return money or self._page.currency

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
