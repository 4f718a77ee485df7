"""Words that tell what points are of: an index, a score, or a percentage."""

from __future__ import annotations

from recoupe.french.figures.unit import unit
from recoupe.french.word_list import word_list

_WORDS = word_list("figures/points")


SCORED = _WORDS.words("scored")
SHARES = _WORDS.words("shares")
PERCENT = {name: unit(meaning) for name, meaning in _WORDS.meanings("percent").items()}
POINTS = _WORDS.words("points")
