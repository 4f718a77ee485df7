"""Texts whose accents stand apart are read like others, and every span stays where it is in the text as given."""

from __future__ import annotations

import unicodedata

import pytest
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
    (back_name,) = back.names
    assert back_name.surface == text[back_name.start : back_name.end] == unicodedata.normalize("NFD", "José Bové")
    assert (back.outside[0].start, back.outside[0].end) == (0, len(text))


@given(st.text())
def test_every_place_is_in_the_text_and_in_order(text):
    copy = composed(text)
    if copy is not None:
        assert len(copy.places) == len(copy.text) + 1
        assert list(copy.places) == sorted(copy.places)
        assert copy.places[-1] == len(text)


SEEN_OTHERWISE = [
    ("soft hyphens", "un pro\u00adjet de 45 mil\u00adlions", "un projet de 45 millions"),
    ("a soft hyphen where the line ended", "45 mil\u00ad\nlions", "45 millions"),
    ("a hyphen where the line ended", "45 mil-\nlions de ton-\nnes", "45 millions de tonnes"),
    ("a hyphen that belongs to the number", "trente-\nquatre et quatre-\nvingts", "trente-quatre et quatre-vingts"),
    ("a name over two lines", "à Saint-\nDenis", "à Saint-\nDenis"),
    ("a zero-width space inside a word", "45 mil\u200blions", "45 millions"),
    ("a zero-width space before an elided word", "45 millions\u200bd’euros", "45 millions d’euros"),
    ("a byte order mark", "\ufeffLyon", "Lyon"),
    ("a word joiner in a number", "1\u2060200 postes", "1200 postes"),
    ("a sign that ends a direction, before a scale", "97,4\u202c millions", "97,4 millions"),
    ("a sign that turns a number", "\u202e97,4\u202c Md$", "97,4 Md$"),
    ("isolates inside a number", "97\u2066,4\u2069 millions", "97,4 millions"),
    ("marks of direction in a date", "12\u200e mars\u200f 2024", "12 mars 2024"),
    ("joiners in a number", "97\u200c,4 et 5\u200d7", "97,4 et 57"),
    ("ligatures", "un oﬃcier, à la ﬁn, eﬀet, ﬂou", "un officier, à la fin, effet, flou"),
    ("thousands parted by the line end", "près de 12\n500 votants", "près de 12 500 votants"),
    ("a column of numbers", "Total\n12\n500 votants", "Total\n12\n500 votants"),
    ("an emoji of several parts", "👩\u200d🔬 ici\u00ad", "👩\u200d🔬 ici"),
]


@pytest.mark.parametrize(
    ("text", "seen"), [case[1:] for case in SEEN_OTHERWISE], ids=[case[0] for case in SEEN_OTHERWISE]
)
def test_a_text_is_read_as_the_eye_reads_it(text, seen):
    copy = composed(text)
    assert (copy.text if copy else text) == seen


@given(st.text(alphabet="ab1 5'’d-\n\u00ad\u200b\u200d\u202c\u202e\u2060\u2069\ufeffﬁ"))
def test_every_span_of_the_copy_leads_back_to_a_span_of_the_text(text):
    copy = composed(text)
    if copy is not None and copy.text:
        whole = copy.back(Recognised("a", names=(Name(0, len(copy.text), copy.text, Label.PER, 1.0, Origin.RULE),)))
        assert all(text[name.start : name.end] == name.surface for name in whole.names)


def test_a_span_ends_with_its_last_letter_that_can_be_seen():
    copy = composed("à Mar\u00adseille\u200b.")
    assert copy is not None
    back = copy.back(Recognised("a", names=(Name(2, 11, "Marseille", Label.LOC, 1.0, Origin.RULE),)))
    assert back.names[0].surface == "Mar\u00adseille"
