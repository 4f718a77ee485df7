"""A training that runs beside the desk: how far it is, what it gave, and which version is in use."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, cast

from PySide6.QtCore import QObject, QProcess, Signal

from recoupe.training.versions import Version, Versions
from recoupe.ui.library.model import ArticleListModel

Command = Callable[[Sequence[str]], Sequence[str]]
"""Returns how to start a training on dossiers, by their names."""


class TrainingModel(QObject):
    """Starts, follows and ends a training.

    ``paced`` carries batches done, batches in all and seconds left; ``trained`` the new :class:`Version`; ``failed`` a
    sentence, empty where it was stopped; ``changed`` tells that another version is in use.
    """

    paced = Signal(int, int, int)
    trained = Signal(object)
    failed = Signal(str)
    changed = Signal()

    def __init__(
        self, command: Command, shelf: ArticleListModel, versions: Versions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._shelf = shelf
        self._versions = versions
        self._process: QProcess | None = None
        self._line = b""
        self._told = ""

    @property
    def dossiers(self) -> list[str]:
        """The names of all dossiers, the open one first."""
        names = [dossier.name for dossier in self._shelf.dossiers]
        current = self._shelf.current
        return sorted(names, key=lambda name: current is None or name != current.name)

    @property
    def running(self) -> bool:
        """True while a training goes on."""
        return self._process is not None

    @property
    def used(self) -> str | None:
        """The version that reads now, None for the component that came with the program."""
        return self._versions.used

    def start(self, names: Sequence[str]) -> None:
        """Train on the dossiers with these names."""
        if self._process is not None:
            return
        program, *arguments = self._command(names)
        process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        self._process, self._line, self._told = process, b"", ""
        process.start(program, arguments)

    def cancel(self) -> None:
        """Stop the training: nothing of it is left in use."""
        process, self._process = self._process, None
        if process is not None:
            process.finished.disconnect(self._finished)
            process.kill()
            process.waitForFinished()
            process.deleteLater()
            self.failed.emit("")

    def use(self, version: Version) -> None:
        """Read with a version from now on."""
        self._versions.use(version.name)
        self.changed.emit()

    def back(self) -> None:
        """Read with what was used before."""
        self._versions.back()
        self.changed.emit()

    def _read(self) -> None:
        if self._process is None:
            return
        self._line += bytes(self._process.readAllStandardOutput().data())
        *whole, self._line = self._line.split(b"\n")
        for line in whole:
            self._take(cast("dict[str, Any]", json.loads(line)))

    def _take(self, said: dict[str, Any]) -> None:
        if "total" in said:
            self.paced.emit(said["done"], said["total"], said["seconds_left"])
        elif "version" in said:
            self._told = said["version"]

    def _finished(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        complaint = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        process.deleteLater()
        version = next((version for version in self._versions.all() if version.name == self._told), None)
        if version is not None:
            self.trained.emit(version)
        else:
            self.failed.emit(complaint.removeprefix("recoupe: "))
