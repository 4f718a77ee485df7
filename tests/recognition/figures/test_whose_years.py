"""Years that are somebody’s age, and years that pass."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Malik R., 27 ans, sera jugé en juin.", "27 ans=age 27 a | juin=date 2025-06"),
    ("Anne-Sophie K. (41 ans) a été blessée.", "41 ans=age 41 a"),
    ("Pour M.-L. P., 63 ans, c’est une première.", "63 ans=age 63 a | première=ordinal 1"),
    ("Éric et Paul, 14 et 17 ans, sont rentrés.", "14=age 14 a | 17 ans=age 17 a"),
    ("Sarah, 29 ans, et Hugo, 31, tiennent la boutique.", "29 ans=age 29 a | 31=age 31 a"),
    ("Un menuisier de 52 ans a été retrouvé.", "52 ans=age 52 a"),
    ("Un Camerounais de 24 ans et une mère de 33 ans.", "24 ans=age 24 a | 33 ans=age 33 a"),
    ("Une centenaire de 104 ans vit ici depuis 60 ans.", "104 ans=age 104 a | 60 ans=duration P60Y"),
    ("Quatre-vingt-deux ans, trois enfants : elle nage encore.", "Quatre-vingt-deux ans=age 82 a | trois=number 3"),
    ("Un homme de 70 ans passés a chuté.", "70 ans=age 70 a >"),
    ("Il est décédé à 88 ans.", "88 ans=age 88 a"),
    ("Une peine de 12 ans et un bail de neuf ans.", "12 ans=duration P12Y | neuf ans=duration P9Y"),
    ("Le contrat de six ans a été signé pour quatre ans.", "six ans=duration P6Y | quatre ans=duration P4Y"),
    ("Elle a trente ans d’expérience et un mandat de cinq ans.", "trente ans=duration P30Y | cinq ans=duration P5Y"),
    ("Le chantier a dix ans de retard.", "dix ans=duration P10Y"),
    ("Une sécheresse de trois ans, une guerre de vingt ans.", "trois ans=duration P3Y | vingt ans=duration P20Y"),
    (
        "Depuis 25 ans, ils attendent ; dans dix ans, rien n’aura changé.",
        "25 ans=duration P25Y | dans dix ans=date 2035 ~",
    ),
    ("Les enfants de 3 à 6 ans entrent gratuitement.", "3 à 6 ans=age 3..6 a"),
    ("Un nourrisson de cinq mois et un bail de cinq mois.", "cinq mois=age 0.42 a | cinq mois=duration P5M"),
    ("L’usine a 40 ans.", "40 ans=age 40 a"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_years_are_an_age_unless_something_lasts(told, sentence, figures):
    assert told(sentence) == figures
