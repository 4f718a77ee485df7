"""What is known of a pair of figures by their values and by the words and names right around them."""

from __future__ import annotations

import math
from collections.abc import Mapping

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.frames import FRAME
from recoupe.facts.comparing.head_nouns import may_be_the_same_people, of_other_sorts
from recoupe.facts.comparing.idf import InverseDocumentFrequency
from recoupe.facts.comparing.slips import slips
from recoupe.facts.verdict import Verdict

_BY = 0.4  # the weight of a concept from which on it stands right by a figure
_UNKNOWN = 0.3  # how far names are apart of which the other article knows none, where the values may both be right
_STRANGE = 1.5  # and where they cannot: two towns have two mayors
_APART = 0.15  # a cosine below which two figures stand among different names
_EVERYWHERE = {"date", "duration", "number", "time"}  # dimensions of which every article has some
_ORDINARY = _EVERYWHERE | {"money", "share", "points", "age"}  # all but measures, whose unit says what they are of
_SMALL = 9  # a number that is often in words, and everywhere
_SMALL_STEP = 3  # what makes two deaths and six no further apart than they are
_RATES = 0.4  # a logarithm: what the great currencies lie apart
_FAR = 4.0  # a logarithm beyond which two values are simply different


def features(
    a: FigureContext, b: FigureContext, common: InverseDocumentFrequency, related: Verdict
) -> dict[str, float]:
    """Return what is known of a pair, by the names of the weights; what is not named is 0.

    Cosines and shares go from 0 to 1; “distance of values” is the logarithm of their ratio, or the share of a year
    between two dates, 1 at most.
    """
    features = {"nothing known": 1.0} | _values(a, b, common, related)
    if related is Verdict.CONTRADICT:
        features |= dict.fromkeys(slips(a.amount, b.amount), 1.0)
    features["closest"] = _closest(a.near, b.near, common)
    one, other = common.weighed(a), common.weighed(b)
    features["near"] = one.near.cosine(other.near)
    features["wide"] = one.wide.cosine(other.wide)
    features |= _names(a, b, common, contradicting=related is Verdict.CONTRADICT)
    if _frames_apart(a, b) and not (
        related is not Verdict.CONTRADICT and a.amount.dimension not in _ORDINARY
    ):  # being the only sum in two articles means nothing when it pays for two things
        features["frames apart"] = 1.0
        if not _shares_in_words(a, b):
            features.pop("only ones", None)
    if (
        "frames apart" not in features
        and a.amount.dimension not in _EVERYWHERE
        and common.few_of_kind(a)
        and common.few_of_kind(b)
    ):
        features["few of the kind"] = 1.0
    features |= _heads(a, b, contradicting="contradict" in features)
    if a.bearer and b.bearer:
        features |= _bearers(a.bearer, b.bearer, agreeing=related is Verdict.AGREE)
    if not features["closest"]:
        features |= _nothing_near(a, b, dated="equal day" in features or "rounded date" in features)
    if a.beside & b.beside:
        features["beside"] = 1.0
        if related is Verdict.AGREE:
            features["equal, beside"] = 1.0
    return features


