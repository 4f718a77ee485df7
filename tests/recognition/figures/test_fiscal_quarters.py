"""Quarters of a firm's own year, houses with a small street name, and hedges that only compare or that deny."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Au troisième trimestre fiscal, les ventes reculent.", "troisième trimestre=date -"),
    ("Au premier trimestre de son exercice 2024-25, il perd.", "premier trimestre=date - | 2024-25=date 2024/2025"),
    (
        "Au premier semestre de l’exercice décalé clos fin janvier, il perd.",
        "premier semestre=date 2024-08/2025-01 | fin janvier=date 2025-01 late",
    ),
    (
        "Au troisième trimestre fiscal, clos le 31 mai 2024, il gagne.",
        "troisième trimestre=date 2024-03/2024-05 | 31 mai 2024=date 2024-05-31",
    ),
    ("Au premier trimestre, les ventes reculent.", "premier trimestre=date 2025-01/2025-03"),
    ("Au premier trimestre de l’exercice 2024, il perd.", "premier trimestre de l’exercice 2024=date 2024-01/2024-03"),
    ("Le feu a pris au 31 rue basse.", ""),
    ("Elle habite au 31 de la rue basse.", ""),
    ("Les travaux ferment 31 rues.", "31=number 31"),
    ("Un abonnement à 12 cours par mois.", "12=number 12"),
    ("Les loyers n’augmenteront pas de plus de 3 %.", "3 %=percent 3 % <="),
    ("Il n’a jamais vendu plus de 40 toiles.", "40=number 40 >"),
    ("Le tarif est de 37 % supérieur à 90 euros.", "37 %=percent 37 % | 90 euros=money 90 EUR"),
    ("Un bus sur trois et un quart des trams roulent.", "Un bus sur trois=number 1/3 | un quart=number 1/4"),
    ("Il a roulé trois heures et quart.", "trois heures et quart=duration PT3H15M"),
    ("À 18 heures (17 GMT), tout s’arrête.", "18 heures=time 18:00 | 17=time 17:00"),
    (
        "Le coup d’envoi est donné à 17.30 GMT, les billets à 17.30 euros.",
        "17.30=time 17:30 | 17.30 euros=money 17.3 EUR",
    ),
    ("À 20 heures (18 UTC), tout reprend.", "20 heures=time 20:00 | 18=time 18:00"),
    ("Un nouveau président pour une période de cinq ans.", "cinq ans=duration P5Y"),
    ("Un tarif supérieur à 90 euros.", "90 euros=money 90 EUR >"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_what_a_figure_says_in_its_sentence(told, sentence, figures):
    assert told(sentence) == figures
