"""How common each concept, name and value is in what was compared so far: what is everywhere tells nothing apart."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.keys import value_key
from recoupe.facts.comparing.values import Place

_STALE = 0.02  # share of all scenes that may come or go before what is everywhere is reckoned anew
_FEW = 2  # figures of one dimension in an article: what else should the other one's be?
_NEIGHBOURS = 1.3  # how many times as great a value may be, to be taken for another one that was rounded


class Vector:
    """Concepts with their weights, and how long they are together."""

    __slots__ = ("length", "weights")

    def __init__(self, weights: dict[str, float]) -> None:
        self.weights = weights
        self.length = math.sqrt(sum(weight * weight for weight in weights.values()))

    def cosine(self, other: Vector) -> float:
        """Return how alike two vectors are, from 0 to 1."""
        few, many = sorted((self.weights, other.weights), key=len)
        shared = sum(weight * many[word] for word, weight in few.items() if word in many)
        return shared / (self.length * other.length) if shared else 0.0


class Weighed(NamedTuple):
    """What stands near a scene and in its sentence, weighed."""

    near: Vector
    wide: Vector


class InverseDocumentFrequency:
    """Counts in how many scenes a concept stands: what is everywhere in a dossier tells two facts apart badly."""

    def __init__(self) -> None:
        self._scenes = 0
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[tuple[str, str]] = Counter()
        self._values: Counter[tuple[str, str]] = Counter()
        self._heads: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self._middles: defaultdict[tuple[str, str], Counter[float]] = defaultdict(Counter)
        self._weighed_at = 0
        self._greatest = 1.0
        self._rarities: dict[str, float] = {}
        self._weighed: dict[Place, Weighed] = {}
        self._names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._named: dict[tuple[Place, str], Vector] = {}

    def add(self, scene: FigureContext) -> None:
        """Count the concepts and names of one more scene."""
        self._scenes += 1
        self._named.clear()
        self._forget()
        self._counts.update(scene.wide.keys())
        self._counts.update("@" + name for name in scene.names)
        self._names[scene.place.article].update(scene.names.keys())
        self._kinds[scene.place.article, scene.amount.dimension] += 1
        self._values[scene.place.article, value_key(scene.amount)] += 1
        self._middles[_kind(scene)][scene.amount.middle] += 1
        for concept in scene.head:
            self._heads[scene.place.article, concept][value_key(scene.amount)] += 1

    def remove(self, scene: FigureContext) -> None:
        """Count a scene no longer."""
        self._scenes -= 1
        self._named.clear()
        self._forget()
        self._weighed.pop(scene.place, None)
        self._counts.subtract(scene.wide.keys())
        self._counts.subtract("@" + name for name in scene.names)
        self._names[scene.place.article].subtract(scene.names.keys())
        self._kinds[scene.place.article, scene.amount.dimension] -= 1
        self._values[scene.place.article, value_key(scene.amount)] -= 1
        self._middles[_kind(scene)] -= Counter([scene.amount.middle])
        for concept in scene.head:
            self._heads[scene.place.article, concept] -= Counter([value_key(scene.amount)])

    def _forget(self) -> None:
        """Forget what was weighed when so much came or went that it would be weighed otherwise."""
        if self._rarities and abs(self._scenes - self._weighed_at) >= _STALE * self._weighed_at:
            self._rarities.clear()
            self._weighed.clear()

    def rarity(self, concept: str) -> float:
        """Return what sharing ``concept`` is worth: near 0 where it is everywhere."""
        known = self._rarities.get(concept)
        if known is None:
            if not self._rarities:
                self._weighed_at = self._scenes
                self._greatest = math.log(1 + (self._scenes + 1) / 2)
            known = math.log(1 + (self._scenes + 1) / (self._counts[concept] + 1))
            self._rarities[concept] = known
        return known

    def weighed(self, scene: FigureContext) -> Weighed:
        """Return the scene's concepts, each by its weight and its rarity."""
        known = self._weighed.get(scene.place)
        if known is None:
            known = Weighed(self._vector(scene.near), self._vector(scene.wide))
            self._weighed[scene.place] = known
        return known

    def _vector(self, weights: Mapping[str, float]) -> Vector:
        return Vector({word: weight * self.rarity(word) for word, weight in weights.items()})

    def named(self, scene: FigureContext, *, known_to: str) -> Vector:
        """Return the names around a scene by weight and rarity, without those that article ``known_to`` has not."""
        known = self._named.get((scene.place, known_to))
        if known is None:
            theirs = self._names[known_to]
            known = self._named[scene.place, known_to] = Vector(
                {name: weight * self.rarity("@" + name) for name, weight in scene.names.items() if theirs[name] > 0}
            )
        return known

    def knows(self, article: str, names: frozenset[str]) -> bool:
        """Tell whether one of ``names`` stands by a figure of ``article``."""
        theirs = self._names[article]
        return any(theirs[name] > 0 for name in names)

    def telling(self, concept: str) -> float:
        """Return the rarity of ``concept`` as a share of the greatest there is."""
        return self.rarity(concept) / self._greatest

    def few_of_kind(self, scene: FigureContext) -> bool:
        """Tell whether the scene's article has next to no other figure of its dimension."""
        return self._kinds[scene.place.article, scene.amount.dimension] <= _FEW

    def only_one(self, scene: FigureContext) -> bool:
        """Tell whether the scene's article states its value once only."""
        return self._values[scene.place.article, value_key(scene.amount)] == 1

    def only_count(self, scene: FigureContext, shared: Iterable[str]) -> bool:
        """Tell whether the scene's article states one value only of something that it ``shared`` with another."""
        return any(len(self._heads[scene.place.article, concept]) == 1 for concept in shared)

    def only_near(self, a: FigureContext, b: FigureContext) -> bool:
        """Tell whether neither article has another value of about this size that the other could be rounding."""
        return self._alone(a, beside=b.amount.middle) and self._alone(b, beside=a.amount.middle)

    def _alone(self, scene: FigureContext, *, beside: float) -> bool:
        low, high = sorted((beside / _NEIGHBOURS, beside * _NEIGHBOURS))
        return all(
            low > middle or middle > high or middle == scene.amount.middle for middle in self._middles[_kind(scene)]
        )


def _kind(scene: FigureContext) -> tuple[str, str]:
    return scene.place.article, scene.amount.dimension
