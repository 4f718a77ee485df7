"""Exports under way: shown before they are written, written off the screen's thread, told when they are complete."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal

from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem

if TYPE_CHECKING:
    from recoupe.exchange.formats import ExportFormat
    from recoupe.services.export.preview import Preview
    from recoupe.services.export.service import ExportOptions, ExportService
    from recoupe.ui.kit.tasks import Tasks
    from recoupe_db.records import Dossier


class ExportFailed(Problem):
    """The process that writes spaCy's format said why it could not."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Nothing was exported: {reason}")


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A file that is complete: what it holds, and how many facts or articles."""

    format: ExportFormat
    path: Path
    count: int


class ExportModel(QObject):
    """Writes a dossier to a file.

    ``written`` carries a :class:`Written`, ``failed`` what went wrong, ``previewed`` the :class:`Preview` that was
    asked for last, ``told`` facts as a :class:`~recoupe.facts.sourced_sentence.SourcedSentence`.
    """

    written = Signal(object)
    failed = Signal(Exception)
    previewed = Signal(object)
    told = Signal(object)

    def __init__(
        self,
        exporting: ExportService,
        command: Callable[[Dossier, ExportFormat, Path, ExportOptions], Sequence[str]],
        tasks: Tasks,
    ) -> None:
        super().__init__(tasks)
        self._exporting = exporting
        self._command = command
        self._tasks = tasks
        self._asked = 0

    def preview(self, dossier: Dossier, wanted: ExportFormat, wish: ExportOptions) -> None:
        """Show what ``wanted`` of ``dossier`` would hold now; an answer that was overtaken is dropped."""
        self._asked += 1
        mine = self._asked

        def show(preview: Preview) -> None:
            if mine == self._asked:
                self.previewed.emit(preview)

        def work() -> Preview:
            from recoupe.services.export.preview import preview  # loads all formats

            return preview(self._exporting, dossier, wanted, wish)

        self._tasks.read(work, show, failed=self.failed.emit)

    def copy(self, dossier: Dossier, wish: ExportOptions) -> None:
        """Make sentences that name their sources of the facts that are wished for; ``told`` carries them."""
        self._tasks.read(lambda: self._exporting.sentences(dossier, wish), self.told.emit, failed=self.failed.emit)

    def export(self, dossier: Dossier, wanted: ExportFormat, path: Path, wish: ExportOptions) -> None:
        """Write ``wanted`` of ``dossier`` to ``path``.

        Gold is written by the command line, in a process that may load spaCy, with its data statement beside it.
        """

        def work() -> WrittenFile:
            if wanted.is_gold:
                self._beside(self._command(dossier, wanted, path, wish))
                return WrittenFile(wanted, path, self._exporting.gold_count(dossier, wish))
            return WrittenFile(wanted, path, self._exporting.export(dossier, wanted.what, path, wish).count)

        self._tasks.job(work, self.written.emit, failed=self.failed.emit)

    def _beside(self, command: Sequence[str]) -> None:
        done = subprocess.run(command, capture_output=True, check=False)
        if done.returncode == 2:  # nothing could be done
            said = done.stderr.decode(errors="replace").strip().removeprefix("recoupe: ")
            raise ExportFailed(reason=said or "?")
