"""Searching: in the list as one types, in the open article from hit to hit, and in all dossiers."""

from __future__ import annotations

import pytest

from recoupe.services.search import snippet
from recoupe_db.text_search import sought


@pytest.fixture
def searching(person):
    """Somebody who has typed “coeur” into the search of the list."""
    person.press("Ctrl+Shift+F")
    person.write("coeur")
    return person


def hit(person):
    """Return the words that are in hand in the article."""
    view = person.window.reading.view
    start, end = view._hits[view._hit]
    return person.article[start:end]


def test_articles_are_found_as_one_types_without_regard_to_accents_and_ligatures(searching):
    assert searching.titles() == ["Le cœur du tramway", "À suivre"]
    searching.write("evry")
    assert searching.titles() == ["À suivre"]
    searching.write("“97 milliards”")
    assert searching.titles() == ["Une réponse"]


def test_each_found_article_shows_the_words_around_the_hit(searching):
    shelf = searching.running.desk.shelf
    searching.window.shelf.list.viewport().grab()
    searching.settle()
    snippets = [shelf.snippet(line.id) for line in shelf.shown]
    assert [shown.text[slice(*shown.hits[0])] for shown in snippets] == ["cœur", "cœur"]


def test_the_open_article_marks_the_hits_and_f3_steps_through_them(searching):
    searching.press("Return")
    assert searching.article.startswith("Le cœur")
    assert hit(searching) == "cœur"
    searching.press("Ctrl+F")
    searching.write("d")
    marked = len(searching.window.reading.view._hits)
    assert searching.label("find_count") == f"1 of {marked}"
    searching.press("F3")
    assert searching.label("find_count") == f"2 of {marked}"
    searching.press("Shift+F3", "Shift+F3")
    assert searching.label("find_count") == f"{marked} of {marked}"


def test_the_next_found_article_opens_at_its_hit(searching):
    searching.press("Return", "Ctrl+Down")
    assert searching.article.startswith("À suivre")
    assert hit(searching) == "cœur"


def test_a_hit_is_painted_where_it_stands(searching):
    searching.press("Return")
    view = searching.window.reading.view
    with_hits = view.viewport().grab().toImage()
    view.set_hits(())
    assert view.viewport().grab().toImage() != with_hits


def test_words_that_are_not_in_the_article_are_said_to_be_absent(person):
    person.press("Ctrl+F")
    person.write("zèbre")
    assert person.label("find_count") == "Not in this article"
    person.press("Escape")
    assert not person.window.reading.finder.isVisible()
    assert person.window.reading.view.hasFocus()


def test_a_search_without_a_hit_offers_the_other_dossiers_and_opens_one_there(person):
    person.press("Ctrl+Shift+F")
    person.write("ailleurs")
    assert person.label("list_hint") == "No article holds “ailleurs”."
    person.click("list_hint_button")
    assert person.titles() == ["Ailleurs"]
    assert person.label("filter_told") == "all dossiers"
    person.click_row(0)
    assert person.article.startswith("Ailleurs")
    assert person.running.desk.shelf.current.name == "Autre"


def test_escape_ends_the_search_and_everything_is_listed_again(searching):
    searching.press("Escape")
    assert len(searching.titles()) == 3
    assert not searching.window.reading.view._hits


def test_a_decision_can_be_taken_at_once_after_a_hit_was_opened(searching):
    searching.press("Return", "A")
    assert searching.running.desk.review.left == 2


def test_a_snippet_begins_with_a_word_and_marks_its_hits_in_a_long_text():
    text = "Avant. " * 60 + "Puis le cœur bat,\nle cœur s’arrête. " + "Après. " * 60
    cut = snippet(text, sought("coeur"))
    assert cut.text.startswith("… Avant.")
    assert [cut.text[start:end] for start, end in cut.hits] == ["cœur", "cœur"]
    assert "\n" not in cut.text
