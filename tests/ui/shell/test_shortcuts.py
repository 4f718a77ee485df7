"""Keys: none means two things, and what the reader chose goes before what the program proposes."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from recoupe.ui.kit.actions import Actions, shown_keys
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.shell.shortcuts import ShortcutManager, is_reserved, meet, settled

NAMES, KEYS = st.sampled_from("abcdef"), st.sampled_from(["A", "B", "Ctrl+C", "1", "&"])
KEYMAPS = st.dictionaries(NAMES, st.lists(KEYS, max_size=3).map(tuple))


@pytest.fixture
def actions(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    yield Actions(window)
    window.close()


@pytest.fixture
def preferences(tmp_path):
    return Preferences(QSettings(str(tmp_path / "keys.ini"), QSettings.Format.IniFormat))


@given(KEYMAPS, KEYMAPS, st.dictionaries(NAMES, st.sampled_from(["kitchen", "garden"])))
def test_no_key_means_two_things_in_one_place_and_a_choice_is_kept(proposed, chosen, rooms):
    keys = settled(proposed, chosen, rooms)
    assert keys.keys() == proposed.keys()
    for one, other in combinations(keys, 2):
        if meet(rooms.get(one), rooms.get(other)):
            assert not set(keys[one]) & set(keys[other])
    for name, wanted in chosen.items():
        if name in keys:
            assert set(keys[name]) <= set(wanted)
            rivals = [command for command in chosen if command != name and command in proposed]
            if not any(set(wanted) & set(chosen[rival]) for rival in rivals):
                assert set(keys[name]) == set(wanted)


def test_every_proposed_key_can_be_given_and_is_proposed_once_in_each_screen(person):
    keyboard, actions = person.window.keyboard, person.window.actions_
    for action in actions.all():
        assert keyboard.keys(action) == actions.proposed[action.objectName()], f"{action.objectName()} shares a key"
        assert not any(map(is_reserved, keyboard.keys(action))), f"{action.objectName()} has a reserved key"


@pytest.mark.parametrize("key", ["Tab", "Return", "Esc", "Space", "Up", "Shift+Left", "Alt+L", "Ctrl+C"])
def test_keys_that_move_about_and_write_are_reserved(key):
    assert is_reserved(key)


@pytest.mark.parametrize("key", ["A", "Ctrl+Return", "Alt+Left", "F5", "Shift+R", "é"])
def test_other_keys_are_free(key):
    assert not is_reserved(key)


def test_a_given_key_leaves_the_command_that_had_it_and_comes_back_after_a_restart(actions, preferences, qtbot):
    keyboard = ShortcutManager(actions, preferences)
    with qtbot.waitSignal(keyboard.changed):
        keyboard.give(actions["accept"], "R")
    assert [shown_keys(actions[name]) for name in ("accept", "reject")] == [["R"], ["Del"]]
    again = Actions(actions.parent())
    ShortcutManager(again, preferences)
    assert again["accept"].shortcuts() == [QKeySequence("R")]
    assert again["reject"].shortcuts() == [QKeySequence("Del")]


def test_a_digit_keeps_its_twin_on_a_french_keyboard(actions, preferences):
    keyboard = ShortcutManager(actions, preferences)
    keyboard.give(actions["accept"], "2")
    assert actions["accept"].shortcuts() == [QKeySequence("2"), QKeySequence("é")]
    assert shown_keys(actions["accept"]) == ["2"]
    assert not actions.by_tag[next(tag for tag in actions.by_tag if tag.value == "ORG")].shortcuts()


def test_one_and_all_can_be_reset(actions, preferences):
    keyboard = ShortcutManager(actions, preferences)
    keyboard.give(actions["accept"], "X")
    keyboard.clear(actions["undo"])
    keyboard.reset(actions["accept"])
    assert shown_keys(actions["accept"]) == ["A"]
    assert not actions["undo"].shortcuts()
    keyboard.reset_all()
    assert keyboard.is_proposed(actions["undo"])
    assert preferences.keys() == {}


def test_broken_settings_leave_the_proposed_keys(actions, preferences):
    preferences.keep_keys({"accept": ("no key at all", "Ctrl+,"), "a command of tomorrow": ("A",)})
    keyboard = ShortcutManager(actions, preferences)
    assert keyboard.keys(actions["accept"]) == ("Ctrl+,",)
    assert keyboard.keys(actions["settings"]) == ()
    keyboard.give(actions["undo"], "U")
    assert preferences.keys()["a command of tomorrow"] == ("A",)
