"""Selecting is not marking: what is selected can be copied, and is marked by a second act that one sees."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QToolButton
from tests.end_to_end.desk import Person

from recoupe_db.records import Kind, Label


@pytest.fixture
def person(sit_down):
    """Somebody with a figure in hand: its handles are not beside the words to be selected."""
    person = sit_down()
    person.press("J")
    return person


def marked(person: Person):
    return [(mention.surface, mention.label) for mention in person.running.desk.review.mentions]


def select(person: Person, words: str) -> None:
    start = person.article.index(words)
    person.select(start, start + len(words))


def strip(person: Person):
    return person.window.reading.selection.strip


def test_selecting_marks_nothing_and_shows_what_can_be_done(person):
    before = marked(person)
    select(person, "verse")
    assert marked(person) == before
    assert strip(person).isVisible()
    assert person.find("selection_words").text() == "“verse”"
    labels = [button.text() for button in strip(person).findChildren(QToolButton) if button.isVisible()]
    assert labels[:4] == ["1 Person ↵", "2 Organisation", "3 Place", "4 Other name"]
    person.press("Escape")
    assert not strip(person).isVisible()
    assert marked(person) == before


@pytest.mark.parametrize(
    ("way", "label"), [("2", Label.ORG), ("strip_label_LOC", Label.LOC), ("Return", Label.PER), ("8", Kind.DATE)]
)
def test_a_digit_a_button_or_enter_marks_what_is_selected(person, way, label):
    select(person, "verse")
    person.click(way) if way.startswith("strip") else person.press(way)
    assert ("verse", label) in marked(person)
    assert not strip(person).isVisible()
    person.press("Ctrl+Z")
    assert "verse" not in [words for words, _ in marked(person)]


def test_enter_gives_the_label_that_was_given_last(person):
    select(person, "verse")
    person.press("2")
    select(person, "pour")
    assert person.find("strip_label_ORG").text() == "2 Organisation ↵"
    person.press("Return")
    assert ("pour", Label.ORG) in marked(person)


def test_a_mark_is_whole_words_unless_asked_otherwise(person):
    select(person, "ollars po")
    assert person.find("selection_words").text() == "“dollars pour”"
    person.click("strip_exact")
    assert person.find("selection_words").text() == "“ollars po”"
    person.click("strip_exact")
    person.press("4")
    assert ("dollars pour", Label.MISC) in marked(person)
    person.press("Ctrl+Z")
    select(person, "ollars po")
    person.click("strip_exact")
    person.press("4")
    assert ("ollars po", Label.MISC) in marked(person)


def test_what_reads_as_a_figure_is_offered_as_one(person):
    person.press("R", "K")
    select(person, "97,4 milliards de dollars")
    assert person.find("strip_label_money").text().endswith("↵")
    person.press("Return")
    assert ("97,4 milliards de dollars", Kind.MONEY) in marked(person)


def test_ctrl_c_copies_the_words_and_another_key_their_source_too(person):
    before = marked(person)
    select(person, "Elon Musk verse")
    person.press("Ctrl+C")
    assert person.application.clipboard().text() == "Elon Musk verse"
    person.press("Ctrl+Shift+C")
    assert person.application.clipboard().text() == "“Elon Musk verse” (“Une offre”)"
    assert marked(person) == before


def test_several_lines_are_no_mention_but_can_be_put_outside(person):
    before = marked(person)
    text = person.article
    person.select(0, text.index("Elon") + 4)
    assert person.find("strip_place").isVisible()
    person.press("Return")
    assert marked(person) == before
    person.click("strip_place")
    assert [passage.outside for passage in person.running.desk.review.passages] == [True]


def test_the_strip_stays_beside_its_words_and_inside_the_window(person):
    select(person, "OpenAI")
    ground = strip(person).parentWidget().rect()
    assert ground.contains(strip(person).geometry())
