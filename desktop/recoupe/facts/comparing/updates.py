"""Values that differ because time passed between the articles: a toll, partial results, a revised estimate."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from itertools import combinations

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.head_nouns import counts_fates
from recoupe.facts.comparing.relations import relation
from recoupe.facts.verdict import Verdict
from recoupe.french.facts import scope as french

_PROVISIONAL = re.compile(rf"(?i)\b(?:{french.PROVISIONAL})\b")
_TIMELESS = {"date", "age"}  # when something happened does not change, and who is how old only with the year


def updated(scenes: Sequence[FigureContext], sentences: Sequence[str], published: Mapping[str, date | None]) -> bool:
    """Tell whether the values of a fact that contradict were stated on different days, and are of what changes.

    Two articles of one day that contradict, or an article whose day is not known, make it a contradiction; so does a
    figure that nobody calls provisional and that is no toll.
    """
    contradicting = [
        (a, b)
        for a, b in combinations(scenes, 2)
        if a.place.article != b.place.article and relation(a.amount, b.amount) is Verdict.CONTRADICT
    ]
    if not contradicting or any(scene.amount.dimension in _TIMELESS for scene in scenes):
        return False
    days = [(published.get(a.place.article), published.get(b.place.article)) for a, b in contradicting]
    if any(one is None or other is None or one == other for one, other in days):
        return False
    return any(counts_fates(scene.head) for scene in scenes) or any(map(_PROVISIONAL.search, sentences))
