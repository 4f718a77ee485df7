"""Every decision is a row of the log, the state follows, and what depends on it follows as well."""

from __future__ import annotations

import pytest
from sqlalchemy.exc import IntegrityError

from recoupe_db.library_errors import NotFound
from recoupe_db.queries import articles, decisions, facts, log
from recoupe_db.records import (
    Action,
    ArticleState,
    FactStatus,
    Kind,
    Label,
    MentionState,
    Modifier,
    Origin,
    Reading,
    Target,
)

from .conftest import TEXT


def history(desk):
    with desk.store.read() as session:
        return decisions.history(session, articles.get(session, desk.article).dossier)


def fact(desk, key):
    with desk.store.read() as session:
        return facts.get(session, key)


def verify(desk, key):
    desk.change(Action.JUDGE_FACT, Target.FACT, key, status=FactStatus.VERIFIED, judged_by=desk.reviewer)


def test_the_first_decision_puts_an_article_in_progress(desk):
    assert desk.state() is ArticleState.TO_READ
    desk.accept(desk.mention("OpenAI").id)
    assert desk.state() is ArticleState.IN_PROGRESS
    assert desk.mention("OpenAI").state is MentionState.ACCEPTED


def test_a_step_is_told_as_the_log_will_tell_it(desk):
    money, name = desk.mention("97,4 milliards de dollars").id, desk.mention("Elon Musk").id
    with desk.store.read() as session:
        dossier = articles.get(session, desk.article).dossier
    half = Reading(Kind.MONEY, "1/2", upper="3", unit="USD", modifier=Modifier.ABOUT)

    def every(session):
        step = decisions.begin(session, "Ada", Action.ACCEPT, desk.article)
        decisions.change(session, step, Target.MENTION, money, reading=half, state=MentionState.ACCEPTED)
        entity = decisions.create(
            session, step, Target.ENTITY, dossier=dossier, name="Musk", label=Label.PER, aliases=["Elon"]
        )
        decisions.change(session, step, Target.MENTION, name, entity=entity, state=MentionState.ACCEPTED)
        decisions.create(session, step, Target.PASSAGE, article=desk.article, start=0, end=9)
        stated = {"subject": "Musk", "attribute": "offre", "reading": half, "date": "2025"}
        decisions.create(session, step, Target.FACT, dossier=dossier, **stated)
        return log.get(session, step.id)

    for take in (every, lambda session: decisions.undo(session, "Ada"), lambda session: decisions.redo(session, "Ada")):
        with desk.store.write() as session:
            told = take(session)
        with desk.store.read() as session:
            assert log.get(session, told.id) == told
        assert len(told.decisions) == 6


def test_the_log_says_who_did_what_when_before_and_after(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.change(Action.RELABEL, Target.MENTION, desk.mention("OpenAI").id, label=Label.MISC)
    relabelled, accepted = history(desk)
    assert [one.target for one in accepted.decisions] == [Target.ARTICLE, Target.MENTION]
    (decision,) = relabelled.decisions
    assert (decision.reviewer, decision.action, relabelled.article) == ("Ada", Action.RELABEL, desk.article)
    assert decision.before is not None
    assert decision.after is not None
    assert (decision.before["label"], decision.after["label"]) == ("ORG", "MISC")
    assert {name for name in decision.after if decision.before[name] != decision.after[name]} == {"label"}
    assert accepted.at < relabelled.at == decision.at


def test_an_article_set_aside_unread_was_never_in_progress(desk):
    desk.change(Action.SET_ASIDE, Target.ARTICLE, desk.article, state=ArticleState.SET_ASIDE)
    assert desk.state() is ArticleState.SET_ASIDE
    (step,) = history(desk)
    assert len(step.decisions) == 1


@pytest.mark.parametrize("statement", ["UPDATE decision SET after = NULL", "DELETE FROM decision", "DELETE FROM step"])
def test_the_log_only_grows(desk, statement):
    desk.accept(desk.mention("OpenAI").id)
    with pytest.raises(IntegrityError, match="only grows"), desk.store.write() as session:
        session.connection().exec_driver_sql(statement)


def test_a_moved_end_moves_the_words_too(desk):
    musk = desk.mention("Elon Musk")
    desk.change(Action.RESPAN, Target.MENTION, musk.id, start=musk.start + 5)
    assert desk.mention("Musk").id == musk.id


@pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 5), (9, 4), (0, len(TEXT) + 1)])
def test_a_span_outside_the_text_is_refused(desk, start, end):
    with pytest.raises(ValueError, match="no span of article"):
        desk.change(Action.RESPAN, Target.MENTION, desk.mention("OpenAI").id, start=start, end=end)
    assert history(desk) == []


