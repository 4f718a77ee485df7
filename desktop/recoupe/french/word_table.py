"""How the tables of words are written down: as plain text, one line per unit or subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


def symbols_by_name(table: Mapping[str, str]) -> dict[str, str]:
    """Turn “symbol: name, name” round: every name with its symbol."""
    return {name.strip(): symbol for symbol, listed in table.items() for name in listed.split(",")}
