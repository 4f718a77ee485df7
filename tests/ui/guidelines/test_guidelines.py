"""Guidelines: one key away, beside the article, stored as they are written."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest

from recoupe.services.guidelines import GuidelineService
from recoupe_db.records import MentionState


@pytest.fixture
def agreed(store, dossier):
    GuidelineService(store).write(dossier.id, "Sans l’article : « Musk ».")


def text(person):
    return person.window.guidelines.edit.toPlainText()


def test_an_empty_page_says_what_to_write_and_takes_the_keys(person):
    person.press("G")
    edit = person.find("guidelines_text")
    assert edit.hasFocus()
    assert "which names count" in edit.placeholderText()
    person.press("Escape")
    assert not edit.isVisible()
    assert person.window.reading.view.hasFocus()


def test_what_is_written_is_stored_without_being_asked_and_is_there_after_a_restart(person, sit_down, store, dossier):
    person.press("G")
    QTest.keyClicks(person.find("guidelines_text"), "Only full names")
    person.wait(lambda: person.sees("Stored"), "the words to be stored")
    assert GuidelineService(store).read(dossier.id) == "Only full names"
    person.leave()
    again = sit_down()
    again.press("G")
    assert text(again) == "Only full names"


def test_the_last_letters_are_stored_when_the_window_is_closed_at_once(person, store, dossier):
    person.press("G")
    QTest.keyClicks(person.find("guidelines_text"), "Ask Ada")
    person.leave()
    assert GuidelineService(store).read(dossier.id) == "Ask Ada"


def test_one_reviews_with_the_guidelines_in_sight(agreed, sit_down):
    person = sit_down()
    person.press("G")
    edit = person.find("guidelines_text")
    assert "Musk" in text(person)
    person.press("A")
    assert person.running.desk.review.mentions[0].state is MentionState.ACCEPTED
    assert edit.isVisible()
    person.press("G")
    assert not edit.isVisible()


def test_every_dossier_has_its_own(agreed, importing, sit_down):
    other = importing.dossier("Autre")
    person = sit_down()
    assert "Musk" in text(person)
    person.running.desk.shelf.open(other)
    person.settle()
    assert text(person) == ""
    person.press("G")
    assert person.find("guidelines_text").isVisible()
    person.press("Escape")
    assert not person.window.right.isVisible()


def test_one_key_makes_the_highlight_in_hand_an_example_and_keeps_what_is_written(agreed, person, store, dossier):
    person.press("A", "K", "Shift+G")
    written = GuidelineService(store).read(dossier.id)
    assert written == (
        "Sans l’article : « Musk ».\n- “**Elon Musk** verse 97,4 milliards de dollars pour OpenAI.” – ✓ Person"
    )
    assert text(person) == written
    person.press("Escape")
