"""Whole numbers: digits as newsrooms group them, and number words, which text2num adds up."""

from __future__ import annotations

import math
import re
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from text_to_num import text2num as _text2num  # pyright: ignore[reportUnknownVariableType]

from recoupe.french.figures.numerals import (
    BEFORE_AND_ONE,
    CARDINALS,
    ELEVEN,
    FOUR,
    HUNDREDS,
    ORDINALS,
    PARTS_OF_NUMBERS,
    SCALES,
    TEN,
    TENS,
    TWENTY,
    UNITS,
)
from recoupe.french.figures.small_words import A_AN, AND
from recoupe.recognition.figures.tokenizer import RAISED, TokenStream, once_per_token

if TYPE_CHECKING:
    from collections.abc import Callable

_add_up = cast("Callable[[str, str], int]", _text2num)  # text2num has no complete types
_LONGEST_NUMBER = 40  # characters; longer runs of digits are serial numbers
_LONGEST_RUN = 12  # words; the longest cardinal below a million has nine
_DOTTED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_COMMAS = re.compile(r"[0-9]{1,3}(?:(?:,[0-9]{3}){2,}|(?:,[0-9]{3})+\.[0-9]++)|[1-9][0-9]{0,2},000")  # 14,000 ha
_MILLION = 10**6
_TEN = "10"
_POWERS = range(3, 31)
_LOWERED = str.maketrans(RAISED, "0123456789")
_ALONE = {word: value for word, value in CARDINALS.items() if word not in PARTS_OF_NUMBERS}


def digits(printed: str) -> Fraction | None:
    """Read a number in digits: spaces, apostrophes and full stops group, a comma (or a lone full stop) is decimal."""
    if len(printed) > _LONGEST_NUMBER:
        return None
    base = printed.rstrip(RAISED)
    if base != printed:
        return _with_raised(base, printed[len(base) :].translate(_LOWERED))
    if _DOTTED.fullmatch(printed):
        printed = printed.replace(".", "")
    elif _COMMAS.fullmatch(printed):
        printed = printed.replace(",", "")
    return Fraction("".join(c for c in printed.replace(",", ".") if c.isdigit() or c == "."))


def _with_raised(base: str, raised: str) -> Fraction:
    """Read “10⁹” as the power, “10¹” as ten and a note, and “1²⁰ €” as a price with its cents."""
    if base != _TEN:
        return Fraction(f"{base}.{raised}")
    return Fraction(10) ** (int(raised) if int(raised) in _POWERS else 1)


@lru_cache(maxsize=4096)
def _spelled(words: tuple[str, ...]) -> int | None:
    if len(words) == 1:
        return _ALONE.get(words[0])
    plain = [word for word, before in zip(words, ("", *words), strict=False) if word not in AND or before in TENS]
    try:
        return _add_up(" ".join(plain), "fr")
    except ValueError:
        return None


def _run(page: TokenStream, at: int) -> tuple[list[str], list[int]]:
    """Return the number words that follow each other, each with the token after it (-1 behind “et”)."""
    words: list[str] = []
    ends: list[int] = []
    here: int | None = at
    while here is not None and len(words) < _LONGEST_RUN:
        words.append(page.keys[here])
        ends.append(-1 if page.keys[here] in AND else here + 1)
        here = _next(page, here)
    return words, ends


def _next(page: TokenStream, at: int) -> int | None:
    """Return the token of the number word that goes on behind another, or behind its “et”."""
    after = at + 1
    if page.keys[after] == "-" and page.glued(after) and page.glued(after + 1):
        after += 1
    key = page.keys[after]
    if page.keys[at] in AND:
        return after if key in A_AN or (key in ELEVEN and page.keys[at - 1] not in BEFORE_AND_ONE) else None
    if key in AND:
        return after if page.keys[at] in TENS or page.keys[at] in BEFORE_AND_ONE else None
    return after if key in CARDINALS and _may_follow(page.keys[at], key) else None


def _may_follow(before: str, key: str) -> bool:
    """Return whether a number word can go on behind another: behind a unit, only what it multiplies."""
    if before not in UNITS or before in TEN:
        return True
    return key in HUNDREDS or (before in FOUR and key in TWENTY)


def cardinal(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Return the whole number that the words from a token on spell, and the token after them."""
    if page.keys[at] not in CARDINALS:
        return None
    return _longest(page, at)


@once_per_token
def _longest(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Return the number that the most words spell."""
    words, ends = _run(page, at)
    while words:
        value = _spelled(tuple(words)) if ends[-1] > 0 else None
        if value is not None:
            return value, ends[-1]
        words.pop()
        ends.pop()
    return None


def ordinal_word(page: TokenStream, at: int) -> tuple[int, int] | None:
    """Return the rank that “troisième”, “vingt et unième” or “deux millionième” spells, and the token after it."""
    millions, here, above = 0, at, math.inf
    while (count := cardinal(page, here)) and SCALES.get(page.keys[count[1]], math.inf) < above:
        above = SCALES[page.keys[count[1]]]
        millions, here = millions + count[0] * above, count[1] + 1
    rank = _small_rank(page, here) or _large_rank(page, count)
    return rank and (millions + rank[0], rank[1])


def _large_rank(page: TokenStream, count: tuple[int, int] | None) -> tuple[int, int] | None:
    """Read “deux millionième”, whose number word ``count`` is."""
    scale = _rank(page.keys[count[1]]) if count else None
    return (count[0] * scale, count[1] + 1) if count and scale and scale >= _MILLION else None


def _small_rank(page: TokenStream, at: int) -> tuple[int, int] | None:
    alone = _rank(page.keys[at])
    if alone:
        return alone, at + 1
    if page.keys[at] not in CARDINALS:
        return None
    words, ends = _run(page, at)
    if words[-1] in AND:
        words.pop()
        ends.pop()
    step = ends[-1]
    step += page.keys[step] == "-"
    if page.keys[step] in AND:
        words.append(page.keys[step])
        step += 1 + (page.keys[step + 1] == "-")
    tail = _rank(page.keys[step])
    name = next((word for word, value in CARDINALS.items() if value == tail), None) if tail else None
    value = _spelled((*words, name)) if name else None
    return None if value is None else (value, step + 1)


def _rank(key: str) -> int | None:
    return ORDINALS.get(key) or ORDINALS.get(key.removesuffix("s"))