def _shares_in_words(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether both are shares of which one is no percentage: “un sur cinq”, of which a dossier has few."""
    return a.amount.dimension == b.amount.dimension == "share" and (a.amount.unit is None or b.amount.unit is None)


def _heads(a: FigureContext, b: FigureContext, *, contradicting: bool) -> dict[str, float]:
    """Compare what two figures count, or are the measure of; only what is counted may be something else."""
    if a.head & b.head:
        return {"same head": 1.0} | ({"same head, contradict": 1.0} if contradicting else {})
    apart = {"other head, contradict": 1.0} if contradicting and a.head and b.head else {}
    if not _both_count(a, b):
        return apart
    return apart | {"other head": 1.0} | ({"other sorts": 1.0} if of_other_sorts(a.head, b.head) else {})


def _both_count(a: FigureContext, b: FigureContext) -> bool:
    return (
        bool(a.head)
        and bool(b.head)
        and a.amount.dimension == b.amount.dimension == "number"
        and not may_be_the_same_people(a.head, b.head)
    )


def _nothing_near(a: FigureContext, b: FigureContext, *, dated: bool) -> dict[str, float]:
    features = {"nothing near": 1.0}
    if dated:
        features["date, nothing near"] = 1.0
    if _both_count(a, b):
        features["other head, nothing near"] = 1.0
    return features


def _bearers(a: frozenset[str], b: frozenset[str], *, agreeing: bool) -> dict[str, float]:
    """Compare who is so old: a name and a noun say nothing of each other, nor do two nouns (“un élève”, “un garçon”) of
    one age.
    """
    if a & b:
        return {"same bearer": 1.0}
    named = [any(key[0] == "@" for key in keys) for keys in (a, b)]
    return {"other bearer": 1.0} if named[0] == named[1] and (named[0] or not agreeing) else {}


def _frames_apart(a: FigureContext, b: FigureContext) -> bool:
    """Tell whether both figures stand near something that is usually counted or dated, and nothing is the same."""
    one, other = (
        {frame for frame, weight in scene.near.items() if frame[0] == FRAME and weight >= _BY} for scene in (a, b)
    )
    return bool(one) and bool(other) and not one & b.near.keys() and not other & a.near.keys()


def _names(
    a: FigureContext, b: FigureContext, common: InverseDocumentFrequency, *, contradicting: bool
) -> dict[str, float]:
    """Compare the names around two figures, leaving out those that the other article knows nothing of."""
    one = common.named(a, known_to=b.place.article)
    other = common.named(b, known_to=a.place.article)
    if not one.weights or not other.weights:
        return {"names apart": _STRANGE if contradicting else _UNKNOWN} if a.names and b.names else {}
    alike = one.cosine(other)
    return {"names": alike} if alike >= _APART else {"names": alike, "names apart": 1.0}


def _values(a: FigureContext, b: FigureContext, common: InverseDocumentFrequency, related: Verdict) -> dict[str, float]:
    one, other = a.amount, b.amount
    if related is Verdict.AGREE or (one.low, one.high) == (other.low, other.high):
        features = {_equality(a): 1.0}
        if one.dimension == "number" and one.middle <= _SMALL:
            features["small number"] = 1.0
        if one.dimension != other.dimension:
            features["bare sum"] = 1.0
        if one.dimension == "duration" and max(one.digits, other.digits) > 1:
            features["equal, uncommon duration"] = 1.0
        if common.only_one(a) and common.only_one(b):
            features["only ones"] = 1.0
        return features
    if one.unit != other.unit and one.dimension == "money":
        return {"other currency": 1.0, "distance of values": max(0.0, _distance(one, other) - _RATES)}
    dated = one.dimension == "date"
    apart = {"date": "dates", "share": "shares"}.get(one.dimension, "values")
    distance = {f"distance of {apart}": _distance(one, other)}
    if related is Verdict.ROUNDED:
        suffix = {"date": " date", "share": " share"}.get(one.dimension, "")
        itself = {"rounded by itself": 1.0} if a.place.article == b.place.article else {}
        if not dated and (one.dimension != "share" or _shares_in_words(a, b)) and common.only_near(a, b):
            itself["rounded, only ones"] = 1.0
        return {"rounded" + suffix: 1.0} | distance | itself
    finer = {1: "year", 2: "month"}.get(max(one.digits, other.digits), "day")
    return {f"contradicting {finer}" if dated else "contradict": 1.0} | distance


def _closest(a: Mapping[str, float], b: Mapping[str, float], common: InverseDocumentFrequency) -> float:
    """Return what the best concept that both stand near is worth, from 0 to 1."""
    shared = a.keys() & b.keys()
    return max([min(a[word], b[word]) * common.telling(word) for word in shared]) if shared else 0.0


def _equality(scene: FigureContext) -> str:
    amount = scene.amount
    if amount.dimension == "date":
        period = {1: "year", 2: "month"}.get(amount.digits, "day")
        return "equal recent year" if period == "year" and scene.recent else f"equal {period}"
    if amount.dimension in {"age", "duration"}:
        return f"equal {amount.dimension}"
    return {1: "equal, 1 digit", 2: "equal, 2 digits"}.get(amount.digits, "equal, 3 digits or more")


def _distance(a: Amount, b: Amount) -> float:
    """Return how far two values lie apart, from 0 to `_FAR`: contained dates are not apart."""
    if a.dimension == "date":
        gap = max(float(a.low), float(b.low)) - min(float(a.high), float(b.high))
        return min(1.0, max(0.0, gap) / 366)
    low, high = sorted((abs(a.middle), abs(b.middle)))
    if a.dimension in {"share", "time", "points"}:
        steps = abs(a.middle - b.middle) / 10
        return min(_FAR, max(steps, math.log(high / low) / 2) if low > 0 else steps)
    if a.dimension == "number":
        low, high = low + _SMALL_STEP, high + _SMALL_STEP
    return min(_FAR, math.log(high / low)) if low > 0 else (0.0 if high == 0 else _FAR)
