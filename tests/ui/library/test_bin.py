"""The bin in the window: by menu and context menu, with undo, and the way out of it."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QInputDialog, QMenu, QTableWidget


def test_selected_articles_go_into_the_bin_by_the_context_menu_and_undo_brings_them_back(person):
    before = person.titles()
    person.click_row(1)
    listed = person.window.shelf.list
    place = listed.visualRect(listed.model().index(1, 0)).center()
    person.application.sendEvent(
        listed.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, listed.mapToGlobal(place))
    )
    menu = person.application.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = person.window.actions_["remove_selected"]
    assert action in menu.actions()
    menu.close()
    action.trigger()
    person.settle()
    assert person.titles() == [before[0], before[2]]
    assert any("put in the bin" in text for text in person.texts())
    person.wait(lambda: person.running.desk.review.article is not None, "the next article")
    assert person.running.desk.review.article.title in (before[0], before[2])
    person.press("Ctrl+Z")
    person.settle()
    assert person.titles() == before


def test_the_bin_gives_back_what_undo_cannot_reach_and_is_emptied_on_request(person):
    before = person.titles()
    for _ in range(2):
        person.click_row(0)
        person.window.actions_["remove_selected"].trigger()
        person.settle()
    person.window.actions_["show_bin"].trigger()
    person.settle()
    table = person.find("bin")
    assert isinstance(table, QTableWidget)
    assert {table.item(row, 0).text() for row in range(table.rowCount())} == set(before[:2])
    assert table.item(0, 1).text() == "Rachat"
    person.click("bin_restore")
    person.settle()
    assert table.rowCount() == 1
    person.click("bin_empty")
    person.click("empty_bin_everything")
    person.settle()
    assert table.rowCount() == 0
    assert not person.find("bin_empty").isEnabled()
    assert len(person.titles()) == 2


def test_articles_are_moved_and_a_dossier_merged_then_taken_back(person):
    before = person.titles()
    person.click_row(0)
    for command, left in (("move_selected", before[1:]), ("merge_dossier", sorted([*before, "Ailleurs"]))):
        person.window.actions_[command].trigger()
        asked = person.application.activeModalWidget()
        assert isinstance(asked, QInputDialog)
        assert asked.comboBoxItems() == ["Autre"]
        asked.accept()
        person.settle()
        assert sorted(person.titles()) == sorted(left)
    assert [dossier.name for dossier in person.running.desk.shelf.dossiers] == ["Autre"]
    person.press("Ctrl+Z", "Ctrl+Z")
    person.settle()
    assert {dossier.name for dossier in person.running.desk.shelf.dossiers} == {"Autre", "Rachat"}


def test_a_removed_dossier_leaves_the_next_one_on_the_screen(person):
    person.window.actions_["remove_dossier"].trigger()
    person.settle()
    person.wait(lambda: person.titles() == ["Ailleurs"], "the other dossier")
    review = person.running.desk.review
    person.wait(lambda: review.article is not None and review.article.title == "Ailleurs", "its article")
    person.window.actions_["remove_dossier"].trigger()
    person.settle()
    assert person.titles() == []
    assert person.running.desk.review.article is None
    person.press("Ctrl+Z", "Ctrl+Z")
    person.settle()
    assert len(person.running.desk.shelf.dossiers) == 2
