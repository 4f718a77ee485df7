"""Endings by which a name takes its plural or its feminine: “les Dupont” may be printed as “Duponts”."""

from __future__ import annotations

from typing import Final

INFLECTED: Final = frozenset({"s", "x", "e", "es", "ne", "nes"})
