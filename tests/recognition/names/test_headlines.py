"""Headlines in capitals are read as they are printed in small letters."""

from __future__ import annotations

import pytest

from recoupe.recognition.names.headlines import in_small_letters
from recoupe.recognition.names.lexicon import load

ORDINARY = frozenset(
    ("appelle", "aube", "condamnée", "démissionne", "grève", "maire", "menace", "milliards", "ministre", "quitte")
)


@pytest.fixture(scope="module")
def lexicon():
    return load(common=ORDINARY | {"renonce", "réactions", "saint"})


@pytest.mark.parametrize(
    ("headline", "printed"),
    [
        ("ADRIEN VALCOURT RENONCE AUX 6 MILLIARDS", "Adrien Valcourt renonce aux 6 milliards"),
        ("LE MAIRE DE LYON DÉMISSIONNE", "Le maire de Lyon démissionne"),
        ("AGATHE LE GOFF CONDAMNÉE À PARIS", "Agathe Le Goff condamnée à Paris"),
        ("LA CGT APPELLE À LA GRÈVE À BREST", "La CGT appelle à la grève à Brest"),
        ("SAINT-AUBE : LE MAIRE QUITTE LA VILLE", "Saint-Aube : le maire quitte la Ville"),
        ("ANATOLE RENONCE AUX RÉACTIONS", "Anatole Renonce aux réactions"),  # it may be a surname
    ],
)
def test_ordinary_words_of_a_headline_lose_their_capitals(lexicon, headline, printed):
    assert in_small_letters(headline, lexicon) == printed


@pytest.mark.parametrize(
    "text",
    [
        "Le maire de Lyon démissionne.",
        "ONU : OUI",  # too short for a headline
        "PHOTO : AGATHE VALCOURT / AGENCE DE L’AUBE",
        "Le MAIRE DE LYON DÉMISSIONNE",
        "",
    ],
)
def test_other_lines_stay_as_they_are(lexicon, text):
    assert in_small_letters(text, lexicon) is text or in_small_letters(text, lexicon) == text


def test_a_headline_keeps_its_length_and_the_lines_around_it(lexicon):
    text = "LE MAIRE DE LYON DÉMISSIONNE\nIl a dit non.\n\nANATOLE VALCOURT MENACE LE MINISTRE"
    read = in_small_letters(text, lexicon)
    assert len(read) == len(text)
    assert read == "Le maire de Lyon démissionne\nIl a dit non.\n\nAnatole Valcourt menace le ministre"
