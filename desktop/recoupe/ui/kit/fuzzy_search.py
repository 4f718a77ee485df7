"""Finding something by its name as one types: accents, case and the order of words are ignored, slips forgiven."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from recoupe_db.text_search import folded

_SIGNS = str.maketrans({"’": "'"})
_SHORTEST = 4  # letters in a word that may hold a slip
_ALIKE = 75.0  # rapidfuzz's ratio, of 100


@lru_cache(maxsize=1 << 16)
def fold_typed(words: str) -> str:
    """Return ``words`` without case and accents, œ as oe, one space apart: what somebody means who types in a hurry."""
    return " ".join(folded(unicodedata.normalize("NFKC", words).translate(_SIGNS)).split())


def match(query: str, names: Sequence[str], synonyms: Sequence[str] = ()) -> list[int]:
    """Return which of ``names`` hold every word of ``query``, the best first; those as good stay in their order.

    A word that a name lacks may begin one of its ``synonyms`` (words and commas, one text for each name).
    """
    asked = fold_typed(query).split()
    others = [*synonyms, *[""] * (len(names) - len(synonyms))]
    scores = [_score(asked, fold_typed(name), fold_typed(other)) for name, other in zip(names, others, strict=True)]
    return [place for place in sorted(range(len(names)), key=lambda place: -scores[place]) if scores[place] >= 0]


def _score(asked: Sequence[str], name: str, other: str) -> int:
    """Return how well a name holds some words: 0 for no words, -1 when it lacks one."""
    words = name.replace("-", " ").replace("'", " ").split()
    synonyms = other.replace(",", " ").split()
    scores = [max(_best(word, words), _inside(word, name), _begins(word, synonyms)) for word in asked]
    return sum(scores) if all(scores) else -1


def _best(asked: str, words: Sequence[str]) -> int:
    return max((_likeness(asked, word) for word in words), default=0)


def _begins(asked: str, synonyms: Sequence[str]) -> int:
    return 2 if any(word.startswith(asked) for word in synonyms) else 0  # another name is surer than a slip


def _likeness(wanted: str, word: str) -> int:
    if word.startswith(wanted):
        return 5 if word == wanted else 4
    if len(wanted) < _SHORTEST:
        return 0
    from rapidfuzz import fuzz

    return 1 if fuzz.ratio(wanted, word[: len(wanted) + 1]) >= _ALIKE else 0


def _inside(wanted: str, name: str) -> int:
    return 2 if wanted in name else 0
