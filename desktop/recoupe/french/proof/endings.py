"""Endings by which a name takes its plural or its feminine: “les Dupont” may be printed as “Duponts”."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("proof/endings")

INFLECTED: Final = _WORDS.words("inflected")
