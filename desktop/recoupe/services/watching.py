"""A folder that is watched: what appears in it, once nobody writes to it any more."""

from __future__ import annotations

from pathlib import Path

from recoupe.exchange.readers.article_files import files_at

Stamp = tuple[int, int]
"""The size of a file in bytes, and when it was changed in nanoseconds."""


class WatchedFolder:
    """Tells which files of a folder are new since the last look, each once, and again when it was changed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._told: dict[Path, Stamp] = {}
        self._seen: dict[Path, Stamp] = {}

    def look(self) -> list[Path]:
        """Return the articles that appeared and have not changed between two looks: nobody writes to them any more.

        What a folder holds beside articles (pictures, notes on the folder) is left alone.
        """
        files = [file.path for file in files_at([self._folder]) if file.skipped is None]
        there = {path: stamp for path in files if (stamp := _stamp(path)) is not None}
        ready = [
            path for path, stamp in there.items() if self._seen.get(path) == stamp and self._told.get(path) != stamp
        ]
        self._seen = there
        self._told.update((path, there[path]) for path in ready)
        return ready


def _stamp(path: Path) -> Stamp | None:
    try:
        described = path.stat()
    except OSError:
        return None
    return described.st_size, described.st_mtime_ns
