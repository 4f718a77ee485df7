"""Looking into an entity, from the list of names or from the mention in hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from recoupe.services.entity_exchange import Reconciliation
from recoupe.ui.exporting.choices import plain_name as dossier_file
from recoupe.ui.kit import wording
from recoupe.ui.kit.commands import When
from recoupe.ui.kit.dialogs import ask_table, ask_target
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Mention

_NAMED = 5  # names that are told of what could not be taken


class EntityController(Controller):
    """Opens and closes the page of an entity; joining belongs to the list, which knows what is chosen."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about entities."""
        return {
            "show_names": self._show,
            "edit_entity": self._open,
            "entity_dossier": self._ask_page,
            "reconcile_names": self._ask_table,
        }

    @override
    def listen(self) -> None:
        """Go where the page points, and close it."""
        self._desk.entities.written.connect(self._tell_page)
        self._desk.entities.reconciled.connect(self._tell_reconciled)
        self._desk.entities.failed.connect(self._tell_failure)
        form = self._panels.entity_form
        form.shown.connect(self._shell.show_mention)
        form.left.connect(self._leave)
        self._desk.review.selected.connect(self._enable)
        self._panels.entities.tree.itemSelectionChanged.connect(self._enable)
        self._enable()

    def _enable(self, _mention: object = None) -> None:
        mention = self._desk.review.current
        named = mention is not None and not mention.is_figure
        self._shell.actions_.allow(When.ENTITY, named or self._panels.entities.chosen is not None)

    def _show(self) -> None:
        panel = self._panels.entities
        self._shell.show_list(panel)
        panel.search.setFocus()

    def _open(self) -> None:
        """Open the entity that is chosen where the keys are, else the one that the mention in hand names."""
        panels, model = self._panels, self._desk.entities
        chosen, mention = panels.entities.chosen, self._desk.review.current
        focused = QApplication.focusWidget()
        in_list = focused is not None and panels.entities.isAncestorOf(focused)
        entity = model.named(chosen) if chosen is not None and (in_list or not _is_name(mention)) else None
        if entity is None and not _is_name(mention):
            return
        panels.right.setCurrentWidget(panels.entity_page)
        panels.entity_form.start()
        if entity is not None:
            model.take(entity)
        elif mention is not None:
            model.take_mention(mention)

    def _ask_page(self) -> None:
        """Ask where to write everything about the name that is chosen, or that the mention in hand names."""
        dossier, mention = self._desk.shelf.current, self._desk.review.current
        name = self._panels.entities.chosen or (mention.surface if mention is not None and _is_name(mention) else None)
        if dossier is None or name is None:
            return
        language = wording.language()
        suggested = f"{dossier_file(dossier.name)} – {dossier_file(name)}.pdf"
        ask_target(
            self._window,
            suggested,
            "pdf",
            lambda paths: self._desk.entities.write_page(name, paths[0], language=language),
        )

    def _ask_table(self) -> None:
        ask_table(self._window, lambda paths: self._desk.entities.reconcile(paths[0]))

    def _tell_page(self, path: Path) -> None:
        self._shell.show_status(self.tr("Written to {path}").format(path=path))

    def _tell_reconciled(self, done: Reconciliation) -> None:
        told = [self.tr("%n name(s) identified", "", done.identified)]
        if done.unknown:
            told.append(self.tr("not in this dossier: {names}").format(names=", ".join(done.unknown[:_NAMED])))
        if done.refused:
            told.append(self.tr("no identifier of Wikidata: {names}").format(names=", ".join(done.refused[:_NAMED])))
        self.say(" · ".join(told))

    def _tell_failure(self, error: Exception) -> None:
        self._desk.tasks.failed.emit(error)

    def _leave(self) -> None:
        self._desk.entities.leave()
        self._shell.leave_form()


def _is_name(mention: Mention | None) -> bool:
    return mention is not None and not mention.is_figure
