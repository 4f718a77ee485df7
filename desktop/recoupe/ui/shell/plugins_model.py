"""Which plug-ins are installed, found out by another process: what they load, and how they fail, stays out of ours."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from recoupe.plugin_loading import GROUPS, PluginFault, names
from recoupe.ui.kit.tasks import Tasks

_PATIENCE = 120  # seconds


class ListedPlugin(msgspec.Struct, frozen=True):
    """A plug-in as ``recoupe plugins --json`` tells of it; ``files`` are the endings of what it reads or writes."""

    kind: str
    name: str
    package: str
    version: str
    problem: str | None
    files: tuple[str, ...] = ()
    fault: PluginFault | None = None


class PluginsModel(QObject):
    """``listed`` carries every plug-in, ``failed`` why they could not be listed."""

    listed = Signal(object)
    failed = Signal(Exception)

    def __init__(self, tasks: Tasks, command: Callable[[], Sequence[str]]) -> None:
        super().__init__(tasks)
        self._tasks = tasks
        self._command = command

    def look(self) -> None:
        """Look anew. Where none is installed this is known without loading anything."""
        if any(names(group) for group in GROUPS):
            self._tasks.read(self._look, self.listed.emit, failed=self.failed.emit)
        else:
            self.listed.emit(())

    def _look(self) -> tuple[ListedPlugin, ...]:
        done = subprocess.run(self._command(), capture_output=True, check=False, timeout=_PATIENCE)
        return msgspec.json.decode(done.stdout, type=tuple[ListedPlugin, ...])
