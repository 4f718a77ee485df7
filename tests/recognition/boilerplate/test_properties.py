"""What holds for any text, whatever Unicode it is made of."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.boilerplate import find_outside

REASONS = {"navigation", "notice", "related", "caption", "byline", "comment"}
WORDS = (
    "Lire aussi",
    "Par Léa Roux",
    "Photo : ",
    "12 commentaires",
    "À lire :",
    "Menu | ",
    "cookies",
    "ce site",
    "2024",
)
SIGNS = ("\n", "\n\n", " ", "© ", "🍿", "e\u0301", "\u2028", "\r", "\u00a0", ".", "»")
PIECES = st.sampled_from([*WORDS, *SIGNS, "Un mot de trop. ", "Le maire a dit non. " * 9])
TEXTS = st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=30).map("".join))


@given(TEXTS)
def test_passages_are_whole_lines_in_order_without_overlap(text):
    passages = find_outside(text)
    for passage in passages:
        assert 0 <= passage.start < passage.end <= len(text)
        assert passage.start == 0 or text[passage.start - 1] == "\n"
        assert passage.end == len(text) or text[passage.end] == "\n"
        assert all(line.strip() for line in text[passage.start : passage.end].split("\n"))
        assert passage.reason in REASONS
    for first, second in itertools.pairwise(passages):
        assert first.end < second.start


@given(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), min_size=1))
def test_a_very_long_line_is_never_outside(piece):
    assert find_outside(piece * (1_201 // len(piece) + 1)) == []


LINES = (
    "Par Léa Roux\n",
    "Léa Roux / \n",
    "2024\n\n",
    "À lire aussi\n",
    "Le Roux. \n",
    "Menu | Sport | ",
    "Photo ",
    "A / ",
)


@pytest.mark.parametrize("piece", [*LINES, "9", "(", "\u0301"], ids=repr)
def test_a_hundred_thousand_signs_of_one_kind_come_to_an_end(piece):
    text = piece * (100_000 // len(piece))
    assert all(passage.end <= len(text) for passage in find_outside(text))
