"""Amounts that leave their unit to the one before, and numbers that only stand near one."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Le tribunal l’a condamnée à quatre ans de prison, dont trois avec sursis.",
        "quatre ans=duration P4Y | trois=duration P3Y",
    ),
    ("Elle purgera 24 mois de détention, dont six sous bracelet.", "24 mois=duration P24M | six=duration P6M"),
    ("Le forfait passe à 15 euros par mois, contre 12 auparavant.", "15 euros=money 15 EUR | 12=money 12 EUR"),
    ("Le musée vendait le billet 14 euros au lieu de 11.", "14 euros=money 14 EUR | 11=money 11 EUR"),
    (
        "La filiale a gagné 4 milliards d’euros en 2022 et 3 en 2023.",
        "4 milliards d’euros=money 4000000000 EUR | 2022=date 2022 | 3=money 3000000000 EUR | 2023=date 2023",
    ),
    (
        "Le chômage est tombé à 7,4 % en février, après 7,9 en novembre.",
        "7,4 %=percent 7.4 % | février=date 2025-02 | 7,9=percent 7.9 % | novembre=date 2024-11",
    ),
    ("Le sentier compte 18 km, dont 5 sur la plage.", "18 km=quantity 18 km | 5=quantity 5 km"),
    ("Il circulait à 146 km/h, au lieu de 90.", "146 km/h=quantity 146 km/h | 90=quantity 90 km/h"),
    ("Le délai de recours passe de 60 à 30 jours.", "60=duration P60D | 30 jours=duration P30D"),
    ("Le tarif est passé de 4 à 7 millions d’euros.", "4=money 4000000 EUR | 7 millions d’euros=money 7000000 EUR"),
    (
        "Le devis est passé de 850 000 à 1,3 million d’euros.",
        "850 000=money 850000 EUR | 1,3 million d’euros=money 1300000 EUR",
    ),
    (
        "La dette a bondi de 850 millions à 1,3 milliard d’euros.",
        "850 millions=money 850000000 EUR | 1,3 milliard d’euros=money 1300000000 EUR",
    ),
    (
        "Les ventes sont passées de 850 à 1,3 milliard d’euros.",
        "850=money 850000000 EUR | 1,3 milliard d’euros=money 1300000000 EUR",
    ),
    (
        "Il faut de 850 000 à 1,3 million d’euros.",
        "850 000 à 1,3 million d’euros=money 850000..1300000 EUR",
    ),
    ("La hausse est de 12 à 15 %.", "12 à 15 %=percent 12..15 %"),
    ("Trois mois pour répondre, deux pour contester.", "Trois mois=duration P3M | deux=duration P2M"),
    (
        "Le réservoir contient 900 litres, contre 1 200 avant la panne.",
        "900 litres=quantity 900 L | 1 200=quantity 1200 L",
    ),
    ("Le kilo coûte 3 euros ; le producteur n’en touche que 1,20.", "3 euros=money 3 EUR | 1,20=money 1.2 EUR"),
    (
        "Le film a coûté 12 millions d’euros et compte 3 scènes de guerre.",
        "12 millions d’euros=money 12000000 EUR | 3=number 3",
    ),
    ("Le groupe perd 5 % et ferme 3 usines.", "5 %=percent 5 % | 3=number 3"),
    ("Il a plu 12 mm, puis 3 arbres sont tombés.", "12 mm=quantity 12 mm | 3=number 3"),
    ("Elle a payé 40 euros, dont 3 cafés.", "40 euros=money 40 EUR | 3=number 3"),
    ("Un prêt de 200 000 euros sur 20 ans.", "200 000 euros=money 200000 EUR | 20 ans=duration P20Y"),
    (
        "Le déficit atteint 3 milliards d’euros et 40 % du capital est à vendre.",
        "3 milliards d’euros=money 3000000000 EUR | 40 %=percent 40 %",
    ),
    (
        "Il a dépensé 12 euros et 50 centimes, puis douze euros et trois jours de travail.",
        "12 euros et 50 centimes=money 12.5 EUR | douze euros=money 12 EUR | trois jours=duration P3D",
    ),
    (
        "L’opération coûte 2 milliards d’euros. Elle emploie 12 personnes.",
        "2 milliards d’euros=money 2000000000 EUR | 12=number 12",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_an_amount_takes_the_unit_it_leaves_out(told, sentence, figures):
    assert told(sentence) == figures
