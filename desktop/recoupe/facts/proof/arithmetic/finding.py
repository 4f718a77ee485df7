"""What one rule found: a figure that does not add up, what it should be, and how that was reckoned."""

from __future__ import annotations

from dataclasses import dataclass

from recoupe.facts.comparing.values import PrintedFigure


@dataclass(frozen=True, slots=True)
class Finding:
    """``figure`` does not go with the figures beside it; ``formula`` has no words of any language."""

    figure: PrintedFigure
    says: str
    formula: str
