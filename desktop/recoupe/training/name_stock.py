"""A stock of names to invent from: places that there are, people and firms that there are not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe.french.names import invention as french

if TYPE_CHECKING:
    from random import Random

_VOWELS = frozenset("aeiouyâàäéèêëîïôöûùüœæ")


@dataclass(frozen=True, slots=True)
class NameStock:
    """Names to draw from: towns and countries that there are, and people, firms and bodies made up when drawn."""

    first_names: tuple[str, ...]
    towns: tuple[str, ...]
    countries: tuple[str, ...]

    def first_name(self, draw: Random) -> str:
        """Return a first name, one in four of them foreign."""
        return draw.choice(french.FOREIGN_FIRST_NAMES if draw.random() < 0.25 else self.first_names)

    def surname(self, draw: Random) -> str:
        """Return a surname: a known one, one of its halves joined to another, or a village's name."""
        kind = draw.random()
        if kind < 0.62:
            return draw.choice(french.SURNAMES).replace("_", " ")
        if kind < 0.7:
            return "-".join(draw.sample([name for name in french.SURNAMES if name.isalpha()], 2))
        if kind < 0.9:
            return draw.choice([town for town in draw.choices(self.towns, k=8) if town.isalpha()] or self.towns)
        return brand(draw)

    def town(self, draw: Random) -> str:
        """Return a town or a village of France."""
        return draw.choice(self.towns)

    def person(self, draw: Random) -> str:
        """Return a person's full name, now and then with an initial, two first names or a nobiliary particle."""
        first, last, kind = self.first_name(draw), self.surname(draw), draw.random()
        if kind < 0.05:
            return f"{first} {last[0]}."
        if kind < 0.1:
            return f"{first[0]}. {last}"
        if kind < 0.14:
            return f"{first} {draw.choice('ABCDEFGHJLMNPRSTW')}. {last}"
        if kind < 0.19:
            return f"{first} de {last}" if not is_elided(last) else f"{first} d'{last}"
        if kind < 0.22:
            return f"{first} {draw.choice(('van', 'von', 'ben', 'da', 'al', 'van der', 'de la'))} {last}"
        return f"{first} {last}"

    def firm(self, draw: Random) -> str:
        """Return a firm's name."""
        kind = draw.random()
        if kind < 0.4:
            return brand(draw)
        if kind < 0.6:
            return f"{brand(draw)} {draw.choice(french.SECTORS)}"
        if kind < 0.7:
            return f"{self.surname(draw)} {draw.choice(french.SECTORS)}"
        if kind < 0.8:
            return f"{draw.choice(french.HEADS)} {self.surname(draw)}"
        if kind < 0.85:
            return f"{self.surname(draw)} & {self.surname(draw)}"
        return acronym(draw) if kind < 0.95 else brand(draw).upper()

    def body(self, draw: Random) -> str:
        """Return the long name of an institution or an association."""
        matter, other = draw.sample(french.MATTERS, 2)
        name = draw.choice(french.BODIES).format(
            matter=matter,
            other=other,
            people=draw.choice(french.PEOPLE),
            basin=draw.choice(french.BASINS),
            surname=f"{self.first_name(draw)}-{self.surname(draw)}".replace(" ", "-"),
            town=self.town(draw),
            country=draw.choice(self.countries),
        )
        return elided(name)


def brand(draw: Random) -> str:
    """Return a word that no dictionary holds, as firms are named."""
    middle = "".join(draw.choices(french.MIDDLES, k=draw.choice((0, 1, 1, 2))))
    name = draw.choice(french.STARTS) + middle + draw.choice(french.ENDS)
    return name if len(name) > 3 else brand(draw)


def acronym(draw: Random) -> str:
    """Return two to five capitals."""
    return "".join(draw.choices("ABCDEFGIJLMNOPRSTUV", k=draw.choice((2, 3, 3, 3, 4, 4, 5))))


def is_elided(word: str) -> bool:
    """Tell whether “de” loses its vowel before a word."""
    return word[:1].lower() in _VOWELS


def elided(text: str) -> str:
    """Return ``text`` with “de” and “le” as they are written before what follows them."""
    words = text.split(" ")
    for index in range(len(words) - 1):
        if words[index] == "de" and is_elided(words[index + 1]):
            words[index : index + 2] = ["", f"d'{words[index + 1]}"]
    joined = " ".join(word for word in words if word)
    return joined.replace(" de Le ", " du ").replace(" de Les ", " des ").replace(" à le ", " au ")
