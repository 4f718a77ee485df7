"""Ages, and what only looks like one."""

from __future__ import annotations

import pytest

PHRASES = [
    ("15 ans", "15 ans=duration P15Y"),
    ("âgé de 15 ans", "15 ans=age 15 a"),
    ("elle a 15 ans", "15 ans=age 15 a"),
    ("Elle est âgée de trente-deux ans", "trente-deux ans=age 32 a"),
    ("il a quinze ans et demi", "quinze ans et demi=age 15.5 a"),
    ("à l'âge de 5 ans", "5 ans=age 5 a"),
    ("une femme de 90 ans", "90 ans=age 90 a"),
    ("un bébé de six mois", "six mois=age 0.5 a"),
    ("un enfant de 10 mois", "10 mois=age 0.83 a"),
    ("95 ans d'âge", "95 ans=age 95 a"),
    ("dix ans d'âge", "dix ans=age 10 a"),
    ("les enfants de 3 à 6 ans", "3 à 6 ans=age 3..6 a"),
    ("les plus de 60 ans", "60 ans=age 60 a >"),
    ("j'ai 25 ans", "25 ans=age 25 a"),
    ("il a fêté ses 40 ans", "40 ans=age 40 a"),
    ("l'homme, 45 ans, a été arrêté", "45 ans=age 45 a"),
    ("un jeune de 17 ans", "17 ans=age 17 a"),
    ("un Norvégien de 61 ans", "61 ans=age 61 a"),
    ("le PDG de 58 ans", "58 ans=age 58 a"),
    ("un CDD de 3 ans", "3 ans=duration P3Y"),
]


@pytest.mark.parametrize(("phrase", "figures"), PHRASES)
def test_an_age_is_told_from_a_span_of_time(told, phrase, figures):
    assert told(phrase) == figures
