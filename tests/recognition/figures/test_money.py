"""Sums of money and percentages, as French-language newsrooms print them."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "Le groupe a mis 2,3 milliards d’euros sur la table pour 51 % du capital.",
        "2,3 milliards d’euros=money 2300000000 EUR | 51 %=percent 51 %",
    ),
    (
        ("L’amende infligée, 1,2 Md€, est la plus lourde depuis l’entrée en vigueur du règlement en mai 2018."),
        "1,2 Md€=money 1200000000 EUR | mai 2018=date 2018-05",
    ),
    (
        "Le chantier coûtera entre 450 et 480 millions d’euros hors taxes.",
        "450 et 480 millions d’euros=money 450000000..480000000 EUR",
    ),
    (
        "Un trou de 200 M€, ou presque, a été comblé.",
        "200 M€=money 200000000 EUR ~",
    ),
    (
        "Une enveloppe de 30 M€ a été débloquée, contre 12 M€ en 2023.",
        "30 M€=money 30000000 EUR | 12 M€=money 12000000 EUR | 2023=date 2023",
    ),
    (
        "Le déficit se creuse à 5,5 % du PIB, soit quelque 168 Mds€.",
        "5,5 %=percent 5.5 % | 168 Mds€=money 168000000000 EUR ~",
    ),
    (
        "Le loyer moyen dépasse 1 250 francs par mois à Genève.",
        "1 250 francs=money 1250 CHF >",
    ),
    (
        "Le club a été cédé pour 520 M€, dette comprise.",
        "520 M€=money 520000000 EUR",
    ),
    (
        "Le salaire du défenseur tourne autour de 150 000 euros bruts mensuels.",
        "150 000 euros=money 150000 EUR ~",
    ),
    (
        "Chaque dose coûte 19,50 $, contre 2 à 4 dollars pour les vaccins classiques.",
        "19,50 $=money 19.5 USD | 2 à 4 dollars=money 2..4 USD",
    ),
    (
        "Elle a perdu 3 000 livres sterling dans l’affaire.",
        "3 000 livres sterling=money 3000 GBP",
    ),
    (
        "La facture, 75 000 $ CA, sera partagée.",
        "75 000 $ CA=money 75000 CAD",
    ),
    (
        "Un chèque de 12 euros et 50 centimes leur a été envoyé.",
        "12 euros et 50 centimes=money 12.5 EUR",
    ),
    (
        "Des centaines de millions d’euros se sont envolées.",
        "centaines de millions d’euros=money - EUR",
    ),
    (
        "Plusieurs milliards de dollars ont été promis à Bakou.",
        "milliards de dollars=money - USD",
    ),
    (
        "Le baril de Brent gagne 1,2 % à 74,35 dollars.",
        "1,2 %=percent 1.2 % | 74,35 dollars=money 74.35 USD",
    ),
    (
        "Le prix du gaz s’établit à 45 euros le mégawattheure.",
        "45 euros=money 45 EUR",
    ),
    (
        "L’entreprise vise 10 à 12 milliards de chiffre d’affaires.",
        "10 à 12 milliards=number 10000000000..12000000000",
    ),
    (
        "Il a touché une dizaine de milliers d’euros en liquide.",
        "dizaine de milliers d’euros=money 10000 EUR ~",
    ),
    (
        "La dette atteint 3 228,4 milliards d’euros.",
        "3 228,4 milliards d’euros=money 3228400000000 EUR",
    ),
    (
        "Le fonds américain a levé US$ 500 millions.",
        "US$ 500 millions=money 500000000 USD",
    ),
    (
        "Elle réclame un million d’euros de dommages et intérêts.",
        "un million d’euros=money 1000000 EUR",
    ),
    (
        "Le budget, de 1,5 à 2 Md€, reste à voter.",
        "1,5 à 2 Md€=money 1500000000..2000000000 EUR",
    ),
    (
        "Le montant de la rançon, 40 bitcoins, n’a pas été versé.",
        "40=number 40",
    ),
    (
        "Quelque 390 millions d'euros, c'est la sanction record infligée à Meta.",
        "390 millions d'euros=money 390000000 EUR ~",
    ),
    (
        "Le PIB a reculé de 0,3 point au quatrième trimestre 2024.",
        "0,3 point=percent 0.3 pp | quatrième trimestre 2024=date 2024-10/2024-12",
    ),
    (
        "La Banque centrale a relevé ses taux de 25 points de base.",
        "25 points de base=percent 0.25 pp",
    ),
    (
        "Il l’emporte avec 50,8 % des voix, contre 49,2 % pour son adversaire.",
        "50,8 %=percent 50.8 % | 49,2 %=percent 49.2 %",
    ),
    (
        ("La participation, à 17 heures, atteignait 59,39 %, en hausse de plus de dix points de pourcentage."),
        "17 heures=time 17:00 | 59,39 %=percent 59.39 % | dix points de pourcentage=percent 10 pp >",
    ),
    (
        "Entre 15 et 20 % des foyers restent privés d’électricité.",
        "15 et 20 %=percent 15..20 %",
    ),
    (
        "Un Français sur trois renonce à des soins.",
        "Un Français sur trois=number 1/3",
    ),
    (
        "Sept Belges sur dix se disent inquiets.",
        "Sept Belges sur dix=number 7/10",
    ),
    (
        "Les deux tiers des communes ont été touchés.",
        "deux tiers=number 2/3",
    ),
    (
        "La moitié des patients n’ont pas terminé l’étude.",
        "moitié=number 1/2",
    ),
    (
        "Près d’un tiers des salariés est en grève.",
        "un tiers=number 1/3 ~",
    ),
    (
        "Un quart des lits ont été fermés en dix ans.",
        "Un quart=number 1/4 | dix ans=duration P10Y",
    ),
    (
        "Le taux d’incidence est passé de 12 à 35 cas pour 100 000 habitants.",
        "12=number 12 | 35=number 35",
    ),
    (
        "L’inflation devrait refluer à 1,4 % en 2025.",
        "1,4 %=percent 1.4 % | 2025=date 2025",
    ),
    (
        "La hausse de 2 % à 3 % annoncée ne suffira pas.",
        "2 % à 3 %=percent 2..3 %",
    ),
    (
        "Le vaccin réduit de 86 % le risque d’hospitalisation.",
        "86 %=percent 86 %",
    ),
    (
        "Les ventes ont bondi de +18,4 % sur un an.",
        "+18,4 %=percent 18.4 % | un an=duration P1Y",
    ),
    (
        "Le titre cédait 3,1 % à la mi-journée.",
        "3,1 %=percent 3.1 %",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_money_and_percentages_are_read(told, sentence, figures):
    assert told(sentence) == figures
