"""Looking into an entity, from the list of names or from the mention in hand."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from typing_extensions import override

from recoupe.ui.kit.commands import When
from recoupe.ui.shell.controller import Controller, Handlers
from recoupe_db.records import Mention


class EntityController(Controller):
    """Opens and closes the page of an entity; joining belongs to the list, which knows what is chosen."""

    @override
    def handlers(self) -> Handlers:
        """Return what does the commands about entities."""
        return {"show_names": self._show, "edit_entity": self._open}

    @override
    def listen(self) -> None:
        """Go where the page points, and close it."""
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

    def _leave(self) -> None:
        self._desk.entities.leave()
        self._shell.leave_form()


def _is_name(mention: Mention | None) -> bool:
    return mention is not None and not mention.is_figure
