"""The menus of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenuBar

from recoupe.ui.kit import actions as commands
from recoupe.ui.kit.actions import Actions


class Menus(QObject):
    """Fills a menu bar, in the language of the interface."""

    def fill(self, bar: QMenuBar, actions: Actions) -> None:
        """Put every command into the menu in which it is looked for."""
        named = actions.named
        bar.addMenu(self.tr("&Library")).addActions(named(commands.LIBRARY))
        edit = bar.addMenu(self.tr("&Edit"))
        edit.addActions(named(commands.EDIT))
        edit.addSeparator()
        edit.addActions(named(commands.FIND))
        review = bar.addMenu(self.tr("&Review"))
        review.addActions(named(commands.REVIEW))
        review.addMenu(self.tr("Selected articles")).addActions(named(commands.SELECTED))
        review.addMenu(self.tr("Label")).addActions(list(actions.by_tag.values()))
        together = bar.addMenu(self.tr("&Together"))
        together.addActions(named(commands.COMPANY))
        together.addSeparator()
        together.addActions(named(commands.ADJUDICATION))
        bar.addMenu(self.tr("Re&coupement")).addActions(named(commands.RECOUPEMENT))
        view = bar.addMenu(self.tr("&View"))
        view.addActions(named(commands.SCREENS))
        view.addSeparator()
        view.addActions(named(commands.VIEW))
        bar.addMenu(self.tr("&Help")).addActions(named(commands.HELP))
