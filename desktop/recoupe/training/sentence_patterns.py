"""Sentences with places for names: written once, filled in with other invented names each time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from recoupe.recognition.model import ModelSpan
from recoupe.training.name_stock import acronym, brand, is_elided
from recoupe.training.named_text import NamedText

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path
    from random import Random

    from recoupe.training.name_stock import NameStock

_NAME = re.compile(r"\[(PER|LOC|ORG|MISC) ([^\]]+)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_OF_VOWEL = re.compile("\\bde (?=[aeiouyéèêâîô])", re.IGNORECASE)
_OF = re.compile(r"\b([DdLl])[ea] $")


def read_patterns(path: Path) -> list[str]:
    """Return the sentences of a file of patterns, without its comments."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def filled(patterns: Sequence[str], stock: NameStock, draw: Random, *, times: int) -> Iterator[NamedText]:
    """Yield each pattern ``times`` times, each time with other names."""
    slots = _slots(stock)
    for _ in range(times):
        for pattern in patterns:
            yield fill(pattern, slots, draw)


def _slots(stock: NameStock) -> dict[str, Callable[[Random], str]]:
    return {
        "person": stock.person,
        "first": stock.first_name,
        "last": stock.surname,
        "firm": stock.firm,
        "body": stock.body,
        "town": stock.town,
        "country": lambda draw: draw.choice(stock.countries),
        "brand": brand,
        "acronym": acronym,
        "initial": lambda draw: draw.choice("ABCDEFGHIJKLMNOPRSTVWYZ"),
    }


def fill(pattern: str, slots: dict[str, Callable[[Random], str]], draw: Random) -> NamedText:
    """Return a pattern with names in its places, “de” and “le” elided before them. A slot in capitals is shouted."""

    def drawn(match: re.Match[str]) -> str:
        made = slots[match[1].lower()](draw)
        return made.upper() if match[1].isupper() and len(made.upper()) == len(made) else made

    text, names, at = "", list[ModelSpan](), 0
    for match in _NAME.finditer(pattern):
        text += pattern[at : match.start()]
        at = match.end()
        surface = _OF_VOWEL.sub("d'", _SLOT.sub(drawn, match[2]))
        if is_elided(surface) and match[2].startswith("{"):
            text = _OF.sub(r"\1'", text)
        names.append(ModelSpan(len(text), len(text) + len(surface), match[1]))
        text += surface
    return NamedText(text + pattern[at:], tuple(names))
