"""What one aims at stays where it is: the buttons that decide, and the selection that goes on by keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea


def test_confirm_and_reject_do_not_move_between_a_name_and_a_figure(person):
    panel = person.window.mention
    name = [(button.mapTo(person.window, QPoint(0, 0)), button.size()) for button in buttons(panel)]
    person.press("J")
    assert person.mention.is_figure
    assert [(button.mapTo(person.window, QPoint(0, 0)), button.size()) for button in buttons(panel)] == name


def test_nor_do_they_when_a_figure_is_longer_than_the_window_is_high(person):
    panel = person.window.mention
    area = panel.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    wide = panel.width()
    for height in (1000, 420, 1000):
        person.window.resize(1280, height)
        person.settle()
        assert (panel.width(), area.verticalScrollBar().isVisible()) == (wide, height == 420)


def buttons(panel):
    buttons = [
        button for button in panel.findChildren(object) if button.objectName() in ("button_accept", "button_reject")
    ]
    assert len(buttons) == 2
    return buttons


def test_the_next_article_is_the_one_selected_when_ctrl_is_held(person):
    shelf = person.window.shelf
    assert len(shelf.selected()) == 1
    person.press("Ctrl+Down")
    assert [line.id for line in shelf.selected()] == [person.running.desk.review.article.id]
    person.press("Ctrl+Down")
    assert [line.id for line in shelf.selected()] == [person.running.desk.review.article.id]
