"""A key decides about what the reviewer sees, never about what was scrolled away."""

from __future__ import annotations

import pytest

from recoupe_db.records import MentionState


@pytest.fixture
def person(sample, sit_down):
    """Return somebody who has scrolled away from the highlight in hand."""
    person = sit_down(sample)
    person.window.reading.view.setFocus()
    person.press("Ctrl+End")
    return person


@pytest.mark.parametrize("key", ["A", "R", "3"])
def test_the_first_key_brings_the_highlight_back_and_the_second_decides(person, key):
    view, mention = person.window.reading.view, person.mention
    assert mention.id not in {box.key for box in view.boxes_in_sight()}
    person.press(key)
    assert person.mention == mention
    assert mention.id in {box.key for box in view.boxes_in_sight()}
    person.press(key)
    decided = next(other for other in person.running.desk.review.mentions if other.id == mention.id)
    assert decided.state is not MentionState.PENDING


def test_what_was_scrolled_away_once_more_is_shown_once_more(person):
    view, mention = person.window.reading.view, person.mention
    person.press("A", "Ctrl+End")
    assert mention.id not in {box.key for box in view.boxes_in_sight()}
    person.press("A")
    assert mention.id in {box.key for box in view.boxes_in_sight()}
    assert person.mention.state is MentionState.PENDING
