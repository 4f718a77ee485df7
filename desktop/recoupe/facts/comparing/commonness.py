"""How common each concept, name and value is in what was compared so far: what is everywhere tells nothing apart."""

from __future__ import annotations

import math
from collections import Counter, defaultdict

from recoupe.facts.comparing.keys import value_key
from recoupe.facts.comparing.surroundings import Scene

_FEW = 2  # figures of one dimension in an article: what else should the other one's be?


class Commonness:
    """Counts in how many scenes a concept stands: what is everywhere in a dossier tells two facts apart badly."""

    def __init__(self) -> None:
        self._scenes = 0
        self._counts: Counter[str] = Counter()
        self._kinds: Counter[tuple[str, str]] = Counter()
        self._values: Counter[tuple[str, str]] = Counter()
        self._names: defaultdict[str, Counter[str]] = defaultdict(Counter)

    def add(self, scene: Scene) -> None:
        """Count the concepts and names of one more scene."""
        self._scenes += 1
        self._counts.update(scene.wide.keys())
        self._counts.update("@" + name for name in scene.names)
        self._names[scene.place.article].update(scene.names.keys())
        self._kinds[scene.place.article, scene.amount.dimension] += 1
        self._values[scene.place.article, value_key(scene.amount)] += 1

    def remove(self, scene: Scene) -> None:
        """Count a scene no longer."""
        self._scenes -= 1
        self._counts.subtract(scene.wide.keys())
        self._counts.subtract("@" + name for name in scene.names)
        self._names[scene.place.article].subtract(scene.names.keys())
        self._kinds[scene.place.article, scene.amount.dimension] -= 1
        self._values[scene.place.article, value_key(scene.amount)] -= 1

    def rarity(self, concept: str) -> float:
        """Return what sharing ``concept`` is worth: near 0 where it is everywhere."""
        return math.log(1 + (self._scenes + 1) / (self._counts[concept] + 1))

    def telling(self, concept: str) -> float:
        """Return the rarity of ``concept`` as a share of the greatest there is."""
        return self.rarity(concept) / math.log(1 + (self._scenes + 1) / 2)

    def few_of_kind(self, scene: Scene) -> bool:
        """Tell whether the scene's article has next to no other figure of its dimension."""
        return self._kinds[scene.place.article, scene.amount.dimension] <= _FEW

    def knows(self, article: str, name: str) -> bool:
        """Tell whether ``name`` stands near a figure of ``article``."""
        return self._names[article][name] > 0

    def only_one(self, scene: Scene) -> bool:
        """Tell whether the scene's article states its value once only."""
        return self._values[scene.place.article, value_key(scene.amount)] == 1
