"""How a printed value stands to another, as it leaves: the words of the formats, and the signs of a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

Standing = Literal["agree", "rounded", "converted", "contradict"]
"""How what an article prints stands to the value of a fact; each is a key of a language's words for sheets."""

GroupVerdict = Literal["contradict", "converted", "rounded", "agree", "single"]
"""What all that is printed of a fact comes to."""

STANDING_SIGNS: Mapping[Standing, str] = MappingProxyType(
    {"agree": "✓", "rounded": "≈", "converted": "⇄", "contradict": "≠"}
)
