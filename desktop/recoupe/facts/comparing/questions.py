"""Pairs of figures that are not said to be one fact, and are likely enough to be asked about."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

from recoupe.facts.comparing.grouping import Edge
from recoupe.facts.comparing.values import Place, Question

WORTH_ASKING = 0.3
"""The certainty from which on a pair is asked about: below, two in three questions would be for nothing."""


def questions(
    edges: Iterable[Edge],
    groups: Mapping[Place, frozenset[Place]],
    apart: Collection[tuple[Place, Place]],
    certainty: Callable[[float], float],
) -> Iterator[Question]:
    """Yield one question at most for two groups, and none that is not the likeliest of one of them."""
    put_apart = {frozenset(pair) for pair in apart}
    asked: set[Place] = set()
    for edge in sorted(edges, key=lambda edge: (-edge.score, edge.a, edge.b)):
        one, other = (groups.get(place, frozenset({place})) for place in (edge.a, edge.b))
        if edge.a.article == edge.b.article or edge.b in one or frozenset({edge.a, edge.b}) in put_apart:
            continue
        first, second = min(one), min(other)
        sure = certainty(edge.score)
        if sure < WORTH_ASKING:
            return
        if first not in asked or second not in asked:
            asked |= {first, second}
            yield Question(edge.a, edge.b, edge.related, sure)
