"""The screen of names: every name once, with where it stands, and one key for all of its undecided highlights."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recoupe_db.records import Label, MentionState


@pytest.fixture
def names(person):
    person.press("Shift+F4")
    screen = person.window.surfaces
    person.wait(lambda: screen.table.words.rows and person.idle, "the names")
    person.settle()
    return screen


def listed(screen):
    return [(one.surface, one.pending) for one in screen.table.words.rows]


def in_hand(screen):
    return [one.surface for one in screen.table.chosen()]


def stored(person, surface):
    library = person.running.desk.review._library
    lines = person.running.desk.shelf.lines
    mentions = [
        mention for line in lines for mention in library.article(line.id).mentions if mention.surface == surface
    ]
    return [(mention.state, mention.label) for mention in mentions]


def decided(person):
    person.wait(lambda: person.idle, "the decision")
    person.settle()


def test_a_name_is_confirmed_everywhere_by_one_key_and_the_next_is_in_hand(person, names):
    assert [surface for surface, _ in listed(names)] == ["Elon Musk", "OpenAI", "Sam Altman"]
    assert in_hand(names) == ["Elon Musk"]
    assert person.sees("3 names as written · 3 highlights · 3 to review")
    person.press("A")
    decided(person)
    assert stored(person, "Elon Musk") == [(MentionState.ACCEPTED, Label.PER)]
    assert person.window.toast.sentence == "“Elon Musk”: 1 highlight confirmed"
    assert in_hand(names) == ["OpenAI"]
    assert listed(names)[0] == ("Elon Musk", 0)  # it keeps its place


def test_undo_takes_the_whole_step_back(person, names):
    person.press("A")
    decided(person)
    person.press("Ctrl+Z")
    decided(person)
    assert stored(person, "Elon Musk") == [(MentionState.PENDING, Label.PER)]
    assert dict(listed(names))["Elon Musk"] == 1


def test_a_digit_labels_a_name_everywhere_and_r_sets_it_aside(person, names):
    person.press("4")
    decided(person)
    assert stored(person, "Elon Musk") == [(MentionState.ACCEPTED, Label.MISC)]
    person.press("R")
    decided(person)
    assert stored(person, "OpenAI") == [(MentionState.REJECTED, Label.ORG)]
    assert "OpenAI" not in dict(listed(names))


def test_several_names_are_decided_together(person, names):
    names.table.selectAll()
    person.press("A")
    decided(person)
    assert person.window.toast.sentence == "3 names: 3 highlights confirmed"
    assert {pending for _, pending in listed(names)} == {0}
    assert not person.window.actions_["accept_surface"].isEnabled()


def test_the_sentence_of_the_name_in_hand_is_shown_and_o_goes_there(person, names):
    person.wait(lambda: names.quotes.in_hand is not None, "the quotes")
    said = names.quotes.quotes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Elon Musk verse 97,4 milliards de dollars pour OpenAI.")
    person.press("O")
    person.wait(lambda: person.idle, "the article")
    assert person.window.screens.shown is person.window.splitter
    assert person.mention.surface == "Elon Musk"


def test_letters_decide_and_never_jump_in_the_list(person, names):
    names.table.selectAll()
    person.press("A")
    decided(person)
    before = in_hand(names)
    person.press("S", "A")
    assert in_hand(names) == before


def test_a_name_is_looked_for(person, names):
    person.click("surface_search")
    person.write("altman")
    assert [surface for surface, _ in listed(names)] == ["Sam Altman"]
    assert in_hand(names) == ["Sam Altman"]
