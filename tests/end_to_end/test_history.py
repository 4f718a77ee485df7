"""The history in words, one decision taken back alone, and undo without limit: by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from tests.end_to_end.desk import REVIEWER

from recoupe.services.history import HistoryService
from recoupe.services.memory import MADE_BY_MEMORY
from recoupe.services.review import ReviewService
from recoupe_db.records import ArticleState, MentionState


@pytest.fixture
def person(sit_down, sample):
    return sit_down(sample)


def lines(person):
    """Return the history as it is on the screen."""
    model = person.window.history.list.model()
    return [model.index(row).data() for row in range(model.rowCount())]


def point_at(person, row):
    """Click on a line of the history."""
    view = person.window.history.list
    index = view.model().index(row)
    view.scrollTo(index)
    person.click_at(view.viewport(), view.visualRect(index).topLeft() + QPoint(20, 8))


def states(person, *mentions):
    states = {mention.id: mention.state for mention in person.running.desk.review.mentions}
    return [states[mention.id] for mention in mentions]


def test_decisions_stand_in_the_history_at_once_in_words(person):
    person.press("Ctrl+H")
    assert person.sees("Nothing was decided here yet") or person.sees("Rien n’a encore été décidé")
    first = person.mention
    person.running.window.reading.view.setFocus()
    person.press("A")
    second = person.mention
    person.press("R")
    newest, oldest = lines(person)
    assert second.surface in newest
    assert REVIEWER in newest
    assert person.running.desk.review.article.title[:30] in newest
    assert first.surface in oldest
    assert oldest.startswith("Confirmé")
    assert newest.startswith("Écarté")


def test_one_decision_is_taken_back_while_later_ones_stay(person):
    first = person.mention
    person.press("A")
    second = person.mention
    person.press("R", "Ctrl+H", "Down")
    assert person.application.focusWidget().currentIndex().row() == 1
    person.press("Ctrl+Alt+Z")
    assert states(person, first, second) == [MentionState.PENDING, MentionState.REJECTED]
    assert len(lines(person)) == 3
    person.press("Ctrl+Z")
    assert states(person, first, second) == [MentionState.ACCEPTED, MentionState.REJECTED]
    person.press("Ctrl+Z", "Ctrl+Z")
    assert states(person, first, second) == [MentionState.PENDING, MentionState.PENDING]


def test_what_stands_in_the_way_is_named(person):
    first = person.mention
    person.press("A")
    person.click_on(first)
    person.press("R", "Ctrl+H")
    point_at(person, 1)
    assert not person.find("button_take_back").isEnabled()
    assert person.sees(f"{REVIEWER} ")
    assert person.find("history_why").text().count(first.surface) == 1
    point_at(person, 0)
    person.click("button_take_back")
    assert states(person, first) == [MentionState.ACCEPTED]


def test_a_line_of_the_history_leads_to_its_article_and_mention(person):
    first, article = person.mention, person.article
    person.press("A", "Ctrl+Down")
    assert person.article != article
    person.press("Ctrl+H")
    point_at(person, 0)
    assert (person.article, person.mention.id) == (article, first.id)


def test_the_history_is_filtered_by_reviewer_article_and_words(person):
    person.press("A", "Ctrl+Down", "A")
    here = person.running.desk.review.article
    ReviewService(person.running._store, reviewer="Bob").set_aside(here.id)
    person.press("Ctrl+H")
    assert len(lines(person)) == 3
    person.click("history_here")
    assert len(lines(person)) == 2
    by = person.find("history_reviewer")
    by.setFocus()
    person.press("Down")
    assert by.currentText() == "Bob"
    assert len(lines(person)) == 1
    person.press("Up")
    person.click("history_here")
    person.find("history_search").setFocus()
    person.write(here.title.upper())
    person.wait(lambda: len(lines(person)) == 2, "the history to be filtered")
    assert all(here.title[:30] in line for line in lines(person))


def test_a_long_history_comes_in_pieces(person):
    service = ReviewService(person.running._store, reviewer="Bob")
    keys = [mention.id for mention in person.running.desk.review.mentions]
    for number in range(150):
        (service.accept if number % 2 else service.reject)([keys[number % len(keys)]])
    person.press("Ctrl+H")
    assert len(lines(person)) == 60
    person.press("End")
    person.wait(lambda: len(lines(person)) == 120, "the next piece")
    person.press("End")
    person.wait(lambda: len(lines(person)) == 150, "the last piece")
    assert not person.window.history.list.model().canFetchMore(person.window.history.list.rootIndex())


def test_undo_goes_back_without_limit_over_articles_bulk_steps_and_restarts(sit_down, sample):
    person = sit_down(sample)
    before = tables(person)
    person.press(*"ARA3")
    person.press("T")
    person.click("notice_answer")
    assert person.running.desk.review.state is ArticleState.READ
    person.press("Ctrl+Down", *"AAR")
    after = tables(person)
    person.leave()
    again = sit_down(sample)
    again.press(*["Ctrl+Z"] * 3)
    again.leave()
    last = sit_down(sample)
    last.press(*["Ctrl+Z"] * 5)
    assert tables(last) == before
    assert not last.window.actions_["undo"].isEnabled()
    last.press(*["Ctrl+Y"] * 8)
    assert tables(last) == after
    assert not last.window.actions_["redo"].isEnabled()


def tables(person):
    """Return what is decided of all articles; the memory of decisions may have scored suggestions anew."""
    library = person.running.desk.review._library
    dossier = person.running.desk.shelf.current.id
    articles = [library.article(line.id) for line in library.lines(dossier)]
    decided = [
        (mention.id, mention.start, mention.end, mention.label, mention.reading, mention.state, mention.entity)
        for article in articles
        for mention in article.mentions
        if mention.recogniser != MADE_BY_MEMORY
    ]
    return [(reviewed.article.state, reviewed.passages) for reviewed in articles], decided, library.facts(dossier)


def test_only_what_is_in_sight_can_be_taken_back(person):
    person.press("A")
    action = person.window.actions_["take_back"]
    assert not action.isEnabled()
    person.press("Ctrl+H")
    point_at(person, 0)
    assert action.isEnabled()
    person.window.lists.setCurrentWidget(person.window.mentions)
    person.settle()
    assert not action.isEnabled()
    assert HistoryService(person.running._store, reviewer=REVIEWER).reviewers(1) == [REVIEWER]
    assert person.window.history.list.focusPolicy() & Qt.FocusPolicy.TabFocus
