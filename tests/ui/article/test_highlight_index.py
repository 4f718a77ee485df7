"""Boxes are found by their block, at their level of overlap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.highlight_index import HighlightIndex
from recoupe_db.records import MentionState

TEXT = "un deux\ntrois\n\nquatre"
SPANS = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, 9)).map(lambda s: (s[0], min(s[0] + s[1], len(TEXT))))


def box(key, start, end):
    return Highlight(key, start, end, "PER", MentionState.PENDING, "Personne")


def keys(buckets, number):
    return [(box.key, level) for box, level in buckets.in_block(number)]


def test_a_box_over_two_lines_is_in_both():
    buckets = HighlightIndex(TEXT)
    assert buckets.put([box(1, 3, 10)]) == {0, 1}
    assert keys(buckets, 0) == keys(buckets, 1) == [(1, 0)]
    assert keys(buckets, 3) == []


def test_replacing_a_box_touches_the_lines_it_leaves_and_the_lines_it_enters():
    buckets = HighlightIndex(TEXT)
    buckets.put([box(1, 0, 2)])
    assert buckets.put([box(1, 15, 21)]) == {0, 3}
    assert keys(buckets, 0) == []


def test_removing_an_unknown_box_changes_nothing():
    assert HighlightIndex(TEXT).remove([7]) == set()


def test_inner_boxes_lie_one_level_further_in():
    buckets = HighlightIndex(TEXT)
    buckets.put([box(1, 0, 7), box(2, 0, 2), box(3, 3, 7), box(4, 4, 6)])
    assert keys(buckets, 0) == [(1, 0), (2, 1), (3, 1), (4, 2)]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 4), (-1, 2), (0, len(TEXT) + 1)])
def test_a_span_outside_the_text_is_refused(start, end):
    with pytest.raises(ValueError, match="box 1"):
        HighlightIndex(TEXT).put([box(1, start, end)])


@given(st.lists(SPANS, max_size=12))
def test_boxes_of_one_level_never_overlap(spans):
    buckets = HighlightIndex(TEXT)
    buckets.put(box(key, *span) for key, span in enumerate(spans))
    for number in range(4):
        levels = {}
        for highlight, level in buckets.in_block(number):
            assert levels.get(level, 0) <= highlight.start
            levels[level] = highlight.end
