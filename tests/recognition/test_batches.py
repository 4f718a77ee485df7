"""Texts are cut into sentences that the model can bear, and grouped so that memory stays bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.batches import batches, pieces
from recoupe.recognition.values import Text


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Il part. Elle reste.", ["Il part. ", "Elle reste."]),
        ("Un titre\nUne phrase", ["Un titre", "Une phrase"]),
        ("M. Musk et J. Vance sont là. Fin", ["M. Musk et J. Vance sont là. ", "Fin"]),
        ("Vraiment ? Non.", ["Vraiment ? ", "Non."]),
        ("Il coûte 3. 4 euros", ["Il coûte 3. ", "4 euros"]),
        ("\n \n", []),
    ],
)
def test_a_text_is_cut_into_sentences(text, sentences):
    assert [piece.text for piece in pieces(text)] == sentences


@given(st.text(alphabet=st.sampled_from("aB. \n!é("), max_size=5000))
def test_every_piece_stands_where_it_says_and_nothing_but_blank_is_left_out(text):
    covered = [False] * len(text)
    for piece in pieces(text):
        end = piece.start + len(piece.text)
        assert text[piece.start : end] == piece.text
        covered[piece.start : end] = [True] * len(piece.text)
    assert all(seen or text[index].isspace() for index, seen in enumerate(covered))


def test_one_endless_word_is_read_in_pieces():
    assert max(len(piece.text) for piece in pieces("a" * 100_000)) <= 600


def test_long_texts_are_not_held_together():
    texts = [Text(str(number), "x" * 50_000) for number in range(3)]
    assert [[text.id for text in batch] for batch in batches(texts)] == [["0"], ["1"], ["2"]]


def test_short_texts_share_a_batch_and_keep_their_order():
    texts = [Text(str(number), "x" * 1000) for number in range(100)]
    grouped = list(batches(texts))
    assert len(grouped) == 2
    assert [text.id for batch in grouped for text in batch] == [str(number) for number in range(100)]
