"""Nouns with their number: “3 faits vérifiés”."""

from __future__ import annotations

from recoupe.languages.interface_languages import Language, tables_of
from recoupe.languages.language_tables import form
from recoupe.languages.written_numbers import plural


def counted(number: int, thing: str, language: Language) -> str:
    """Return a number of things in words; ``thing`` is a key of the language's ``counted``, else ``KeyError``."""
    return form(tables_of(language).counted[thing], plural(str(number), language)).format(n=number)
