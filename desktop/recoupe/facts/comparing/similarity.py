"""How likely it is that two figures state the same fact: which pairs are looked at, and the score of each by itself."""

from __future__ import annotations

import math
from collections.abc import Mapping

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.bands import ratio_step
from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.editions import Editions
from recoupe.facts.comparing.features import features
from recoupe.facts.comparing.frames import FRAME
from recoupe.facts.comparing.head_nouns import of_other_fates
from recoupe.facts.comparing.idf import InverseDocumentFrequency
from recoupe.facts.comparing.movement import Movement
from recoupe.facts.comparing.opposites import of_other_sides
from recoupe.facts.comparing.relations import PERIODS, relation
from recoupe.facts.comparing.rivals import ScoredPair
from recoupe.facts.comparing.slips import slips
from recoupe.facts.comparing.standing import standing
from recoupe.facts.comparing.thresholds import OTHER_EVENT, threshold
from recoupe.facts.comparing.weights import Weights, weighed
from recoupe.facts.comparing.word_windows import WordWindows
from recoupe.facts.verdict import Verdict
from recoupe.french.facts import frames as french

_REPEATED = {"money", "share", "number"}  # what titles and links repeat
_COUNTED = {"money", "number"}
_TOLD_IN_FULL = {"date", "time"}  # “le 12” is no number, and was read as a day
_TINY = 0.01  # stands for nought where a ratio is asked
_TWELVEFOLD = 2.5  # as a logarithm
_MORE_THAN_A_YEAR = 400  # days
_SOME_NAMES = 0.15  # a cosine below which two figures stand among different names
_ALIKE = 0.3  # a cosine of the words around two figures from which on one digit is enough
_RIGHT_BESIDE = 0.35  # the weight of a word from which on it stands right by a figure
_OF_VOTES = {"share", "number"}
_SIDES = {Movement.FOR, Movement.AGAINST}
_OF_A_WHOLE = {Movement.PART, Movement.BOUND}
_WIDE = 3.0  # times its least: a range that wide tells several values, and is no estimate of one
_MOSTLY = 0.5  # of what two ranges span together that both have, for one to be said less precisely
_FAR_FOR_ROUNDING = 5  # the step of a ratio from which on nothing is said less precisely: a third more


class PairScorer:
    """Scores pairs by what is known of the dossier so far."""

    def __init__(
        self, common: InverseDocumentFrequency, windows: WordWindows, editions: Editions, weights: Weights
    ) -> None:
        self._common = common
        self._editions = editions
        self._windows = windows
        self._weights = weights

    def scored(self, a: FigureContext, b: FigureContext) -> ScoredPair | None:
        """Return the pair with its score; None where the two cannot be one fact, or hardly."""
        known = self.features(a, b)
        if known is None:
            return None
        related, likeness, window = known
        one, other = sorted((a.place, b.place))
        needed = threshold(a, b, related, likeness)
        return ScoredPair(one, other, related, weighed(likeness, self._weights.pair), window, needed)

    def features(self, a: FigureContext, b: FigureContext) -> tuple[Verdict, dict[str, float], float] | None:
        """Return how two figures relate, all that is known of the pair, and the cosine of their windows."""
        related = relation(a.amount, b.amount)
        if not may_be_one(a, b, related) or (related is Verdict.CONTRADICT and _far_apart(a.amount, b.amount)):
            return None
        windows = features(a, b, self._common, related)
        if weighed(windows, self._weights.screen) < self._weights.screened_out:
            return None
        window = self._windows.cosine(a.place, b.place)
        if window < _ALIKE and _by_a_digit_alone(a, b, windows):
            return None
        windows.update(standing(a, b, self._common, related))
        windows["window" if window >= 0 else "window, unlike"] = abs(window)
        windows["bias"] = 1.0
        if related is Verdict.CONTRADICT and self._editions.apart(a, b):
            windows[OTHER_EVENT] = 1.0
        return related, windows, window


def _far_apart(a: Amount, b: Amount) -> bool:
    """Tell whether two values are so different that hardly any two of one fact are: not worth weighing."""
    if a.dimension == "date":
        if any(slips(a, b)):
            return False
        return max(a.low, b.low) - min(a.high, b.high) > _MORE_THAN_A_YEAR
    return a.dimension in _COUNTED and abs(math.log(max(a.middle, _TINY) / max(b.middle, _TINY))) > _TWELVEFOLD


