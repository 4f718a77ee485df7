"""What a pair has to score to be said to be one fact, by how its values relate and by what speaks against it."""

from __future__ import annotations

import math
from collections.abc import Collection

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.head_nouns import counts_fates
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.comparing.slips import SWAPPED
from recoupe.facts.comparing.standing import ELSEWHERE
from recoupe.facts.comparing.stems import stem
from recoupe.facts.verdict import Verdict
from recoupe.french.facts import scope
from recoupe_db.folding import fold

AGREEING = -0.2
"""For values that may both be right."""

ROUGHLY = 0.6
"""For a value that would round one of something that is called otherwise, or that lies far from it."""

CONTRADICTING = 0.4
"""For values that cannot both be right: a false contradiction is worse than a missed one."""

MISFIT = 0.9
"""And where their places, days, people or movements differ, or one that rounds is a seventh away."""

NEARLY_THE_SAME = 1.3
"""For values of two years: most things change so little that they look rounded."""

NEVER = math.inf
"""For what is asked at most."""

OTHER_EVENT = "other event"
"""The feature of a pair whose articles tell of two events: what each counts is its own."""

_MOVED = {Movement.EARLIER, Movement.CHANGE, Movement.PART, Movement.TOTAL}
_STRANGE = frozenset({"other head", "other sorts", "frames apart", "earlier apart"})
_MISFITS = frozenset(
    {f"other {what}" for what in ("place", "person", "day", "counter", "owner", "head", "sorts")}
    | {f"one {movement}" for movement in _MOVED}
    | {ELSEWHERE}
)
_OF_ANY_DAY = frozenset({"other day", "other counter"})  # a toll is counted anew every day, and by everybody
_LONG = 3  # digits: a number of two that is another’s turned round often is simply another
_IN_FULL = 4  # digits of a number that nobody rounded
_ELSEWHERE = frozenset(f"other {what}" for what in ("place", "person", "owner", "counter"))
_MEN_AND_WOMEN = frozenset(stem(fold(word)) for word in scope.MEN_AND_WOMEN)
_COUNTED_ANEW = {"number", "share", "money"}
_EDITION = 200  # days
_MONTH = 2  # the digits of a date that is a month or a season
_MONTHLY = 20  # days from which on two articles tell of two months


def threshold(a: FigureContext, b: FigureContext, related: Verdict, found: Collection[str]) -> float:
    """Return what two figures have to score, given the names of the features ``found``."""
    if related is Verdict.AGREE:
        many = a.amount.dimension == "share" and a.amount.digits == 1 and "only ones" not in found
        return ROUGHLY if many else AGREEING  # “2 %” of many things
    return _contradicting(a, b, found) if related is Verdict.CONTRADICT else _rounding(a, b, found)


def _rounding(a: FigureContext, b: FigureContext, found: Collection[str]) -> float:
    if _is_another_edition(a, b):
        anew = a.amount.dimension in _COUNTED_ANEW and _is_of_its_time(a) and _is_of_its_time(b)
        return NEVER if anew else NEARLY_THE_SAME
    points = a.amount.dimension == "points" and "same head" not in found
    if points or "ratio, step 4" in found:
        return MISFIT
    return AGREEING if _STRANGE.isdisjoint(found) else ROUGHLY


def _contradicting(a: FigureContext, b: FigureContext, found: Collection[str]) -> float:
    if SWAPPED in found and min(a.amount.digits, b.amount.digits) >= _LONG and _ELSEWHERE.isdisjoint(found):
        return AGREEING
    if _hardly_differ(a, b, found):
        return AGREEING if _ELSEWHERE.isdisjoint(found) and ELSEWHERE not in found else MISFIT
    dated = a.amount.dimension == "date"
    if OTHER_EVENT in found and a.amount.dimension == "number" and not _grew(a, b):
        return NEVER
    if "other head" in found or (_is_another_edition(a, b) and not (dated and a.amount.digits > 1)):
        return NEVER
    if a.scope.past is not b.scope.past or (a.scope.running and b.scope.running and _of_other_days(a, b)):
        return NEVER
    if a.amount.dimension == "age" and _of_anybody(a.bearer, b.bearer):
        return NEVER
    if dated and _goes_along(a, b):
        return NEVER
    if dated and _only_says_when(a, b):
        return NEARLY_THE_SAME
    anybody = a.amount.dimension == "age" and "same bearer" not in found
    misfits = _MISFITS - _OF_ANY_DAY if counts_fates(a.head & b.head) else _MISFITS
    return MISFIT if dated or anybody or not misfits.isdisjoint(found) else CONTRADICTING


def _hardly_differ(a: FigureContext, b: FigureContext, found: Collection[str]) -> bool:
    """Tell whether two values in full are so close as no two things are by chance: 290 614 and 291 143, of one day."""
    in_full = min(a.amount.digits, b.amount.digits) >= _IN_FULL and a.amount.dimension in _COUNTED_ANEW
    return in_full and "ratio, step 0" in found and not _is_another_edition(a, b)


def _of_anybody(a: frozenset[str], b: frozenset[str]) -> bool:
    """Tell whether two ages are of a man or a woman of whom no more is said: there are many."""
    named = any(key.startswith("@") for key in a | b)
    return not named and bool(a) and bool(b) and a & b <= _MEN_AND_WOMEN


def _goes_along(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether two months differ as the days of their articles do: each tells of the month that has just passed."""
    if a.published is None or b.published is None or a.amount.digits != _MONTH or b.amount.digits != _MONTH:
        return False
    apart = abs(a.published - b.published)
    return apart >= _MONTHLY and abs(apart - abs(a.amount.middle - b.amount.middle)) <= _MONTHLY


def _of_other_days(a: FigureContext, b: FigureContext) -> bool:
    return abs((a.published or 0) - (b.published or 0)) >= _MONTHLY


def _only_says_when(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether one of two years only says of when another figure is: “298 000 en 2023” beside “en 2024”."""
    years = a.amount.digits == b.amount.digits == 1
    return years and (a.scope.period is not None or b.scope.period is not None)


def _grew(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether two counts may be of one toll that grew from the one article to the other."""
    earlier, later = sorted((a, b), key=lambda scene: scene.published or 0)
    return counts_fates(a.head & b.head) and earlier.amount.middle < later.amount.middle


def _is_another_edition(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether so long lies between two articles that what is counted every year has been counted anew."""
    return bool(a.published and b.published) and abs((a.published or 0) - (b.published or 0)) > _EDITION


def _is_of_its_time(scene: FigureContext) -> bool:
    """Tell whether a figure is of no day long before its article: what was counted then is not counted anew."""
    day = scene.scope.day
    return day is None or (scene.published or 0) - day[1] <= _EDITION
