"""Where a library is, told without loading what opens it."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def named_path(where: Path | str | None) -> Path | None:
    """Return the file that a path names, or for None the one in the user's data folder; None for a URL."""
    if where is None:
        where = user_data_path("recoupe", appauthor=False) / "library.sqlite"
    if isinstance(where, str) and "://" in where:
        return None
    return Path(where).expanduser().absolute()
