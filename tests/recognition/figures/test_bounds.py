"""Bounds and hedges around a figure, and vague figures."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Le loyer ne dépasse pas 900 euros.", "900 euros=money 900 EUR <="),
    ("La facture ne dépassera pas 3 millions d’euros.", "3 millions d’euros=money 3000000 EUR <="),
    ("La vitesse dépasse largement 130 km/h.", "130 km/h=quantity 130 km/h >"),
    ("Le taux est proche de 4 %.", "4 %=percent 4 % ~"),
    ("Le coût est plafonné à 50 euros.", "50 euros=money 50 EUR <="),
    ("La foule dépasse les 5 000 personnes.", "5 000=number 5000 >"),
    ("Au bas mot 300 familles sont touchées.", "300=number 300 >="),
    ("Le trajet prend deux heures grand maximum.", "deux heures=duration PT2H <="),
    ("Plusieurs centaines de manifestants et quelques milliers de curieux.", "centaines=number - | milliers=number -"),
    ("Des dizaines de millions d’euros ont disparu.", "dizaines de millions d’euros=money - EUR"),
    ("Il avait 60 ans passés.", "60 ans=age 60 a >"),
    ("Sans dépasser 12 %, la hausse inquiète.", "12 %=percent 12 % <="),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_a_bound_is_read_with_its_figure(told, sentence, figures):
    assert told(sentence) == figures