def _by_a_digit_alone(a: FigureContext, b: FigureContext, likeness: Mapping[str, float]) -> bool:
    """Tell whether nothing but one digit is the same: two fives, or two sums of 50 millions."""
    return (
        a.amount.dimension in _REPEATED
        and max(a.amount.digits, b.amount.digits) == 1
        and a.place.article != b.place.article
        and not likeness["closest"]
        and likeness.get("names", 0.0) < _SOME_NAMES
        and "beside" not in likeness
    )


def may_be_one(a: FigureContext, b: FigureContext, related: Verdict) -> bool:
    """Tell whether two figures may state one fact at all: what stands in litter only repeats what an article says."""
    if not _same_dimension(a.amount, b.amount, related) or (
        a.outside and b.outside and a.place.article != b.place.article
    ):
        return False
    if a.place.article != b.place.article and told_apart(a, b, related):
        return False
    if not a.outside and not b.outside:
        return True
    return a.amount.dimension in _REPEATED and related is Verdict.AGREE


def told_apart(a: FigureContext, b: FigureContext, related: Verdict) -> bool:
    """Tell what can be no single fact, whatever stands around it: a year and a day in it, the dead and the missing."""
    if of_other_fates(a.head, b.head) or {a.movement, b.movement} == _SIDES:
        return True
    if related is Verdict.AGREE:
        return False
    if of_other_sides(a.sides, b.sides):
        return True
    if a.scope.planned is not b.scope.planned and a.scope.planned is not None and b.scope.planned is not None:
        return True  # what was aimed at or polled, and what came of it
    if _of_other_periods(a.scope.period, b.scope.period):
        return True
    if a.amount.dimension == "date":
        return _year_beside_a_day(a.amount, b.amount) or _year_beside_a_day(b.amount, a.amount)
    if related is Verdict.ROUNDED and (_far_for_rounding(a.amount, b.amount) or _spans_several(a.amount, b.amount)):
        return True
    if a.amount.dimension in _OF_VOTES and (_of_turnout_and_votes(a, b) or _of_turnout_and_votes(b, a)):
        return True
    return a.movement is not b.movement and not _OF_A_WHOLE.isdisjoint({a.movement, b.movement})


def _of_turnout_and_votes(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether one share is of those who voted, and the other of what they voted."""
    return _near(a, french.TURNOUT) and _near(b, french.VOTE) and not _near(b, french.TURNOUT)


def _near(scene: FigureContext, frame: str) -> bool:
    return scene.near.get(FRAME + frame, 0.0) >= _RIGHT_BESIDE


def _far_for_rounding(a: Amount, b: Amount) -> bool:
    """Tell whether a bound or a hedge would stand for a value far from it: “près d’une centaine” for 75."""
    step = ratio_step(a, b) if a.unit == b.unit else None
    return step is not None and step >= _FAR_FOR_ROUNDING


def _spans_several(a: Amount, b: Amount) -> bool:
    """Tell whether two values are only rounded by a range of many: “de 3 à 20 ans” says nothing of ten years."""
    if not any(amount.high > _WIDE * amount.low for amount in (a, b)):
        return False
    shared = min(a.high, b.high) - max(a.low, b.low)
    return shared < _MOSTLY * (max(a.high, b.high) - min(a.low, b.low))


def _of_other_periods(a: tuple[float, float] | None, b: tuple[float, float] | None) -> bool:
    """Tell whether two figures are of two years: the births of 2023 and those of 2024."""
    return a is not None and b is not None and max(a[0], b[0]) > min(a[1], b[1])


def _year_beside_a_day(year: Amount, day: Amount) -> bool:
    return year.digits == 1 and day.digits > 1 and year.modifier not in PERIODS


def _same_dimension(a: Amount, b: Amount, related: Verdict) -> bool:
    """Tell whether two amounts measure one thing.

    “Dix millions” may be money where the values fit, and a number of nothing (“contre 74”) all that has its value.
    """
    if a.dimension == b.dimension:
        return True
    if {a.dimension, b.dimension} == {"money", "number"} and (a.sum_like or b.sum_like):
        return related is not Verdict.CONTRADICT
    return _takes_up(a, b, related) or _takes_up(b, a, related)


def _takes_up(bare: Amount, full: Amount, related: Verdict) -> bool:
    return bare.bare and full.dimension not in _TOLD_IN_FULL and related is Verdict.AGREE
