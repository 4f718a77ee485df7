"""How the columns of tables of articles are called, in French and English, in small letters without accents."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("columns")

COLUMNS: Final = _WORDS.groups("columns")
