"""Texts whose accents stand apart are read like others, and every span stays where it is in the text as given."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.unicode_composition import composed
from recoupe.recognition.values import Name, OutsidePassage, Recognised
from recoupe_db.records import Label, Origin


def test_a_text_without_loose_accents_is_read_as_it_is():
    assert composed("José Bové a 1,2 million d’électeurs. 💶") is None


def test_what_is_found_in_the_copy_is_where_it_stands_in_the_text():
    text = unicodedata.normalize("NFD", "Hier, José Bové parlait.")
    copy = composed(text)
    assert copy is not None
    assert copy.text == "Hier, José Bové parlait."
    name = Name(6, 15, "José Bové", Label.PER, 1.0, Origin.RULE)
    back = copy.back(Recognised("a", names=(name,), outside=(OutsidePassage(0, len(copy.text), "notice"),)))
    (found,) = back.names
    assert found.surface == text[found.start : found.end] == unicodedata.normalize("NFD", "José Bové")
    assert (back.outside[0].start, back.outside[0].end) == (0, len(text))


@given(st.text())
def test_every_place_is_in_the_text_and_in_order(text):
    copy = composed(text)
    if copy is not None:
        assert len(copy.places) == len(copy.text) + 1
        assert list(copy.places) == sorted(copy.places)
        assert (copy.places[0], copy.places[-1]) == (0, len(text))
