"""What right by a figure tells it from another that is called alike: revenue and spending, the mean and the most."""

from __future__ import annotations

import re

from recoupe.facts.comparing.stems import words
from recoupe.french.facts import opposites as french
from recoupe_db.folding import fold
from recoupe_db.records import Kind

_BEFORE, _AFTER = 60, 35  # code points on either side of a figure in which its side is said
_ASIDE = re.compile(r"[,;:().!?\d«»“”\n]")
_MEAN_AGE = re.compile(r"(?i)\bmoyenne?s?\b")
_AGE = "age"

Sides = dict[str, str]
"""For each matter of which something stands by a figure, on which side of it the figure is."""

_WHOLE = {fold(word): side for word, side in french.SIDES.items() if not word.endswith("*")}
_BEGUN = {fold(word[:-1]): side for word, side in french.SIDES.items() if word.endswith("*")}


def sides(text: str, start: int, end: int, sentence: tuple[int, int], kind: Kind) -> Sides:
    """Return the sides of a figure; what stands behind it counts before what leads up to it."""
    before = _ASIDE.split(text[max(sentence[0], start - _BEFORE) : start])[-1]
    after = _ASIDE.split(text[end : min(sentence[1], end + _AFTER)])[0]
    sides = _said(before) | _said(after)
    if kind is Kind.AGE:
        sides[_AGE] = "mean" if _MEAN_AGE.search(before + " " + after) else "somebody’s"
    return sides


def of_other_sides(a: Sides, b: Sides) -> bool:
    """Tell whether two figures are on two sides of one matter."""
    return any(b.get(matter, side) != side for matter, side in a.items())


def _said(stretch: str) -> Sides:
    sides: Sides = {}
    for _, _, word in words(stretch):
        side = _WHOLE.get(word) or next((side for begun, side in _BEGUN.items() if word.startswith(begun)), None)
        if side:
            sides[side[0]] = side[1]
    return sides
