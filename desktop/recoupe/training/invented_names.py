"""Texts with their names replaced by invented ones: what is said of a name is learned, not the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recoupe.french.names import PARTICLES
from recoupe.training.name_stock import acronym, brand, is_elided
from recoupe.training.named_text import NamedText, replaced
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

    from recoupe.recognition.model import ModelSpan
    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.training.name_stock import NameStock

    Maker = Callable[[Random], str]

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|\d+")
_TRIES = 12
_KEEP_KNOWN = 0.5  # the share of well-known names that stay as they are
_LONGEST_ACRONYM = 5
_ARTICLES = ("Le ", "La ", "Les ")


@dataclass(frozen=True, slots=True)
class Inventor:
    """Rewrites texts; a word of a name is replaced by the same word in the whole text (“Anna Roy”, “Roy”)."""

    stock: NameStock
    lexicon: Lexicon
    draw: Random

    def rewrite(self, named: NamedText) -> NamedText:
        """Return the text with most of its names replaced, elisions and capitals as they were."""
        invention = _Invention(self, dict(_makers(named, self.stock)))
        return replaced(named, [invention.surface(named, name) for name in named.names])


def _makers(named: NamedText, stock: NameStock) -> Iterator[tuple[str, Maker]]:
    """Yield each word of the names with what makes such a word; of several, the last holds: people over places."""
    kinds = (Label.ORG, Label.LOC, Label.PER)
    for kind in kinds:
        for name in (name for name in named.names if name.label == kind):
            words = _WORD.findall(named.surface(name))
            for place, word in enumerate(words):
                yield word, _maker(kind, stock, first=place == 0 and len(words) > 1)


def _maker(kind: Label, stock: NameStock, *, first: bool) -> Maker:
    if kind is Label.PER:
        return stock.first_name if first else stock.surname
    return stock.town if kind is Label.LOC else brand


@dataclass(slots=True)
class _Invention:
    """The replacements of one text, by surface and by word."""

    by: Inventor
    makers: dict[str, Maker]
    words: dict[str, str] = field(default_factory=dict[str, str])
    surfaces: dict[str, str] = field(default_factory=dict[str, str])

    def surface(self, named: NamedText, name: ModelSpan) -> str:
        """Return what stands in place of one name of the text."""
        surface = named.surface(name)
        if surface not in self.surfaces:
            elided = named.text[: name.start].endswith(("'", "’"))
            self.surfaces[surface] = surface if self._stays(surface) else self._invented(surface, elided=elided)
        return self.surfaces[surface]

    def _stays(self, surface: str) -> bool:
        words = surface.split(" ")
        known = self.by.lexicon.longest([*words, "\n"], 0)
        return known is not None and known.last == len(words) and self.by.draw.random() < _KEEP_KNOWN

    def _invented(self, surface: str, *, elided: bool) -> str:
        parts, at = list[str](), 0
        for match in _WORD.finditer(surface):
            parts += [surface[at : match.start()], self._word(match[0], elided=elided if not at else None)]
            at = match.end()
        return "".join([*parts, surface[at:]])

    def _word(self, word: str, *, elided: bool | None) -> str:
        proper = word[0].isupper() and word in self.makers and word not in PARTICLES
        if not proper or self.by.lexicon.is_common(word):
            return word
        if word not in self.words:
            self.words[word] = self._fitting(word, elided=elided)
        return self.words[word]

    def _fitting(self, word: str, *, elided: bool | None) -> str:
        """Return a word of the same kind and case, that “d'” and “l'” go with as before."""
        draw, make = self.by.draw, self.makers[word]
        if len(word) <= 2:
            return draw.choice("ABCDEFGHJKLMNPRSTVW") + word[1:]
        if word.isupper() and len(word) <= _LONGEST_ACRONYM and make is brand:
            make = acronym
        for made in (make(draw) for _ in range(_TRIES)):
            elides = elided is None or is_elided(made) == elided or not (elided or is_elided(word))
            if elides and not made.startswith(_ARTICLES):
                return made.upper() if word.isupper() else made
        return word


def shouted(named: NamedText) -> NamedText:
    """Return a sentence in capitals, as headlines are; one that grows by it stays as it is."""
    text = named.text.upper()
    return named if len(text) != len(named.text) else NamedText(text, named.names)
