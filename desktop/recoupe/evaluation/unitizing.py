"""Krippendorff's alpha for units that readers cut out of a continuum by themselves, in its nominal form.

After K. Krippendorff, “Measuring the Reliability of Qualitative Text Analysis Data”, Quality & Quantity 38 (2004),
787-800: the observed disagreement of units and gaps that overlap, over the one to be expected by chance. No kept-up
library offers it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

Units = Sequence[tuple[int, int]]
"""What one reader marked, as start and end on the continuum; nothing overlaps."""


def unitizing_alpha(length: int, readers: Sequence[Units]) -> float | None:
    """Return alpha for one category on a continuum of ``length``; None where nobody marked anything.

    1 is perfect agreement, 0 what chance would give, less is worse than chance.
    """
    count = len(readers)
    if count < 2 or not any(readers):
        return None
    observed = _observed(length, readers) / (count * (count - 1) * length**2)
    expected = _expected(length, readers)
    return 1 - observed / expected if expected else None


def _sections(length: int, units: Units) -> Iterator[tuple[int, int, bool]]:
    """Yield units and the gaps between them as start, length, and whether it is a unit."""
    place = 0
    for start, end in sorted(units):
        if start > place:
            yield place, start - place, False
        yield start, end - start, True
        place = end
    if place < length:
        yield place, length - place, False


def _observed(length: int, readers: Sequence[Units]) -> float:
    cut = [list(_sections(length, units)) for units in readers]
    return float(
        sum(
            _distance(one, other)
            for number, sections in enumerate(cut)
            for place, others in enumerate(cut)
            if place != number
            for one, other in _touching(sections, others)
        )
    )


_Section = tuple[int, int, bool]


def _touching(one: Sequence[_Section], other: Sequence[_Section]) -> Iterator[tuple[_Section, _Section]]:
    """Yield the pairs of sections that overlap, in one walk along both."""
    here = there = 0
    while here < len(one) and there < len(other):
        yield one[here], other[there]
        ends = one[here][0] + one[here][1], other[there][0] + other[there][1]
        here += ends[0] <= ends[1]
        there += ends[1] <= ends[0]


def _distance(one: _Section, other: _Section) -> int:
    """Return the squared difference of two sections that overlap."""
    (begin, length, unit), (begins, lengths, units) = one, other
    if unit and units:
        return (begin - begins) ** 2 + (begin + length - begins - lengths) ** 2
    if unit and lengths - length >= begin - begins >= 0:
        return length**2
    if units and length - lengths >= begins - begin >= 0:
        return lengths**2
    return 0


def _expected(length: int, readers: Sequence[Units]) -> float:
    count = len(readers)
    cut = [section for units in readers for section in _sections(length, units)]
    sizes = [size for _, size, unit in cut if unit]
    gaps = [size for _, size, unit in cut if not unit]
    among_units = (len(sizes) - 1) / 3
    total = 0.0
    for size in sizes:
        fitting = sum(gap - size + 1 for gap in gaps if gap >= size)
        total += among_units * (2 * size**3 - 3 * size**2 + size) + size**2 * fitting
    chances = count * length * (count * length - 1) - sum(size * (size - 1) for size in sizes)
    return 2 * total / (length * chances) if chances else 0.0
