"""Nobody decides without a name: the first decision asks once who reviews, and then is stored in that name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QInputDialog

from recoupe.ui.kit.preferences import Preferences
from recoupe_db.records import MentionState


@pytest.fixture
def nobody(sit_down, monkeypatch):
    """Somebody at a desk that knows no name yet."""
    monkeypatch.setattr("tests.end_to_end.desk.REVIEWER", "")
    monkeypatch.setattr("getpass.getuser", lambda: "root")
    return sit_down()


def test_root_signs_nothing_and_the_first_decision_asks_who_reviews_once(nobody):
    mention = nobody.mention
    nobody.press("A")
    dialog = nobody.front()
    assert isinstance(dialog, QInputDialog)
    assert dialog.windowTitle() == "Who reviews?"
    assert dialog.textValue() == ""
    assert nobody.running.desk.review.mention(mention.id).state is MentionState.PENDING
    nobody.write("Inès Carrel")
    nobody.press("Return")
    assert nobody.running.desk.review.mention(mention.id).state is MentionState.ACCEPTED
    assert nobody.running.desk.review.undo_state.undo.reviewer == "Inès Carrel"
    nobody.press("A")
    assert nobody.front() is nobody.window
    assert nobody.running.desk.review.undo_state.undo.reviewer == "Inès Carrel"
    assert Preferences(nobody.settings).reviewer == "Inès Carrel"


def test_without_a_name_nothing_is_stored_and_the_next_decision_asks_again(nobody):
    mention = nobody.mention
    nobody.press("A", "Escape")
    assert nobody.running.desk.review.mention(mention.id).state is MentionState.PENDING
    assert "Nothing was stored" in nobody.window.reading.notice.sentence
    nobody.press("A")
    assert isinstance(nobody.front(), QInputDialog)
    nobody.press("Escape")


@pytest.mark.parametrize(("user", "proposed"), [("root", ""), ("admin", ""), ("ines", "ines")])
def test_the_name_on_this_machine_is_proposed_unless_it_stands_for_nobody(nobody, monkeypatch, user, proposed):
    monkeypatch.setattr("getpass.getuser", lambda: user)
    assert Preferences(nobody.settings).proposed_reviewer == proposed
