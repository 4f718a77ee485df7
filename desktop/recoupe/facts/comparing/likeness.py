"""How likely it is that two figures state the same fact: features of the pair, and what each is worth."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.surroundings import Scene
from recoupe.facts.comparing.values import Relation

WEIGHTS: dict[str, float] = {
    "nothing known": -1.0,
    # the two values
    "equal, 1 digit": 1.8,
    "equal, 2 digits": 2.5,
    "equal, 3 digits or more": 3.2,
    "equal year": 0.6,
    "equal month": 1.3,
    "equal day": 0.7,
    "equal age": 1.5,
    "equal duration": 1.1,
    "small number": -0.6,
    "rounded": 1.8,
    "rounded share": 0.5,
    "rounded date": -0.1,
    "other currency": 0.5,
    "contradict": -1.3,
    "contradicting date": -1.6,
    "distance of values": -2.3,
    "few of the kind": 1.4,
    # what stands around them
    "closest": 2.5,
    "near": 2.0,
    "wide": 1.2,
    "names": 0.9,
    "same head": 1.2,
    "other head": -0.5,
    "beside": 0.6,
}
"""What each feature adds. Cosines and shares go from 0 to 1; “distance of values” is the logarithm of their ratio, or
the share of a year between two dates, 1 at most. The sum is compared with the thresholds of `grouping`."""

_SMALL = 9  # a number that is often in words, and everywhere
_FEW = 2  # figures of one dimension in an article: what else should the other one's be?
_RATES = 0.4  # a logarithm: what the great currencies lie apart
_FAR = 4.0  # a logarithm beyond which two values are simply different


class Commonness:
    """Counts in how many scenes a concept stands: what is everywhere in a dossier tells two facts apart badly."""

    def __init__(self) -> None:
        self._scenes = 0
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[tuple[str, str]] = Counter()

    def add(self, scene: Scene) -> None:
        """Count the concepts and names of one more scene."""
        self._scenes += 1
        self._counts.update(scene.wide.keys())
        self._counts.update("@" + name for name in scene.names)
        self._kinds[scene.place.article, scene.amount.dimension] += 1

    def remove(self, scene: Scene) -> None:
        """Count a scene no longer."""
        self._scenes -= 1
        self._counts.subtract(scene.wide.keys())
        self._counts.subtract("@" + name for name in scene.names)
        self._kinds[scene.place.article, scene.amount.dimension] -= 1

    def rarity(self, concept: str) -> float:
        """Return what sharing ``concept`` is worth: near 0 where it is everywhere."""
        return math.log(1 + (self._scenes + 1) / (self._counts[concept] + 1))


    def telling(self, concept: str) -> float:
        """Return the rarity of ``concept`` as a share of the greatest there is."""
        return self.rarity(concept) / math.log(1 + (self._scenes + 1) / 2)

    def few_of_kind(self, scene: Scene) -> bool:
        """Tell whether the scene's article has next to no other figure of its dimension."""
        return self._kinds[scene.place.article, scene.amount.dimension] <= _FEW


def likeness(a: Scene, b: Scene, common: Commonness) -> float:
    """Return how much speaks for two figures stating the same fact; 0 is undecided."""
    return sum(WEIGHTS[name] * value for name, value in features(a, b, common).items())


def features(a: Scene, b: Scene, common: Commonness) -> dict[str, float]:
    """Return what is known of a pair, by the names of ``WEIGHTS``."""
    found = {"nothing known": 1.0} | _values(a.amount, b.amount)
    found["closest"] = _closest(a.near, b.near, common)
    found["near"] = _cosine(a.near, b.near, common, "")
    found["wide"] = _cosine(a.wide, b.wide, common, "")
    found["names"] = _cosine(a.names, b.names, common, "@")
    found["few of the kind"] = float(common.few_of_kind(a) and common.few_of_kind(b))
    if a.head and b.head:
        found["same head" if a.head & b.head else "other head"] = 1.0
    if a.beside & b.beside:
        found["beside"] = 1.0
    return found


def _values(a: Amount, b: Amount) -> dict[str, float]:
    related = relation(a, b)
    if related is Relation.AGREE or (a.low, a.high) == (b.low, b.high):
        small = a.dimension == "number" and a.middle <= _SMALL
        return {_equality(a): 1.0} | ({"small number": 1.0} if small else {})
    if a.unit != b.unit and a.dimension == "money":
        return {"other currency": 1.0, "distance of values": max(0.0, _distance(a, b) - _RATES)}
    if related is Relation.ROUNDED:
        suffix = {"date": " date", "share": " share"}.get(a.dimension, "")
        return {"rounded" + suffix: 1.0, "distance of values": _distance(a, b)}
    return {"contradicting date" if a.dimension == "date" else "contradict": 1.0, "distance of values": _distance(a, b)}


def _closest(a: Mapping[str, float], b: Mapping[str, float], common: Commonness) -> float:
    """Return what the best concept that both stand near is worth, from 0 to 1."""
    return max((min(a[each], b[each]) * common.telling(each) for each in a.keys() & b.keys()), default=0.0)


def _equality(amount: Amount) -> str:
    if amount.dimension == "date":
        return {1: "equal year", 2: "equal month"}.get(amount.digits, "equal day")
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
        return min(_FAR, abs(a.middle - b.middle) / 10)
    return min(_FAR, math.log(high / low)) if low > 0 else (0.0 if high == 0 else _FAR)


def _cosine(a: Mapping[str, float], b: Mapping[str, float], common: Commonness, mark: str) -> float:
    if not a or not b:
        return 0.0
    shared = sum(a[each] * b[each] * common.rarity(mark + each) ** 2 for each in a.keys() & b.keys())
    if not shared:
        return 0.0
    return shared / math.sqrt(_norm(a, common, mark) * _norm(b, common, mark))


def _norm(weights: Mapping[str, float], common: Commonness, mark: str) -> float:
    return sum((weight * common.rarity(mark + each)) ** 2 for each, weight in weights.items())
