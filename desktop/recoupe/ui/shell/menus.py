"""The menus of the window, as the table of commands declares them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.commands import MENUS, Menu


def fill(bar: QMenuBar, actions: Actions) -> None:
    """Put every command into the menu in which it is looked for, in the language of the interface."""
    for menu in MENUS:
        _fill(bar.addMenu(_title(menu)), menu, actions)


def _fill(shown: QMenu, menu: Menu, actions: Actions) -> None:
    for number, section in enumerate(menu.sections):
        if number:
            shown.addSeparator()
        shown.addActions(actions.named(section))
    for submenu in menu.submenus:
        _fill(shown.addMenu(_title(submenu)), submenu, actions)
    if menu.labels:
        _offer_labels(shown, actions)
        actions.labels_changed.connect(partial(_offer_labels, shown, actions))


def _offer_labels(shown: QMenu, actions: Actions) -> None:
    """Offer the labels of the open dossier in a menu of theirs."""
    for action in shown.actions():
        shown.removeAction(action)
    shown.addActions(list(actions.by_tag.values()))


def _title(menu: Menu) -> str:
    return QCoreApplication.translate("Menus", menu.title)
