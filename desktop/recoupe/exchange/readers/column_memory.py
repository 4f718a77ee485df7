"""Which columns of a table hold what, as somebody said once for tables with the same headings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from platformdirs import user_config_path

from recoupe.exchange.writing import write_atomically

FIELDS = ("text", "title", "source", "author", "published", "url")
"""What a column may hold."""

Columns = Mapping[str, Mapping[str, str]]
"""For the headings of a table, by :func:`signature`, the heading of the column for each field."""


def signature(headings: Sequence[str]) -> str:
    """Return what tables with the same headings share."""
    return "\x1f".join(heading.strip().lower() for heading in headings)


def place() -> Path:
    """Return the file in which a desk keeps what it was told; it can be edited."""
    return user_config_path("recoupe", appauthor=False) / "columns.json"


def remembered(path: Path | None = None) -> Columns:
    """Return what was said, nothing where the file is missing or something else."""
    try:
        read = cast("object", json.loads((path or place()).read_text(encoding="utf-8")))
    except (OSError, ValueError):
        return {}
    return cast("Columns", read) if isinstance(read, dict) else {}


def remember(headings: Sequence[str], chosen: Mapping[str, str], path: Path | None = None) -> None:
    """Keep which column holds what. Raises a :class:`~recoupe.exchange.problems.FileProblem` where that cannot be."""
    target = path or place()
    target.parent.mkdir(parents=True, exist_ok=True)
    kept = {**remembered(target), signature(headings): dict(chosen)}
    write_atomically(target, [json.dumps(kept, ensure_ascii=False, indent=1).encode("utf-8")])
