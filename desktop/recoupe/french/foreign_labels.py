"""What annotation tools and their users call the labels of names and figures, in French and English."""

from __future__ import annotations

from typing import Final

from recoupe.french.word_list import word_list

_WORDS = word_list("foreign_labels")

FOREIGN_LABELS: Final = _WORDS.meanings("foreign_labels")
