"""How typed words are looked for in a text: without regard to case and accents, œ being oe; offsets are code points."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recoupe_db.folding import fold, uneven_signs

_TYPED = re.compile(r'["“”«»]([^"“”«»]*)(["“”«»]?)|([^\s"“”«»]+)')
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SearchTerms:
    """Words that stand one after another, folded; the last one may only be the ``beginning`` of a word."""

    words: tuple[str, ...]
    beginning: bool


def folded(text: str) -> str:
    """Return ``text`` as it is searched: in small letters without accents, œ as oe, an underscore as a blank."""
    return fold(text).replace("_", " ")


def sought(typed: str) -> tuple[SearchTerms, ...]:
    """Return what ``typed`` asks for: quoted words together, the others each for itself, all of them to be found.

    The last word may go on, as it is still being typed, unless a space or a closing quotation mark follows it.
    """
    several_terms: list[SearchTerms] = []
    for match in _TYPED.finditer(typed):
        quoted, closed, bare = match.groups()
        open_ended = match.end() == len(typed) and (bare is not None or not closed) and not typed[-1:].isspace()
        if words := tuple(_WORD.findall(folded(bare if bare is not None else quoted))):
            several_terms.append(SearchTerms(words, beginning=open_ended))
    return tuple(several_terms)


def hits(text: str, wanted: Sequence[SearchTerms]) -> list[tuple[int, int]]:
    """Return where ``wanted`` words stand in ``text``, in reading order and without overlaps."""
    if not wanted:
        return []
    plain = folded(text)
    apart: list[tuple[int, int]] = []
    for start, end in sorted({span for terms in wanted for span in _spans(plain, terms)}):
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
    return apart if uneven_signs().isdisjoint(text) else _in_text(text, apart)


def holds(text: str, wanted: Sequence[SearchTerms]) -> bool:
    """Tell whether all that is ``wanted`` stands in ``text``."""
    plain = folded(text)
    return all(next(_spans(plain, terms), None) is not None for terms in wanted)


def _spans(plain: str, wanted: SearchTerms) -> Iterator[tuple[int, int]]:
    words = r"[\W_]+".join(map(re.escape, wanted.words))
    pattern = rf"(?<!\w){words}" + ("" if wanted.beginning else r"(?!\w)")
    return (match.span() for match in re.finditer(pattern, plain))


def _in_text(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans of the folded text as spans of the text itself."""
    starts: list[int] = []
    length = 0
    for character in text:
        starts.append(length)
        length += len(fold(character))
    return [(bisect_right(starts, start) - 1, bisect_right(starts, end - 1)) for start, end in spans]