def test_a_missed_name_is_added_as_the_reviewers_own(desk):
    start = TEXT.index("offre")
    key = desk.add(start, start + 5, Label.MISC)
    added = desk.mention("offre")
    assert (added.id, added.state, added.origin, added.score) == (key, MentionState.ACCEPTED, Origin.REVIEWER, 1.0)


def test_a_corrected_value_loses_no_digit(desk):
    exact = Reading(Kind.MONEY, "97400000000.000000000000000000001", "98000000000", "EUR", Modifier.ABOUT)
    key = desk.mention("97,4 milliards de dollars").id
    desk.change(Action.REVALUE, Target.MENTION, key, reading=exact)
    assert desk.mention("97,4 milliards de dollars").reading == exact


def test_a_figure_that_becomes_a_name_has_no_value(desk):
    desk.change(Action.RELABEL, Target.MENTION, desk.mention("2015").id, label=Label.MISC)
    assert desk.mention("2015").reading is None


def test_a_figure_of_another_kind_keeps_no_value_that_was_not_given(desk):
    desk.change(Action.RELABEL, Target.MENTION, desk.mention("2015").id, label=Kind.MONEY, reading=None)
    assert desk.mention("2015").reading == Reading(Kind.MONEY)


def test_a_mention_that_was_taken_back_cannot_be_decided_on(desk):
    with pytest.raises(NotFound):
        desk.accept(9999)


def test_a_field_that_does_not_exist_is_refused(desk):
    with pytest.raises(TypeError, match="colour"):
        desk.change(Action.ACCEPT, Target.MENTION, desk.mention("OpenAI").id, colour="blue")


def test_a_quote_must_be_in_the_article(desk):
    figure = desk.mention("2015")
    key = desk.state_fact(figure.id)
    wrong = {"fact": key, "mention": figure.id, "quote": "Rien", "quote_start": 0, "quote_end": 4}
    with pytest.raises(ValueError, match="quote"):
        desk.create(Action.STATE_FACT, Target.EVIDENCE, **wrong)


SHAKEN = {
    "rejected": (Action.REJECT, {"state": MentionState.REJECTED}),
    "relabelled": (Action.RELABEL, {"label": Kind.NUMBER}),
    "revalued": (Action.REVALUE, {"value": "2016"}),
    "moved": (Action.RESPAN, {"end": TEXT.index("2015") + 3}),
}


@pytest.mark.parametrize("how", SHAKEN)
def test_a_verified_fact_is_unverified_again_when_its_figure_is(desk, how):
    figure = desk.mention("2015").id
    desk.accept(figure)
    key = desk.state_fact(figure)
    verify(desk, key)
    action, fields = SHAKEN[how]
    desk.change(action, Target.MENTION, figure, **fields)
    assert (fact(desk, key).status, fact(desk, key).judged_by) == (FactStatus.UNVERIFIED, None)
    desk.undo()
    assert (fact(desk, key).status, fact(desk, key).judged_by) == (FactStatus.VERIFIED, "Ada")
    desk.redo()
    assert fact(desk, key).status is FactStatus.UNVERIFIED
    assert desk.store.check() == []


def test_confirming_the_figure_of_a_verified_fact_again_changes_nothing(desk):
    figure = desk.mention("2015").id
    desk.accept(figure)
    key = desk.state_fact(figure)
    verify(desk, key)
    desk.by("Bob").accept(figure)
    assert fact(desk, key).status is FactStatus.VERIFIED


def test_a_verified_fact_that_is_edited_is_unverified_again_but_a_note_leaves_it(desk):
    key = desk.state_fact(desk.mention("2015").id)
    verify(desk, key)
    desk.change(Action.EDIT_FACT, Target.FACT, key, note="vu deux fois")
    assert fact(desk, key).status is FactStatus.VERIFIED
    desk.change(Action.EDIT_FACT, Target.FACT, key, reading=Reading(Kind.DATE, "2016"))
    assert (fact(desk, key).status, fact(desk, key).judged_by) == (FactStatus.UNVERIFIED, None)


def test_what_fails_halfway_leaves_no_trace(desk):
    figure = desk.mention("2015").id

    def fail(session, step):
        decisions.change(session, step, Target.MENTION, figure, state=MentionState.ACCEPTED)
        raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        desk.step(Action.ACCEPT, fail)
    assert history(desk) == []
    assert desk.mention("2015").state is MentionState.PENDING
    assert desk.state() is ArticleState.TO_READ
