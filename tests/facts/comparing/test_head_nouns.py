"""What a figure is taken to count, and whose age it is taken to be."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.facts.comparing.context import ContextReader
from recoupe.facts.comparing.head_nouns import of_other_sorts
from recoupe.facts.comparing.stems import stem
from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure, PrintedName
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Label

PUBLISHED = date(2025, 6, 13)
PEOPLE = ("Odile Mercier", "Hamel")


def scene(text):
    """Return the surroundings of the first figure of ``text``."""
    figures = tuple(
        PrintedFigure(f.start, f.end, f.surface, f.reading) for f in find_figures(text, published=PUBLISHED)
    )
    names = tuple(
        PrintedName(text.index(person), text.index(person) + len(person), person, Label.PER)
        for person in PEOPLE
        if person in text
    )
    return ContextReader(ComparedArticle("a", text, PUBLISHED, names, figures)).scenes()[0]


@pytest.mark.parametrize(
    ("text", "head"),
    [
        ("Il y a quatre morts.", "#dying"),
        ("Douze personnes ont péri dans la nuit.", "#dying"),
        ("Le plan prévoit 250 suppressions de postes.", "#staff"),
        ("Le tribunal inflige une amende de 3 M€.", "#fine"),
        ("Le retard, dix mois, inquiète.", "#delay"),
        ("Le nombre de blessés est estimé à 41.", "#injury"),
        ("• Prime : 27,8 % sur le dernier cours.", "#premium"),
    ],
)
def test_a_figure_is_known_by_what_it_counts_or_is_the_measure_of(text, head):
    assert head in scene(text).head


@pytest.mark.parametrize("text", ["Deux autres étaient encore au lit.", "Le maire, lui, en a vu 12."])
def test_what_a_figure_counts_may_not_be_said(text):
    assert scene(text).head == frozenset()


@pytest.mark.parametrize(
    ("text", "bearer"),
    [
        ("Odile Mercier, 58 ans, dirige le groupe.", "@mercier"),
        ("M. Hamel (61 ans) se retire.", "@hamel"),
        ("Un retraité de 83 ans a disparu.", stem("retraite")),
    ],
)
def test_an_age_is_somebodys(text, bearer):
    assert scene(text).bearer == {bearer}


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("Six morts.", "Six disparus.", True),
        ("Onze personnes sont rentrées.", "Onze écoles sont fermées.", True),
        ("1 200 habitants ont froid.", "1 200 foyers ont froid.", False),
        ("Quatre morts.", "Quatre personnes ont péri.", False),
    ],
)
def test_people_are_not_counted_with_things_nor_the_dead_with_the_missing(one, other, apart):
    assert of_other_sorts(scene(one).head, scene(other).head) is apart
