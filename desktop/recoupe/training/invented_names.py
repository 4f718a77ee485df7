"""Texts with their names replaced by invented ones: what is said of a name is learned, not the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from recoupe.french.names import PARTICLES
from recoupe.training.name_stock import acronym, brand, is_elided
from recoupe.training.named_text import replaced
from recoupe_db.records import Label

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from recoupe.recognition.names.lexicon import Lexicon
    from recoupe.training.name_stock import NameStock
    from recoupe.training.named_text import NamedText

_WORD = re.compile(r"[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|\d+")
_TRIES = 12
_KEEP_KNOWN = 0.5


@dataclass(slots=True)
class Inventor:
    """Rewrites texts; a word of a name is replaced by the same word in the whole text (“Anna Roy”, “Roy”)."""

    stock: NameStock
    lexicon: Lexicon
    draw: Random

    def rewrite(self, named: NamedText) -> NamedText:
        """Return the text with most of its names replaced, elisions and capitals as they were."""
        invention = _Invention(self, named)
        return replaced(named, [invention.surface(named, index) for index in range(len(named.names))])


@dataclass(slots=True)
class _Invention:
    """The replacements of one text. ``makers`` say of each word what kind of name it is part of."""

    by: Inventor
    named: NamedText
    makers: dict[str, Callable[[Random], str]] = field(default_factory=dict[str, "Callable[[Random], str]"])
    words: dict[str, str] = field(default_factory=dict[str, str])
    surfaces: dict[str, str] = field(default_factory=dict[str, str])

    def __post_init__(self) -> None:
        stock = self.by.stock
        names = sorted(
            self.named.names,
            key=lambda name: (name.label != Label.PER, name.label != Label.LOC, -name.end + name.start),
        )
        for name in (name for name in names if name.label != Label.MISC):
            found = _WORD.findall(self.named.surface(name))
            for place, word in enumerate(found):
                first = place == 0 and len(found) > 1
                maker = {Label.PER: stock.first_name if first else stock.surname, Label.LOC: stock.town}.get(
                    Label(name.label), brand
                )
                self.makers.setdefault(word, maker)

    def surface(self, named: NamedText, index: int) -> str:
        """Return what stands in place of one name of the text."""
        name = named.names[index]
        surface = named.surface(name)
        if surface not in self.surfaces:
            self.surfaces[surface] = self._invented(surface, named.text[: name.start].endswith(("'", "’")))
        return self.surfaces[surface]

    def _invented(self, surface: str, elided: bool) -> str:
        draw, lexicon = self.by.draw, self.by.lexicon
        whole = surface.split(" ")
        known = lexicon.longest([*whole, "\n"], 0)
        if known is not None and known.last == len(whole) and draw.random() < _KEEP_KNOWN:
            return surface
        first = True

        def word(match: re.Match[str]) -> str:
            nonlocal first
            made, first = self._word(match[0], elided=elided if first else None), False
            return made

        return _WORD.sub(word, surface)

    def _word(self, word: str, *, elided: bool | None) -> str:
        if not word[0].isupper() or word not in self.makers or word in PARTICLES or self.by.lexicon.is_common(word):
            return word
        if word not in self.words:
            self.words[word] = self._fitting(word, elided)
        return self.words[word]

    def _fitting(self, word: str, elided: bool | None) -> str:
        draw = self.by.draw
        if len(word) <= 2:
            return draw.choice("ABCDEFGHJKLMNPRSTVW") + word[1:]
        if word.isupper() and len(word) < 6 and self.makers[word] is brand:
            make: Callable[[Random], str] = acronym
        else:
            make = self.makers[word]
        for _ in range(_TRIES):
            made = make(draw)
            if (elided is None or is_elided(made) == elided or not (elided or is_elided(word))) and not made.startswith(
                ("Le ", "La ", "Les ")
            ):
                return made.upper() if word.isupper() else made
        return word


def shouted(named: NamedText) -> NamedText:
    """Return a sentence in capitals, as headlines are; one that grows stays as it is."""
    text = named.text.upper()
    return named if len(text) != len(named.text) else type(named)(text, named.names)
