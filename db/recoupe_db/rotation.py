"""Backups that the program takes by itself: of the last days, of the last weeks, and before each migration."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from recoupe_db import backups
from recoupe_db.connections import for_reading, translated, version_of
from recoupe_db.problems import Problem

DAYS, WEEKS = 7, 4
LIMIT = 2_000_000_000  # bytes of all automatic backups together
_OTHERS = 3  # backups before a migration that are kept, and as many rescues that were put back
_DAILY = re.compile(r" (\d{4}-\d\d-\d\d) (\d\d\.\d\d\.\d\d)")
_VERSION, _RESCUED = " version ", " rescued "


@dataclass(frozen=True, slots=True)
class BackupContents:
    """What a backup holds: ``taken`` in UTC, ``size`` in bytes, ``last`` the moment of its latest decision.

    ``problem`` says why it cannot be put back; it is then counted as far as it can be read.
    """

    path: Path
    taken: datetime
    size: int
    dossiers: tuple[str, ...] = ()
    articles: int = 0
    decisions: int = 0
    last: datetime | None = None
    reviewer: str = ""
    problem: Problem | None = None


def rotate(library: Path, *, now: datetime | None = None, limit: int = LIMIT) -> Path | None:
    """Copy the library unless that was done today or nothing was decided since, then remove what is too old.

    Of each of the last seven days and of each of the last four weeks that have one the latest copy stays, and three
    from before a migration and three rescues that were put back; days are counted, not measured from now, so that a
    clock set wrong removes none. Where they take more than ``limit`` bytes the oldest go first; the latest always
    stays. Returns the new copy, None where none was due. Raises as :func:`backups.copy`.
    """
    now = now or datetime.now(UTC)
    folder = backups.folder_of(library)
    kept = _dated(folder, library)
    made = None
    of_today = any(moment.date() == now.date() for moment, _ in kept)
    if not of_today and _has_changed(library, [path for _, path in kept]):
        made = folder / f"{library.stem} {now:%Y-%m-%d %H.%M.%S}{library.suffix}"
        _make(folder)
        backups.copy(library, made)
    _prune(folder, library, limit)
    return made


def before_migration(library: Path, version: str) -> Path:
    """Copy a library that is about to be upgraded, and return the copy."""
    folder = backups.folder_of(library)
    _make(folder)
    place = backups.beside(folder / library.name, f"version {version}")
    backups.copy(library, place)
    return place


def all_of(library: Path) -> list[Path]:
    """Return the backups that lie in the folder of a library's, the latest first."""
    folder = backups.folder_of(library)
    return sorted(folder.glob(f"*{library.suffix}"), key=lambda path: path.stat().st_mtime, reverse=True)


def contents(path: Path) -> BackupContents:
    """Look into a backup without changing it."""
    status = path.stat()
    told = BackupContents(path, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size)
    try:
        version_of(path)
        with translated(str(path)), closing(for_reading(path)) as file:
            return _counted(told, file)
    except Problem as problem:
        return BackupContents(path, told.taken, told.size, problem=problem)


def _counted(told: BackupContents, file: sqlite3.Connection) -> BackupContents:
    names = tuple(name for (name,) in file.execute("SELECT name FROM dossier ORDER BY name") if _is_seen(name))
    (articles,) = file.execute("SELECT count(*) FROM article").fetchone()
    (decisions,) = file.execute("SELECT count(*) FROM step").fetchone()
    last = file.execute("SELECT at, reviewer FROM step ORDER BY id DESC LIMIT 1").fetchone()
    at, reviewer = (datetime.fromisoformat(last[0]), last[1]) if last else (None, "")
    return BackupContents(told.path, told.taken, told.size, names, articles, decisions, at, reviewer)


def _is_seen(name: str) -> bool:
    """Tell the name of a dossier from those of workspaces and of what is in the bin, which nobody sees."""
    return not any(sign in name for sign in "\x1e\x1f")


def _make(folder: Path) -> None:
    with suppress(OSError):  # the copy itself says why not
        folder.mkdir(mode=0o700, exist_ok=True)


def _has_changed(library: Path, copies: Sequence[Path]) -> bool:
    """Tell whether none of the ``copies`` holds what is there now; an empty library needs none."""
    try:
        now = _state(library)
        return now != (0, 0, 0) and not any(_holds(copy, now) for copy in reversed(copies))
    except (sqlite3.Error, Problem):
        return True


def _holds(copy: Path, state: tuple[int, int, int]) -> bool:
    try:
        return _state(copy) == state
    except (sqlite3.Error, Problem):
        return False


def _state(path: Path) -> tuple[int, int, int]:
    query = (
        "SELECT (SELECT count(*) FROM article), (SELECT count(*) FROM mention), (SELECT coalesce(max(id), 0) FROM step)"
    )
    with translated(str(path)), closing(for_reading(path)) as file:
        articles, mentions, steps = file.execute(query).fetchone()
        return articles, mentions, steps


def _dated(folder: Path, library: Path) -> list[tuple[datetime, Path]]:
    """Return the copies of single days, the oldest first."""
    backups_by_time: list[tuple[datetime, Path]] = []
    for path in folder.glob(f"*{library.suffix}"):
        written = _DAILY.search(path.stem)
        if written and _VERSION not in path.stem and _RESCUED not in path.stem:
            moment = datetime.strptime(f"{written[1]} {written[2]}", "%Y-%m-%d %H.%M.%S").replace(tzinfo=UTC)
            backups_by_time.append((moment, path))
    return sorted(backups_by_time)


def _written(path: Path) -> float:
    return path.stat().st_mtime


def _prune(folder: Path, library: Path, limit: int) -> None:
    copies = _dated(folder, library)
    days = {moment.date(): path for moment, path in copies}
    weeks = {moment.isocalendar()[:2]: path for moment, path in copies}
    stay = {*list(days.values())[-DAYS:], *list(weeks.values())[-WEEKS:]}
    old = [path for _, path in copies if path not in stay]
    for why in (_VERSION, _RESCUED):
        others = sorted(folder.glob(f"*{why}*{library.suffix}"), key=_written)
        old += others[:-_OTHERS]
        stay |= {*others[-_OTHERS:]}
    left = sorted(stay, key=_written)
    size = sum(path.stat().st_size for path in left)
    for path in left[:-1]:
        if size > limit:
            size -= path.stat().st_size
            old.append(path)
    for path in old:
        path.unlink(missing_ok=True)
