"""Quotation marks, and marks with the blanks that belong to them."""

from __future__ import annotations

from functools import cache

from recoupe.languages.interface_languages import Language, tables_of


def quoted(words: str, language: Language) -> str:
    """Return ``words`` between the quotation marks of ``language``: “«\u00a0recoupé\u00a0»”."""
    return tables_of(language).orthotypography.quotation.format(words)


@cache
def typeset(words: str, language: Language) -> str:
    """Return words of a table, typed with plain blanks, with those that no line breaks at."""
    for typed, printed in tables_of(language).orthotypography.spaced:
        words = words.replace(typed, printed)
    return words
