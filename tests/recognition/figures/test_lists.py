"""Lists, ranges and pairs that share a unit or a month, and what only looks like one."""

from __future__ import annotations

import pytest

SENTENCES = [
    (
        "La troisième semaine de 2024 a été froide.",
        "troisième semaine de 2024=date 2024-01-15/2024-01-21",
    ),
    (
        "La première semaine d’octobre sera décisive.",
        "première semaine d’octobre=date 2025-10-06/2025-10-12",
    ),
    (
        "Du 12 novembre 2024 au 3 février, la mer a monté.",
        "12 novembre 2024 au 3 février=date 2024-11-12/2025-02-03",
    ),
    (
        "Le 14/07, la fête bat son plein.",
        "14/07=date 2025-07-14",
    ),
    (
        "Le train met une heure trente, contre deux heures quarante-cinq auparavant.",
        "une heure trente=duration PT1H30M | deux heures quarante-cinq=duration PT2H45M",
    ),
    (
        "Les 3, 4 et 5 mai, la place est fermée.",
        "3=date 2025-05-03 | 4=date 2025-05-04 | 5 mai=date 2025-05-05",
    ),
    (
        "En un an, le prix a triplé.",
        "un an=duration P1Y",
    ),
    (
        "Il a deux enfants de 4 et 7 ans.",
        "deux=number 2 | 4=age 4 a | 7 ans=age 7 a",
    ),
    (
        "Le site a fermé de 2020 à 2022.",
        "2020 à 2022=date 2020/2022",
    ),
    (
        "Ils ont entre 18 et 25 ans.",
        "18 et 25 ans=age 18..25 a",
    ),
    (
        "La hausse, de 12 %, s’explique par la météo.",
        "12 %=percent 12 %",
    ),
    (
        "Une vingtaine de millions d’euros.",
        "vingtaine de millions d’euros=money 20000000 EUR ~",
    ),
    (
        "Le 1er et le 2 avril.",
        "1er=date 2025-04-01 | 2 avril=date 2025-04-02",
    ),
    (
        "Selon le texte de 1881, article 29.",
        "1881=date 1881",
    ),
    (
        "Il a été condamné à verser 1 € symbolique.",
        "1 €=money 1 EUR",
    ),
    (
        "Plus d’un million de foyers, soit 3,4 % du total.",
        "un million=number 1000000 > | 3,4 %=percent 3.4 %",
    ),
    (
        "Le virus a tué 7 des 12 patients.",
        "7=number 7 | 12=number 12",
    ),
    (
        "Cinquante ans après, le dossier ressort.",
        "Cinquante ans=duration P50Y",
    ),
    (
        "Le taux d’abstention a atteint 52,49 %.",
        "52,49 %=percent 52.49 %",
    ),
    (
        "Le rapport [2] cite l’agent 007.",
        "",
    ),
    (
        "La loi de 1881 sur la presse est citée.",
        "1881=date 1881",
    ),
    (
        "Il a plus de 60 ans et trois enfants.",
        "60 ans=age 60 a > | trois=number 3",
    ),
    (
        "Elle a plus de dix ans d’expérience.",
        "dix ans=duration P10Y >",
    ),
    (
        "Le salon se tient du 30 avril au 4 mai.",
        "30 avril au 4 mai=date 2025-04-30/2025-05-04",
    ),
    (
        "La météo annonce 35 degrés samedi.",
        "35 degrés=quantity 35 Cel | samedi=date 2025-03-15",
    ),
    (
        "L’angle du virage est de 30 degrés.",
        "30 degrés=quantity 30 deg",
    ),
    (
        "Il a payé 200 francs CFA à Dakar.",
        "200 francs CFA=money 200 XOF",
    ),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_lists_and_ranges_are_read(told, sentence, figures):
    assert told(sentence) == figures
