"""Learns what the features of a pair are worth from dossiers in which a person said which figures are one fact.

scikit-learn is needed for this alone, and only where weights are learnt: the program ships what was learnt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from sklearn.linear_model import LogisticRegression

from recoupe.facts.comparing.comparison import Comparer
from recoupe.facts.comparing.rivals import ScoredPair, against_rivals
from recoupe.facts.comparing.values import ComparedArticle, Place
from recoupe.facts.comparing.weights import Weights, weighed

Label = Callable[[Place, Place], bool | None]
"""Tells of two figures of one dossier whether they are one fact; None where that counts neither way."""

STRENGTH = 0.3  # of the data against the pull of every weight towards nothing
_WITHIN = 0.3  # what a pair of one article counts: how it repeats itself is not what is asked
_PARTS = 3  # into which dossiers are put so that rivals are learnt from scores that were not learnt from themselves
_LEAST = 0.01  # how much a feature may at least be said to vary, so that a rare one is not blown up


@dataclass(frozen=True)
class Example:
    """A pair of figures with its features and what a person says of it."""

    pair: ScoredPair
    features: Mapping[str, float]
    label: bool | None


@dataclass(frozen=True)
class TrainingDossier:
    """The examples of one dossier, and the scenes that they are about."""

    name: str
    examples: tuple[Example, ...]
    comparer: Comparer


def dossier(name: str, articles: Iterable[ComparedArticle], label: Label, weights: Weights) -> TrainingDossier:
    """Read a dossier as the program would, with all pairs that pass the screen of ``weights``."""
    comparer = Comparer(weights=weights)
    fresh = comparer.read(articles)
    examples: list[Example] = []
    for a, b in comparer.promising(fresh):
        known = comparer.scorer.features(a, b)
        if known is not None:
            one, other = sorted((a.place, b.place))
            related, features, window = known
            examples.append(Example(ScoredPair(one, other, related, 0.0, window), features, label(one, other)))
    return TrainingDossier(name, tuple(examples), comparer)


def learnt(dossiers: Sequence[TrainingDossier], before: Weights) -> Weights:
    """Return weights learnt from ``dossiers``; the screen stays as it was ``before``."""
    pair = _pair_weights(dossiers)
    rows: list[Mapping[str, float]] = []
    labels: list[bool] = []
    counts: list[float] = []
    for part in range(_PARTS):
        held_out = dossiers[part::_PARTS]
        rest = [dossier for dossier in dossiers if dossier not in held_out]
        others = _pair_weights(rest) if rest else pair
        for dossier in held_out:
            for example, features in rival_features(dossier, others):
                if example.label is not None:
                    rows.append(features)
                    labels.append(example.label)
                    counts.append(_count(example))
    return replace(before, pair=pair, rivals=_fitted(rows, labels, counts), slope=1.0, offset=0.0)


def rival_features(given: TrainingDossier, pair: Mapping[str, float]) -> Iterable[tuple[Example, Mapping[str, float]]]:
    """Yield each example with its features against its rivals, pairs being scored by the weights ``pair``."""
    scored = [replace(example.pair, score=weighed(example.features, pair)) for example in given.examples]
    ranked = against_rivals(scored, given.comparer.scenes)
    return ((example, features) for example, (_, features) in zip(given.examples, ranked, strict=True))


def final_scores(given: TrainingDossier, weights: Weights) -> list[tuple[Example, float]]:
    """Return each example with the score that ``weights`` give it."""
    return [(example, weighed(features, weights.rivals)) for example, features in rival_features(given, weights.pair)]


def calibrated(weights: Weights, scores: Sequence[float], labels: Sequence[bool]) -> Weights:
    """Return weights whose certainty is the share of pairs with such a score that are one fact."""
    model = _regression(C=1e3)
    model.fit(np.array(scores).reshape(-1, 1), labels)
    return replace(weights, slope=float(model.coef_[0][0]), offset=float(model.intercept_[0]))


def _regression(**options: object) -> Any:
    """Return scikit-learn's logistic regression, of whose attributes its stubs know nothing."""
    made: Any = LogisticRegression
    return made(**options)


def _pair_weights(dossiers: Iterable[TrainingDossier]) -> dict[str, float]:
    kept = [example for dossier in dossiers for example in dossier.examples if example.label is not None]
    return _fitted(
        [example.features for example in kept],
        [bool(example.label) for example in kept],
        [_count(example) for example in kept],
    )


def _count(example: Example) -> float:
    return _WITHIN if example.pair.a.article == example.pair.b.article else 1.0


def _fitted(rows: Sequence[Mapping[str, float]], labels: Sequence[bool], counts: Sequence[float]) -> dict[str, float]:
    """Return the weights of a logistic regression; the feature called “bias” is 1 everywhere."""
    names = sorted({name for row in rows for name in row} - {"bias"})
    column = {name: place for place, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)))
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name != "bias":
                table[at, column[name]] = value
    spread = table.std(axis=0) + _LEAST
    model = _regression(C=STRENGTH, solver="newton-cholesky", max_iter=60)
    model.fit(table / spread, labels, sample_weight=counts)
    weights = dict(zip(names, (float(weight) for weight in model.coef_[0] / spread), strict=True))
    return weights | {"bias": float(model.intercept_[0])}
