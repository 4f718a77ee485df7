"""What joining and splitting mean for the ties that are stored: which are added, turned and taken away.

Ties never contradict each other once they are planned here: what is together is one cluster, and no cluster holds two
figures that are kept apart.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from recoupe_db.records import MentionId, Tie

Two = tuple[MentionId, MentionId]


@dataclass(frozen=True, slots=True)
class TiePlan:
    """The ties to remove, and the pairs to tie (True: together; False: apart), made new or turned."""

    removed: tuple[Tie, ...] = ()
    tied: dict[Two, bool] = field(default_factory=dict[Two, bool])


@dataclass(frozen=True, slots=True)
class TieState:
    """What holds: pairs of figures that people keep together or apart, and the clusters of those together.

    ``by_hand`` are the figures that somebody tied; evidence of one fact is together without a tie.
    """

    together: frozenset[Two]
    apart: frozenset[Two]
    clusters: tuple[frozenset[MentionId], ...]
    by_hand: frozenset[MentionId]


class Clusters:
    """Figures gathered pair by pair; two that are kept apart never come into one cluster."""

    def __init__(self, apart: Iterable[Two] = ()) -> None:
        self._apart = frozenset(apart)
        self._of: dict[MentionId, set[MentionId]] = {}

    def of(self, mention: MentionId) -> set[MentionId]:
        """Return what is together with a figure, itself included."""
        return self._of.get(mention) or {mention}

    def join(self, one: MentionId, other: MentionId) -> bool:
        """Bring two figures together; False where something keeps them apart."""
        a, b = self.of(one), self.of(other)
        if a is b:
            return True
        if any(two(x, y) in self._apart for x in a for y in b):
            return False
        a |= b
        self._of.update(dict.fromkeys(a, a))
        return True

    def all(self) -> Iterator[frozenset[MentionId]]:
        """Yield every cluster of two figures or more."""
        for cluster in {id(mentions): mentions for mentions in self._of.values()}.values():
            yield frozenset(cluster)


def two(one: MentionId, other: MentionId) -> Two:
    """Return a pair as it is stored: the lower number first."""
    return (one, other) if one < other else (other, one)


def held(ties: Iterable[Tie], evidence: Iterable[Sequence[MentionId]] = ()) -> TieState:
    """Return what holds: ``ties`` as people made them, then the ``evidence`` of each fact, which is together too.

    Where two reviewers, with undo and redo, left ties that contradict each other, those that keep apart hold.
    """
    known = list(ties)
    apart = frozenset(two(tie.one, tie.other) for tie in known if not tie.together)
    clusters = Clusters(apart)
    pairs = [(tie.one, tie.other) for tie in known if tie.together]
    pairs += [(one, other) for mentions in evidence for place, one in enumerate(mentions) for other in mentions[:place]]
    together = frozenset(two(one, other) for one, other in pairs if clusters.join(one, other))
    by_hand = frozenset(mention for tie in known for mention in (tie.one, tie.other))
    return TieState(together, apart, tuple(clusters.all()), by_hand)


def joined(mentions: Sequence[MentionId], ties: Sequence[Tie]) -> TiePlan:
    """Plan that ``mentions`` state the same fact, with all that is together with them already."""
    clusters = _clusters(ties)
    whole = frozenset[MentionId]().union(*(clusters.of(mention) for mention in mentions))
    wrong = [tie for tie in ties if not tie.together and {tie.one, tie.other} <= whole]
    pairs: list[Two] = []
    for one, other in pairwise(sorted(set(mentions))):
        if clusters.of(one) is not clusters.of(other):
            clusters.join(one, other)
            pairs.append(two(one, other))
    removed = tuple(tie for tie in wrong if (tie.one, tie.other) not in pairs)
    return TiePlan(removed, dict.fromkeys(pairs, True))


def parted(mention: MentionId, others: Sequence[MentionId], ties: Sequence[Tie]) -> TiePlan:
    """Plan that ``mention`` does not belong to ``others``, which stay as they are among themselves."""
    away = set(others) - {mention}
    rest = _clusters(tie for tie in ties if mention not in (tie.one, tie.other))
    own = [tie for tie in ties if tie.together and mention in (tie.one, tie.other)]
    cut = {_far(tie, mention): tie for tie in own if not rest.of(_far(tie, mention)).isdisjoint(away)}
    tied = {two(mention, other): False for other in away}
    for one, other in pairwise(sorted(cut)):
        if rest.of(one) is not rest.of(other):
            rest.join(one, other)
            tied[two(one, other)] = True
    kept = {(tie.one, tie.other) for tie in ties if not tie.together}
    removed = tuple(tie for tie in cut.values() if (tie.one, tie.other) not in tied)
    return TiePlan(removed, {pair: together for pair, together in tied.items() if together or pair not in kept})


def _clusters(ties: Iterable[Tie]) -> Clusters:
    clusters = Clusters()
    for tie in ties:
        if tie.together:
            clusters.join(tie.one, tie.other)
    return clusters


def _far(tie: Tie, mention: MentionId) -> MentionId:
    return tie.other if tie.one == mention else tie.one
