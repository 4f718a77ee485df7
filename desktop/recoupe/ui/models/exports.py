"""Exports under way: written off the screen's thread, and told when they are complete."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from recoupe.services.exporting import Exporting, Format
from recoupe.ui.tasks import Tasks
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.records import Dossier


class ExportFailed(Problem):
    """The process that writes spaCy's format said why it could not."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Nothing was exported: {reason}")


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is complete: what it holds, and how many facts or articles."""

    what: Format
    path: Path
    count: int


class ExportModel(QObject):
    """Writes a dossier to a file. ``written`` carries a :class:`Written`, ``failed`` what went wrong."""

    written = Signal(object)
    failed = Signal(Exception)

    def __init__(
        self, exporting: Exporting, command: Callable[[Dossier, Format, Path], Sequence[str]], tasks: Tasks
    ) -> None:
        super().__init__(tasks)
        self._exporting = exporting
        self._command = command
        self._tasks = tasks

    def export(self, dossier: Dossier, what: Format, path: Path, *, articles_read: int) -> None:
        """Write ``what`` of ``dossier`` to ``path``; spaCy's format by a process that may load spaCy."""

        def work() -> Written:
            if what is Format.SPACY:
                self._beside(self._command(dossier, what, path))
                return Written(what, path, articles_read)
            return Written(what, path, self._exporting.export(dossier, what, path).count)

        self._tasks.job(work, self.written.emit, failed=self.failed.emit)

    def _beside(self, command: Sequence[str]) -> None:
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 2:  # nothing could be done
            said = done.stderr.decode(errors="replace").strip().removeprefix("recoupe: ")
            raise ExportFailed(reason=said or "?")
