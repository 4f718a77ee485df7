"""Deciding about names by their words."""

from __future__ import annotations

from functools import partial

from typing_extensions import override

from recoupe.services.changes import Changes
from recoupe.ui.kit import wording
from recoupe.ui.kit.commands import When
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Label, MentionState


class SurfacesController(Controller):
    """Carries out what is decided about the words in hand, and says about how many highlights that was."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about names by their words."""
        return {
            "accept_surface": partial(self._decide, MentionState.ACCEPTED),
            "reject_surface": partial(self._decide, MentionState.REJECTED),
            "next_surface": self._panels.surfaces.table.go_on,
            "open_surface": self._open,
        }

    @override
    def listen(self) -> None:
        """Follow what is in hand, and the labels that are given to it."""
        screen = self._panels.surfaces
        screen.labelled.connect(self._decide)
        screen.opened.connect(self._open)
        screen.chosen_changed.connect(self._enable)
        self._desk.surfaces.quoted.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        actions, screen = self._shell.actions_, self._panels.surfaces
        actions.allow(When.SURFACE, any(one.pending for one in screen.table.chosen()))
        actions.allow(When.SURFACE_QUOTE, bool(self._desk.surfaces.quotes))

    def _decide(self, decision: Label | MentionState) -> None:
        chosen = self._panels.surfaces.table.chosen()
        if not any(one.pending for one in chosen):
            return
        if len(chosen) == 1:
            named = self.tr("“{words}”").format(words=wording.visible(chosen[0].surface))
        else:
            named = self.tr("%n name(s)", "", len(chosen))
        self._desk.surfaces.decide(chosen, decision, partial(self._tell, named, decision))
        self._panels.surfaces.table.go_on()

    def _tell(self, named: str, decision: Label | MentionState, changes: Changes) -> None:
        count = len(changes.mentions)
        if decision is MentionState.ACCEPTED:
            told = self.tr("{name}: %n highlight(s) confirmed", "", count).format(name=named)
        elif decision is MentionState.REJECTED:
            told = self.tr("{name}: %n highlight(s) set aside", "", count).format(name=named)
        else:
            told = self.tr("{name}: %n highlight(s) confirmed as {label}", "", count).format(
                name=named, label=wording.tag(Label(decision)).lower()
            )
        self.tell_done(told)

    def _open(self) -> None:
        quote = self._panels.surfaces.quotes.in_hand
        if quote is not None:
            self._shell.actions_["show_review"].trigger()
            self._shell.show_mention(quote.article, quote.mention)
