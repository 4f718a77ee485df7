"""The languages of the interface: a row each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from recoupe.languages.language_tables import LanguageTables

Language = str
"""A key of :data:`LANGUAGES`."""

LANGUAGES: Mapping[Language, str] = {"fr": "french_tables", "en": "english_tables"}
"""The module of this room that holds a language's ``TABLES``, by its ISO 639 code, in the order of the settings.

The code is the locale of CLDR and of Qt, and the ending of the translation file.
"""

SOURCE_LANGUAGE: Language = "en"
"""What the texts of the interface are written in before they are translated: spoken where another is not known."""


@cache
def tables_of(language: Language) -> LanguageTables:
    """Return what is written in a language, and how. Raises ``KeyError`` for one that has no row."""
    return cast("LanguageTables", import_module(f"{__package__}.{LANGUAGES[language]}").TABLES)
