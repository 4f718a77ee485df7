"""By what names and values are known to be the same."""

from __future__ import annotations

import re

from recoupe.facts.comparing.amounts import Amount
from recoupe.facts.comparing.values import PrintedName
from recoupe_db.folding import fold
from recoupe_db.records import Label


def name_keys(name: PrintedName) -> set[str]:
    """Return what a name is known by: its entity, or for people the family name alone."""
    parts = [
        part for part in re.split(r"[\s'’-]+", fold(name.canonical or name.surface)) if len(part) > 1 or part == "x"
    ]
    if not parts:
        return set()
    if name.label is Label.PER:
        return {parts[-1]}
    return {" ".join(parts)}


def value_key(amount: Amount) -> str:
    """Return the same text for the same value in the same unit."""
    return f"{amount.dimension} {amount.unit} {amount.low} {amount.high}"
