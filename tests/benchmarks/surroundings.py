"""In what surroundings the benchmarks start a program."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def installed() -> dict[str, str]:
    """Return the surroundings of a program that is installed: what it is compiled to is kept, wherever it lies."""
    kept = Path(tempfile.gettempdir(), f"recoupe-benchmarks-{os.getuid()}")
    place = os.environ | {"PYTHONPYCACHEPREFIX": str(kept)}
    place.pop("PYTHONDONTWRITEBYTECODE", None)
    return place
