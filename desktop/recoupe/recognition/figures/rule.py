"""What a rule returns: the tokens it read and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recoupe.recognition.figures.tokenizer import TokenStream

if TYPE_CHECKING:
    from recoupe_db.records import Reading


@dataclass(frozen=True, slots=True)
class Match:
    """A reading of the tokens from ``first`` up to, not including, ``last``; None says: these are no figure."""

    first: int
    last: int
    reading: Reading | None


Rule = Callable[[TokenStream, int], Match | None]
