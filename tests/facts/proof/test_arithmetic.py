"""What does not add up inside a draft is found, with what is right; what is only rounded or of two things is not."""

from __future__ import annotations

import pytest

from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure
from recoupe.facts.proof.arithmetic import arithmetic_notes
from recoupe.recognition.figures import find_figures


def noted(text):
    """Return the words of each note with what they should be."""
    figures = tuple(
        PrintedFigure(figure.start, figure.end, figure.surface, figure.reading) for figure in find_figures(text)
    )
    notes = arithmetic_notes(ComparedArticle("draft", text, figures=figures))
    return [(note.text, note.says.replace("\u00a0", " ")) for note in notes]


@pytest.mark.parametrize(
    ("text", "words", "says"),
    [
        ("Le nombre de salariés passe de 12 à 15, soit 3 %.", "3 %", "25 %"),
        ("De 12 à 15, soit 3 %.", "3 %", "25 %"),
        ("Il passe de 200 à 250 (+20 %).", "+20 %", "+25 %"),
        ("Le budget est passé de 250 à 200 millions d’euros, soit une baisse de 25 %.", "25 %", "20 %"),
        ("Le prix passe de 120 € à 150 € (+20 %).", "+20 %", "+25 %"),
        ("Les effectifs ont bondi de 20 %, de 200 à 250 salariés.", "20 %", "25 %"),
        ("Le taux passe de 12 % à 15 %, soit une hausse de 3 %.", "3 %", "3 points"),
        ("Sur 40 salariés, 25 sont partis et 20 sont restés.", "20", "15"),
        ("Sur 40 salariés, 25 travaillent à Lyon et 20 à Lille.", "20", "15"),
        ("Sur 40 salariés, 45 sont partis.", "45", ""),
        ("L’entreprise compte 40 salariés, dont 25 femmes et 20 hommes.", "20", "15"),
        ("L’usine emploie quarante salariés (25 femmes et 10 hommes).", "10", "15"),
        ("60 % sont pour et 45 % contre.", "45 %", "40 %"),
        ("60 % des habitants approuvent le projet et 45 % s’y opposent.", "45 %", "40 %"),
        ("Un salarié sur cinq, soit 18 %, est parti.", "18 %", "20 %"),
        ("Un salarié sur cinq (18 %) est parti.", "18 %", "20 %"),
        ("18 % des salariés, soit un sur cinq, partent.", "18 %", "20 %"),
        ("25 salariés sur 40, soit 70 %, partent.", "70 %", "62,5 %"),
        ("25 des 40 salariés (70 %) partent.", "70 %", "62,5 %"),
        ("Le drame a fait 12 morts et 15 blessés, soit 30 victimes au total.", "30", "27"),
    ],
)
def test_what_does_not_add_up_is_noted_with_what_is_right(text, words, says):
    assert noted(text) == [(words, says)]


@pytest.mark.parametrize(
    "text",
    [
        "Le nombre de salariés passe de 12 à 15, soit 25 %.",
        "Le nombre de salariés passe de 12 à 15, soit 3 de plus.",
        "Le budget est passé de 250 à 200 millions d’euros, soit une baisse de 20 %.",
        "Le budget passe de 1,2 à 1,5 milliard d’euros, soit 3 % du PIB.",
        "Le nombre de visiteurs a crû de 12 000 à 15 000, soit près de 25 %.",
        "Les prix vont de 12 à 15 euros, soit 3 % de la facture.",
        "Le loyer passe de 700 à 740 euros, soit 2,8 % par an.",
        "Le taux passe de 12 % à 15 %, soit une hausse de 3 points.",
        "Sur 40 salariés, 25 sont des femmes et 20 ont moins de 30 ans.",
        "Sur 40 salariés, 25 sont partis et 15 sont restés.",
        "Sur 40 salariés, 45 plaintes ont été déposées.",
        "Sur 577 députés, 289 ont voté pour et 250 contre.",
        "60 % des hommes sont pour et 45 % des femmes contre.",
        "60 % étaient pour en 2010 et 45 % contre en 2020.",
        "60 % jugent le projet utile et 45 % trop cher.",
        "Un salarié sur cinq (19,6 %) est parti.",
        "Près d’un salarié sur cinq (18 %) est parti.",
        "Un tiers des élèves (33 %) sont absents.",
        "Plus d’un salarié sur deux (58 %) part.",
        "Un salarié sur cinq, soit 18 % de la population active locale, est parti.",
        "25 salariés sur 40, soit 63 %, partent.",
        "Le drame a fait 12 morts et 15 blessés, soit 27 victimes au total.",
        "Elle offre 9,74 milliards de dollars, soit 10 % du prix de 97,4 milliards de dollars.",
    ],
)
def test_what_is_right_rounded_or_of_two_things_is_left_alone(text):
    assert noted(text) == []
