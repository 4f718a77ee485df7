"""Cents behind a sum, and what follows “et” without being cents."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "L’acquéreur offre 3 milliards d’euros et 40 % du capital.",
        "3 milliards d’euros=money 3000000000 EUR | 40 %=percent 40 %",
    ),
    (
        "Le déficit atteint 12 milliards d’euros et 35 postes sont supprimés.",
        "12 milliards d’euros=money 12000000000 EUR | 35=number 35",
    ),
    (
        "Le fonds apporte 2 millions d’euros et 50 % des machines.",
        "2 millions d’euros=money 2000000 EUR | 50 %=percent 50 %",
    ),
    ("Il doit 12 euros et 50 centimes.", "12 euros et 50 centimes=money 12.5 EUR"),
    ("Le ticket coûte 4 euros 20.", "4 euros 20=money 4.2 EUR"),
    ("Elle a payé douze euros cinquante.", "douze euros cinquante=money 12.5 EUR"),
    ("Le café vaut 1²⁰ €.", "1²⁰ €=money 1.2 EUR"),
    (
        "Le club verse 5 millions d’euros et 15 km de pistes.",
        "5 millions d’euros=money 5000000 EUR | 15 km=quantity 15 km",
    ),
    ("Le livre coûte 18 euros et 30 jours d’attente.", "18 euros=money 18 EUR | 30 jours=duration P30D"),
    ("Il touche 900 euros et 20 % de primes.", "900 euros=money 900 EUR | 20 %=percent 20 %"),
    ("La course revient à 25 dollars 50.", "25 dollars 50=money 25.5 USD"),
    (
        "Un legs de 3 millions d’euros, 40 tableaux et une maison.",
        "3 millions d’euros=money 3000000 EUR | 40=number 40",
    ),
    ("Il a gagné 20 euros et 12 bons d’achat.", "20 euros=money 20 EUR | 12=number 12"),
    ("Le lot vaut 5 €50.", "5 €50=money 5.5 EUR"),
    ("L’aide est de 100 euros et 80 € par enfant.", "100 euros=money 100 EUR | 80 €=money 80 EUR"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_cents_are_told_from_what_follows_a_sum(told, sentence, figures):
    assert told(sentence) == figures
