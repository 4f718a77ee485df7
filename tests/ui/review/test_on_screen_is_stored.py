"""Whatever is decided, undone and done again: what is on the screen is what is stored."""

from __future__ import annotations

import random

import pytest

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import LIGHT
from recoupe.ui.mentions.list_model import MENTION, MentionList
from recoupe.ui.mentions.mention_filter import MentionFilter
from recoupe.ui.review.reading_pane import ReadingPane, boxes
from recoupe_db.queries import memory
from recoupe_db.queries.mention_search import MentionQuery
from recoupe_db.records import Kind, Label, MentionState, Origin, Suggestion

STEPS = 30
SIEVES = (
    MentionFilter(),
    MentionFilter("ÉLON"),
    MentionFilter(wanted=MentionQuery(state=MentionState.PENDING)),
    MentionFilter("d", MentionQuery(label=Label.PER)),
    MentionFilter(wanted=MentionQuery(flagged=True)),
    MentionFilter(wanted=MentionQuery(below=0.95)),
)


@pytest.fixture
def rows(library, tasks, shelf, review, dossier, settle):
    shelf.refresh(wanted=dossier.id)
    settle()
    return MentionList(library, tasks, shelf, review)


@pytest.fixture
def pane(qtbot, opened, articles, settle, qapp):
    pane = ReadingPane(opened, Actions(qapp), LIGHT)
    qtbot.addWidget(pane)
    opened.open(articles[0])
    settle(opened)
    return pane


def something(chance, review, articles):
    """Return one thing that a reviewer may do now."""
    keys = [mention.id for mention in review.mentions]
    text = len(review.article.text)
    start, end = sorted(chance.sample(range(text), 2))
    return chance.choice(
        [
            review.accept,
            review.reject,
            review.doubt,
            lambda: review.relabel(chance.choice([*Label, Kind.MONEY, Kind.NUMBER])),
            lambda: review.choose(chance.sample(keys, min(2, len(keys)))),
            lambda: review.select(chance.choice(keys) if keys else None),
            lambda: review.add(start, end),
            lambda: review.place(start, end),
            lambda: review.respan(chance.choice(keys), start, end) if keys else None,
            lambda: review.open(chance.choice(articles)),
            lambda: review.step(1),
            review.undo,
            review.undo,
            review.redo,
        ]
    )


def screen_is_what_is_stored(review, rows, pane, library):
    stored = library.article(review.article.id)
    assert review.mentions == list(stored.mentions)
    assert review.state is stored.article.state
    inside = {mention.id for mention in review.reviewable}
    assert dict(pane.view._buckets._by_key) == {
        box.key: box for box in boxes([mention for mention in stored.mentions if mention.id in inside])
    }
    listed = [rows.index(row).data(MENTION) for row in range(rows.rowCount())]
    assert listed == [mention for mention in stored.mentions if mention.id in inside and rows.sieve.lets(mention)]
    assert rows.total == len(inside)
    assert review.current is None or review.current in stored.mentions
    undecided = [
        mention for mention in stored.mentions if mention.id in inside and mention.state is MentionState.PENDING
    ]
    assert review.pending == undecided
    assert review.left == len(undecided)


@pytest.mark.parametrize("seed", range(6))
def test_the_screen_shows_what_is_stored_after_any_decisions(seed, opened, rows, pane, library, articles, settle):
    chance = random.Random(seed)  # noqa: S311 - decisions, not secrets
    rows.sift(SIEVES[seed], everywhere=False)
    opened.refused.connect(lambda _error: None)
    for _ in range(STEPS):
        something(chance, opened, articles)()
        settle(opened)
        screen_is_what_is_stored(opened, rows, pane, library)


def test_suggestions_that_change_meanwhile_are_taken_over(opened, rows, pane, library, store, settle):
    changed = opened.mentions[2]
    with store.write() as session:
        memory.rescore(session, {changed.id: Suggestion(Label.ORG, 0.3, Origin.MEMORY)})
        memory.forget(session, opened.mentions[1].id)
    opened.refresh(opened.article.id, [changed.id, opened.mentions[1].id])
    settle(opened)
    screen_is_what_is_stored(opened, rows, pane, library)
    assert opened.mention(changed.id).score == 0.3


def test_a_refresh_that_a_decision_overtakes_does_not_bring_the_old_state_back(opened, rows, pane, library, settle):
    opened.refresh(opened.article.id, [mention.id for mention in opened.mentions])
    opened.accept()
    opened.refresh(opened.article.id, [mention.id for mention in opened.mentions])
    opened.reject()
    settle(opened)
    screen_is_what_is_stored(opened, rows, pane, library)
    assert [mention.state for mention in opened.mentions[:2]] == [MentionState.ACCEPTED, MentionState.REJECTED]


def test_an_unknown_accent_or_capital_hides_nothing(opened):
    assert MentionFilter("elon").says("Élon Musk")
    assert MentionFilter("COEUR  de").says("cœur\u00a0de Paris")
    assert not MentionFilter("musc").says("Élon Musk")
