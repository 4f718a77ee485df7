"""Keys are changed by pressing the new one, and the whole desk knows at once."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabWidget

from recoupe.ui.shell.shortcut_sheet import balanced
from recoupe_db.records import MentionState


@pytest.fixture
def change(person):
    """Return a way to press a new key for a command in the settings."""

    def press(command, key):
        if not person.window.isActiveWindow() or person.front() is person.window:
            person.press("Ctrl+,")
            pages = person.find("settings_pages")
            assert isinstance(pages, QTabWidget)
            bar = pages.tabBar()
            person.click_at(
                bar, bar.tabRect(next(at for at in range(bar.count()) if bar.tabText(at) == "Keys")).center()
            )
        person.click("keys_filter")
        person.write(command)
        person.click("keys_edit")
        if key:
            person.press(key)

    return press


def said(person):
    return person.find("keys_said").text()


def test_a_new_key_works_at_once_on_buttons_in_the_sheet_and_in_the_text(person, change):
    change("Confirm", "X")
    assert "X from now on" in said(person)
    person.press("Escape")
    assert person.sees("Confirm  (X)")
    person.press("?")
    assert "X" in [child.text() for child in person.front().findChildren(QLabel)]
    person.press("Escape", "A")
    assert person.running.desk.review.mentions[0].state is MentionState.PENDING
    person.press("X")
    assert person.running.desk.review.mentions[0].state is MentionState.ACCEPTED


def test_a_key_that_is_taken_is_told_and_taken_over_only_when_asked(person, change):
    change("Confirm", "R")
    assert said(person) == "“R” already means “Set aside”."
    assert person.sees("Confirm  (A)") or person.window.actions_["accept"].shortcuts()[0].toString() == "A"
    person.click("keys_take_over")
    assert "R from now on" in said(person)
    assert [shortcut.toString() for shortcut in person.window.actions_["reject"].shortcuts()] == ["Del"]


def test_a_key_that_everybody_needs_is_refused(person, change):
    change("Confirm", "Ctrl+C")
    assert "choose another key" in said(person)
    assert person.window.actions_["accept"].shortcuts()[0].toString() == "A"


def test_a_label_button_shows_its_new_key(person, change):
    change("Person", "P")
    person.press("Escape")
    assert person.sees("P Person")


def test_keys_are_taken_away_and_given_back(person, change):
    change("Undo", "")
    person.click("keys_none")
    assert person.window.actions_["undo"].shortcuts() == []
    person.click("keys_proposed")
    assert person.window.actions_["undo"].shortcuts()[0].toString() == "Ctrl+Z"
    change("Confirm", "X")
    person.click("keys_all_proposed")
    assert person.window.actions_["accept"].shortcuts()[0].toString() == "A"


def test_changed_keys_are_there_after_a_restart(person, change, sit_down):
    change("Confirm", "X")
    person.press("Escape")
    person.leave()
    again = sit_down()
    again.press("X")
    assert again.running.desk.review.mentions[0].state is MentionState.ACCEPTED


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_sheet_of_keys_fits_on_one_page_and_shows_every_key(sit_down, language):
    person = sit_down(language=language)
    person.press("?")
    sheet = person.front()
    assert sheet.objectName() == "keys_sheet"
    assert sheet.sizeHint().width() <= 1280
    assert sheet.sizeHint().height() <= 720
    shown = [child.text() for child in sheet.findChildren(QLabel)]
    for action in person.window.actions_.all():
        if action.shortcuts():
            assert person.window.actions_.title(action) in shown or action.text() in shown
    QTest.keyClick(sheet, "?")


def test_groups_are_spread_over_columns_in_their_order():
    groups = [(title, [("K", "text")] * count) for title, count in (("a", 3), ("b", 9), ("c", 4), ("d", 5))]
    columns = balanced(groups, 3)
    assert len(columns) <= 3
    assert [group for column in columns for group in column] == groups
    assert balanced([], 3) == [[]]
