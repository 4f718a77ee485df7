"""Lists of days, spans that share a month, half months and terms."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Les cantonales auront lieu les 8 et 15 juin 2025.", "8=date 2025-06-08 | 15 juin 2025=date 2025-06-15"),
    (
        "Représentations les 4, 11 et 18 avril à Namur.",
        "4=date 2025-04-04 | 11=date 2025-04-11 | 18 avril=date 2025-04-18",
    ),
    ("Les séances des 2 et 9 mai sont annulées.", "2=date 2025-05-02 | 9 mai=date 2025-05-09"),
    ("Les jeudis 3 et 10 avril, la bibliothèque ferme.", "3=date 2025-04-03 | 10 avril=date 2025-04-10"),
    (
        "Du 1er au 4 et du 8 au 12 avril, la rue sera barrée.",
        "1er au 4=date 2025-04-01/2025-04-04 | 8 au 12 avril=date 2025-04-08/2025-04-12",
    ),
    ("Lundi 7 et mardi 8 avril, les cours sont suspendus.", "Lundi 7=date 2025-04-07 | mardi 8 avril=date 2025-04-08"),
    ("Le 30 mai et le 2 juin, les bureaux ferment.", "30 mai=date 2025-05-30 | 2 juin=date 2025-06-02"),
    ("Du 5 au 9 mai, le salon accueille les écoles.", "5 au 9 mai=date 2025-05-05/2025-05-09"),
    ("Entre le 5 et le 9 mai, rien ne bouge.", "5 et le 9 mai=date 2025-05-05/2025-05-09"),
    ("La première quinzaine d’août sera chaude.", "première quinzaine d’août=date 2025-08-01/2025-08-15"),
    (
        "La seconde quinzaine de février 2024 a été sèche.",
        "seconde quinzaine de février 2024=date 2024-02-16/2024-02-29",
    ),
    ("Le rapport sera remis sous huitaine.", "huitaine=duration P8D"),
    ("La réponse est attendue d’ici quinze jours.", "quinze jours=date 2025-03-27 <="),
    ("Il est parti il y a une quinzaine.", "il y a une quinzaine=date 2025-02-25 ~"),
    ("Le conseil se réunit mardi en quinze.", "mardi en quinze=date 2025-04-01"),
    ("À la rentrée 2026, l’école ouvrira.", "rentrée 2026=date 2026-09"),
    ("Les 12 et 13 personnes retenues sont libres.", "12=number 12 | 13=number 13"),
    ("Les 3, 4 et 5 sont pairs ou non.", "3=number 3 | 4=number 4 | 5=number 5"),
    ("Dans la nuit du 3 au 4 mars, la neige est tombée.", "nuit du 3 au 4 mars=date 2025-03-03/2025-03-04"),
    ("Le 10.03 à Genève, le vote est clos.", "10.03=date 2025-03-10"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_each_day_of_a_list_is_a_day(told, sentence, figures):
    assert told(sentence) == figures
