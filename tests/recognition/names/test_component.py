"""Sentences as the program reads them, with the name component that comes with it, and that component's own papers."""

from __future__ import annotations

from importlib.resources import files

import pytest

from recoupe.recognition import own_component
from recoupe.recognition.values import Text

LARGEST = 12_000_000  # bytes


@pytest.fixture(scope="module")
def names(recogniser):
    """Return a function from a text to its names as “surface LABEL”."""

    def read(text):
        (recognised,) = recogniser.recognise([Text("a", text)])
        return [f"{name.surface} {name.label.value}" for name in recognised.names]

    return read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("EMMANUEL MACRON SE REND À KIEV", ["EMMANUEL MACRON PER", "KIEV LOC"]),
        ("Le ministère a un plan, écrit 24 heures.", ["24 heures ORG"]),
        ("Il a tenu 24 heures sans dormir.", []),
        ("Vaud et Genève disent oui.", ["Vaud LOC", "Genève LOC"]),
        ("L’AVS versera une 13e rente.", ["AVS ORG"]),
        ("Le Dreamliner d’Air India a lancé un Mayday.", ["Dreamliner MISC", "Air India ORG"]),
        (
            "L’Institut national de la statistique et des études économiques le dit.",
            ["Institut national de la statistique et des études économiques ORG"],
        ),
        (
            "Selon l’Institut national de la statistique du Burkina Faso, tout va.",
            ["Institut national de la statistique du Burkina Faso ORG"],
        ),
        ("Les Jeux de Paris 2024 ont coûté cher.", ["Jeux de Paris 2024 MISC"]),
        ("Le kilo coûte 300 FCFA.", []),
        ("Les Marseillais et les Vaudois protestent.", []),
        (
            "L’Association pour la sauvegarde de la vallée de l’Ource a déposé un recours.",
            ["Association pour la sauvegarde de la vallée de l’Ource ORG"],
        ),
        ("Le groupe Trébor Finance vend. Trébor part.", ["Trébor Finance ORG", "Trébor ORG"]),
    ],
)
def test_what_newsrooms_print(names, text, expected):
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le directeur général de Vélotech", ["Vélotech ORG"]),
        ("le collectif Sauvons nos vergers a saisi le juge", ["Sauvons nos vergers ORG"]),
        ("au camping Les Mimosas", ["Les Mimosas ORG"]),
        ("conseillé par l’espagnol Trenvia", ["Trenvia ORG"]),
        ("une étude parue en 2024 dans Zelbion", ["Zelbion ORG"]),
        ("chez SNCF Occitanie", ["SNCF Occitanie ORG"]),
        ("la tempête Xyntharia", ["Xyntharia MISC"]),
        ("la ligne dessert Vaux-le-Moustier", ["Vaux-le-Moustier LOC"]),
        ("dans les Veloxa X07 neuves", ["Veloxa X07 MISC"]),
        ("selon le Digital Fairness Act", ["Digital Fairness Act MISC"]),
        ("Il vit à Saint-Lumin (Orne) depuis", ["Saint-Lumin LOC", "Orne LOC"]),
        ("la CCI de Vierzy et la CPAM des Yvelines", ["CCI de Vierzy ORG", "CPAM des Yvelines ORG"]),
        ("l’association Entreprise de Bellerive", ["Entreprise de Bellerive ORG"]),
        ("à la Bellecour Arena", ["Bellecour Arena LOC"]),
        ("à Gaston-Brunel", ["Gaston-Brunel LOC"]),
    ],
)
def test_what_rules_once_had_to_say(names, text, expected):
    assert names(text) == expected


def test_the_component_is_small_and_is_the_one_that_its_card_describes(recogniser):
    folder = own_component.folder()
    stored = own_component.read(folder)
    assert own_component.checksum(folder) == stored.checksum
    assert stored.checksum in (folder / "card.md").read_text(encoding="utf-8")
    assert sum(len(file.read_bytes()) for file in folder.iterdir()) < LARGEST
    assert recogniser.version.endswith(f".names.{stored.checksum[:8]}")


def test_the_terms_of_what_it_began_as_lie_beside_it():
    licence = files("recoupe_resources") / "models" / "names" / "LICENSE"
    assert "Lesser General Public License For Linguistic Resources" in licence.read_text(encoding="utf-8")


def test_a_word_that_the_component_never_met_has_no_vector():
    stored = own_component.read(own_component.folder())
    assert "maison" in stored.ordinary
    assert "etat" in stored.ordinary  # as headlines print it
    assert "zolvirexu" not in stored.ordinary


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le standard répond 24 heures sur 24.", []),
        ("Le président chinois Xi Jinping a reçu Emmanuel Macron.", ["Xi Jinping PER", "Emmanuel Macron PER"]),
        ("Le TGV M d’Alstom roule.", ["TGV MISC", "Alstom ORG"]),
        ("Vaud, avec 49,2 %, hésite.", ["Vaud LOC"]),
        ("Les Montoisiens paient l’IPP.", []),
        ("BOLBEC - « Il a ri. »", ["BOLBEC LOC"]),
        ("Le réseau s’appelle X. Actuellement, X perd des abonnés.", ["X ORG", "X ORG"]),
        (
            "Le groupe belge Vanhoutte ferme. Greet Vanhoutte, sa présidente, regrette. Vanhoutte paiera.",
            ["Vanhoutte ORG", "Greet Vanhoutte PER", "Vanhoutte ORG"],
        ),
        (
            "La Société canadienne d’hypothèques et de logement publie ses chiffres.",
            ["Société canadienne d'hypothèques et de logement ORG"],
        ),
    ],
)
def test_kinds_of_names_met_on_new_subjects_are_read(names, text, expected):
    assert [name.replace("’", "'") for name in names(text)] == expected
