"""Folders that the desk watches: what appears in them comes in by itself while the window is open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from recoupe.services.watching import Watch, WatchedFolder, keep_watches, watches
from recoupe.ui.importing.model import ImportModel
from recoupe.ui.kit.tasks import Tasks
from recoupe_db.problems import Problem

_INTERVAL = 2000  # milliseconds between two looks: a file that is copied slowly is waited for


class WatchingModel(QObject):
    """Looks into the watched folders now and then, and imports what is new there, each file once."""

    def __init__(self, imports: ImportModel, tasks: Tasks) -> None:
        super().__init__(imports)
        self._imports = imports
        self._tasks = tasks
        self._timer = QTimer(self, interval=_INTERVAL)
        self._timer.timeout.connect(self._look)
        self._looking = False
        self._take_up(watches())

    @property
    def watched(self) -> list[Watch]:
        """What is watched, with the files that came in from there."""
        return [replace(watch, told=folder.told) for watch, folder in self._folders]

    def watch(self, wanted: Sequence[Watch]) -> None:
        """Watch these folders from now on, also after the next start. Raises a :class:`Problem` if that is not kept."""
        keep_watches(wanted)
        self._take_up(wanted)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _take_up(self, wanted: Sequence[Watch]) -> None:
        self._folders = [(watch, WatchedFolder(watch.folder, watch.told)) for watch in wanted]
        if self._folders:
            self._timer.start()
        else:
            self._timer.stop()

    def _look(self) -> None:
        if self._looking:
            return
        self._looking = True
        folders = list(self._folders)
        self._tasks.read(
            lambda: [(watch.dossier, folder.look()) for watch, folder in folders], self._take, failed=self._give_up
        )

    def _take(self, arrivals: list[tuple[str, list[Path]]]) -> None:
        self._looking = False
        if not any(paths for _, paths in arrivals):
            return
        for dossier, paths in arrivals:
            if paths:
                self._imports.take_in(dossier, paths)
        try:
            keep_watches(self.watched)
        except Problem as problem:
            self._tasks.failed.emit(problem)

    def _give_up(self, error: Exception) -> None:
        self._looking = False
        self._tasks.failed.emit(error)
