"""Undo takes back the reviewer's own last step, redo brings it again, and nobody undoes somebody else's work."""

from __future__ import annotations

import pytest

from recoupe_db.library_errors import ChangedSince
from recoupe_db.queries import decisions
from recoupe_db.records import Action, ArticleState, FactStatus, Label, MentionState, Target
from recoupe_db.store import Store

from .conftest import Desk


def possible(desk):
    with desk.store.read() as session:
        undoable, redoable = decisions.can_undo(session, desk.reviewer), decisions.can_redo(session, desk.reviewer)
    return undoable and undoable.action, redoable and redoable.action


def test_there_is_nothing_to_undo_at_first(desk):
    assert possible(desk) == (None, None)
    assert desk.undo() is None
    assert desk.redo() is None


def test_steps_are_taken_back_one_by_one_and_brought_again(desk):
    openai = desk.mention("OpenAI").id
    desk.accept(openai)
    desk.change(Action.RELABEL, Target.MENTION, openai, label=Label.MISC)
    assert possible(desk) == (Action.RELABEL, None)
    undone = desk.undo()
    assert (undone.action, desk.mention("OpenAI").label) == (Action.UNDO, Label.ORG)
    assert possible(desk) == (Action.ACCEPT, Action.RELABEL)
    desk.undo()
    assert (desk.mention("OpenAI").state, desk.state()) == (MentionState.PENDING, ArticleState.TO_READ)
    assert possible(desk) == (None, Action.ACCEPT)
    desk.redo()
    desk.redo()
    assert (desk.mention("OpenAI").state, desk.mention("OpenAI").label) == (MentionState.ACCEPTED, Label.MISC)
    assert possible(desk) == (Action.RELABEL, None)


def test_a_new_step_after_an_undo_closes_the_way_forward(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.reject(desk.mention("2015").id)
    desk.undo()
    desk.accept(desk.mention("Elon Musk").id)
    assert possible(desk) == (Action.ACCEPT, None)
    desk.undo()
    assert desk.mention("Elon Musk").state is MentionState.PENDING
    desk.redo()
    assert desk.mention("Elon Musk").state is MentionState.ACCEPTED
    assert desk.mention("2015").state is MentionState.PENDING


def test_undo_works_after_the_program_was_closed(desk, place):
    desk.accept(desk.mention("OpenAI").id)
    desk.store.close()
    again = Desk(Store.open(place), desk.article)
    again.undo()
    assert again.mention("OpenAI").state is MentionState.PENDING
    again.store.close()
    once_more = Desk(Store.open(place), desk.article)
    once_more.redo()
    assert once_more.mention("OpenAI").state is MentionState.ACCEPTED
    once_more.store.close()


def test_an_added_mention_comes_back_as_the_same_one(desk):
    key = desk.add(0, 3, Label.MISC)
    desk.undo()
    assert key not in {one.id for one in desk.mentions()}
    other = desk.by("Bob").add(4, 9, Label.MISC)
    assert other != key
    desk.redo()
    assert desk.mention("Une").id == key


def test_a_fact_goes_and_comes_back_with_its_evidence(desk):
    desk.state_fact(desk.mention("2015").id)
    desk.undo()
    desk.redo()
    assert desk.store.check() == []
    desk.undo()
    assert desk.store.check() == []


def test_only_ones_own_steps_are_undone(desk):
    bob = desk.by("Bob")
    desk.accept(desk.mention("OpenAI").id)
    bob.reject(desk.mention("2015").id)
    desk.undo()
    assert desk.mention("OpenAI").state is MentionState.PENDING
    assert desk.mention("2015").state is MentionState.REJECTED
    assert desk.state() is ArticleState.IN_PROGRESS


@pytest.mark.parametrize("decide", ["reject", "accept"])
def test_what_somebody_else_decided_on_since_stays(desk, decide):
    openai = desk.mention("OpenAI").id
    desk.accept(openai)
    getattr(desk.by("Bob"), decide)(openai)
    before = desk.mentions()
    with pytest.raises(ChangedSince, match="Bob has decided on this since"):
        desk.undo()
    assert desk.mentions() == before
    desk.by("Bob").undo()
    desk.undo()
    assert desk.mention("OpenAI").state is MentionState.PENDING


def test_what_somebody_else_built_on_stays(desk):
    key = desk.add(83, 87, Label.MISC)
    figure = desk.mention("2015").id
    desk.by("Bob").change(Action.RELABEL, Target.MENTION, figure, label=Label.MISC)
    fact = desk.by("Bob").state_fact(desk.mention("97,4 milliards de dollars").id)
    quote = {"quote": "Une", "quote_start": 0, "quote_end": 3}
    desk.by("Bob").create(Action.STATE_FACT, Target.EVIDENCE, fact=fact, mention=key, **quote)
    with pytest.raises(ChangedSince, match="Bob"):
        desk.undo()
    assert desk.store.check() == []


def test_redo_does_not_overrule_somebody_else(desk):
    openai = desk.mention("OpenAI").id
    desk.accept(openai)
    desk.undo()
    desk.by("Bob").reject(openai)
    with pytest.raises(ChangedSince, match="Bob"):
        desk.redo()
    assert desk.mention("OpenAI").state is MentionState.REJECTED


def test_redo_of_the_first_decision_minds_nobody_reading_the_article(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.undo()
    desk.by("Bob").reject(desk.mention("2015").id)
    desk.redo()
    assert desk.mention("OpenAI").state is MentionState.ACCEPTED
    assert desk.store.check() == []


def test_taking_back_a_confirmation_shakes_the_fact_that_somebody_verified_on_it(desk):
    figure = desk.mention("2015").id
    desk.accept(figure)
    bob = desk.by("Bob")
    key = bob.state_fact(figure)
    bob.change(Action.JUDGE_FACT, Target.FACT, key, status=FactStatus.VERIFIED, judged_by="Bob")
    desk.undo()
    with desk.store.read() as session:
        (step, *_rest) = decisions.history(session, 1)
    assert {one.target for one in step.decisions} == {Target.MENTION, Target.FACT}
    assert desk.store.check() == []


def test_an_article_marked_read_is_opened_again_by_undo(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.change(Action.MARK_READ, Target.ARTICLE, desk.article, state=ArticleState.READ)
    desk.undo()
    assert desk.state() is ArticleState.IN_PROGRESS
