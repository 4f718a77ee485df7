"""Which figures a new one is compared with: all of a small dossier, in a large one those that share something."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.keys import value_key
from recoupe.facts.comparing.values import Place

_ALL = 150  # figures of one dimension up to which every pair is looked at
_CROWD = 150  # figures that share a key: beyond that the key alone says nothing
_BEST = 24  # figures that a new one is compared with at most, in a large dossier
_STEP = 0.05  # how wide a shelf of values is, as a logarithm
_MONTH = 30  # days
_TOLD_IN_FULL = {"date", "time"}


class Candidates:
    """An index of scenes by their dimension, and by value, head, names and words within it."""

    def __init__(self) -> None:
        self._dimensions: dict[str, dict[Place, None]] = defaultdict(dict)
        self._keys: dict[str, dict[Place, None]] = defaultdict(dict)
        self._written: dict[bool, dict[float, dict[Place, None]]] = {True: defaultdict(dict), False: defaultdict(dict)}

    def add(self, scene: FigureContext) -> None:
        """Put a scene in."""
        for dimension in dimensions(scene):
            self._dimensions[dimension][scene.place] = None
        if scene.amount.dimension not in _TOLD_IN_FULL:
            self._written[scene.amount.bare][_written(scene)][scene.place] = None
        for key in _keys(scene):
            self._keys[key][scene.place] = None

    def remove(self, scene: FigureContext) -> None:
        """Take a scene out."""
        for dimension in dimensions(scene):
            self._dimensions[dimension].pop(scene.place, None)
        for places in self._written.values():
            places[_written(scene)].pop(scene.place, None)
        for key in _keys(scene):
            self._keys[key].pop(scene.place, None)

    def of(self, scene: FigureContext) -> list[Place]:
        """Return the figures that may state the same fact as ``scene``'s."""
        alike = [self._dimensions[dimension] for dimension in dimensions(scene)]
        if sum(map(len, alike)) <= _ALL:
            likely = [place for places in alike for place in places if place != scene.place]
        else:
            likely = self._best(scene)
        return list(dict.fromkeys([*likely, *self._without_unit(scene)]))

    def _without_unit(self, scene: FigureContext) -> Iterable[Place]:
        """Return what has the scene's number, where one of the two is a number of nothing; none of a crowd."""
        same = self._written[not scene.amount.bare].get(_written(scene), {})
        return same if len(same) <= _BEST else ()

    def _best(self, scene: FigureContext) -> list[Place]:
        """Return those that have most in common, what few have counting for more."""
        shared: Counter[Place] = Counter()
        for key in _keys(scene):
            holders = self._keys.get(key, {})
            if 0 < len(holders) <= _CROWD:
                worth = round(1000 / math.log(2 + len(holders)))
                for place in holders:
                    shared[place] += worth
        del shared[scene.place]
        return [place for place, _ in shared.most_common(_BEST)]


def dimensions(scene: FigureContext) -> tuple[str, ...]:
    """Return among what a figure is looked for: “dix millions” among sums of money as well."""
    return ("number", "money") if scene.amount.sum_like else (scene.amount.dimension,)


def _keys(scene: FigureContext) -> set[str]:
    dimension = scene.amount.dimension
    keys = {f"= {value_key(scene.amount)}"}
    shelf = _shelf(scene)
    keys |= {f"{dimension} ~ {shelf + step} " for step in (-1, 0, 1)}
    keys |= {f"{dimension} : {concept}" for concept in scene.near}
    keys |= {f"{dimension} @ {name}" for name, weight in scene.names.items() if weight > 0.5}
    keys |= {f"= {value_key(scene.amount)} : {concept}" for concept in scene.near}
    keys |= {f"= {value_key(scene.amount)} @ {name}" for name in scene.names}
    return keys


def _written(scene: FigureContext) -> float:
    return round(scene.amount.middle / scene.amount.worth, 6)


def _shelf(scene: FigureContext) -> int:
    middle = abs(scene.amount.middle)
    if scene.amount.dimension == "date":
        return int(middle // _MONTH)
    return round(math.log(middle) / _STEP) if middle > 0 else 0
