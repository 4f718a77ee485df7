"""Figures gathered into facts: the likeliest pairs first, never two that one article tells apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.surroundings import Scene
from recoupe.facts.comparing.values import ByHand, Place, Relation

AGREEING = -0.1
"""What a pair whose values may both be right has to score to be the same fact."""

CONTRADICTING = 0.0
"""What a pair has to score whose values cannot both be right: a false contradiction is worse than a missed one."""

LACKING = 0.4
"""How much all pairs between two groups may lack on average, for one good pair to make them one."""

WORTH_KEEPING = -3.0
"""The score below which two figures have nothing to do with each other, and need not be remembered."""

SURE = 100.0
"""The score of what is written as the same: a conversion in brackets, or what a person put together."""


_CONTRADICT = Relation.CONTRADICT


@dataclass(frozen=True, slots=True)
class Edge:
    """Two figures and how likely they state the same fact."""

    a: Place
    b: Place
    score: float
    related: Relation

    @property
    def threshold(self) -> float:
        """Return what the pair has to score."""
        return CONTRADICTING if self.related is Relation.CONTRADICT else AGREEING


def groups(
    scenes: Mapping[Place, Scene], edges: Iterable[Edge], by_hand: ByHand, *, kept: Iterable[frozenset[Place]] = ()
) -> list[frozenset[Place]]:
    """Return the groups of two figures or more, each figure in one at most; ``kept`` may grow, and never split."""
    return _Gathering(scenes, edges, by_hand, kept).gathered()


class _Gathering:
    def __init__(
        self, scenes: Mapping[Place, Scene], edges: Iterable[Edge], by_hand: ByHand, kept: Iterable[frozenset[Place]]
    ) -> None:
        self._scenes = scenes
        self._edges = sorted(edges, key=lambda each: (-each.score, each.a, each.b))
        self._scores = {_key(each.a, each.b): each for each in self._edges}
        self._apart = {_key(a, b) for a, b in by_hand.apart}
        self._together = {_key(a, b) for a, b in by_hand.together if a in scenes and b in scenes}
        self._group: dict[Place, set[Place]] = {}
        for group in map(set, kept):
            self._group.update(dict.fromkeys(group, group))
        self._refused: set[tuple[Place, int, Place, int]] = set()

    def gathered(self) -> list[frozenset[Place]]:
        for a, b in sorted(self._together):
            self._merge(a, b)
        for edge in self._edges:
            if edge.score >= edge.threshold and self._may(edge.a, edge.b, sure=edge.score >= SURE):
                self._merge(edge.a, edge.b)
        different = {id(group): group for group in self._group.values()}
        return sorted((frozenset(group) for group in different.values()), key=min)

    def _merge(self, a: Place, b: Place) -> None:
        one, other = self._of(a), self._of(b)
        if one is other:
            return
        one |= other
        for each in one:
            self._group[each] = one

    def _of(self, place: Place) -> set[Place]:
        return self._group.get(place) or {place}

    def _may(self, a: Place, b: Place, *, sure: bool) -> bool:
        """Tell whether the groups of two figures may become one; what was refused is not looked at twice."""
        one, other = self._of(a), self._of(b)
        if one is other:
            return False
        asked = (min(one), len(one), min(other), len(other))
        if asked in self._refused:
            return False
        pairs = [_key(x, y) for x in one for y in other]
        apart = any(pair in self._apart or self._told_apart(*pair) for pair in pairs)
        if apart or (not sure and self._average(pairs) < -LACKING):
            self._refused.add(asked)
            return False
        return True

    def _told_apart(self, a: Place, b: Place) -> bool:
        """Tell whether one article states both, and they cannot both be right: it speaks of two things."""
        if a.article != b.article or _key(a, b) in self._together:
            return False
        edge = self._scores.get(_key(a, b))
        if edge is not None and edge.score >= SURE:
            return False
        return self._comparable(a, b) and relation(self._scenes[a].amount, self._scenes[b].amount) is _CONTRADICT

    def _average(self, pairs: list[tuple[Place, Place]]) -> float:
        """Return how far the comparable pairs are above what they have to score, on average."""
        lead = [self._lead(pair) for pair in pairs if self._comparable(*pair)]
        return sum(lead) / len(lead) if lead else 0.0

    def _lead(self, pair: tuple[Place, Place]) -> float:
        edge = self._scores.get(pair)
        return max(WORTH_KEEPING, min(1.0, edge.score - edge.threshold)) if edge else WORTH_KEEPING

    def _comparable(self, a: Place, b: Place) -> bool:
        """Tell whether two figures are in one unit: of a sum converted to euros, the dollars speak."""
        one, other = self._scenes[a].amount, self._scenes[b].amount
        if one.dimension != other.dimension or (one.dimension == "money" and one.unit != other.unit):
            return False
        return not self._scenes[a].outside and not self._scenes[b].outside


def _key(a: Place, b: Place) -> tuple[Place, Place]:
    return (a, b) if a <= b else (b, a)
