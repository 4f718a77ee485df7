"""Stretches of words that may be a name, before it is known what they name."""

from __future__ import annotations

from typing import NamedTuple

from recoupe_db.records import Label, Origin


class Span(NamedTuple):
    """Words ``first`` to ``last`` (excluded) with what speaks for a label.

    ``weight`` is in the units of the jury's votes: 1 is a hint, 4 is as good as certain.
    """

    first: int
    last: int
    label: Label
    weight: float
    origin: Origin
    reason: str

    @property
    def length(self) -> int:
        """The number of words."""
        return self.last - self.first


class Cue(NamedTuple):
    """A vote: ``weight`` for ``label``, negative against it, and the words that cast it."""

    label: Label
    weight: float
    because: str
