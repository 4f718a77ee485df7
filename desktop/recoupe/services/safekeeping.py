"""What keeps a library safe: backups that are looked into and put back, rescues, and a file that holds everything."""

from __future__ import annotations

from pathlib import Path

from recoupe_db import backups, rescue, rotation
from recoupe_db.problems import Problem
from recoupe_db.rescue import PutBack
from recoupe_db.rotation import BackupContents
from recoupe_db.salvage import Salvaged, salvage
from recoupe_db.store import Store


class SafekeepingService:
    """Looks after the file of an open library."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def read_only(self) -> Problem | None:
        """Why nothing can be stored in the library, None where everything can."""
        return self._store.read_only

    def settle(self) -> None:
        """Bring everything into the one file that people copy, unless the library is in use just now."""
        self._store.settle()

    def back_up_if_due(self) -> Path | None:
        """Take today's backup unless there is one or nothing has changed; let old ones go."""
        return self._store.rotate_backups()

    def backups(self) -> list[BackupContents]:
        """Look into all backups beside the library, the latest first."""
        path = self._store.path
        return [] if path is None else contents_beside(path)

    def rescues(self) -> list[Path]:
        """Return what was kept when the file had been replaced, and was not put back yet."""
        path = self._store.path
        return [] if path is None else rescue.beside(path)

    def restore(self, backup: Path) -> Path | None:
        """Put a backup in the library's place, open that, and return where the former library was kept."""
        if self._store.path is None:
            raise TypeError("a library on a server has no backups beside it")
        former = Store.restore(backup, self._store.path)
        self._store.reopen()
        return former

    def put_back(self, kept: Path) -> PutBack:
        """Bring a rescue back into the library and open it; one that is wholly back moves to the backups."""
        path = self._store.path
        if path is None:
            raise TypeError("a library on a server has no rescue")
        self._store.close()
        try:
            brought = rescue.put_back(kept, path)
            if not brought.left:
                backups.folder_of(path).mkdir(mode=0o700, exist_ok=True)
                kept.replace(backups.folder_of(path) / kept.name)
        finally:
            self._store.reopen()
        return brought


def contents_beside(library: Path) -> list[BackupContents]:
    """Look into all backups beside a library that need not be open, the latest first."""
    return [rotation.contents(path) for path in rotation.all_of(library)]


def salvage_in_place(library: Path) -> tuple[Salvaged, Path]:
    """Put what can be read of a damaged library in its place; return that, and where the damaged file was kept."""
    brought = salvage(library, backups.beside(library, "salvaged"))
    damaged = backups.set_aside(library, "damaged")
    brought.library.replace(library)
    return brought, damaged
