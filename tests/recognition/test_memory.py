"""What reviewers decided is offered again: where, as what, how surely, and why."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.recognition.memory import Memory
from recoupe.recognition.values import Name
from recoupe_db.printed_names import fold_name
from recoupe_db.records import Kind, Label, Origin

PER, ORG, LOC = Label.PER, Label.ORG, Label.LOC


def memory(*places):
    return Memory(
        *({(fold_name(surface), label): decided for (surface, label), decided in place.items()} for place in places)
    )


def found(text, surface, label=PER):
    start = text.index(surface)
    return Name(start, start + len(surface), surface, label, 0.5, Origin.MODEL, "Modèle")


def shown(names):
    return [(name.surface, name.label, name.score) for name in names]


def test_what_was_confirmed_says_how_often():
    text = "Méridienne se tait."
    [name] = memory({("méridienne", ORG): (12, 1)}).apply(text, [found(text, "Méridienne", ORG)])
    assert (name.label, name.score, name.origin) == (ORG, 0.92, Origin.MEMORY)
    assert name.reason == "memory(12, 1)"


def test_a_surface_known_as_something_else_is_relabelled():
    text = "Méridienne se tait."
    assert shown(memory({("Méridienne", ORG): (4, 0)}).apply(text, [found(text, "Méridienne", PER)])) == [
        ("Méridienne", ORG, 1.0)
    ]


def test_a_surface_that_is_two_things_stays_what_it_was_found_to_be():
    text = "Lille gagne."
    known = memory({("Lille", ORG): (3, 0), ("Lille", LOC): (3, 0)})
    assert shown(known.apply(text, [found(text, "Lille", LOC)])) == [("Lille", LOC, 0.5)]
    assert shown(known.apply(text, [found(text, "Lille", PER)])) == [("Lille", PER, 0.5)]
    assert known.apply(text, []) == []


def test_what_was_mostly_rejected_stays_with_its_low_score_and_is_not_offered_elsewhere():
    text = "Cookies ? Cookies."
    names = memory({("Cookies", ORG): (1, 4)}).apply(text, [found(text, "Cookies", ORG)])
    assert shown(names) == [("Cookies", ORG, 0.2)]
    assert names[0].reason == "memory(1, 4)"


def test_what_nobody_decided_stays_as_it_was_found():
    text = "Zoé Barré parle."
    name = found(text, "Zoé Barré")
    assert memory({("Lumo", ORG): (1, 0)}, {}).apply(text, [name]) == [name]


def test_the_dossier_has_the_say_before_the_whole_library():
    text = "Orange parle."
    known = memory({("Orange", ORG): (2, 0)}, {("Orange", LOC): (50, 0), ("Lumo", ORG): (1, 0)})
    assert shown(known.apply(text, [found(text, "Orange", LOC)])) == [("Orange", ORG, 1.0)]
    assert shown(known.apply("Lumo parle.", [])) == [("Lumo", ORG, 1.0)]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("Hier, Lumo ferme.", ["Lumo"]),
        ("LUMO ferme, l’usine de Lumo aussi.", ["LUMO", "Lumo"]),
        ("Lumogène n’est pas lumo, ni Saint-Lumo.", []),
        ("L'Élysée\u00a0répond ; l’Élysée insiste.", ["Élysée", "Élysée"]),
        ("Agence  Lumo\nfrance ou agence lumo France", ["Agence  Lumo\nfrance", "agence lumo France"]),
        ("Le monde est grand, et Le Monde écrit.", ["Le Monde"]),
        ("E\u0301lyse\u0301e : 3 mots.", ["E\u0301lyse\u0301e"]),
        ("🍿 Lumo 🍿", ["Lumo"]),
    ],
)
def test_whole_words_that_nothing_marks_are_offered(text, offered):
    known = memory({(surface, ORG): (1, 0) for surface in ("Lumo", "Élysée", "Agence Lumo France", "Le Monde")})
    names = known.apply(text, [])
    assert [name.surface for name in names] == offered
    assert all(text[name.start : name.end] == name.surface for name in names)


def test_marked__words_are_not_marked_twice():
    text = "Agence Lumo et Lumo"
    names = memory({("Lumo", ORG): (1, 0)}).apply(text, [found(text, "Agence Lumo", ORG)])
    assert [(name.start, name.surface) for name in names] == [(0, "Agence Lumo"), (15, "Lumo")]


@pytest.mark.parametrize(
    ("marked", "shown_then"),
    [
        ("Institut national", [("Institut national des dunes", ORG, 1.0)]),  # found cut: the whole was confirmed
        ("dunes", [("Institut national des dunes", ORG, 1.0)]),
        ("Institut national des dunes de Mer", [("Institut national des dunes de Mer", PER, 0.5)]),  # known inside more
        ("dunes de Mer", [("dunes de Mer", PER, 0.5)]),  # neither lies inside the other
    ],
)
def test_a_confirmed_name_stands_in_the_place_of_what_was_cut_out_of_it(marked, shown_then):
    text = "L’Institut national des dunes de Mer publie."
    known = memory({("Institut national des dunes", ORG): (2, 0)})
    assert shown(known.apply(text, [found(text, marked)])) == shown_then


def test_what_was_decided_about_a_part_is_not_covered():
    text = "L’Institut national des dunes publie."
    known = memory({("Institut national des dunes", ORG): (2, 0), ("dunes", LOC): (1, 0)})
    assert shown(known.apply(text, [found(text, "dunes", LOC)])) == [("dunes", LOC, 1.0)]


@pytest.mark.parametrize(
    ("marked", "parts"),
    [
        ("Norvia-Altéa", ["Norvia", "Altéa"]),
        ("Norvia/Altéa", ["Norvia", "Altéa"]),
        ("Coupe d’Armor Olympique Vannetin", ["Coupe d’Armor", "Olympique Vannetin"]),
        ("Norvia-Brenne", ["Norvia-Brenne"]),  # one of the two is unknown
    ],
)
def test_an_unknown_name_that_consists_of_known_ones_is_cut_apart(marked, parts):
    text = f"Le duel {marked} tourne court."
    known = memory({(name, ORG): (2, 0) for name in ("Norvia", "Altéa", "Coupe d’Armor", "Olympique Vannetin")})
    names = known.apply(text, [found(text, marked, LOC)])
    assert [name.surface for name in names] == parts
    assert all(text[name.start : name.end] == name.surface for name in names)


def test_a_name_decided_as_a_whole_is_not_cut_apart():
    text = "Le duel Norvia-Altéa tourne court."
    known = memory({("Norvia", ORG): (2, 0), ("Altéa", ORG): (2, 0), ("Norvia-Altéa", LOC): (1, 0)})
    assert shown(known.apply(text, [found(text, "Norvia-Altéa", ORG)])) == [("Norvia-Altéa", LOC, 1.0)]


def test_who_is_addressed_stays_a_person_where_a_firm_has_the_same_name():
    text = "Madame Kervella répond, Kervella recrute."
    addressed = Name(7, 15, "Kervella", PER, 0.9, Origin.RULE, 'after("Madame")')
    bare = Name(24, 32, "Kervella", PER, 0.5, Origin.MODEL, "model")
    names = memory({("Kervella", ORG): (6, 0)}).apply(text, [addressed, bare])
    assert [(name.label, name.origin) for name in names] == [(PER, Origin.RULE), (ORG, Origin.MEMORY)]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("l’initiative «Un toit pour tous» échoue", ["Un toit pour tous"]),
        ("l’initiative « Un toit pour tous » échoue", ["Un toit pour tous"]),
        ('l’initiative "Un toit pour tous" échoue', ["Un toit pour tous"]),
        ("Un toit pour tous, c’est peu.", []),
        ("il faut « un toit pour tous »", []),
    ],
)
def test_a_title_that_opens_with_an_article_is_known_by_its_quotation_marks(text, offered):
    known = memory({("Un toit pour tous", Label.MISC): (2, 0)})
    assert [name.surface for name in known.apply(text, [])] == offered


def test_decided_figures_are_no_names():
    assert Memory({("2015", Kind.DATE): (3, 0)}).apply("En 2015", []) == []


@given(st.text(), st.lists(st.text(min_size=1, max_size=12), max_size=6))
def test_any_text_gives_spans_inside_it_that_do_not_overlap(text, surfaces):
    names = memory({(surface, ORG): (1, 0) for surface in surfaces}).apply(text + " " + " ".join(surfaces), [])
    whole = text + " " + " ".join(surfaces)
    assert all(whole[name.start : name.end] == name.surface for name in names)
    assert all(one.end <= other.start for one, other in pairwise(names))
