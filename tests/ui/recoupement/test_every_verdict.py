"""Every way in which values stand to each other has its sign, its words and its place, wherever verdicts are told."""

from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from recoupe.exchange.printed_standing import STANDING_SIGNS, GroupVerdict, Standing
from recoupe.exchange.sheet_words import sheet_words
from recoupe.facts.verdict import Verdict, overall
from recoupe.languages.interface_languages import LANGUAGES
from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement import verdict_style

STANDINGS = [verdict for verdict in Verdict if verdict is not Verdict.SINGLE]


@pytest.mark.parametrize("verdict", Verdict)
def test_the_window_shows_it_by_sign_word_and_colour(verdict):
    assert verdict_style.SIGNS[verdict]
    assert verdict_style.verdict(verdict)
    assert all(verdict_style.ink(theme, verdict) for theme in (LIGHT, DARK))


@pytest.mark.parametrize("standing", STANDINGS)
def test_the_window_and_the_sheet_have_words_for_how_two_values_stand(standing):
    assert verdict_style.standing(standing)
    assert STANDING_SIGNS[standing]
    assert all(sheet_words(language)[standing] for language in LANGUAGES)


def test_the_files_that_leave_know_all_of_them():
    assert set(get_args(Standing)) == set(STANDING_SIGNS) == set(STANDINGS)
    assert set(get_args(GroupVerdict)) == set(Verdict)


@pytest.mark.parametrize(("one", "other"), list(product(STANDINGS, repeat=2)))
def test_a_fact_is_what_the_worst_two_of_its_statements_are(one, other):
    assert overall([one, other], articles=2) is min(one, other, key=list(Verdict).index)
