"""The copy that the language model reads has straight quotes and plain spaces, and every offset holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.lookalikes import normalise


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("l’offre d’Elon", "l'offre d'Elon"),
        ("“escroc”", '"escroc"'),
        ("97,4\u202fmilliards\u00a0€", "97,4 milliards €"),
        ("Aix\u2011en\u2011Provence", "Aix-en-Provence"),
        ("un\u2028deux\rtrois", "un\ndeux\ntrois"),
        ("« Été »", "« Été »"),
        ("\ud800", "?"),
    ],
)
def test_typographic_signs_become_plain(text, plain):
    assert normalise(text) == plain


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_every_character_is_replaced_by_exactly_one(text):
    assert len(normalise(text)) == len(text)


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_the_copy_can_be_encoded_and_is_stable(text):
    plain = normalise(text)
    assert plain.encode("utf-8").decode("utf-8") == plain
    assert normalise(plain) == plain
