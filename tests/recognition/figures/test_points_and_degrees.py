"""Points of an index and of a percentage, degrees, and what is told per something."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Le SMI a clôturé à 12'104,33 points.", "12'104,33=number 12104.33"),
    ("Le Nikkei perd 812,5 points.", "812,5=number 812.5"),
    ("L’indice PMI remonte à 51,4 points.", "51,4=number 51.4"),
    ("Elle obtient 15,5 points sur 20 à l’épreuve.", "15,5=number 15.5 | 20=number 20"),
    ("Le pivot a inscrit 31 points.", "31=number 31"),
    ("Le taux de chômage recule de 0,4 point.", "0,4 point=percent 0.4 pp"),
    ("La liste gagne 6 points dans les sondages.", "6 points=percent 6 pp"),
    (
        "La banque relève son taux de 25 points de base, soit 25 pdb.",
        "25 points de base=percent 0.25 pp | 25 pdb=percent 0.25 pp",
    ),
    ("Il fera 4° à Metz et 19° à Bastia.", "4°=quantity 4 Cel | 19°=quantity 19 Cel"),
    ("L’eau est à 17°, l’air à 21 degrés.", "17°=quantity 17 Cel | 21 degrés=quantity 21 Cel"),
    ("Une rampe inclinée de 12 degrés.", "12 degrés=quantity 12 deg"),
    ("Le virage tourne à 180 degrés.", "180 degrés=quantity 180 deg"),
    ("La voiture consomme 5,4 l/100 km.", "5,4 l/100 km=quantity 5.4 L/(100.km)"),
    ("Le camion brûle 31 litres aux 100 km.", "31 litres aux 100 km=quantity 31 L/(100.km)"),
    ("Le bus électrique prend 110 kWh/100 km.", "110 kWh/100 km=quantity 110 kWh/(100.km)"),
    ("L’incidence est de 87/100 000 habitants.", "87/100 000=number 87/100000"),
    ("On compte 9 décès pour 10 000 habitants.", "9=number 9"),
    ("Le bureau se loue 310 €/m2, soit 12 €/an.", "310 €/m2=money 310 EUR | 12 €/an=money 12 EUR"),
    ("La densité est de 95 hab./km2.", "95 hab./km2=quantity 95 {hab}/km2"),
    ("Le moteur émet 98 g/km.", "98 g/km=quantity 98 g/km"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_points_degrees_and_rates_are_told_apart(told, sentence, figures):
    assert told(sentence) == figures
