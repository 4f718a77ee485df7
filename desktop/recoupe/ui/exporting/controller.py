"""Letting facts, sheets and training data out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from typing_extensions import override

from recoupe.exchange.formats import FORMATS
from recoupe.ui.exporting.choices import file_name
from recoupe.ui.kit.clipboard import put_on_clipboard
from recoupe.ui.kit.dialogs import ask_target
from recoupe.ui.shell.controller import Controller, Handlers

if TYPE_CHECKING:
    from recoupe.exchange.formats import ExportFormat
    from recoupe.facts.sourced_sentence import SourcedSentence
    from recoupe.services.export.service import ExportOptions
    from recoupe.ui.exporting.model import WrittenFile


class ExportController(Controller):
    """Shows what can leave, and says what was written."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands that write files."""
        return {"export": partial(self._export, ""), "export_sheet": partial(self._export, FORMATS[0].key)}

    @override
    def listen(self) -> None:
        """Follow what is written."""
        for model in (self._desk.exports, self._desk.sheet):
            model.written.connect(self._exported)
            model.told.connect(self._copy)
        self._panels.sheet.saving.connect(self._save_sheet)
        self._desk.review.decided.connect(self._panels.sheet.follow)
        self._desk.review.elsewhere.connect(self._panels.sheet.follow)

    def _copy(self, sentence: SourcedSentence) -> None:
        put_on_clipboard(sentence)
        self._shell.show_status(self.tr("Copied as sentences that name their sources"))

    def _export(self, key: str) -> None:
        dossier = self._desk.shelf.current
        if dossier is None:
            self.say(self.tr("Open a dossier first: what leaves is taken from it."))
            return
        from recoupe.ui.exporting.dialog import ExportDialog  # loads all formats

        dialog = ExportDialog(self._window, self._desk.exports, self._shell.preferences, dossier)
        dialog.offer(key)
        self._desk.company.reviewers_read.connect(dialog.offer_layers)
        self._desk.company.read_reviewers()
        dialog.open()

    def _save_sheet(self, wanted: ExportFormat, wish: ExportOptions) -> None:
        """Ask where the sheet goes, and write it as it is shown."""
        dossier = self._desk.shelf.current
        if dossier is None:
            return

        def write(paths: list[Path]) -> None:
            self._desk.sheet.export(dossier, wanted, paths[0], wish)

        ask_target(self._window, file_name(dossier.name, wanted), wanted.suffix[1:], write)

    def _exported(self, written: WrittenFile) -> None:
        facts = self.tr("%n fact(s) exported to {path}", "", written.count)
        articles = self.tr("%n article(s) exported to {path}", "", written.count)
        names = self.tr("%n name(s) exported to {path}", "", written.count)
        told = articles if written.format.is_gold else facts if written.format.holds_facts else names
        told = told.format(path=written.path)
        self._shell.show_status(told)
        path = written.path
        self._shell.toast.say(
            told,
            answer=self.tr("Open"),
            do=partial(_open, path),
            other=self.tr("Show in its folder"),
            do_other=partial(_open, path.parent),
        )
        if written.count == 0 and (written.format.holds_facts or written.format.is_gold):
            nothing = self.tr("Nothing is verified yet: the file has no fact in it.")
            unread = self.tr("No article was read to the end yet: the file has none in it.")
            self.say(unread if written.format.is_gold else nothing)


def _open(place: Path) -> None:
    """Open a file or a folder with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.absolute())))
