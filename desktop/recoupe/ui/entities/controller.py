"""Looking into an entity, from the list of names or from the mention in hand."""

from __future__ import annotations

from typing_extensions import override

from recoupe.ui.kit.commands import When
from recoupe.ui.kit.controller import Controller, Handlers
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
        form = self._window.entity_form
        form.shown.connect(self._window.show_mention)
        form.left.connect(self._leave)
        self._desk.review.selected.connect(self._enable)
        self._window.entities.tree.itemSelectionChanged.connect(self._enable)
        self._enable()

    def _enable(self, _mention: object = None) -> None:
        mention = self._desk.review.current
        named = mention is not None and not mention.is_figure
        self._window.actions_.allow(When.ENTITY, named or self._window.entities.chosen is not None)

    def _show(self) -> None:
        window = self._window
        window.show_list(window.entities)
        window.entities.search.setFocus()

    def _open(self) -> None:
        """Open the entity that is chosen where the keys are, else the one that the mention in hand names."""
        window, model = self._window, self._desk.entities
        chosen, mention = window.entities.chosen, self._desk.review.current
        in_list = window.entities.isAncestorOf(window.focusWidget()) if window.focusWidget() else False
        entity = model.named(chosen) if chosen is not None and (in_list or not _is_name(mention)) else None
        if entity is None and not _is_name(mention):
            return
        window.right.setCurrentWidget(window.entity_page)
        window.entity_form.start()
        if entity is not None:
            model.take(entity)
        elif mention is not None:
            model.take_mention(mention)

    def _leave(self) -> None:
        self._desk.entities.leave()
        self._window.leave_form()


def _is_name(mention: Mention | None) -> bool:
    return mention is not None and not mention.is_figure
