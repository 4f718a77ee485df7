"""On which side of the writing a weekday lies, by what the sentence announces."""

from __future__ import annotations

from datetime import date

import pytest

SENTENCES = [
    ("Les pompiers sont appelés à manifester jeudi.", "jeudi=date 2025-03-13"),
    ("Elle est convoquée lundi au tribunal.", "lundi=date 2025-03-17"),
    ("Le marché de Noël ouvre vendredi.", "vendredi=date 2025-03-14"),
    ("Le prévenu comparaît dès lundi.", "lundi=date 2025-03-17 >="),
    ("La réunion est reportée à jeudi.", "jeudi=date 2025-03-13"),
    ("Neige : 8 départements en vigilance orange dimanche.", "8=number 8 | dimanche=date 2025-03-16"),
    ("La mairie interdit la marche de samedi.", "samedi=date 2025-03-15"),
    ("Le syndicat a rendez-vous lundi avec la direction.", "lundi=date 2025-03-17"),
    ("La cour rend son arrêt vendredi.", "vendredi=date 2025-03-14"),
    ("Une collecte est organisée samedi.", "samedi=date 2025-03-15"),
    ("L’enquête dure depuis vendredi.", "vendredi=date 2025-03-07"),
    ("Le préfet s’est rendu samedi sur place.", "samedi=date 2025-03-08"),
    ("Un motard s’est tué dimanche.", "dimanche=date 2025-03-09"),
    ("Les secours ont fouillé la zone samedi.", "samedi=date 2025-03-08"),
    ("La police a dispersé la manifestation de samedi.", "samedi=date 2025-03-08"),
    ("Le ministre a appelé samedi au calme.", "samedi=date 2025-03-08"),
    ("Le match a été reporté lundi.", "lundi=date 2025-03-10"),
    ("Ils rejouent dimanche.", "dimanche=date 2025-03-16"),
    ("Le dépôt des listes s’achève jeudi.", "jeudi=date 2025-03-13"),
    ("D’ici vendredi, tout peut changer.", "vendredi=date 2025-03-14 <="),
    ("Elle était arrivée jeudi.", "jeudi=date 2025-03-06"),
    ("La neige tombera samedi.", "samedi=date 2025-03-15"),
    ("Le prix a été fixé ce mardi.", "mardi=date 2025-03-11"),
    ("La fête a été annulée ce lundi par la mairie.", "lundi=date 2025-03-10"),
    ("Les bus ont manqué mercredi et jeudi.", "mercredi=date 2025-03-12 | jeudi=date 2025-03-13"),
    ("Les bus ont manqué lundi et mardi.", "lundi=date 2025-03-10 | mardi=date 2025-03-11"),
    ("L’audience est fixée ce jeudi.", "jeudi=date 2025-03-13"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_a_weekday_lies_where_the_sentence_says(told, sentence, figures):
    assert told(sentence) == figures


MONTHS = [
    ("2025-03-12", "Le taux est tombé à 7 % en juin.", "7 %=percent 7 % | juin=date 2024-06"),
    ("2025-03-12", "Le taux tombera à 7 % en juin.", "7 %=percent 7 % | juin=date 2025-06"),
    ("2025-09-15", "L’échéance décembre cotait 180 euros.", "décembre=date 2025-12 | 180 euros=money 180 EUR"),
    ("2025-09-15", "Le contrat de décembre a pris 2 %.", "décembre=date 2025-12 | 2 %=percent 2 %"),
    ("2025-03-12", "Le taux a grimpé en décembre.", "décembre=date 2024-12"),
]


@pytest.mark.parametrize(("published", "sentence", "figures"), MONTHS)
def test_a_month_lies_where_the_verb_says(told, published, sentence, figures):
    assert told(sentence, date.fromisoformat(published)) == figures
