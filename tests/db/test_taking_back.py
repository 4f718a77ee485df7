"""One step taken back alone: later steps stay, and what was built on it stands in the way."""

from __future__ import annotations

import pytest

from recoupe_db.library_errors import DecidedSince, NotInEffect
from recoupe_db.queries import decisions
from recoupe_db.records import Action, ArticleState, FactStatus, Label, MentionState, Target

from .conftest import TEXT


def steps(desk):
    """Return the steps so far, the oldest first."""
    with desk.store.read() as session:
        return decisions.history(session, 1)[::-1]


def take_back(desk, number):
    """Take back the step with this number, the first being 0."""
    step = steps(desk)[number].id
    with desk.store.write() as session:
        return decisions.revert(session, desk.reviewer, step)


def test_a_first_decision_is_taken_back_and_the_later_ones_stay(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.reject(desk.mention("2015").id)
    taken = take_back(desk, 0)
    assert (taken.action, taken.reverts) == (Action.TAKE_BACK, steps(desk)[0].id)
    assert desk.mention("OpenAI").state is MentionState.PENDING
    assert desk.mention("2015").state is MentionState.REJECTED
    assert desk.state() is ArticleState.IN_PROGRESS
    assert desk.store.check() == []


def test_what_was_taken_back_is_brought_back(desk):
    desk.accept(desk.mention("OpenAI").id)
    take_back(desk, 0)
    assert desk.state() is ArticleState.TO_READ
    assert take_back(desk, 1).action is Action.BRING_BACK
    assert (desk.mention("OpenAI").state, desk.state()) == (MentionState.ACCEPTED, ArticleState.IN_PROGRESS)
    assert take_back(desk, 2).action is Action.TAKE_BACK
    assert desk.mention("OpenAI").state is MentionState.PENDING


def test_nothing_is_taken_back_twice(desk):
    desk.accept(desk.mention("OpenAI").id)
    take_back(desk, 0)
    with pytest.raises(NotInEffect):
        take_back(desk, 0)
    desk.undo()
    with pytest.raises(NotInEffect):
        take_back(desk, 1)
    desk.undo()
    with pytest.raises(NotInEffect):
        take_back(desk, 0)


def test_a_later_decision_on_the_same_field_stands_in_the_way_until_it_is_taken_back(desk):
    openai = desk.mention("OpenAI").id
    desk.change(Action.RELABEL, Target.MENTION, openai, label=Label.PER)
    desk.by("Bob").change(Action.RELABEL, Target.MENTION, openai, label=Label.MISC)
    with pytest.raises(DecidedSince, match="Bob on “OpenAI”"):
        take_back(desk, 0)
    with desk.store.read() as session:
        later = decisions.obstacle(session, steps(desk)[0].id)
    assert (later.reviewer, later.action, later.step) == ("Bob", Action.RELABEL, steps(desk)[1].id)
    take_back(desk, 1)
    take_back(desk, 0)
    assert desk.mention("OpenAI").label is Label.ORG


def test_a_doubt_noted_since_stays_when_the_decision_is_taken_back(desk):
    openai = desk.mention("OpenAI").id
    desk.reject(openai)
    desk.change(Action.FLAG, Target.MENTION, openai, flagged=True, comment="À voir")
    take_back(desk, 0)
    mention = desk.mention("OpenAI")
    assert (mention.state, mention.flagged, mention.comment) == (MentionState.PENDING, True, "À voir")


def test_what_a_fact_rests_on_cannot_be_taken_away_under_it(desk):
    added = desk.add(0, 3, Label.MISC)
    fact = desk.state_fact(desk.mention("2015").id)
    quote = {"quote": TEXT[:3], "quote_start": 0, "quote_end": 3}
    desk.create(Action.STATE_FACT, Target.EVIDENCE, fact=fact, mention=added, **quote)
    with pytest.raises(DecidedSince, match="on “Une”"):
        take_back(desk, 0)
    take_back(desk, 2)
    take_back(desk, 0)
    assert added not in {mention.id for mention in desk.mentions()}
    assert desk.store.check() == []


def test_a_fact_is_not_changed_under_the_verdict_on_it(desk):
    fact = desk.state_fact(desk.mention("2015").id)
    desk.change(Action.EDIT_FACT, Target.FACT, fact, attribute="création")
    desk.change(Action.JUDGE_FACT, Target.FACT, fact, status=FactStatus.VERIFIED, judged_by="Ada")
    with pytest.raises(DecidedSince, match="Ada on “OpenAI”"):
        take_back(desk, 1)


def test_somebody_elses_step_taken_back_is_no_longer_theirs_to_undo(desk):
    bob = desk.by("Bob")
    bob.accept(desk.mention("OpenAI").id)
    bob.accept(desk.mention("2015").id)
    take_back(desk, 1)
    bob.undo()
    assert {mention.state for mention in desk.mentions()} == {MentionState.PENDING}
    assert bob.undo() is None
    bob.redo()
    desk.undo()
    assert {desk.mention(words).state for words in ("OpenAI", "2015")} == {MentionState.ACCEPTED}
    bob.undo()
    assert desk.mention("2015").state is MentionState.PENDING


def test_an_article_read_to_the_end_is_in_progress_again_when_that_alone_is_taken_back(desk):
    desk.change(Action.MARK_READ, Target.ARTICLE, desk.article, state=ArticleState.READ)
    desk.accept(desk.mention("OpenAI").id)
    take_back(desk, 0)
    assert desk.state() is ArticleState.IN_PROGRESS
