"""The sentence around a highlighted figure is the one that a reader would quote."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.facts.sentences import REACH, sentence_at


def around(text: str, span: str) -> str:
    """Return the sentence of ``text`` around ``span``."""
    start = text.index(span)
    first, last = sentence_at(text, start, start + len(span))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "span", "sentence"),
    [
        ("Un. Il coûte 5 €. Trois.", "5 €", "Il coûte 5 €."),
        ("Il coûte 5 €", "5 €", "Il coûte 5 €"),
        ("Quoi ? Il coûte 5 € ! Trois.", "5 €", "Il coûte 5 € !"),
        ("Voilà… Il coûte 5 €… Trois.", "5 €", "Il coûte 5 €…"),
        ("Voilà... Il coûte 5 €... et 6 $. Trois.", "5 €", "Il coûte 5 €... et 6 $."),
        ("Un. 12 blessés dont 5 graves. 3 morts.", "5", "12 blessés dont 5 graves."),
        ("Un. État : 5 €. À voir.", "5 €", "État : 5 €."),
    ],
)
def test_a_stop_before_a_capital_or_a_digit_ends_a_sentence(text, span, sentence):
    assert around(text, span) == sentence


@pytest.mark.parametrize(
    "sentence",
    [
        "M. Musk offre 5 € à Mme. Roux et au Dr. Blanc.",
        "MM. Roux et Blanc offrent 5 €.",
        "Le vice-président J. D. Vance et J.-P. Roux offrent 5 €.",
        "Le texte (art. 12, p. 7, cf. Code civil) prévoit 5 €.",
        "Né le 12 sept. 1985, il offre env. 5 €.",
        "La hausse est de 3.5 points, soit 5 €.",
        "Le site www.example.org/a.b?c=D. est à 5 €.",
        "Yaourts, fromages, etc. coûtent 5 €.",
        "« Jamais ! » dit-il, et il offre 5 €.",
        "Il offre 5 € (sic !), puis s’en va.",
        "Rome, 44 av. J.-C. : 5 € environ.",
        "Il a dit « non… » et offert 5 €.",
    ],
)
def test_a_stop_inside_a_sentence_does_not_end_it(sentence):
    assert around(f"Avant cela. {sentence} Après cela.", "5 €") == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Un. « Il coûte 5 €. » Trois.", "« Il coûte 5 €. »"),
        ("Un. Le maire : « Il coûte 5 € ! » Trois.", "Le maire : « Il coûte 5 € ! »"),
        ("Un. « Non. Il coûte 5 €. » Trois.", "Il coûte 5 €."),
        ("Un. « Non. Il coûte 5 € », dit-il. Trois.", "Il coûte 5 € », dit-il."),
        ("Un. (Il coûte 5 €.) Trois.", "(Il coûte 5 €.)"),
        ('Un. "Il coûte 5 €." Trois.', '"Il coûte 5 €."'),
        ("Un. — Il coûte 5 €. — Vraiment ?", "— Il coûte 5 €."),
        ("« Un. » « Il coûte 5 €. » « Trois. »", "« Il coûte 5 €. »"),
        ("« Un. » Il coûte 5 €. « Trois. »", "Il coûte 5 €."),
    ],
)
def test_quotation_marks_stay_with_what_they_enclose(text, sentence):
    assert around(text, "5 €") == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Titre sans point\nIl coûte 5 €\nTrois", "Il coûte 5 €"),
        ("Titre\n\n  Il coûte 5 €.  \n\nTrois.", "Il coûte 5 €."),
        ("Un.\n1. Il coûte 5 €. Trois.", "1. Il coûte 5 €."),
    ],
)
def test_a_line_break_ends_a_sentence(text, sentence):
    assert around(text, "5 €") == sentence


@pytest.mark.parametrize(
    ("text", "span", "sentence"),
    [
        ("Un. Il cite OpenAI Inc. Le reste suit.", "OpenAI Inc.", "Il cite OpenAI Inc."),
        ("Un. Deux. Trois. Quatre.", "Deux. Trois", "Deux. Trois."),
        ("Un. Deux\nTrois. Quatre.", "Deux\nTrois", "Deux\nTrois."),
        ("Un. « Deux. » Trois.", "« Deux. »", "« Deux. »"),
        ("Un. « Deux. Trois. » Quatre.", "Trois. »", "Trois. »"),
        (" \n x", " \n", " \n x"),
    ],
)
def test_a_span_is_never_cut(text, span, sentence):
    assert around(text, span) == sentence


def test_a_sentence_without_end_is_cut_between_words():
    sentence = around("mot " * 2_000 + "5 € " + "mot " * 2_000, "5 €")
    assert 2 * REACH - 10 < len(sentence) <= 2 * REACH + 3
    assert set(sentence.split(" ")) == {"mot", "5", "€"}


@given(st.text(st.sampled_from('Aaé.!?…»«")( \u00a0\nM1-😀')), st.data())
def test_any_span_of_any_text_lies_in_its_sentence(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = sentence_at(text, start, end)
    assert 0 <= first <= start <= end <= last <= len(text)
    assert first == start or not text[first].isspace()
    assert last == end or not text[last - 1].isspace()
    assert "\n" not in text[first:start] + text[end:last]


@given(st.text(st.sampled_from("Aa.» \n(M"), min_size=1, max_size=20), st.integers(0, 30), st.integers(0, 30))
def test_what_lies_further_than_a_sentence_reaches_makes_no_difference(unit, shift, length):
    far = REACH + 20
    text = unit * (3 * far // len(unit) + 9)
    start, end = far + shift, far + shift + length
    first, last = sentence_at("Loin. " * 9 + text + " Loin. " * 9, start + 54, end + 54)
    assert sentence_at(text, start, end) == (first - 54, last - 54)
