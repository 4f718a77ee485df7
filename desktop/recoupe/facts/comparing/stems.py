"""The words of a French text, folded and cut to stems, so that “évacués” and “évacuation” count as one."""

from __future__ import annotations

import re
from functools import lru_cache

from recoupe.french.facts import frames as french
from recoupe.french.facts import surrounding_words as surrounding
from recoupe_db.folding import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SHORTEST = 3  # letters a stem keeps

_ENDINGS = {  # by their last letters: most of them need not be tried
    last: tuple(ending for ending in french.ENDINGS if ending[-1] == last)
    for last in {ending[-1] for ending in french.ENDINGS}
}
_EMPTY = french.EMPTY


def words(text: str) -> list[tuple[int, int, str]]:
    """Return the words of ``text`` with their places, folded: no capitals, no accents."""
    return [
        (match.start(), match.end(), surrounding.BORN.get(match[0].casefold()) or fold(match[0]))
        for match in _WORD.finditer(text)
    ]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Return a folded word without its ending; at least three letters stay."""
    if word.endswith(surrounding.PLURALS_OF_L) and len(word) > _SHORTEST + 1:  # hôpitaux, but not eaux
        word = word[:-2] + "l"
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST + (len(ending) > 1):
            word = word[: -len(ending)]
            break
    while len(word) > _SHORTEST + 1 and word[-1] in "aeiou":
        word = word[:-1]
    return word


def is_empty(word: str) -> bool:
    """Tell whether a folded word says nothing of what a figure measures."""
    return word in _EMPTY or len(word) == 1
