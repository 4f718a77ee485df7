"""What each feature of a pair is worth, as `python -m recoupe.cli.compare_training` learnt it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Weights:
    """Tables by the names of features.

    ``screen`` is quick and set by hand: a pair that scores less than ``screened_out`` is not weighed any further.
    ``pair`` weighs a pair by itself and ``rivals`` against its rivals; the sum of the latter is the logit of the
    probability that the two state one fact, before ``slope`` and ``offset`` calibrate it.
    """

    screen: Mapping[str, float]
    screened_out: float
    pair: Mapping[str, float]
    rivals: Mapping[str, float]
    slope: float = 1.0
    offset: float = 0.0

    def certainty(self, score: float) -> float:
        """Return the probability (0 to 1) that two figures with this score state one fact."""
        return 1 / (1 + math.exp(-max(-30.0, min(30.0, self.slope * score + self.offset))))


def weighed(features: Mapping[str, float], weights: Mapping[str, float]) -> float:
    """Return the sum of what the features are worth; one without a weight is worth nothing."""
    return sum([weights.get(name, 0.0) * value for name, value in features.items()])


@lru_cache(maxsize=1)
def weights() -> Weights:
    """Return the weights that the program ships with."""
    import tomllib  # compiles expressions that the desk's start does not need

    read = tomllib.loads((files("recoupe_resources") / "comparing" / "weights.toml").read_text(encoding="utf-8"))
    return Weights(
        screen=read["screen"],
        screened_out=read["screened_out"],
        pair=read["pair"],
        rivals=read["rivals"],
        slope=read["certainty"]["slope"],
        offset=read["certainty"]["offset"],
    )
