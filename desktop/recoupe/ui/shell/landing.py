"""Which screen a dossier opens on: what is to be settled, where there is anything, or else its articles."""

from __future__ import annotations

from typing_extensions import override

from recoupe.facts.crosscheck.settling import concerns
from recoupe.ui.shell.controller import Controller
from recoupe_db.records import Dossier, DossierId

_TWO = 2  # articles: with fewer nothing can be compared


class LandingController(Controller):
    """Goes to what is to be settled once, when a dossier is opened or its first articles are read.

    Nobody is moved who has done anything meanwhile: decided about a highlight, or gone to another screen.
    """

    _awaited: DossierId | None = None  # opened, and its articles not read yet
    _landed: DossierId | None = None  # what is to be settled is shown, and not compared yet
    _moving = False
    _stays = False

    def stay(self) -> None:
        """Let the dossier that is opened first open on its articles: somebody is reading one already."""
        self._stays = True

    @override
    def listen(self) -> None:
        """Follow the dossier that is open, and whoever works on it."""
        desk, actions = self._desk, self._shell.actions_
        desk.shelf.opened.connect(self._open)
        desk.shelf.lines_changed.connect(self._land)
        desk.recoupement.shown.connect(self._reconsider)
        desk.imports.finished.connect(self._reconsider)
        desk.review.decided.connect(self._leave_alone)
        for name in (
            "show_review",
            "show_settling",
            "show_recoupement",
            "show_proof",
            "show_overview",
            "show_sheet",
            "show_surfaces",
        ):
            actions[name].toggled.connect(self._moved)

    def _open(self, dossier: Dossier) -> None:
        self._leave_alone()
        if dossier.of is not None:  # the workspace of one reader is there to be read
            return
        stays, self._stays = self._stays, False
        if self._shell.preferences.opens_on == "settling" and not stays:
            self._awaited = dossier.id
            self._land()
        if self._landed is None:
            self._show("show_review")

    def _land(self) -> None:
        shelf = self._desk.shelf
        here = shelf.current is not None and shelf.current.id == self._awaited
        if here and sum(line.recognised for line in shelf.lines) >= _TWO:
            self._landed, self._awaited = self._awaited, None
            self._show("show_settling")

    def _reconsider(self) -> None:
        """Go on to the articles where comparing them has left nothing to settle."""
        model, shelf = self._desk.recoupement, self._desk.shelf
        table = model.table
        if self._landed is None or model.busy or model.waiting or self._desk.imports.running or table is None:
            return
        if shelf.current is not None and table.dossier == shelf.current.id == self._landed:
            self._landed = None
            if not concerns(table.rows):
                self._show("show_review")

    def _show(self, screen: str) -> None:
        self._moving = True
        self._shell.actions_[screen].setChecked(True)
        self._moving = False

    def _moved(self) -> None:
        if not self._moving:
            self._leave_alone()

    def _leave_alone(self) -> None:
        self._awaited = self._landed = None
