"""What can be done with the thing under the pointer, or in hand: the same commands as everywhere, with their keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QMenu, QWidget
from typing_extensions import override

from recoupe.ui.kit import wording
from recoupe.ui.shell.controller import Controller
from recoupe_db.records import Fact, MentionId

_ROW = (
    *("verify_row", "copy_sentence", "confirm_row", "dispute_row", "false_row", "unverify_row", "state_row", ""),
    *("join_rows", "split_cell", "open_cell"),
)
_QUOTE = ("confirm_cell", "reject_cell", "split_cell", "", "open_cell", "copy_sentence")
_HIGHLIGHT = (
    *("accept", "reject", "doubt", "", "alike", "edit_value", "relate", "state_fact", "edit_entity", "place", ""),
    *("copy", "copy_source"),
)
_NAME = ("edit_entity", "join_entities")
_SURFACE = ("accept_surface", "reject_surface", "next_surface", "", "open_surface")
_NOTE = ("write_value", "dismiss_note", "open_passage", "", "copy_annotated", "restore_notes")


class ContextMenuController(Controller):
    """Opens a menu on what is clicked with the right button, and on what is in hand for the menu key."""

    @override
    def listen(self) -> None:
        """Give each list, the cards, the table and the article a menu."""
        panels = self._panels
        rows = panels.recoupement
        self._serve(rows.settling.cards, _ROW, _take(rows.settling.cards))
        self._serve(rows.table, _ROW, _take(rows.table))
        self._serve(rows.sentences, _QUOTE, self._take_quote)
        self._serve(panels.reading.view, _HIGHLIGHT, self._take_highlight)
        self._serve(panels.entities.tree, _NAME, _take(panels.entities.tree))
        self._serve(panels.surfaces.table, _SURFACE, _take(panels.surfaces.table))
        self._serve(panels.surfaces.quotes, ("open_surface",), _take(panels.surfaces.quotes))
        self._serve(panels.proof.notes, _NOTE, _take(panels.proof.notes))
        panels.facts.menu_wanted.connect(self._show_fact_menu)

    def _serve(self, part: QWidget, names: Sequence[str], take: Callable[[QPoint], object]) -> None:
        part.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        part.customContextMenuRequested.connect(partial(self._show, part, names, take))

    def _show(self, part: QWidget, names: Sequence[str], take: Callable[[QPoint], object], at: QPoint) -> None:
        take(at)
        menu = self._menu(names)
        ground = part.viewport() if isinstance(part, QAbstractScrollArea) else part
        menu.popup(ground.mapToGlobal(at))

    def _menu(self, names: Sequence[str]) -> QMenu:
        """Return a menu of those commands that are possible now."""
        menu = QMenu(self._window)
        menu.setObjectName("context_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in names:
            if not name:
                menu.addSeparator()
            elif self._shell.actions_[name].isEnabled():
                menu.addAction(self._shell.actions_[name])
        return menu

    def _take_highlight(self, at: QPoint) -> None:
        highlights = self._panels.reading.view.boxes_at(QPointF(at))
        if highlights:
            self._desk.review.select(MentionId(highlights[0].key))

    def _take_quote(self, at: QPoint) -> None:
        self._panels.recoupement.sentences.take_at(at)

    def _show_fact_menu(self, at: QPoint) -> None:
        """Show what the buttons of the list of facts do, and how a fact is copied."""
        facts = self._panels.facts
        menu = QMenu(self._window)
        menu.setObjectName("context_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for button in facts.choices():
            menu.addAction(button.text(), button.click)
        if (fact := facts.chosen_fact()) is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Copy the sourced sentence"), partial(self._copy, fact))
        if menu.actions():
            menu.popup(at)

    def _copy(self, fact: Fact) -> None:
        dossier = self._desk.shelf.current
        if dossier is not None:
            from recoupe.services.export.service import ExportOptions  # loads all formats

            wish = ExportOptions(language=wording.language(), facts=frozenset({fact.id}))
            self._desk.exports.copy(dossier, wish)


def _take(view: QAbstractItemView) -> Callable[[QPoint], None]:
    """Return what takes the row under the pointer in hand."""

    def take(at: QPoint) -> None:
        index = view.indexAt(at)
        if index.isValid() and index not in view.selectedIndexes():
            view.setCurrentIndex(index)

    return take
