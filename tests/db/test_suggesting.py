"""A recogniser may run again and again: what nobody decided on is renewed, what somebody decided on stays."""

from __future__ import annotations

import pytest

from recoupe_db.queries import articles, mentions
from recoupe_db.records import Action, Kind, Label, MentionState, NewMention, Target

from .conftest import TEXT, suggested


def run(desk, names, passages=(), recogniser="test 2"):
    with desk.store.write() as session:
        mentions.suggest(session, desk.article, names, passages, recogniser)


def passages(desk):
    with desk.store.read() as session:
        return articles.passages(session, desk.article)


def at(words, label, **fields):
    start = TEXT.index(words)
    return NewMention(start, start + len(words), label, **fields)


def test_mentions_come_in_reading_order_the_longer_first(desk):
    run(desk, [at("Musk", Label.PER), at("Elon", Label.PER), at("Elon Musk", Label.PER)])
    assert [one.surface for one in desk.mentions()] == ["Elon Musk", "Elon", "Musk"]


def test_a_new_run_replaces_what_nobody_decided_on(desk):
    run(desk, [at("Musk", Label.PER, score=0.5, reason="vu 3 fois")], [(0, 9, "caption")])
    (only,) = desk.mentions()
    assert (only.surface, only.score, only.reason, only.recogniser) == ("Musk", 0.5, "vu 3 fois", "test 2")
    assert [(one.start, one.end, one.reason) for one in passages(desk)] == [(0, 9, "caption")]


@pytest.mark.parametrize("decide", ["accept", "reject"])
def test_a_new_run_never_touches_a_decision(desk, decide):
    getattr(desk, decide)(desk.mention("OpenAI").id)
    decided = desk.mention("OpenAI")
    run(desk, [])
    assert desk.mentions() == [decided]
    run(desk, suggested(TEXT))
    assert desk.mention("OpenAI") == decided
    assert len(desk.mentions()) == 5
    assert desk.store.check() == []


def test_a_decision_that_was_taken_back_counts_as_one(desk):
    desk.accept(desk.mention("OpenAI").id)
    desk.undo()
    before = desk.mention("OpenAI")
    run(desk, suggested(TEXT))
    assert [one for one in desk.mentions() if one.surface == "OpenAI"] == [before]


def test_nothing_is_suggested_across_an_accepted_name_but_a_figure_may_be(desk):
    desk.accept(desk.mention("Elon Musk").id)
    run(desk, [at("Musk", Label.ORG), at("Musk veut", Label.MISC), at("Musk", Kind.NUMBER)])
    assert [(one.surface, one.label) for one in desk.mentions()] == [("Elon Musk", Label.PER), ("Musk", Kind.NUMBER)]


def test_a_rejected_span_is_not_suggested_again_but_a_better_one_may_be(desk):
    desk.reject(desk.mention("Elon Musk").id)
    run(desk, [at("Elon Musk", Label.ORG), at("Musk", Label.PER)])
    states = [(one.surface, one.state) for one in desk.mentions()]
    assert states == [("Elon Musk", MentionState.REJECTED), ("Musk", MentionState.PENDING)]


def test_the_evidence_of_a_fact_stays(desk):
    figure = desk.mention("2015")
    desk.state_fact(figure.id)
    run(desk, [])
    assert desk.mentions() == [figure]
    assert desk.store.check() == []


def test_a_passage_that_was_put_back_stays_in(desk):
    (litter,) = passages(desk)
    desk.change(Action.PLACE, Target.PASSAGE, litter.id, outside=False)
    run(desk, suggested(TEXT), [(litter.start - 2, litter.end, "related"), (0, 3, "caption")])
    spans = [(one.start, one.outside) for one in passages(desk)]
    assert spans == [(0, True), (litter.start, False)]


def test_what_lies_outside_the_article_is_not_asked_about(desk):
    def inside():
        with desk.store.read() as session:
            return [one.surface for one in mentions.inside(session, desk.article)]

    assert "Lire" not in inside()
    (litter,) = passages(desk)
    desk.change(Action.PLACE, Target.PASSAGE, litter.id, outside=False)
    assert "Lire" in inside()
    desk.create(Action.PLACE, Target.PASSAGE, article=desk.article, start=litter.start, end=litter.end)
    assert "Lire" not in inside()
    whole = {"start": 0, "end": len(TEXT), "outside": False}
    desk.create(Action.PLACE, Target.PASSAGE, article=desk.article, **whole)
    assert "Lire" in inside()


@pytest.mark.parametrize(("names", "litter"), [([NewMention(0, 9999, Label.PER)], []), ([], [(5, 5, "caption")])])
def test_a_run_with_a_span_outside_the_text_changes_nothing(desk, names, litter):
    before = desk.mentions()
    with pytest.raises(ValueError, match="no span"):
        run(desk, names, litter)
    assert desk.mentions() == before
