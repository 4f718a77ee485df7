"""What does not add up inside a draft: changes, shares, parts and sums."""

from __future__ import annotations

from recoupe.facts.proof.arithmetic.notes import arithmetic_notes

__all__ = ["arithmetic_notes"]
