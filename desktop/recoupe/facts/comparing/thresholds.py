"""What a pair has to score to be said to be one fact, by how its values relate and by what speaks against it."""

from __future__ import annotations

import math
from collections.abc import Collection

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.verdict import Verdict

AGREEING = -0.2
"""For values that may both be right."""

ROUGHLY = 0.6
"""For a value that would round one of something that is called otherwise, or that lies far from it."""

CONTRADICTING = 0.4
"""For values that cannot both be right: a false contradiction is worse than a missed one."""

MISFIT = 0.9
"""And where their places, days, people or movements differ: below that a person is asked."""

NEVER = math.inf
"""For what is asked at most."""

_MOVED = {Movement.EARLIER, Movement.CHANGE, Movement.PART, Movement.TOTAL}
_STRANGE = frozenset({"other head", "other sorts", "frames apart", "ratio, step 4"})
_MISFITS = frozenset(
    {f"other {what}" for what in ("place", "person", "day", "counter", "owner", "head", "sorts")}
    | {f"one {movement}" for movement in _MOVED}
)
_EDITION = 200  # days between two articles after which what is counted every year has been counted anew


def threshold(a: FigureContext, b: FigureContext, related: Verdict, found: Collection[str]) -> float:
    """Return what two figures have to score, given the names of the features ``found``."""
    if related is Verdict.CONTRADICT:
        return _contradicting(a, b, found)
    return ROUGHLY if related is Verdict.ROUNDED and not _STRANGE.isdisjoint(found) else AGREEING


def _contradicting(a: FigureContext, b: FigureContext, found: Collection[str]) -> float:
    if a.amount.dimension == "date":
        return MISFIT
    if a.published and b.published and abs(a.published - b.published) > _EDITION:
        return NEVER
    return CONTRADICTING if _MISFITS.isdisjoint(found) else MISFIT
