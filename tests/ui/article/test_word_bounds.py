"""Words of French news as hands mean them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.ui.article.word_bounds import nearest_end, nearest_start, next_end, next_start, trimmed, word_at


@pytest.mark.parametrize(
    ("text", "pointed", "word"),
    [
        ("la ville de Saint-Denis hier", "enis", "Saint-Denis"),
        ("un achat d’Altman", "ltman", "Altman"),
        ("un achat d'Altman", "d'", "d"),
        ("quelque 97,4 milliards", "4 m", "97,4"),
        ("soit 10\u202f000\u00a0€ net", "00\u00a0", "10\u202f000"),
        ("soit 10\u202f000\u00a0€ net", "€", "€"),
        ("une hausse de 3,5% net", "%", "%"),
        ("l’an 2019.", "19", "2019"),
        ("vu par Jose\u0301 Ruiz", "os", "Jose\u0301"),
        ("bravo 👩‍👩‍👧!", "👩", "👩‍👩‍👧"),
        ("« Bonjour »", "«", "«"),
        ("fin de ligne - puis", "-", "-"),
    ],
)
def test_two_clicks_take_the_word(text, pointed, word):
    start, end = word_at(text, text.index(pointed))
    assert text[start:end] == word


def test_there_is_no_word_on_a_space_or_after_the_end():
    assert word_at("deux mots", 4) == (4, 4)
    assert word_at("deux", 4) == (4, 4)


@pytest.mark.parametrize(
    ("point", "start", "end"), [(0, 0, 4), (1, 0, 4), (3, 5, 4), (4, 5, 4), (6, 5, 4), (9, 10, 9), (13, 10, 14)]
)
def test_a_handle_snaps_to_the_nearest_word(point, start, end):
    text = "Sans mots vain"
    assert (nearest_start(text, point), nearest_end(text, point)) == (start, end)


@given(st.text("ab1,.’- \u00a0\n\u0301😀\u200d", max_size=20), st.integers(0, 20))
def test_snapping_and_stepping_stay_inside_the_text(text, point):
    point = min(point, len(text))
    for place in (
        nearest_start(text, point),
        nearest_end(text, point),
        next_start(text, point, 1),
        next_end(text, point, -1),
    ):
        assert 0 <= place <= len(text)
    start, end = word_at(text, point)
    assert start <= point <= end
    assert trimmed(text, start, end) == (start, end)


def test_stepping_goes_from_word_to_word_and_stops_at_the_ends():
    text = "un, deux"
    assert [next_start(text, point, 1) for point in (0, 2, 4)] == [2, 4, 4]
    assert [next_end(text, point, -1) for point in (8, 3, 2)] == [3, 2, 2]


def test_white_space_around_a_selection_does_not_count():
    assert trimmed(" \u00a0Lyon\n", 0, 7) == (2, 6)
    assert trimmed("a   b", 1, 4) == (4, 4)
