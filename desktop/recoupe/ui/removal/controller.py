"""Removing, moving and merging: what is asked first, and what is said afterwards."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QInputDialog, QMessageBox
from typing_extensions import override

from recoupe.services.bin import KEPT, Moved
from recoupe.services.changes import Changes
from recoupe.ui.removal.bin_dialog import BinDialog
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import ArticleId, Dossier


class RemovalController(Controller):
    """Brings articles and dossiers elsewhere; each step can be undone, and the bin gives back the rest."""

    _dialog: BinDialog | None = None

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about the bin and about other dossiers."""
        return {
            "remove_selected": self._remove,
            "move_selected": self._move,
            "merge_dossier": self._merge,
            "remove_dossier": self._remove_dossier,
            "show_bin": self._show_bin,
        }

    @override
    def listen(self) -> None:
        """Say what was moved, and what is in the bin."""
        self._desk.removal.moved.connect(self._tell_moved)
        self._desk.removal.listed.connect(self._list)
        self._desk.removal.purged.connect(self._tell_purged)

    def _selected(self) -> list[ArticleId]:
        return [line.id for line in self._panels.shelf.selected()]

    def _remove(self) -> None:
        wanted = self._selected()
        if wanted:
            told = self.tr("%n article(s) put in the bin.", "", len(wanted))
            self._desk.removal.remove(wanted, lambda _: self.tell_done(told))

    def _remove_dossier(self) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            told = self.tr("The dossier “{name}” is in the bin.").format(name=dossier.name)

            def tell(_changes: Changes) -> None:
                self.tell_done(told)

            self._desk.removal.remove_dossier(dossier, tell)

    def _move(self) -> None:
        wanted = self._selected()
        if wanted:
            asked = self.tr("Move %n article(s) to the dossier:", "", len(wanted))
            self._ask_dossier(asked, lambda other: self._desk.removal.move(wanted, other))

    def _merge(self) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            asked = self.tr("Bring all articles of “{name}” into the dossier:").format(name=dossier.name)
            self._ask_dossier(asked, lambda other: self._desk.removal.merge(dossier, other))

    def _ask_dossier(self, asked: str, answer: Callable[[Dossier], None]) -> None:
        """Ask for another dossier than the one that is open."""
        current = self._desk.shelf.current
        others = [dossier for dossier in self._desk.shelf.dossiers if current is None or dossier.id != current.id]
        if not others:
            self.say(self.tr("There is no other dossier yet: make one first (Library, New dossier…)."))
            return
        dialog = QInputDialog(self._window)
        dialog.setObjectName("other_dossier_dialog")
        dialog.setWindowTitle(self.tr("Dossier"))
        dialog.setLabelText(asked)
        dialog.setComboBoxItems([dossier.name for dossier in others])

        def chosen(name: str) -> None:
            answer(_called(others, name))

        dialog.textValueSelected.connect(chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _tell_moved(self, moved: Moved) -> None:
        told = self.tr("%n article(s) moved.", "", moved.moved)
        if moved.staying:
            told += " " + self.tr("%n text(s) were there already.", "", moved.staying)
        self.tell_done(told)

    def _show_bin(self) -> None:
        self._dialog = dialog = BinDialog(self._window)
        dialog.restored.connect(self._desk.removal.restore)
        dialog.emptied.connect(self._ask_empty)
        dialog.finished.connect(self._closed)
        dialog.finished.connect(dialog.deleteLater)
        self._desk.removal.list_bin()
        dialog.open()

    def _closed(self) -> None:
        self._dialog = None

    def _list(self, items: list[object]) -> None:
        if self._dialog is not None:
            self._dialog.show_items(items)  # pyright: ignore[reportArgumentType]

    def _ask_empty(self) -> None:
        """Ask what is to go for good: nothing brings it back."""
        dialog = self._dialog
        if dialog is None:
            return
        old = sum(datetime.now(UTC) - item.removed > KEPT for item in dialog.items)
        box = QMessageBox(dialog)
        box.setObjectName("empty_bin")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Empty the bin"))
        box.setText(self.tr("What leaves the bin now is gone for good; the history keeps only that it was removed."))
        box.setInformativeText(self.tr("Backups that were taken before still hold it."))
        cancel = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        everything = box.addButton(
            self.tr("Remove everything (%n)", "", len(dialog.items)), QMessageBox.ButtonRole.DestructiveRole
        )
        everything.setObjectName("empty_bin_everything")
        if old:
            expired = box.addButton(
                self.tr("Only what is older than 30 days (%n)", "", old), QMessageBox.ButtonRole.AcceptRole
            )
            expired.clicked.connect(lambda: self._desk.removal.purge(at_once=False))
        everything.clicked.connect(lambda: self._desk.removal.purge(at_once=True))
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.finished.connect(box.deleteLater)
        box.open()

    def _tell_purged(self, count: int) -> None:
        self._shell.show_status(self.tr("%n article(s) removed for good.", "", count))


def _called(dossiers: list[Dossier], name: str) -> Dossier:
    return next(dossier for dossier in dossiers if dossier.name == name)
