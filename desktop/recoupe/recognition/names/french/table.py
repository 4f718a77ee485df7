"""How the tables of words are written: as running text."""

from __future__ import annotations


def table(words: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(words.split())
