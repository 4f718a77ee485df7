"""A folder that is watched: what appears in it, once nobody writes to it any more."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from platformdirs import user_config_path

from recoupe.exchange.readers.article_files import files_at
from recoupe.exchange.writing import write_atomically

Stamp = tuple[int, int]
"""The size of a file in bytes, and when it was changed in nanoseconds."""


class WatchedFolder:
    """Tells which files of a folder are new since the last look, each once, and again when it was changed."""

    def __init__(self, folder: Path, told: Mapping[Path, Stamp] | None = None) -> None:
        self._folder = folder
        self._told: dict[Path, Stamp] = dict(told or {})
        self._seen: dict[Path, Stamp] = {}

    @property
    def told(self) -> Mapping[Path, Stamp]:
        """The files that were told, as they were then; those that are gone are forgotten."""
        return {path: stamp for path, stamp in self._told.items() if path in self._seen or not self._seen}

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


@dataclass(frozen=True, slots=True)
class Watch:
    """A folder that the desk watches for a dossier, with the files that were brought in from there."""

    folder: Path
    dossier: str
    told: Mapping[Path, Stamp] = field(default_factory=dict[Path, Stamp])


def place() -> Path:
    """Return the file in which a desk keeps what it watches; it can be edited."""
    return user_config_path("recoupe", appauthor=False) / "watched.json"


def watches(path: Path | None = None) -> list[Watch]:
    """Return what is watched, nothing where the file is missing or something else."""
    try:
        return [_watch(load) for load in json.loads((path or place()).read_text(encoding="utf-8"))]
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return []


def keep_watches(wanted: Sequence[Watch], path: Path | None = None) -> None:
    """Keep what is watched. Raises a :class:`~recoupe.exchange.problems.FileProblem` where that cannot be."""
    target = path or place()
    target.parent.mkdir(parents=True, exist_ok=True)
    written = [
        {
            "folder": str(watch.folder),
            "dossier": watch.dossier,
            "told": {str(file): list(stamp) for file, stamp in watch.told.items()},
        }
        for watch in wanted
    ]
    write_atomically(target, [json.dumps(written, ensure_ascii=False, indent=1).encode("utf-8")])


def _watch(said: dict[str, Any]) -> Watch:
    told = {Path(file): (int(size), int(moment)) for file, (size, moment) in said.get("told", {}).items()}
    return Watch(Path(said["folder"]), str(said["dossier"]), told)


def _stamp(path: Path) -> Stamp | None:
    try:
        described = path.stat()
    except OSError:
        return None
    return described.st_size, described.st_mtime_ns
