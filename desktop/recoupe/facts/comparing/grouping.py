"""Figures gathered into facts: the likeliest pairs first, never two that one article tells apart."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.thresholds import AGREEING
from recoupe.facts.comparing.values import ManualTies, Place
from recoupe.facts.verdict import Verdict

LACKING = 0.4
"""How much all pairs between two groups may lack on average, for one good pair to make them one."""

DISSENTING = 2.6
"""And for one article that says otherwise than all the others: its pairs with them are less alike than theirs are."""

ALONE = -0.5
"""And what the pair of a figure has to score that is the only one left of its article, for a fact of many others."""

MANY = 4  # articles that agree: what all of them state, one more will hardly leave out

WORTH_KEEPING = -3.0
"""The score below which two figures have nothing to do with each other, and need not be remembered."""

SURE = 100.0
"""The score of what is written as the same: a conversion in brackets, or what a person put together."""


_CONTRADICT = Verdict.CONTRADICT


@dataclass(frozen=True, slots=True)
class Edge:
    """Two figures, how likely they state the same fact, and what they have to score to be said to."""

    a: Place
    b: Place
    score: float
    related: Verdict
    threshold: float = AGREEING


def groups(
    scenes: Mapping[Place, FigureContext],
    edges: Iterable[Edge],
    by_hand: ManualTies,
    *,
    kept: Iterable[frozenset[Place]] = (),
) -> list[frozenset[Place]]:
    """Return the groups of two figures or more, each figure in one at most; ``kept`` may grow, and never split."""
    return _Gathering(scenes, edges, by_hand, kept).gathered()


class _Group:
    """Figures of one fact so far. ``ties`` holds, for groups beside it, how far their pairs are above nothing."""

    __slots__ = ("articles", "enemies", "kinds", "places", "ties")

    def __init__(self) -> None:
        self.places: set[Place] = set()
        self.articles: dict[str, list[Place]] = {}
        self.kinds: Counter[tuple[str, str | None]] = Counter()
        self.ties: dict[_Group, float] = {}
        self.enemies: set[_Group] = set()

    def take_in(self, place: Place, scene: FigureContext) -> None:
        """Add a figure that is in no other group."""
        self.places.add(place)
        self.articles.setdefault(place.article, []).append(place)
        if not scene.outside:
            self.kinds[_kind(scene)] += 1

    def swallow(self, other: _Group) -> None:
        """Add all that another group has, and take its place beside the others."""
        self.places |= other.places
        self.kinds.update(other.kinds)
        for article, places in other.articles.items():
            self.articles.setdefault(article, []).extend(places)
        for beside, tie in other.ties.items():
            del beside.ties[other]
            if beside is not self:
                self.ties[beside] = beside.ties[self] = self.ties.get(beside, 0.0) + tie
        for enemy in other.enemies:
            enemy.enemies.discard(other)
            enemy.enemies.add(self)
        self.enemies |= other.enemies

    def average(self, other: _Group) -> float:
        """Return how far the comparable pairs of two groups are above what they have to score, on average."""
        pairs = sum(count * other.kinds[kind] for kind, count in self.kinds.items() if kind in other.kinds)
        return WORTH_KEEPING + self.ties.get(other, 0.0) / pairs if pairs else 0.0


class _Gathering:
    def __init__(
        self,
        scenes: Mapping[Place, FigureContext],
        edges: Iterable[Edge],
        by_hand: ManualTies,
        kept: Iterable[frozenset[Place]],
    ) -> None:
        self._scenes = scenes
        self._together = {_key(a, b) for a, b in by_hand.together if a in scenes and b in scenes}
        self._apart: dict[Place, set[Place]] = defaultdict(set)
        for a, b in by_hand.apart:
            self._apart[a].add(b)
            self._apart[b].add(a)
        self._group: dict[Place, _Group] = {}
        for group in [*kept, *([place] for place in scenes)]:
            self._found(group)
        self._promising: list[Edge] = []
        self._dissenting: list[Edge] = []
        self._sure: set[tuple[Place, Place]] = set()
        for edge in edges:
            self._weigh(edge)

    def gathered(self) -> list[frozenset[Place]]:
        for a, b in sorted(self._together):
            self._merge(a, b)
        self._promising.sort(key=lambda edge: (-edge.score, edge.a, edge.b))
        for edge in self._promising:
            if self._may(edge):
                self._merge(edge.a, edge.b)
        self._dissenting.sort(key=lambda edge: (-edge.score, edge.a, edge.b))
        for edge in self._dissenting:
            if self._is_alone_against_all(edge) and self._may(edge):
                self._merge(edge.a, edge.b)
        different = {id(group): group.places for group in self._group.values() if len(group.places) > 1}
        return sorted((frozenset(places) for places in different.values()), key=min)

    def _found(self, places: Iterable[Place]) -> None:
        """Make a group of figures that are in none yet."""
        group = _Group()
        for place in places:
            if place not in self._group:
                group.take_in(place, self._scenes[place])
                self._group[place] = group

    def _weigh(self, edge: Edge) -> None:
        """Take note of what a pair says of the groups that it is between."""
        one, other = self._group[edge.a], self._group[edge.b]
        if one is other:
            return
        lead = edge.score - edge.threshold
        never = edge.related is _CONTRADICT and edge.threshold == math.inf
        if never and self._scenes[edge.a].amount.dimension == "date":  # nor by a year that both months lie in
            self._apart[edge.a].add(edge.b)
            self._apart[edge.b].add(edge.a)
        if lead >= 0:
            self._promising.append(edge)
        elif edge.related is _CONTRADICT and edge.score >= ALONE and edge.threshold < math.inf:
            self._dissenting.append(edge)
        if edge.score >= SURE:
            self._sure.add((edge.a, edge.b))
        if self._comparable(edge.a, edge.b):
            least = -1.0 if edge.related is _CONTRADICT else WORTH_KEEPING
            tie = one.ties.get(other, 0.0) + min(1.0, max(least, lead)) - WORTH_KEEPING
            one.ties[other] = other.ties[one] = tie

    def _merge(self, a: Place, b: Place) -> None:
        one, other = self._group[a], self._group[b]
        if one is other:
            return
        if len(one.places) < len(other.places):
            one, other = other, one
        one.swallow(other)
        self._group.update(dict.fromkeys(other.places, one))

    def _may(self, edge: Edge) -> bool:
        """Tell whether the groups of two figures may become one; who was told apart stays so, however groups grow."""
        one, other = self._group[edge.a], self._group[edge.b]
        if one is other or other in one.enemies:
            return False
        if self._put_apart(one, other) or self._speak_of_two(one, other):
            one.enemies.add(other)
            other.enemies.add(one)
            return False
        dissents = edge.related is _CONTRADICT and min(len(one.articles), len(other.articles)) == 1
        return edge.score >= SURE or one.average(other) >= -(DISSENTING if dissents else LACKING)

    def _is_alone_against_all(self, edge: Edge) -> bool:
        """Tell whether a figure of one article that is in no fact stands against a fact of many others."""
        one, other = self._group[edge.a], self._group[edge.b]
        few, many = sorted((one, other), key=lambda group: len(group.articles))
        if any(self._scenes[place].amount.modifier is not None for place in few.places):
            return False  # “moins de trois ans” counts nothing
        return len(few.articles) == 1 and len(many.articles) >= MANY and few.articles.keys().isdisjoint(many.articles)

    def _put_apart(self, one: _Group, other: _Group) -> bool:
        """Tell whether people put a figure of one group apart from one of the other."""
        return bool(self._apart) and any(
            not other.places.isdisjoint(self._apart.get(place, ())) for place in one.places
        )

    def _speak_of_two(self, one: _Group, other: _Group) -> bool:
        """Tell whether one article states figures of both that cannot both be right: it speaks of two things."""
        return any(
            self._told_apart(x, y)
            for article in one.articles.keys() & other.articles.keys()
            for x in one.articles[article]
            for y in other.articles[article]
        )

    def _told_apart(self, a: Place, b: Place) -> bool:
        pair = _key(a, b)
        if pair in self._together or pair in self._sure or not self._comparable(a, b):
            return False
        return relation(self._scenes[a].amount, self._scenes[b].amount) is _CONTRADICT

    def _comparable(self, a: Place, b: Place) -> bool:
        """Tell whether two figures are in one unit: of a sum converted to euros, the dollars speak."""
        one, other = self._scenes[a], self._scenes[b]
        return _kind(one) == _kind(other) and not one.outside and not other.outside


def _kind(scene: FigureContext) -> tuple[str, str | None]:
    amount = scene.amount
    return amount.dimension, amount.unit if amount.dimension == "money" else None


def _key(a: Place, b: Place) -> tuple[Place, Place]:
    return (a, b) if a <= b else (b, a)
