"""Names of a dossier: found, stepped through, renamed, joined and parted with keys and mouse, and undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from tests.end_to_end.desk import LEFT, PLAIN

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def person(sit_down, sample):
    person = sit_down(sample)
    person.press("Ctrl+J")
    return person


def tree(person):
    return person.window.entities.tree


def names(person):
    """Return the names in sight in the list."""
    rows = [tree(person).topLevelItem(row) for row in range(tree(person).topLevelItemCount())]
    return [row.text(0) for row in rows if not row.isHidden()]


def place(person, name):
    """Return where a name is in the list."""
    (item,) = tree(person).findItems(name, Qt.MatchFlag.MatchExactly)
    tree(person).scrollToItem(item)
    return tree(person).visualItemRect(item).topLeft() + QPoint(30, 6)


def look_into(person, name):
    person.click_at(tree(person).viewport(), place(person, name))
    tree(person).setFocus()
    person.press("I")
    assert person.find("entity_name").text() == name


def entity(person, name):
    return person.running.desk.entities.named(name)


def test_a_name_is_found_as_one_types_and_stepped_through_in_every_article(person):
    person.write("altman")
    assert names(person) == ["Sam Altman"]
    person.press("Return")
    seen = []
    for _ in range(3):
        person.press("Return")
        seen.append(person.mention.id)
        assert "Altman" in person.mention.surface
        tree(person).setFocus()
    assert len(set(seen)) == 3


def test_an_entity_gets_a_name_and_an_identifier_from_a_pasted_address(person):
    times = entity(person, "Sam Altman").times
    look_into(person, "Sam Altman")
    person.write("Samuel Altman")
    person.find("entity_wikidata").setFocus()
    person.write("https://www.wikidata.org/wiki/Q7407093")
    assert "Q7407093" in person.find("entity_told").text()
    person.press("Return", "Esc", "Ctrl+J")
    named = entity(person, "Samuel Altman")
    assert (named.times, named.stored.wikidata) == (times, "Q7407093")
    person.window.reading.view.setFocus()
    person.press("Ctrl+Z")
    assert entity(person, "Samuel Altman") is None
    assert entity(person, "Sam Altman").times == times


def test_what_is_no_identifier_cannot_be_saved_and_says_why(person):
    look_into(person, "Sam Altman")
    person.find("entity_wikidata").setFocus()
    person.write("Altman")
    assert "Q312" in person.find("entity_told").text()
    assert not person.find("entity_save").isEnabled()


def test_several_names_are_joined_and_one_undo_parts_them(person):
    before = {name: entity(person, name).times for name in names(person)}
    person.click_at(tree(person).viewport(), place(person, "OpenAI"))
    person.click_at(tree(person).viewport(), place(person, "ChatGPT"), CONTROL)
    person.click("button_join_entities")
    person.click("button_join_entities")  # an organisation and another name: it was asked
    assert entity(person, "OpenAI").times == before["OpenAI"] + before["ChatGPT"]
    assert "ChatGPT" not in names(person)
    person.press("Ctrl+Z")
    assert {name: entity(person, name).times for name in names(person)} == before


def test_a_name_dropped_on_another_joins_it(person):
    start, end = place(person, "ChatGPT"), place(person, "OpenAI")
    person.click_at(tree(person).viewport(), start)
    drop = QDropEvent(end, Qt.DropAction.MoveAction, QMimeData(), LEFT, PLAIN)
    tree(person).dropEvent(drop)  # the window system's own loop would wait for a real mouse
    person.settle()
    assert "Appuyez de nouveau" in person.find("entity_preview").text()
    assert "ChatGPT" not in entity(person, "OpenAI").aliases
    tree(person).dropEvent(QDropEvent(end, Qt.DropAction.MoveAction, QMimeData(), LEFT, PLAIN))
    person.settle()
    assert "ChatGPT" in entity(person, "OpenAI").aliases


def test_a_spelling_is_taken_out(person):
    look_into(person, "Sam Altman")
    spellings = person.window.entity_form.aliases
    texts = [spellings.item(row).data(Qt.ItemDataRole.UserRole) for row in range(spellings.count())]
    assert "Altman" in texts
    row = spellings.visualItemRect(spellings.item(texts.index("Altman")))
    person.click_at(spellings.viewport(), row.center())
    person.click("entity_take_out")
    person.press("Esc", "Ctrl+J")
    assert {"Altman", "Sam Altman"} <= set(names(person))
    person.window.reading.view.setFocus()
    person.press("Ctrl+Z")
    assert "Altman" not in names(person)


def test_chosen_mentions_are_parted_and_every_place_is_shown_with_its_sentence(person):
    look_into(person, "Sam Altman")
    places = person.window.entity_form.places
    times = entity(person, "Sam Altman").times
    assert places.count() == times
    assert all("[" in places.item(row).text() for row in range(times))
    first = places.visualItemRect(places.item(0)).center()
    person.click_at(places.viewport(), first)
    article, mention = places.item(0).data(Qt.ItemDataRole.UserRole)
    assert (person.mention.article, person.mention.id) == (article, mention)
    person.find("entity_target").setFocus()
    person.write("Jack Altman")
    person.press("Return", "Esc", "Ctrl+J")
    assert entity(person, "Jack Altman").times == 1
    assert entity(person, "Sam Altman").times == times - 1
    person.window.reading.view.setFocus()
    person.press("Ctrl+Z")
    assert entity(person, "Jack Altman") is None


def test_the_entity_of_the_mention_in_hand_is_one_key_away(person):
    (first, *_) = person.mentions("OpenAI")
    person.click_on(first)
    person.press("I")
    assert person.find("entity_name").text() == "OpenAI"
    person.press("Esc")
    assert person.application.focusWidget() is person.window.reading.view


def test_what_will_become_one_is_shown_first_and_asked_where_the_kinds_differ(person):
    company, product = entity(person, "OpenAI"), entity(person, "ChatGPT")
    assert company.entity.label is not product.entity.label
    person.click_at(tree(person).viewport(), place(person, "OpenAI"))
    person.click_at(tree(person).viewport(), place(person, "ChatGPT"), CONTROL)
    shown = person.find("entity_preview").text().replace("\u00a0", " ")
    assert shown.startswith(f"Devient « OpenAI », {company.times + product.times} fois")
    assert f"ChatGPT : autre nom, {product.times}" in shown
    person.press("Ctrl+Shift+J")
    assert entity(person, "ChatGPT") is not None
    assert "Appuyez de nouveau" in person.find("entity_preview").text()
    person.press("Ctrl+Shift+J")
    assert entity(person, "ChatGPT") is None


def test_names_of_one_kind_are_joined_at_once_and_history_says_which(person):
    person.click_at(tree(person).viewport(), place(person, "Elon Musk"))
    person.click_at(tree(person).viewport(), place(person, "Marc Toberoff"), CONTROL)
    person.click("button_join_entities")
    assert "Marc Toberoff" in entity(person, "Elon Musk").aliases
    person.press("Ctrl+H")
    told = str(person.find("history").model().index(0, 0).data()).replace("\u00a0", " ")
    assert "« Marc Toberoff »" in told
    assert "réuni à « Elon Musk »" in told


def test_the_list_stays_where_it_is_when_names_are_joined(person):
    bar = tree(person).verticalScrollBar()
    bar.setValue(bar.maximum())
    low = names(person)[-2:]
    before, scrolled = [name for name in names(person) if name != low[1]], bar.value()
    assert scrolled > 0
    for name, keys in zip(low, (PLAIN, CONTROL), strict=True):
        person.click_at(tree(person).viewport(), place(person, name), keys)
    scrolled = bar.value()
    for _ in range(2):
        if person.find("button_join_entities").isEnabled():
            person.click("button_join_entities")
    assert len(names(person)) == len(before)
    assert names(person) == [name for name in names(person) if name in before]
    assert abs(bar.value() - min(scrolled, bar.maximum())) <= 1
