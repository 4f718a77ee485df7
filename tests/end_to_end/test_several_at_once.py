"""Several highlights at once: taken together in the list or the article, identical ones everywhere, and doubts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from recoupe.ui.mentions.list_model import MENTION
from recoupe_db.records import Kind, Label, MentionState

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def person(sit_down, sample):
    person = sit_down(sample)
    person.wait(lambda: person.running.desk.review.article is not None)
    person.settle()
    person.window.lists.setCurrentWidget(person.window.mentions)
    person.settle()
    return person


def review(person):
    return person.running.desk.review


def listed(person):
    rows = person.running.desk.mentions
    return [rows.index(row).data(MENTION) for row in range(rows.rowCount())]


def turn_column_to(part, place):
    """Turn the column at the right, as by the wheel, until a place of a part is in sight: it may be long."""
    above = part
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and above.widget() is not None:
        seen = part.mapTo(above.widget(), place)
        above.ensureVisible(seen.x(), seen.y(), 0, 30)


def click_row(person, row, modifiers=Qt.KeyboardModifier.NoModifier):
    view = person.window.mentions._list
    index = view.model().index(row)
    view.scrollTo(index)
    turn_column_to(view.viewport(), view.visualRect(index).center())
    person.click_at(view.viewport(), view.visualRect(index).center(), modifiers)


def states(person):
    return {mention.id: mention.state for mention in review(person).mentions}


def on_screen_is_what_is_stored(person):
    desk = person.running.desk
    stored = desk.review._library.article(desk.review.article.id)
    assert desk.review.mentions == list(stored.mentions)
    view = person.window.reading.view
    assert {key: (box.start, box.end, box.state) for key, box in view._buckets._by_key.items()} == {
        mention.id: (mention.start, mention.end, mention.state) for mention in desk.review.reviewable
    }


def test_the_list_and_the_article_keep_step(person):
    click_row(person, 4)
    assert person.mention == listed(person)[4]
    person.press("N")
    assert person.window.mentions._list.currentIndex().data(MENTION) == person.mention
    person.click_on(listed(person)[1])
    assert person.window.mentions._list.currentIndex().row() == 1


def test_what_is_chosen_in_the_list_is_decided_in_one_step(person):
    before = states(person)
    click_row(person, 2)
    click_row(person, 4, CTRL)
    click_row(person, 5, CTRL)
    person.press("A")
    chosen = [listed(person)[row].id for row in (2, 4, 5)]
    assert {key for key, state in states(person).items() if state != before[key]} == set(chosen)
    on_screen_is_what_is_stored(person)
    person.press("Ctrl+Z")
    assert states(person) == before


def test_what_a_filter_hides_is_never_decided(person):
    before = states(person)
    person.click("filter_text")
    person.write("elon musk")
    shown = {mention.id for mention in listed(person)}
    assert 0 < len(shown) < len(before)
    assert {mention.surface for mention in listed(person)} == {"Elon Musk"}
    person.press("Return", "Ctrl+A", "R")
    assert {key for key, state in states(person).items() if state != before[key]} == shown
    on_screen_is_what_is_stored(person)


def test_narrowing_the_filter_lets_go_of_what_it_hides(person):
    before = states(person)
    person.press("Ctrl+Shift+L", "Ctrl+A")
    assert len(review(person).chosen) == len(listed(person))
    person.click("filter_text")
    person.write("openai")
    person.press("Return", "A")
    assert {
        mention.surface for mention in review(person).mentions if states(person)[mention.id] != before[mention.id]
    } == {"OpenAI"}


def test_a_decided_highlight_leaves_a_list_of_undecided_ones(person):
    person.window.mentions.filters.state.setCurrentIndex(1)
    person.settle()
    before = len(listed(person))
    person.press("A")
    assert len(listed(person)) == before - 1
    assert str(before - 1) in person.find("mentions_count").text()
    person.press("Ctrl+Z")
    assert len(listed(person)) == before


def test_a_rubber_band_takes_highlights_together(person):
    view = person.window.reading.view
    boxes = view.boxes_in_sight()[:3]
    chosen = {box.key for box in boxes}
    corners = [person.place_of(box.start, 0.5) for box in boxes]
    top, bottom = min(corner.y() for corner in corners), max(corner.y() for corner in corners)
    drag(person, QPoint(1, top), QPoint(view.viewport().width() - 1, bottom), ALT)
    assert chosen <= set(review(person).chosen)
    before, taken = states(person), set(review(person).chosen)
    person.press("A")
    assert {key for key, state in states(person).items() if state != before[key]} == taken


def test_ctrl_click_takes_one_more_and_escape_lets_go(person):
    first, second = person.mention, listed(person)[2]
    person.turn_to(second.start)
    port = person.window.reading.view.viewport()
    person.click_at(port, person.place_of(second.start, 0.5), CTRL)
    assert set(review(person).chosen) == {first.id, second.id}
    assert person.find("surface").text().startswith("2 ")
    person.press("Escape")
    assert review(person).chosen == ()
    assert person.mention == first


def drag(person, start, end, modifiers):
    port = person.window.reading.view.viewport()
    whole = port.window()
    QTest.mousePress(whole.windowHandle(), LEFT, modifiers, port.mapTo(whole, start))
    for place in ((start + end) / 2, end):
        move(person, port, place, modifiers)
    QTest.mouseRelease(whole.windowHandle(), LEFT, modifiers, port.mapTo(whole, end))
    person.settle()


def move(person, port, place, modifiers):
    QTest.mouseMove(port.window().windowHandle(), port.mapTo(port.window(), place))
    person.breathe()


def test_one_key_and_enter_confirm_every_identical_highlight_of_the_article(person):
    first = next(mention for mention in listed(person) if mention.surface == "Elon Musk")
    review(person).select(first.id)
    person.press("Shift+A")
    assert person.front().objectName() == "alike"
    person.press("Return")
    assert {mention.state for mention in person.mentions("Elon Musk")} == {MentionState.ACCEPTED}
    on_screen_is_what_is_stored(person)


def test_every_identical_highlight_of_the_dossier_gets_another_label_and_one_undo_takes_it_back(person):
    desk = person.running.desk
    lines = list(desk.shelf.lines)
    first = next(mention for mention in listed(person) if mention.surface == "OpenAI")
    review(person).select(first.id)
    person.press("E")
    person.click("alike_dossier")
    person.press("4", "Return")
    mentions = [mention for line in lines for mention in desk.review._library.article(line.id).mentions]
    assert {mention.label for mention in mentions if mention.surface == "OpenAI"} == {Label.MISC}
    assert all(now.pending < then.pending for now, then in zip(desk.shelf.lines, lines, strict=True))
    person.press("Ctrl+Z")
    assert [line.pending for line in desk.shelf.lines] == [line.pending for line in lines]


def test_a_place_without_a_tick_is_left_alone(person):
    first = next(mention for mention in listed(person) if mention.surface == "Elon Musk")
    review(person).select(first.id)
    person.press("Shift+R")
    rows = person.find("alike_places")
    box = rows.visualRect(rows.model().index(1, 0))
    person.click_at(rows.viewport(), QPoint(box.left() + 10, box.center().y()))
    person.press("Return")
    assert [mention.state for mention in person.mentions("Elon Musk")] == [MentionState.REJECTED, MentionState.PENDING]


def test_a_doubt_is_noted_explained_found_and_kept_by_a_decision(person):
    mention = person.mention
    person.press("D")
    person.click("comment")
    person.write("lequel des deux ?")
    person.press("Return")
    assert (person.mention.flagged, person.mention.comment) == (True, "lequel des deux ?")
    person.window.reading.view.setFocus()
    person.press("A")
    person.click("filter_flagged")
    assert [(mention.id, mention.flagged, mention.state) for mention in listed(person)] == [
        (mention.id, True, MentionState.ACCEPTED)
    ]
    view = person.window.reading.view
    told = view._explain(view._buckets.get(mention.id))
    assert "⚑" in told
    assert "lequel des deux ?" in told
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert listed(person) == []


def test_doubts_are_found_all_over_the_dossier(person):
    person.press("D")
    here = review(person).article.id
    there = person.running.desk.shelf.lines[2].id
    review(person).open(there)
    person.settle()
    person.press("D")
    person.window.mentions.filters.scope.setCurrentIndex(1)
    person.click("filter_flagged")
    assert [mention.article for mention in listed(person)] == [here, there]
    click_row(person, 0)
    assert review(person).article.id == here


def test_a_figure_is_relabelled_with_all_its_equals(person):
    figure = next(mention for mention in listed(person) if mention.label is Kind.MONEY)
    review(person).select(figure.id)
    person.press("E", "6", "Return")
    assert {mention.label for mention in person.mentions(figure.surface)} == {Kind.PERCENT}
