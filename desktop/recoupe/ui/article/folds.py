"""Which lines of the passages outside an article can be folded away."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fold:
    """Block numbers: ``head`` stays in sight, ``hidden`` goes; ``lines`` counts the hidden ones that are not blank."""

    head: int
    hidden: range
    lines: int


def folds(text: str, spans: Iterable[tuple[int, int]]) -> list[Fold]:
    """Return a fold for each span of code points that has whole written lines after the one it begins in."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    folds = (_fold(lines, starts, start, end) for start, end in spans)
    return [fold for fold in folds if fold.lines]


def _fold(lines: Sequence[str], starts: Sequence[int], start: int, end: int) -> Fold:
    head = bisect_right(starts, start) - 1
    while head < len(lines) - 1 and not lines[head].strip():
        head += 1
    stop = bisect_right(starts, end + 1) - 1  # a line is whole when the span reaches its line break
    written = [number for number in range(head + 1, stop) if lines[number].strip()]
    return Fold(head, range(head + 1, written[-1] + 1 if written else head + 1), len(written))
