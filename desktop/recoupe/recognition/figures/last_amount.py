"""The last amount with a unit that a text named, which an elliptic one may take its unit from."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from recoupe_db.records import Kind


@dataclass(frozen=True, slots=True)
class Said:
    """The last amount with a unit: its kind, its unit, what one printed unit is worth, and the tokens it took."""

    kind: Kind
    unit: str | None
    factor: Fraction
    value: Fraction
    first: int
    last: int
