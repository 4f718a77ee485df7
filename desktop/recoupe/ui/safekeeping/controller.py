"""Commands about the library's file, and what is said when it was replaced, is damaged or cannot be written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.safekeeping.dialog import BackupsDialog
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.library_errors import LibraryDamaged, LibraryReplaced
from recoupe_db.problems import Problem
from recoupe_db.rescue import PutBack


class SafekeepingController(Controller):
    """Shows the backups, puts one back, and offers what was rescued."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about the file."""
        return {"backups": self._show}

    @override
    def listen(self) -> None:
        """Follow what became of the file."""
        keeping = self._desk.safekeeping
        keeping.restored.connect(self._tell_restored)
        keeping.brought.connect(self._tell_brought)
        keeping.rescues.connect(self._offer)
        keeping.only_read.connect(self._tell_read_only)

    def tell(self, error: Exception) -> bool:
        """Say what can be done about the library's file; False where something else went wrong."""
        if isinstance(error, LibraryReplaced) and isinstance(error.rescue, Path):
            put_back = partial(self._desk.safekeeping.put_back, error.rescue)
            self.say(wording.sentence(error), answer=self.tr("Put it back"), do=put_back)
        elif isinstance(error, LibraryDamaged):
            self.say(wording.sentence(error), answer=self.tr("Backups…"), do=self._show)
        else:
            return False
        return True

    def _tell_read_only(self, problem: Problem) -> None:
        told = self.tr("The library is open for reading only, nothing can be decided. {reason}")
        self.say(told.format(reason=wording.sentence(problem)))

    def _show(self) -> None:
        dialog = BackupsDialog(self._window)
        self._desk.safekeeping.listed.connect(dialog.table.show_backups)
        dialog.wanted.connect(self._desk.safekeeping.restore)
        dialog.finished.connect(dialog.deleteLater)
        self._desk.safekeeping.look()
        dialog.open()

    def _offer(self, rescues: list[Path]) -> None:
        told = self.tr("The library's file was replaced while it was open: what was decided then is kept in {path}.")
        put_back = partial(self._desk.safekeeping.put_back, rescues[-1])
        self.say(told.format(path=rescues[-1]), answer=self.tr("Put it back"), do=put_back)

    def _tell_restored(self, former: Path | None) -> None:
        self._shell.show_status("")  # what was said at the foot was said of another file
        told = self.tr("The backup is in place; the former library is kept as {path}.")
        self.say(told.format(path=former) if former else self.tr("The backup is in place."))

    def _tell_brought(self, brought: PutBack) -> None:
        self._shell.show_status("")
        if brought.whole:
            told = self.tr("The library is what it was before its file was replaced.")
        else:
            told = self.tr("%n decision(s) were put back.", "", brought.steps)
        if brought.left:
            told += " " + self.tr("%n decision(s) do not fit the library any more; they stay kept.", "", brought.left)
        self.say(told)
