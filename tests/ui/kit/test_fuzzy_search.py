"""Finding a command by its name: accents, case and order do not matter, slips do not either."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.ui.kit.fuzzy_search import fold_typed, match

NAMES = ("Confirmer", "Rejeter", "Article lu jusqu’au bout", "Texte plus grand", "Cœur du dossier", "Thème sombre")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("confirmer", "Confirmer"),
        ("CONF", "Confirmer"),
        ("theme", "Thème sombre"),
        ("sombre theme", "Thème sombre"),
        ("coeur", "Cœur du dossier"),
        ("jusqu'au", "Article lu jusqu’au bout"),
        ("bout lu", "Article lu jusqu’au bout"),
        ("confrimer", "Confirmer"),
        ("rejetter", "Rejeter"),
        ("grand", "Texte plus grand"),
        ("firm", "Confirmer"),
    ],
)
def test_a_name_is_found_first(query, name):
    assert NAMES[match(query, NAMES)[0]] == name


@pytest.mark.parametrize("query", ["zebra", "confirmer zebra", "plus petit"])
def test_what_lacks_a_word_is_not_found(query):
    assert match(query, NAMES) == []


def test_the_beginning_of_a_word_comes_before_its_middle():
    assert match("lu", ("Plus tard", "Article lu")) == [1, 0]


def test_without_words_everything_is_found_in_its_order():
    assert match("  ", NAMES) == list(range(len(NAMES)))


@given(st.lists(st.text(min_size=1, max_size=12), max_size=6), st.data())
def test_every_name_is_found_by_any_of_its_words(names, data):
    for place, name in enumerate(names):
        if words := fold_typed(name).split():
            assert place in match(data.draw(st.sampled_from(words)), names)
