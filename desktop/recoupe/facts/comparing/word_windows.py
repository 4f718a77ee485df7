"""The words around a figure, weighed by how rare and how near they are, and compared once the dossier's own are out."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from recoupe.facts.comparing.stems import is_empty, stem, words
from recoupe.facts.comparing.values import Place

_WORDS = 22  # with a meaning, on either side of a figure
_TOKENS = 45  # on either side, empty ones too
_FADING = 0.15  # how fast a word counts for less, per word between it and the figure
_ELSEWHERE = 0.5  # how much a word counts in another sentence, and again in another paragraph
_LEAST = 0.05  # what the commonest word is worth
_STALE = 0.05  # share of all windows that may come or go before rarity is reckoned anew


class WindowReader:
    """Reads the windows of one article; the words of its figures, at ``taken``, are left out."""

    def __init__(self, text: str, taken: Sequence[tuple[int, int]]) -> None:
        self._text = text
        tokens = words(text)
        spans = sorted(taken)
        starts = [start for start, _ in spans]
        self._starts = [start for start, _, _ in tokens]
        self._stems: list[str | None] = []
        for start, _, word in tokens:
            at = bisect_left(starts, start + 1) - 1
            inside = at >= 0 and start < spans[at][1]
            self._stems.append(None if inside or is_empty(word) else stem(word))

    def window(self, start: int, end: int, sentence: tuple[int, int]) -> dict[str, float]:
        """Return the stems around the figure at ``start`` and what each counts, from 0 to 1."""
        paragraph = self._text.rfind("\n", 0, start) + 1
        last = self._text.find("\n", end)
        last = len(self._text) if last < 0 else last
        place = bisect_left(self._starts, start)
        sides = (
            range(place - 1, max(-1, place - _TOKENS), -1),
            range(place, min(len(self._starts), place + _TOKENS)),
        )
        weights: dict[str, float] = {}
        for side in sides:
            steps = 0
            for token in side:
                said = self._stems[token]
                if said is None:
                    continue
                where = self._starts[token]
                weight = 1.0 if sentence[0] <= where < sentence[1] else _ELSEWHERE
                weight *= 1.0 if paragraph <= where < last else _ELSEWHERE
                weight /= 1 + _FADING * steps
                if weight > weights.get(said, 0.0):
                    weights[said] = weight
                steps += 1
                if steps > _WORDS:
                    break
        return weights


_ENOUGH = 40  # figures of a dossier: of fewer the mean is mostly the two themselves, and says that they differ


class WordWindows:
    """The windows of a dossier: how alike two are, beyond what all of the dossier's share.

    It is the cosine of the two vectors less their mean over the dossier. Vectors are kept sparse: random projections
    of them only come near the same number.
    """

    def __init__(self) -> None:
        self._windows: dict[Place, Mapping[str, float]] = {}
        self._counts: Counter[str] = Counter()
        self._changes = 0
        self._vectors: dict[Place, dict[str, float]] = {}
        self._mean: dict[str, float] = {}
        self._towards: dict[Place, float] = {}
        self._square = 0.0

    def add(self, place: Place, window: Mapping[str, float]) -> None:
        """Take one more window in."""
        self._windows[place] = window
        self._counts.update(window.keys())
        self._changes += 1

    def remove(self, place: Place) -> None:
        """Forget a window."""
        window = self._windows.pop(place)
        self._counts.subtract(window.keys())
        self._vectors.pop(place, None)
        self._changes += 1

    def cosine(self, a: Place, b: Place) -> float:
        """Return how alike two windows are, from -1 to 1; less of it the fewer figures say what all share."""
        if not self._mean or self._changes > _STALE * len(self._windows):
            self._reckon()
        one, other = self._vector(a), self._vector(b)
        dot = sum([one[word] * other[word] for word in one.keys() & other.keys()])
        to_one, to_other = self._towards[a], self._towards[b]
        lengths = (1 - 2 * to_one + self._square) * (1 - 2 * to_other + self._square)
        alike = (dot - to_one - to_other + self._square) / math.sqrt(max(1e-12, lengths))
        return alike * min(1.0, len(self._windows) / _ENOUGH)

    def _reckon(self) -> None:
        """Reckon rarities and the mean anew."""
        self._changes = 0
        self._vectors.clear()
        self._towards.clear()
        mean: defaultdict[str, float] = defaultdict(float)
        for place, window in self._windows.items():
            vector = self._vectors[place] = self._weighed(window)
            for word, weight in vector.items():
                mean[word] += weight
        total = max(1, len(self._windows))
        self._mean = {word: weight / total for word, weight in mean.items()}
        self._square = sum(weight * weight for weight in self._mean.values())
        for place, vector in self._vectors.items():
            self._towards[place] = self._dot_mean(vector)

    def _vector(self, place: Place) -> dict[str, float]:
        known = self._vectors.get(place)
        if known is None:
            known = self._vectors[place] = self._weighed(self._windows[place])
            self._towards[place] = self._dot_mean(known)
        return known

    def _weighed(self, window: Mapping[str, float]) -> dict[str, float]:
        total = len(self._windows) + 1
        vector = {
            word: weight * max(_LEAST, math.log(total / (self._counts[word] + 0.5))) for word, weight in window.items()
        }
        length = math.sqrt(sum(weight * weight for weight in vector.values())) or 1.0
        return {word: weight / length for word, weight in vector.items()}

    def _dot_mean(self, vector: Mapping[str, float]) -> float:
        return sum(weight * self._mean.get(word, 0.0) for word, weight in vector.items())
