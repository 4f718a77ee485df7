"""Finding something by its name as one types: accents, case and the order of words are ignored, slips forgiven."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from recoupe_db.text_search import folded

_SIGNS = str.maketrans({"’": "'"})
_SHORTEST = 4  # letters in a word that may hold a slip
_ALIKE = 75.0  # rapidfuzz's ratio, of 100


@lru_cache(maxsize=1 << 16)
def bare(words: str) -> str:
    """Return ``words`` without case and accents, œ as oe, one space apart: what somebody means who types in a hurry."""
    return " ".join(folded(unicodedata.normalize("NFKC", words).translate(_SIGNS)).split())


def found(query: str, names: Sequence[str]) -> list[int]:
    """Return which of ``names`` hold every word of ``query``, the best first; those as good stay in their order."""
    wanted = bare(query).split()
    scores = [(_score(wanted, bare(name)), place) for place, name in enumerate(names)]
    return [place for score, place in sorted(scores, key=lambda each: -each[0]) if score >= 0]


def _score(wanted: Sequence[str], name: str) -> int:
    """Return how well a name holds some words: 0 for no words, -1 when it lacks one."""
    words = name.replace("-", " ").replace("'", " ").split()
    scores = [max((_likeness(each, word) for word in words), default=0) or _inside(each, name) for each in wanted]
    return sum(scores) if all(scores) else -1


def _likeness(wanted: str, word: str) -> int:
    if word.startswith(wanted):
        return 5 if word == wanted else 4
    long_enough = len(wanted) >= _SHORTEST
    return 1 if long_enough and fuzz.ratio(wanted, word[: len(wanted) + 1]) >= _ALIKE else 0


def _inside(wanted: str, name: str) -> int:
    return 2 if wanted in name else 0
