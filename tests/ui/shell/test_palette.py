"""The palette: every command by name, with its key, for hands on the keys and for a mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget

from recoupe_db.records import MentionState


@pytest.fixture
def rows(person):
    """Return a way to read what the palette lists: name, group and key."""

    def read():
        tree = person.find("palette_rows")
        assert isinstance(tree, QTreeWidget)
        items = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        return [tuple(row.text(column) for column in range(3)) for row in items]

    return read


def test_it_lists_every_command_and_label_with_its_key(person, rows):
    person.press("Ctrl+K")
    listed = rows()
    assert len(listed) == len(person.window.actions_.all()) - 1  # all but itself
    assert ("Confirm", "Decide", "A") in listed
    assert ("Person", "Label", "1") in listed
    assert ("Set the article aside", "Article", "") in listed


def test_a_few_letters_and_enter_carry_a_command_out_and_the_keys_go_back_to_the_article(person, rows):
    first = person.mention
    person.press("Ctrl+K")
    person.write("conf")
    assert rows()[0][0] == "Confirm"
    person.press("Return")
    assert person.running.desk.review.mentions[0].state is MentionState.ACCEPTED
    assert person.mention != first
    assert not person.window.findChild(QTreeWidget, "palette_rows").isVisible()
    person.press("R")
    assert person.running.desk.review.mentions[1].state is MentionState.REJECTED


def test_up_and_down_choose_and_wrap_round(person, rows):
    person.press("Ctrl+K")
    person.write("highlight")
    names = [row[0] for row in rows()]
    tree = person.find("palette_rows")
    person.press("Down")
    assert tree.currentItem().text(0) == names[1]
    person.press("Up", "Up")
    assert tree.currentItem().text(0) == names[-1]
    person.press("Down")
    assert tree.currentItem().text(0) == names[0]


def test_escape_closes_it_and_nothing_was_done(person):
    before = person.running.desk.review.mentions
    person.press("Ctrl+K")
    person.write("reject")
    person.press("Escape")
    assert not person.window.findChild(QTreeWidget, "palette_rows").isVisible()
    assert person.running.desk.review.mentions == before
    assert person.window.reading.view.hasFocus()


def test_a_click_carries_out_what_it_points_at(person):
    person.press("Ctrl+K")
    person.write("rejected highlights")
    tree = person.find("palette_rows")
    person.click_at(tree.viewport(), tree.visualItemRect(tree.topLevelItem(0)).center())
    assert person.window.actions_["show_rejected"].isChecked()


def test_a_click_elsewhere_closes_it(person):
    person.press("Ctrl+K")
    person.click_on(person.running.desk.review.mentions[1])
    assert not person.window.findChild(QTreeWidget, "palette_rows").isVisible()


def test_what_was_used_last_comes_first_even_after_a_restart(person, rows, sit_down):
    for words in ("larger", "undecided"):
        person.press("Ctrl+K")
        person.write(words)
        person.press("Return")
    person.press("Ctrl+K")
    assert [row[0] for row in rows()[:2]] == ["Next to review", "Larger text"]
    person.leave()
    again = sit_down()
    again.press("Ctrl+K")
    tree = again.find("palette_rows")
    assert tree.topLevelItem(0).text(0) == "Next to review"


def test_what_is_impossible_now_is_listed_said_and_not_done(person):
    person.press("Ctrl+K")
    person.write("correct the value")
    tree = person.find("palette_rows")
    assert "not possible now" in tree.topLevelItem(0).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert person.sees("Not possible now")
    person.press("Return")
    assert tree.isVisible()


def test_an_article_is_opened_by_its_title(person):
    person.press("Ctrl+K")
    person.write("reponse")
    person.press("Return")
    assert person.article.startswith("Une réponse")


def test_no_match_says_what_to_do(person):
    person.press("Ctrl+K")
    person.write("zebra")
    assert person.sees("Nothing is called that")
