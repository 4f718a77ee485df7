"""Relating the highlight in hand to another one: by key, by the menu under the pointer, and from its card."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from recoupe.services.schemes import SchemeService
from recoupe.ui.kit import wording
from recoupe_db.records.relations import places_of
from recoupe_db.records.schemes import HOUSE, Attribute, Scheme
from recoupe_db.store import Store

BUYS = Attribute("buys", to=("ORG",))
PAYS = Attribute("pays", to=("money",))


@pytest.fixture(autouse=True)
def house_labels():
    yield
    wording.call_labels_by(HOUSE)


@pytest.fixture
def person(sit_down, dossier, place):
    store = Store.open(place)
    own = (replace(label, attributes=(BUYS, PAYS)) if label.key == "PER" else label for label in HOUSE.labels)
    SchemeService(store, reviewer="Ada").use(dossier.id, Scheme(tuple(own)))
    store.close()
    return sit_down()


def take(person, words):
    mention = next(mention for mention in person.running.desk.review.mentions if mention.surface == words)
    person.running.desk.review.select(mention.id)
    person.settle()
    return mention


def relations(person, words="Elon Musk"):
    review = person.running.desk.review
    mention = next(mention for mention in review.mentions if mention.surface == words)
    text = review.article.text
    return {name: [text[slice(*place)] for place in places_of(value)] for name, value in mention.attributes}


def menu(person):
    return person.running.window.findChild(QMenu, "relation_menu")


def test_two_keys_relate_a_highlight_to_the_nearest_one_and_undo_parts_them(person):
    take(person, "Elon Musk")
    person.press("Shift+L")
    assert [action.text() for action in menu(person).actions()] == [
        "&1  buys → OpenAI",
        "&2  pays → 97,4 milliards de dollars",
    ]
    person.press("Return")
    person.settle()
    assert relations(person) == {"buys": ["OpenAI"]}
    assert person.running.window.mention.findChild(QPushButton, "relation_buys").text() == "OpenAI"
    person.press("Shift+L", "2")
    person.settle()
    assert relations(person) == {"buys": ["OpenAI"], "pays": ["97,4 milliards de dollars"]}
    person.press("Ctrl+Z")
    person.settle()
    assert relations(person) == {"buys": ["OpenAI"]}
    person.press("Shift+L")
    assert [action.isChecked() for action in menu(person).actions()] == [True, False]
    person.press("1")
    person.settle()
    assert relations(person) == {}


def test_the_card_says_what_a_highlight_is_related_to_and_asks_for_more(person):
    take(person, "Elon Musk")
    button = person.running.window.mention.findChild(QPushButton, "relation_pays")
    assert button.text() == "–"
    button.click()
    person.press("Escape")
    person.settle()
    assert relations(person) == {}


def test_a_label_without_relations_says_where_to_make_some(person):
    take(person, "OpenAI")
    person.press("Shift+L")
    assert person.sees("“Organisation” has no relation here")


def test_what_a_relation_leads_to_and_is_set_aside_can_be_let_go(person):
    take(person, "Elon Musk")
    person.press("Shift+L", "1")
    person.settle()
    take(person, "OpenAI")
    person.press("R")
    person.settle()
    take(person, "Elon Musk")
    person.press("Shift+L")
    assert "buys → nothing any more" in menu(person).actions()[0].text()
    person.press("Return")
    person.settle()
    assert relations(person) == {}
