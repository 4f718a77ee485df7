"""A pair of figures held against its rivals: the other figures of either article that each of the two might go with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.context import FigureContext
from recoupe.facts.comparing.thresholds import AGREEING
from recoupe.facts.comparing.values import Place
from recoupe.facts.verdict import Verdict

_MOST = 6.0  # a lead beyond which more says nothing
_SIDES = 2
_WINDOW = 8.0  # makes a cosine as large as a score


@dataclass(frozen=True, slots=True)
class ScoredPair:
    """Two figures, in the order of their places, with the ``score`` of the pair alone and their ``window`` cosine.

    ``threshold`` is what the pair has to score in the end to be said to be one fact.
    """

    a: Place
    b: Place
    related: Verdict
    score: float
    window: float
    threshold: float = AGREEING


def against_rivals(
    pairs: Iterable[ScoredPair], scenes: Mapping[Place, FigureContext]
) -> Iterator[tuple[ScoredPair, dict[str, float]]]:
    """Yield each pair with its features: by how much it leads its best rivals, of either article and by either measure.

    ``pairs`` has all the pairs of any two articles that it has one of: then what other articles say changes nothing.
    What states the same value as one of the pair is no rival, but a repeat.
    """
    kept = list(pairs)
    scores, windows = _Leads(scenes), _Leads(scenes)
    for pair in kept:
        if pair.a.article != pair.b.article:
            scores.add(pair.a, pair.b, pair.score)
            windows.add(pair.a, pair.b, _WINDOW * pair.window)
    for pair in kept:
        yield pair, _features(pair, scores, windows)


def _features(pair: ScoredPair, scores: _Leads, windows: _Leads) -> dict[str, float]:
    if pair.a.article == pair.b.article:
        return {"bias": 1.0, "score": pair.score, "same article": 1.0, "score, same article": pair.score}
    leads = scores.leads(pair.a, pair.b, pair.score)
    low, high = min(leads, default=0.0), max(leads, default=0.0)
    window_leads = windows.leads(pair.a, pair.b, _WINDOW * pair.window)
    window_low = min(window_leads, default=0.0)
    weights = {
        "bias": 1.0,
        "score": pair.score,
        "lesser lead": low,
        "greater lead": high,
        "lesser lead of windows": window_low,
        "greater lead of windows": max(window_leads, default=0.0),
    }
    if len(leads) < _SIDES:
        weights["one without rivals" if leads else "both without rivals"] = 1.0
    if low > 0:
        weights["best of both"] = 1.0
    if window_low > 0:
        weights["best window of both"] = 1.0
    if pair.related is Verdict.CONTRADICT:
        weights |= {
            "contradict": 1.0,
            "score, contradict": pair.score,
            "lesser lead, contradict": low,
            "greater lead, contradict": high,
            "lesser lead of windows, contradict": window_low,
        }
    return weights


class _Leads:
    """By how much pairs lead the others that one of the two is in."""

    def __init__(self, scenes: Mapping[Place, FigureContext]) -> None:
        self._scenes = scenes
        self._sides: defaultdict[tuple[Place, str], list[tuple[float, Place]]] = defaultdict(list)
        self._sorted: set[tuple[Place, str]] = set()

    def add(self, a: Place, b: Place, score: float) -> None:
        self._sides[a, b.article].append((-score, b))
        self._sides[b, a.article].append((-score, a))

    def leads(self, a: Place, b: Place, score: float) -> list[float]:
        """Return the pair's leads on those of its two sides on which it has rivals."""
        return [lead for lead in (self._lead(a, b, score), self._lead(b, a, score)) if lead is not None]

    def _lead(self, a: Place, b: Place, score: float) -> float | None:
        side = (a, b.article)
        rivals = self._sides[side]
        if side not in self._sorted:
            rivals.sort()
            self._sorted.add(side)
        stated = self._scenes[b].amount
        best = next((-rival for rival, place in rivals if not self._repeats(place, b, stated)), None)
        return None if best is None else max(-_MOST, min(_MOST, score - max(-_MOST, best)))

    def _repeats(self, place: Place, b: Place, stated: Amount) -> bool:
        if place == b:
            return True
        amount = self._scenes[place].amount
        return (amount.dimension, amount.low, amount.high) == (stated.dimension, stated.low, stated.high)
