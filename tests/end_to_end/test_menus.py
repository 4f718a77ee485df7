"""What the right button offers: the commands of the thing under the pointer, with their keys, and no others."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from recoupe_db.records import MentionState


@pytest.fixture
def person(sit_down, sample):
    return sit_down(sample)


def ask(person, part, place: QPoint) -> QMenu:
    """Click with the right button at a place of what scrolls in ``part``."""
    ground = part.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, ground.mapToGlobal(place))
    QApplication.sendEvent(ground, event)
    person.breathe()
    menu = person.application.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def names(menu):
    return [action.objectName() for action in menu.actions() if action.objectName()]


def test_a_highlight_is_taken_in_hand_and_rejected_from_its_menu(person):
    view = person.window.reading.view
    (place,) = person.mentions("8VC")
    person.turn_to(place.start)
    menu = ask(person, view, person.place_of(place.start, 0.5))
    assert person.mention.id == place.id
    assert {"accept", "reject", "doubt", "alike", "edit_entity"} <= set(names(menu))
    assert "edit_value" not in names(menu)  # it is no figure
    entry = next(action for action in menu.actions() if action.objectName() == "reject")
    person.click_at(menu, menu.actionGeometry(entry).center())
    assert person.running.desk.review.mention(place.id).state is MentionState.REJECTED


def test_a_card_offers_what_can_be_done_with_its_fact(person):
    person.press("F8")
    cards = person.window.recoupement.settling.cards
    person.wait(lambda: cards.row is not None, "the cards")
    person.settle()
    second = cards.visualRect(cards.model().index(1, 0)).center()
    menu = ask(person, cards, second)
    assert cards.currentIndex().row() == 1
    assert {"verify_row", "copy_sentence", "dispute_row", "open_cell"} <= set(names(menu))
    person.press("Escape")


def test_the_menu_of_the_table_is_that_of_its_row(person):
    person.press("F5")
    table = person.window.recoupement.table
    person.wait(table.isVisible, "the table")
    person.settle()
    menu = ask(person, table, table.visualRect(table.model().index(1, 0)).center())
    assert table.currentIndex().row() == 1
    assert "verify_row" in names(menu)
    person.press("Escape")


def test_what_was_saved_can_be_opened_and_shown_in_its_folder(person, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("recoupe.ui.exporting.controller.QDesktopServices.openUrl", opened.append)
    for button, name in (("toast_answer", "faits.json"), ("toast_other", "encore.json")):
        person.export("facts.json", tmp_path / name)
        person.wait(lambda: bool(person.window.toast.sentence), "the words")
        person.click(button)
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "faits.json"), str(tmp_path)]
