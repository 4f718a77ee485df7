"""Signs that nobody sees are shown by name, and every offset stays what it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.facts_at_hand import GAZETTE, SHEET, VERIFIED, quotation

from recoupe.exchange.hidden_signs import counted_signs, hidden_signs, is_turned, marked, spelt_out
from recoupe.exchange.sheet_writing import sheet_markdown

SIGNS = "\u202e\u200b\u00ad\u2066\ufeff\u200f"


@pytest.mark.parametrize(
    ("stored", "seen"),
    [
        (
            "offre de \u202e97,4\u202c milliards",
            "offre de ⟦écriture forcée droite à gauche⟧97,4⟦fin de passage⟧ milliards",
        ),
        ("97\u200b,4", "97⟦espace sans chasse⟧,4"),
        ("mil\u00adliards", "mil⟦trait d’union conditionnel⟧liards"),
        ("12\u200d500", "12⟦liant sans chasse⟧500"),
        ("👩‍👩‍👧 à l’école ❤️‍🔥", "👩‍👩‍👧 à l’école ❤️‍🔥"),
        ("10\u202f000\u00a0€", "10\u202f000\u00a0€"),
    ],
)
def test_a_sign_that_nobody_sees_is_called_by_its_name(stored, seen):
    assert spelt_out(stored, "fr") == seen


@given(st.text(st.characters(codec="utf-8") | st.sampled_from(SIGNS)))
def test_marks_take_the_places_of_their_signs_and_leave_none(text):
    seen = marked(text)
    assert len(seen) == len(text)
    assert list(hidden_signs(seen)) == []
    assert all(seen[place] == text[place] for place in range(len(text)) if place not in dict(hidden_signs(text)))


def test_only_words_in_a_line_with_a_turning_sign_are_in_doubt():
    text = "Une ligne droite : 12.\nUne autre \u202e97,4.\nLa dernière : 13."
    assert [is_turned(text, text.index(words), text.index(words) + 2) for words in ("12", "97", "13")] == [
        False,
        True,
        False,
    ]


def test_the_signs_of_a_text_are_counted_with_their_numbers():
    assert (
        counted_signs("a\u200bb\u200bc\u202e", "en")
        == "2 × zero width space, U+200B; 1 × right-to-left override, U+202E"
    )
    assert counted_signs("rien", "fr") == ""


def test_the_sheet_names_them_where_they_stand():
    quoted = replace(quotation(GAZETTE), before="Elle coûte ", figure="\u202e97,4\u202c M€", after=".")
    written = sheet_markdown(replace(SHEET, facts=(replace(VERIFIED, quotations=(quoted,)),)), generator="recoupe 1")
    assert "\u202e" not in written
    assert "écriture forcée droite à gauche" in written
