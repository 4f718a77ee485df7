"""Names that their print tells, offices and abbreviations that name nothing, and what only firms have."""

from __future__ import annotations

import pytest

from recoupe.recognition.model import ModelSpan


def seen(text, *marked):
    """Return spans of a model for the surfaces ``marked`` as (surface, label), each at its first place."""
    return [ModelSpan(text.index(surface), text.index(surface) + len(surface), label) for surface, label in marked]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Loïse Perrochet (Verts/NE) s’abstient.", ["Verts ORG", "NE LOC"]),
        ("Ceux des Verrettes (NE) ont dit non.", ["NE LOC"]),
        ("Amnesty International (AI) proteste.", ["Amnesty International ORG"]),
        ("l’intelligence artificielle (AI)", []),
        ("Bassin.info publie la liste.", ["Bassin.info ORG"]),
        ("Écrire à info@bassin.fr ou www.bassin.fr", []),
        ("Un titre\nTrévidic : la piscine rouvre lundi", ["Trévidic LOC"]),
        ("Un titre\nLe Trévidic : 12 emplois menacés", ["Le Trévidic LOC"]),
        ("Un titre\nTrévidic : « Je reste »", []),  # who speaks, or where: nothing tells
        ("Un titre\nRéponse : la piscine rouvre", []),
    ],
)
def test_what_is_told_by_its_print(names, text, expected):
    assert [name for name in names(text) if not name.endswith("PER")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dans la cité des Pervenches, à l’aube", ["cité des Pervenches LOC"]),
        ("la résidence des Pervenches", ["résidence des Pervenches LOC"]),
        ("la cité de Bordeaux", ["Bordeaux LOC"]),
        ("au bout de l’allée des Saules", ["allée des Saules LOC"]),
        ("sur l’esplanade Victor-Hénin", ["esplanade Victor-Hénin LOC"]),
        ("sur la chaussée de Tirlemont", ["chaussée de Tirlemont LOC"]),
        ("dans la province de Chichaoua", ["Chichaoua LOC"]),
        ("la wilaya de Tizi Ouzou", ["Tizi Ouzou LOC"]),
        ("Le CAC 40 cède 2 %, le SMI résiste.", ["CAC 40 MISC", "SMI MISC"]),
    ],
)
def test_places_and_indices(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        (
            "le Procureur de la République de Colmar a parlé",
            ("Procureur de la République de Colmar", "ORG"),
            ["Colmar LOC"],
        ),
        ("le Chef du gouvernement a parlé", ("Chef du gouvernement", "MISC"), []),
        ("la ministre de l’Économie et de l’Énergie", ("Énergie", "ORG"), []),
        ("le ministre de l’Eau et du Développement durable", ("Développement durable", "ORG"), []),
        ("le Ministre de l’Intérieur a parlé", ("Intérieur", "ORG"), []),
        ("le revenu brut disponible (RBD), puis le RBD ajusté", ("RBD", "ORG"), []),
        ("la chambre rurale commune (CRC) répond", ("CRC", "ORG"), ["CRC ORG"]),
        ("Brunel & Harvois vend ses montres", ("Brunel & Harvois", "MISC"), ["Brunel & Harvois ORG"]),
        ("GAND\nLe parquet a requis.", ("GAND", "ORG"), ["GAND LOC"]),
    ],
)
def test_what_the_model_takes_for_something_else(names, text, marked, expected):
    assert names(text, seen(text, marked)) == expected


def test_a_name_of_which_one_letter_is_printed_keeps_its_full_stop(names):
    assert names("le récit d’Élodie X. et de sa sœur") == ["Élodie X. PER"]


def test_who_has_an_assembly_of_shareholders_is_a_firm(names):
    text = "Corvanel reporte son assemblée générale."
    assert names(text, seen(text, ("Corvanel", "PER"))) == ["Corvanel ORG"]


@pytest.mark.parametrize(
    ("text", "marked", "expected"),
    [
        ("Kervadec reçoit Lambrin.", [("Kervadec", "PER"), ("Lambrin", "PER")], ["Kervadec PER", "Lambrin PER"]),
        ("Kervadec a battu Lambrin.", [("Kervadec", "PER"), ("Lambrin", "PER")], ["Kervadec PER", "Lambrin PER"]),
        ("Nantes reçoit Lambrin.", [("Lambrin", "LOC")], ["Nantes ORG", "Lambrin ORG"]),
        (
            "les villages de Gerval et de Stenz",
            [("Gerval", "LOC"), ("Stenz", "PER")],
            ["Gerval LOC", "Stenz LOC"],
        ),
        ("le ministre délégué aux Transports Clément Castel", [], ["Clément Castel PER"]),
        ("a dit Thérèse Kabanga Wagner, ministre", [], ["Thérèse Kabanga Wagner PER"]),
        (
            "le Département fédéral de l’environnement, des transports et de la communication veille",
            [],
            ["Département fédéral de l’environnement, des transports et de la communication ORG"],
        ),
        ("Macron reçoit Zelensky.", [], ["Macron PER", "Zelensky PER"]),
        ("Anne-Lise est venue avec Marie-Ange.", [], ["Anne-Lise PER", "Marie-Ange PER"]),
    ],
)
def test_what_the_words_around_a_name_say(names, text, marked, expected):
    assert names(text, seen(text, *marked)) == expected
