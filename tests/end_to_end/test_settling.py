"""What is to be settled, as somebody meets it who came with one question: what can I print?"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from recoupe.facts.verdict import Verdict
from recoupe_db.records import FactStatus


@pytest.fixture
def person(sit_down, sample):
    return sit_down(sample)


@pytest.fixture
def settling(person):
    """Return the cards, once the articles are compared."""
    person.press("F8")
    page = person.window.recoupement.settling
    person.wait(lambda: page.isVisible() and page.row is not None, "the cards")
    person.settle()
    return page


def spoken(page, place=0):
    return page.cards.cards.index(place, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_first_card_is_a_contradiction_told_as_a_sentence_and_its_quotes_are_beside_it(person, settling):
    assert settling.row.verdict is Verdict.CONTRADICT
    assert spoken(settling).startswith("Elon Musk – départ\u00a0: 2018 dans 4 sources, 2019 dans 3")
    assert person.running.desk.recoupement.row.key == settling.row.key
    assert person.window.recoupement.sentences.seen


def test_the_arrow_keys_go_from_card_to_card_and_the_quotes_follow(person, settling):
    first = settling.row
    person.press("Down")
    assert settling.row.key != first.key
    assert person.running.desk.recoupement.row.key == settling.row.key
    person.press("Up")
    assert settling.row.key == first.key


def test_what_was_verified_leaves_the_pile_and_the_next_dispute_is_in_hand(person, settling):
    before = len(settling.cards.cards.rows)
    agreed = next(place for place, row in enumerate(settling.cards.cards.rows) if row.verdict is Verdict.AGREE)
    for _ in range(agreed):
        person.press("Down")
    settled = settling.row
    person.press("Ctrl+Return")
    person.wait(lambda: len(settling.cards.cards.rows) == before - 1, "the fact to be settled")
    assert settled.key not in {row.key for row in settling.cards.cards.rows}
    person.click("settling_judged")
    assert settling.row.key == settled.key
    assert settling.row.fact.status is FactStatus.VERIFIED


def test_the_table_is_one_key_away_and_back_with_the_same_fact_in_hand(person, settling):
    person.press("Down")
    key = settling.row.key
    person.press("F5")
    assert person.window.recoupement.table.isVisible()
    assert not settling.isVisible()
    assert person.running.desk.recoupement.row.key == key
    person.press("F8")
    person.wait(settling.isVisible, "the cards")
    assert settling.row.key == key


def test_each_pile_says_how_many_facts_it_holds(person, settling):
    for name in ("open", "judged", "single"):
        button = person.window.findChild(QPushButton, f"settling_{name}")
        person.click(f"settling_{name}")
        assert int(button.text().split()[-1]) == len(settling.cards.cards.rows)
    assert settling.nothing.isVisible() == (not settling.cards.cards.rows)


def test_the_fact_of_the_figure_in_hand_stands_beside_the_article_and_opens_on_its_quotes(person, settling):
    person.press("F2")
    (year, *_) = [mention for mention in person.mentions("2018") if mention.is_figure]
    person.click_on(year)
    card = person.window.mention.fact
    assert card.said.accessibleName() == "2018 dans 4 sources, 2019 dans 3"
    person.click("fact_card_open")
    screen, model = person.window.recoupement, person.running.desk.recoupement
    assert screen.unfolded
    assert (model.cell.mention, settling.row.key) == (year.id, model.row.key)
    assert screen.passage.title.text() == person.running.desk.review.article.title
    person.press("Escape", "F2")
    person.click_on(person.mentions("Elon Musk")[0])
    assert not card.isVisible()


def test_a_card_unfolds_on_who_says_otherwise_and_what_is_decided_there_goes_on_to_the_next_fact(person, settling):
    model, screen = person.running.desk.recoupement, person.window.recoupement
    person.press("Return")
    assert model.cell.printed == "2019"
    assert screen.sentences.hasFocus()
    person.press("R")
    assert not any(cell.printed == "2019" and cell.mention == model.figure for cell in model.row.cells)
    person.press("Page Down")
    person.press("Ctrl+Return" if model.row.verdict is not Verdict.CONTRADICT else "Page Down")
    assert screen.unfolded
    person.press("Escape")
    assert settling.cards.hasFocus()
