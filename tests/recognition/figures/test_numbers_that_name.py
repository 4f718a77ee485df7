"""Numbers that name something, and counts in M and k."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Le Premier ministre a utilisé le 49.3.", ""),
    ("Sans 49.3, le texte tombait.", ""),
    ("Le maire du 93 a protesté.", ""),
    ("Ils habitent dans le 92, près de la gare.", ""),
    ("Un incendie s’est déclaré dans le 11e, rue Oberkampf.", "11e=ordinal 11"),
    ("Elle était l’invitée du 13 Heures de France 2.", ""),
    ("Faites le 17 ou appelez le 18.", ""),
    ("En cas de doute, composez le 15, le 112 ou le 3919.", ""),
    ("La D 12 et l’A 89 sont rouvertes, la RN 7 reste fermée.", ""),
    ("Le pic de PM2,5 et de PM10 est passé.", ""),
    ("Le CAC 40 recule.", ""),
    ("L’équipe joue en Ligue 1 avec un numéro 10.", ""),
    ("Joindre le 04 72 00 11 22 ou le +41 22 555 01 10.", ""),
    ("Le match se joue à 20 heures, à la 90+3.", "20 heures=time 20:00"),
    ("1. Le contexte\n2. Les chiffres", ""),
    ("Le musée compte 2,3 M de visiteurs.", "2,3 M=number 2300000"),
    ("La vidéo a 480 k vues et 12 k abonnés.", "480 k=number 480000 | 12 k=number 12000"),
    ("Le roman s’est vendu à 1,1 M d’exemplaires.", "1,1 M=number 1100000"),
    ("Le train de 20 heures est complet.", "20 heures=duration PT20H"),
    ("Le 12 mai, il aura 12 ans.", "12 mai=date 2025-05-12 | 12 ans=age 12 a"),
    ("Il a 49 ans et 3 enfants.", "49 ans=age 49 a | 3=number 3"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_a_number_that_names_is_no_figure(told, sentence, figures):
    assert told(sentence) == figures
