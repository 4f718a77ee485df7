"""The table of commands: each has a handler, a menu and other names, and stands there once."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QMenu, QTreeWidget

from recoupe.ui.kit.actions import key_of, tags, twins
from recoupe.ui.kit.commands import FIRST_EDITION, GROUPS, MEANINGS, MENUS
from recoupe.ui.shell.controller import Controller

COMMANDS = [command for group in GROUPS for command in group.commands]
OF_A_PANEL = {
    "take_back",
    "join_entities",
    "show_review",
    "show_overview",
    "show_sheet",
    "show_surfaces",
    "show_recoupement",
    "show_adjudication",
    "show_settling",
    "show_proof",
}


def test_every_command_is_declared_once_and_has_other_names():
    assert [name for name, times in Counter(command.name for command in COMMANDS).items() if times > 1] == []
    assert [command.name for command in COMMANDS if not command.words] == []


def test_a_key_means_one_thing_on_every_screen():
    """Two commands share a key only where the table says that it means the same on their screens."""
    having = {}
    named = {f"label_{tag.value}": twins(key_of(tag)) for tag in tags()}
    for name, keys in [*((command.name, command.keys) for command in COMMANDS), *named.items()]:
        for key in keys:
            having.setdefault(key, set()).add(name)
    same = {twin: frozenset(names) for key, names in MEANINGS for twin in twins(key)}
    shared = {key: frozenset(names) for key, names in having.items() if len(names) > 1}
    assert shared == same


def test_the_keys_of_the_first_edition_can_be_had_again(person):
    keyboard, actions = person.window.keyboard, person.window.actions_
    keyboard.take_first_edition()
    assert {name: keyboard.keys(actions[name]) for name in FIRST_EDITION} == FIRST_EDITION
    keyboard.reset_all()
    assert all(keyboard.is_proposed(action) for action in actions.all())


def test_every_command_stands_in_one_menu():
    sections = [section for menu in MENUS for shown in (menu, *menu.submenus) for section in shown.sections]
    assert Counter(command.name for section in sections for command in section) == Counter(
        command.name for command in COMMANDS
    )


def test_the_menus_of_the_window_offer_what_the_table_says(person):
    offered = {action.objectName() for menu in person.window.menuBar().findChildren(QMenu) for action in menu.actions()}
    assert {command.name for command in COMMANDS} <= offered


def test_every_command_does_something_in_exactly_one_controller(person):
    handled = Counter(name for controller in person.window.findChildren(Controller) for name in controller.handlers())
    assert {name: times for name, times in handled.items() if times > 1} == {}
    assert set(handled) | OF_A_PANEL == {command.name for command in COMMANDS}


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("pdf", "Fact sheet…"),
        ("delete", "Set aside"),
        ("save", "Export…"),
        ("merge", "Same person, same organisation"),
        ("bug", "Report a problem…"),
        ("night", "Dark theme"),
    ],
)
def test_the_palette_finds_a_command_by_another_name(person, words, title):
    person.press("Ctrl+K")
    person.write(words)
    tree = person.find("palette_rows")
    assert isinstance(tree, QTreeWidget)
    assert title in [tree.topLevelItem(row).text(0) for row in range(tree.topLevelItemCount())]
