"""Figures that one article writes twice in a breath: “97,4 milliards de dollars (94,4 milliards d’euros)”."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import Place
from recoupe.facts.verdict import Verdict
from recoupe.french.facts import surrounding_words as surrounding

_SAME_BREATH = re.compile(
    rf"(?i)[\s,]*[(\[–—,]?\s*{surrounding.OR_ELSE}?[\s,]*{surrounding.HEDGES_BETWEEN}*\s*{surrounding.OF_BETWEEN}?\s*"
)
_REACH = 60  # code points after a sum in which a bare number of millions may take it up
_LARGE = 1_000_000


def restated(text: str, scenes: Sequence[FigureContext]) -> list[tuple[Place, Place]]:
    """Return the pairs of figures of one article, in reading order, of which the second says the first once more."""
    ordered = sorted(scenes, key=lambda context: context.place)
    neighbours = pairwise(ordered)
    return [(a.place, b.place) for a, b in neighbours if _restates(text[a.figure.end : b.figure.start], a, b)]


def _restates(between: str, a: FigureContext, b: FigureContext) -> bool:
    if a.amount.dimension == "money" and b.amount.dimension == "number":
        return len(between) <= _REACH and _takes_up(a, b)
    if a.amount.dimension != b.amount.dimension or not between.strip() or not _SAME_BREATH.fullmatch(between):
        return False
    converted = a.amount.unit != b.amount.unit and a.amount.dimension in {"money", "length", "area", "mass", "volume"}
    return _in_other_words(a, b) if not converted else relation(a.amount, b.amount) is not Verdict.CONTRADICT


def _in_other_words(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether a date is said once more from today’s point of view: “il y a dix ans, en 2015”."""
    return a.amount.dimension == "date" and relation(a.amount, b.amount) is not Verdict.CONTRADICT


def _takes_up(money: FigureContext, number: FigureContext) -> bool:
    """Tell whether a number that counts nothing is the sum before it, rounded."""
    if number.head or number.amount.middle < _LARGE:
        return False
    low, high = sorted((money.amount.floor, money.amount.ceiling))
    return number.amount.floor <= high and low <= number.amount.ceiling
