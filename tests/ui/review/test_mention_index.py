"""Mentions in reading order, kept up to date one by one: always what sorting all of them anew would give."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from recoupe.services.review import is_outside
from recoupe.ui.review.mention_index import MentionIndex
from recoupe.ui.review.sorted_mentions import place_of
from recoupe_db.records import Label, Mention, MentionState, Origin, Passage

PASSAGES = (Passage(1, 1, 0, 10, True, "", Origin.RULE), Passage(2, 1, 5, 8, False, "", Origin.RULE))


def mention(key, start, length, state):
    return Mention(key, 1, start, start + length, "x", Label.PER, None, state, Origin.MODEL, 1.0, "", "", None)


MENTIONS = st.builds(
    mention, st.integers(1, 8), st.integers(0, 14), st.integers(1, 5), st.sampled_from(list(MentionState))
)
STEPS = st.lists(st.one_of(MENTIONS, st.integers(1, 8), st.sampled_from([(), PASSAGES[:1], PASSAGES])), max_size=25)


@given(STEPS)
def test_the_orders_are_what_sorting_everything_anew_gives(steps):
    marked, known, passages = MentionIndex(), {}, ()
    for step in steps:
        if isinstance(step, Mention):
            known[step.id] = step
            marked.put(step)
        elif isinstance(step, int):
            assert marked.remove(step) == (known.pop(step, None) is not None)
        else:
            passages = step
            marked.place(passages)
    whole = sorted(known.values(), key=place_of)
    inside = [mention for mention in whole if not is_outside(mention, passages)]
    decided = [mention for mention in whole if mention.state is not MentionState.PENDING]
    assert marked.of(marked.order) == whole
    assert marked.of(marked.reviewable) == [mention for mention in whole if mention in inside or mention in decided]
    assert marked.of(marked.pending) == [mention for mention in inside if mention.state is MentionState.PENDING]


def test_stepping_goes_round_from_any_place():
    first, long, short = (
        mention(key, *span, MentionState.PENDING) for key, span in enumerate([(2, 3), (6, 4), (6, 2)])
    )
    pending = MentionIndex([short, first, long]).pending
    assert list(pending) == [first.id, long.id, short.id]
    assert [pending.beside(place_of(mention), 1) for mention in (first, long, short)] == [long.id, short.id, first.id]
    assert [pending.beside(place_of(mention), -1) for mention in (first, long, short)] == [short.id, first.id, long.id]
    between = place_of(replace(first, start=4, end=5))
    assert (pending.beside(between, 1), pending.beside(between, -1)) == (long.id, first.id)
    assert (pending.starting_from(3), pending.starting_from(9)) == (long.id, first.id)
