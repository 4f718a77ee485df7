"""The one word for how statements of a fact stand to each other: two of them, one and its row, or all of a row."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum


class Verdict(StrEnum):
    """From what most needs a person to what least does; ``single`` is stated by one article only.

    Two statements agree (same value), are rounded (one is less precise, or cannot be held against the other), are
    converted (one in another unit or currency, by a rule or an entered rate), or contradict each other.
    """

    CONTRADICT = "contradict"
    CONVERTED = "converted"
    ROUNDED = "rounded"
    AGREE = "agree"
    SINGLE = "single"


WORST_FIRST = tuple(Verdict)
"""The one order of verdicts: whoever sorts by them asks here."""


def overall(verdicts: Iterable[Verdict], *, articles: int) -> Verdict:
    """Return what the pairs of a fact's statements come to: the worst of them; ``single`` for one article."""
    if articles < 2:
        return Verdict.SINGLE
    return min(set(verdicts), key=WORST_FIRST.index, default=Verdict.AGREE)
