"""The article under review: what is in hand after each decision, and after undo, here and elsewhere."""

from __future__ import annotations

import threading

import pytest

from recoupe.services.problems import StillUndecided
from recoupe_db.records import ArticleState, Kind, Label, MentionState, Reading


def surfaces(mentions):
    return [mention.surface for mention in mentions]


def test_an_article_opens_with_its_first_undecided_mention_in_hand(opened):
    assert surfaces(opened.pending) == ["Elon Musk", "97,4 milliards de dollars", "OpenAI"]
    assert opened.current.surface == "Elon Musk"


def test_each_decision_goes_on_to_the_next_undecided_mention_and_wraps_round(opened, settle):
    opened.step(1)
    opened.accept()
    settle(opened)
    assert opened.current.surface == "OpenAI"
    opened.reject()
    settle(opened)
    assert opened.current.surface == "Elon Musk"


def test_keys_pressed_faster_than_the_disk_decide_one_mention_each(opened, settle):
    for _ in range(3):
        opened.accept()
    settle(opened)
    assert [mention.state for mention in opened.mentions] == [MentionState.ACCEPTED] * 3


def test_the_last_decision_says_that_everything_is_decided(opened, settle, qtbot):
    with qtbot.waitSignal(opened.completed):
        for _ in range(3):
            opened.reject()
    with qtbot.waitSignal(opened.nothing_left):
        opened.select_next_pending()


def test_stepping_passes_over_nothing_and_wraps_round(opened):
    seen = [opened.current.surface]
    for _ in range(3):
        opened.step(1)
        seen.append(opened.current.surface)
    assert seen == ["Elon Musk", "97,4 milliards de dollars", "OpenAI", "Elon Musk"]
    opened.step(-1)
    assert opened.current.surface == "OpenAI"


def test_a_corrected_mention_is_confirmed(opened, settle):
    opened.relabel(Label.ORG)
    settle(opened)
    assert (opened.mentions[0].label, opened.mentions[0].state) == (Label.ORG, MentionState.ACCEPTED)
    opened.revalue(opened.mentions[1].id, Reading(Kind.MONEY, "97000000000", unit="USD"))
    settle(opened)
    assert opened.mentions[1].reading.value == "97000000000"
    assert opened.mentions[1].state is MentionState.ACCEPTED


def test_words_that_were_missed_get_the_label_used_last_unless_they_are_a_figure(opened, settle):
    opened.relabel(Label.MISC)
    opened.add(4, 9)
    settle(opened)
    assert (opened.current.surface, opened.current.label) == ("offre", Label.MISC)


def test_undo_takes_back_and_redo_does_again(opened, settle):
    opened.accept()
    opened.undo()
    settle(opened)
    assert opened.mentions[0].state is MentionState.PENDING
    assert opened.current.surface == "Elon Musk"
    opened.redo()
    settle(opened)
    assert opened.mentions[0].state is MentionState.ACCEPTED


def test_undo_goes_back_to_the_article_where_the_step_was_taken(opened, articles, settle):
    opened.accept()
    settle(opened)
    opened.open(articles[1])
    settle(opened)
    opened.undo()
    settle(opened)
    assert opened.article.id == articles[0]
    assert opened.mentions[0].state is MentionState.PENDING


def test_undoing_what_was_added_takes_it_off_the_screen(opened, settle, qtbot):
    before = surfaces(opened.mentions)
    opened.add(0, 9)
    settle(opened)
    assert opened.current.surface == "Une offre"
    with qtbot.waitSignal(opened.changed) as told:
        opened.undo()
    settle(opened)
    _, gone = told.args
    assert len(gone) == 1
    assert surfaces(opened.mentions) == before


def test_an_article_with_undecided_mentions_is_not_read_until_the_rest_is_rejected(opened, settle, qtbot):
    with qtbot.waitSignal(opened.refused) as told:
        opened.mark_read()
    assert isinstance(told.args[0], StillUndecided)
    assert opened.state is ArticleState.TO_READ
    opened.mark_read(reject_rest=True)
    settle(opened)
    assert opened.state is ArticleState.READ
    assert [mention.state for mention in opened.mentions] == [MentionState.REJECTED] * 3


def test_a_refusal_leaves_the_mention_in_hand_and_the_keys_alive(opened, settle, qtbot):
    with qtbot.waitSignal(opened.refused):
        opened.add(9, 10)
    opened.accept()
    settle(opened)
    assert opened.mentions[0].state is MentionState.ACCEPTED


def test_what_is_put_outside_needs_no_decision_until_it_is_back_in(opened, settle):
    end = len(opened.article.text)
    opened.place(0, end)
    settle(opened)
    assert opened.pending == []
    opened.place(0, end)
    settle(opened)
    assert len(opened.pending) == 3


def test_suggestions_that_arrive_while_an_article_is_being_opened_are_shown(review, library, articles, settle, qtbot):
    held, read = threading.Event(), library.article

    def slowly(article):
        reviewed = read(article)
        held.wait()
        return reviewed

    library.article = slowly
    shown = []
    review.shown.connect(shown.append)
    review.open(articles[0])
    library.article = read
    review.reload(articles[0])  # what the recogniser found was stored after the first look
    qtbot.waitUntil(lambda: len(shown) == 1)
    held.set()
    settle(review)
    assert len(shown) == 1  # the first look came last, and is out of date


@pytest.mark.parametrize("first", [0, 1])
def test_the_article_chosen_last_is_the_one_that_stays(review, articles, settle, first):
    review.open(articles[first])
    review.open(articles[2])
    settle(review)
    assert review.article.id == articles[2]
    assert review.current is None
