"""Nobody decides without a name: the first decision asks once who reviews, and then is stored in that name."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QInputDialog, QListWidget

from recoupe.services.readings import ReadingService
from recoupe.ui.kit import wording
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.labels.dialog import LabelsDialog
from recoupe_db.queries import decisions
from recoupe_db.records import DISTINCT_COLOURS, Action, MentionState
from recoupe_db.records.schemes import HOUSE


@pytest.fixture(autouse=True)
def house_labels():
    yield
    wording.call_labels_by(HOUSE)


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


def test_choosing_labels_is_signed_too(nobody):
    nobody.window.actions_["labels"].trigger()
    nobody.settle()
    dialog = nobody.window.findChild(LabelsDialog)
    nobody.wait(lambda: dialog.findChild(QListWidget, "labels_list").count() > 0, "the labels")
    dialog._ready.menu().actions()[2].trigger()
    nobody.press("Return")
    assert isinstance(nobody.front(), QInputDialog)
    titles = [action.text() for action in nobody.window.actions_.by_tag.values()]
    assert "Production" not in titles
    nobody.write("Inès Carrel")
    nobody.press("Return")
    nobody.wait(
        lambda: "Production" in [action.text() for action in nobody.window.actions_.by_tag.values()], "the labels"
    )
    with nobody.running._store.read() as session:
        (step,) = decisions.history(session, nobody.running.desk.shelf.current.id)
    assert (step.action, step.reviewer) == (Action.SCHEME, "Inès Carrel")


def test_a_ruling_is_signed_too(nobody):
    company, ruled = nobody.running.desk.company, []
    company._ruled("a case", lambda: ruled.append(company._services.reviewer))
    assert isinstance(nobody.front(), QInputDialog)
    nobody.settle()
    assert ruled == []
    nobody.write("Inès Carrel")
    nobody.press("Return")
    assert ruled == ["Inès Carrel"]


def test_a_known_name_that_is_written_out_takes_one_enter(nobody):
    ReadingService(nobody.running._store).welcome("Inès Carrel", DISTINCT_COLOURS[3])
    nobody.window.actions_["reviewer"].trigger()
    nobody.settle()
    nobody.write("Inès Carrel")
    nobody.press("Return")
    assert nobody.front() is nobody.window
    assert Preferences(nobody.settings).reviewer == "Inès Carrel"


def named_in_the_window(person, name, number=None):
    person.window.actions_["reviewer"].trigger()
    person.settle()
    person.write(name)
    if number is not None:
        colours = person.window.findChild(QComboBox, "reviewer_colour")
        colours.setFocus()
        colours.setCurrentIndex(number)
        colours.activated.emit(number)
    person.press("Return")
    person.settle()


def test_a_colour_that_was_not_chosen_gives_way_to_those_that_were(nobody):
    readings = ReadingService(nobody.running._store)
    named_in_the_window(nobody, "Ada")
    readings.welcome("Bob", DISTINCT_COLOURS[0])  # in a package of his, where he chose it
    assert {each.name: each.colour for each in readings.reviewers()} == {
        "Ada": DISTINCT_COLOURS[1],
        "Bob": DISTINCT_COLOURS[0],
    }
    named_in_the_window(nobody, "Ada", 5)
    nobody.settle()
    assert {each.name: each.colour for each in readings.reviewers()}["Ada"] == DISTINCT_COLOURS[5]
