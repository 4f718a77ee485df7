"""The names of a dossier gather under the people, organisations and places that they name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from recoupe.recognition.names.dossier_labels import DossierLabels
from recoupe.recognition.names.entities import gather
from recoupe.recognition.values import Name
from recoupe_db.records import Label, Origin


def named(surface, label="PER", score=0.9):
    return Name(0, len(surface), surface, Label(label), score, Origin.MODEL, "modèle")


def gathered(*surfaces, label="PER"):
    return [
        {variant.surface for variant in entity.variants}
        for entity in gather(named(surface, label) for surface in surfaces)
    ]


@pytest.mark.parametrize(
    ("surfaces", "label", "expected"),
    [
        (["Elon Musk", "Musk", "M. Musk"], "PER", [{"Elon Musk", "Musk", "M. Musk"}]),
        (["Valéry Giscard d’Estaing", "Giscard d'Estaing"], "PER", [{"Valéry Giscard d’Estaing", "Giscard d'Estaing"}]),
        (["Bill Clinton", "Hillary Clinton", "Clinton"], "PER", [{"Bill Clinton"}, {"Clinton"}, {"Hillary Clinton"}]),
        (["J. Vance", "James Vance"], "PER", [{"J. Vance", "James Vance"}]),
        (["SoftBank", "Softbank"], "ORG", [{"SoftBank", "Softbank"}]),
        (["xAI", "x.AI"], "ORG", [{"xAI", "x.AI"}]),
        (["Autorité des marchés financiers", "AMF"], "ORG", [{"Autorité des marchés financiers", "AMF"}]),
        (["Etats-Unis", "États-Unis"], "LOC", [{"Etats-Unis", "États-Unis"}]),
        (["Lyon", "Lille"], "LOC", [{"Lille"}, {"Lyon"}]),
    ],
)
def test_variants_gather(surfaces, label, expected):
    assert gathered(*surfaces, label=label) == expected


def test_a_close_spelling_is_proposed_and_not_merged():
    entities = gather([*map(named, ["Elon Musk"] * 5), named("Elom Musk"), named("Musk")])
    assert [(entity.name, [close.name for close in entity.close]) for entity in entities] == [
        ("Elon Musk", ["Elom Musk"]),
        ("Elom Musk", ["Elon Musk"]),
    ]
    assert {variant.surface for variant in entities[0].variants} == {"Elon Musk", "Musk"}


def test_between_two_spellings_printed_alike_the_order_of_the_alphabet_decides_at_each_start():
    surnames = ("Berlier", "Carvallo", "Duvernois", "Estienne", "Fargeau", "Gaillard", "Hennequin", "Jourdain")
    for surname in surnames:
        entities = gather(map(named, [f"Martin {surname}", f"Martim {surname}", surname]))
        owners = [entity.name for entity in entities if len(entity.variants) > 1]
        assert owners == [f"Martim {surname}"]


def test_the_fullest_name_stands_for_the_entity_and_the_most_named_comes_first():
    entities = gather([named("Sam Altman"), named("Altman"), named("Altman"), named("Bret Taylor")])
    assert [entity.name for entity in entities] == ["Sam Altman", "Bret Taylor"]


def test_an_entity_has_the_label_that_was_given_most():
    (entity,) = gather([named("Tesla", "ORG"), named("Tesla", "ORG"), named("Tesla", "LOC")])
    assert entity.label is Label.ORG


def heard(articles):
    """Return the names of each article as a dossier says them that has heard them all."""
    voice = DossierLabels()
    for name in (name for names in articles for name in names):
        voice.hear(name.surface, name.label, name.score)
    return [voice.speak(names) for names in articles]


def test_a_dossier_speaks_with_one_voice():
    articles = [[named("Elon Musk"), named("Musk")], [named("Musk", "LOC", 0.5)], [named("Paris", "LOC")]]
    agreed = heard(articles)
    assert [name.label.value for names in agreed for name in names] == ["PER", "PER", "PER", "LOC"]
    assert agreed[1][0].reason == "dossier"


def test_a_voice_that_has_heard_nothing_changes_nothing():
    assert DossierLabels().speak([named("Musk", "LOC")]) == [named("Musk", "LOC")]


def test_what_memory_proposes_keeps_what_reviewers_said():
    voice = DossierLabels()
    voice.hear("Lille", Label.LOC, 9)
    remembered = replace(named("Lille", "ORG"), origin=Origin.MEMORY)
    assert voice.speak([remembered]) == [remembered]


def test_a_surface_that_articles_disagree_on_keeps_its_labels():
    articles = [[named("Lille", "ORG")], [named("Lille", "LOC")]]
    assert [name.label.value for names in heard(articles) for name in names] == ["ORG", "LOC"]
