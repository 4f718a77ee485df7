"""Bare amounts: those that measure like the amount before, those that count, and numbers that only name."""

from __future__ import annotations

from datetime import date

import pytest

ALIKE = [
    (
        "La mairie parlait de 64 millions d’euros ; les experts disent 71.",
        "64 millions d’euros=money 64000000 EUR | 71=money 71000000 EUR",
    ),
    ("Le loyer était de 640 euros. On en réclame 810 maintenant.", "640 euros=money 640 EUR | 810=money 810 EUR"),
    (
        "De 2,1 milliards de dollars, le fonds passe à 2,6.",
        "2,1 milliards de dollars=money 2100000000 USD | 2,6=money 2600000000 USD",
    ),
    ("Le oui obtient 48,2 % à Uri, mieux qu’à Zoug (41,7).", "48,2 %=percent 48.2 % | 41,7=percent 41.7 %"),
    ("Dans la plaine, c’est 36 %. En altitude, 52.", "36 %=percent 36 % | 52=percent 52 %"),
    ("L’avocat réclamait douze ans, le procureur en voulait 18.", "douze ans=duration P12Y | 18=duration P18Y"),
    (
        "La rafale a atteint 110 km/h à Sète, et non 140 comme annoncé.",
        "110 km/h=quantity 110 km/h | 140=quantity 140 km/h",
    ),
    ("Elle paie 165 euros, 17 de plus que sa sœur.", "165 euros=money 165 EUR | 17=money 17 EUR"),
    ("Le gel a frappé : il a fait moins 5,2 au village.", "moins 5,2=quantity -5.2 Cel"),
    (
        "Il neige jusqu’à 900 m lundi, contre 1 300 mardi.",
        "900 m=quantity 900 m <= | lundi=date 2025-03-10 | 1 300=quantity 1300 m | mardi=date 2025-03-11",
    ),
]
COUNTED = [
    (
        "Il coûte 2 millions d’euros. Il a touché 1,9 million de tonnes, bientôt 2,4.",
        "2 millions d’euros=money 2000000 EUR | 1,9 million de tonnes=quantity 1900000 t | 2,4=quantity 2400000 t",
    ),
    ("L’an passé, 36 villes sur 38 ont voté.", "an passé=date 2024 | 36=number 36 | 38=number 38"),
    ("Il a payé 12 000 euros. Ils étaient 9 000 à l’applaudir.", "12 000 euros=money 12000 EUR | 9 000=number 9000"),
    ("Le stage dure deux ans. Trois ont renoncé.", "deux ans=duration P2Y | Trois=number 3"),
    ("Sur 640 dossiers, nous en avons rejeté 52.", "640=number 640 | 52=number 52"),
    ("Il coûte 15 euros et compte 12 pages.", "15 euros=money 15 EUR | 12=number 12"),
    (
        "Le non obtient 57 %, soit 1,48 million de bulletins contre 1,08.",
        "57 %=percent 57 % | 1,48 million=number 1480000 | 1,08=number 1080000",
    ),
    ("Le maire a 41 ans, la salle 300 places.", "41 ans=age 41 a | 300=number 300"),
]
NAMING = [
    ("L’accident s’est produit sur la 138, à l’entrée du village.", ""),
    ("Pour voter, envoyez OUI au 7 14 14.", ""),
    ("Textez le 44 444 pour gagner.", ""),
    ("Elle habite un quatre et demie à Laval.", ""),
    ("Le mercure est resté sous zéro.", ""),
    ("Joyeux Noël à tous, dit Jean-Noël Ferrand.", ""),
    ("Lettre n° 31 - 22 juillet 2024", "22 juillet 2024=date 2024-07-22"),
    ("L’Estrie paie 4,6 M$ au Québec, 7 M$ au Canada.", "4,6 M$=money 4600000 CAD | 7 M$=money 7000000 CAD"),
    ("Le précompte passe à 2 750 centimes additionnels.", "2 750=number 2750"),
    ("Le café coûte 4 francs 20 le dimanche à Genève.", "4 francs 20=money 4.2 CHF"),
]
SHARES = [
    ("Sept élèves sur dix ont réussi.", "Sept élèves sur dix=number 7/10"),
    ("Dans son lycée, 28 élèves sur 640 ont réussi.", "28=number 28 | 640=number 640"),
    ("Neuf agents sur 212 partent.", "Neuf=number 9 | 212=number 212"),
    ("L’explosion a fait un mort et six blessés.", "un=number 1 | six=number 6"),
    ("Un mort parlait dans la pièce.", ""),
    ("Les neuf parties civiles ont gagné.", "neuf=number 9"),
    ("→ Un quart des élèves ont réussi", "Un quart=number 1/4"),
]
STORIES = [
    ("En 2019, six villes ont voté en juin.", "2019=date 2019 | six=number 6 | juin=date 2019-06"),
    (
        "Il gagne 2 295 M€, contre 3 098 en janvier.",
        "2 295 M€=money 2295000000 EUR | 3 098=money 3098000000 EUR | janvier=date 2025-01",
    ),
    (
        "La roue est tombée en panne le 3 février. Le 13, on a compris.",
        "3 février=date 2025-02-03 | 13=date 2025-02-13",
    ),
    (
        "La grève du 7 mars touche 12 % des trains ; celle du 7 (12 %) est finie.",
        "7 mars=date 2025-03-07 | 12 %=percent 12 % | 7=date 2025-03-07 | 12 %=percent 12 %",
    ),
    ("Refusé en 2018, le projet est passé l’année suivante.", "2018=date 2018 | année suivante=date 2019"),
    (
        "Les prix ont monté en novembre 2024, contre 4 % le mois précédent.",
        "novembre 2024=date 2024-11 | 4 %=percent 4 % | mois précédent=date 2024-10",
    ),
    ("Le prix est plus bas qu’en mai.", "mai=date 2024-05"),
    (
        "Cinq mois après son lancement, le 9 octobre, le site ferme.",
        "Cinq mois=duration P5M | 9 octobre=date 2024-10-09",
    ),
    ("Les résultats publiés lundi déçoivent.", "lundi=date 2025-03-10"),
    ("Le rapport doit être publié lundi.", "lundi=date 2025-03-17"),
    ("L’action cotait 12 euros lundi.", "12 euros=money 12 EUR | lundi=date 2025-03-10"),
    ("Deux cents emplois disparaîtraient en septembre.", "Deux cents=number 200 | septembre=date 2025-09"),
    (
        "Une nuit de novembre aura coûté 3 millions d’euros.",
        "novembre=date 2024-11 | 3 millions d’euros=money 3000000 EUR",
    ),
    ("La plage ferme la nuit à compter de vendredi, a annoncé la mairie.", "vendredi=date 2025-03-14 >="),
    (
        "Le plan grimpera de 3,6 millions d’euros en 2026 à 4,9 millions en 2028.",
        "3,6 millions d’euros=money 3600000 EUR | 2026=date 2026 | 4,9 millions=money 4900000 EUR | 2028=date 2028",
    ),
    ("La durée des cours passe de 26 à 24 heures.", "26=duration PT26H | 24 heures=duration PT24H"),
    ("Il sortira de prison à 53 ans, calcule un gardien.", "53 ans=age 53 a"),
    ("La durée de vie du satellite tombe de quatre à trois ans.", "quatre=duration P4Y | trois ans=duration P3Y"),
    ("La cour a condamné Rémi Vasseur, 34 ans, à huit ans de prison.", "34 ans=age 34 a | huit ans=duration P8Y"),
    (
        "Le rendement atteint 58 q/ha, contre 74 l’an dernier.",
        "58 q/ha=quantity 58 q/har | 74=quantity 74 q/har | an dernier=date 2024",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), ALIKE)
def test_a_bare_amount_measures_like_the_one_before(told, sentence, figures):
    assert told(sentence) == figures


@pytest.mark.parametrize(("sentence", "figures"), COUNTED)
def test_a_number_that_counts_takes_no_unit(told, sentence, figures):
    assert told(sentence) == figures


@pytest.mark.parametrize(("sentence", "figures"), NAMING)
def test_a_number_that_names_is_no_figure(told, sentence, figures):
    assert told(sentence) == figures


@pytest.mark.parametrize(("sentence", "figures"), SHARES)
def test_a_share_is_one_figure_and_a_part_of_a_whole_two(told, sentence, figures):
    assert told(sentence) == figures


@pytest.mark.parametrize(("sentence", "figures"), STORIES)
def test_a_date_belongs_to_the_story_that_is_told(told, sentence, figures):
    assert told(sentence) == figures


def test_in_quebec_work_is_feasted_in_september(told):
    text = "Au Québec, à Montréal et à Laval, tout ferme pour la fête du Travail."
    assert told(text, date(2025, 8, 20)) == "fête du Travail=date 2025-09-01"
