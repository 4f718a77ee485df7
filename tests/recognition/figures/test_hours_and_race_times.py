"""Hours of the clock, hours that pass, and times of races."""

from __future__ import annotations

import pytest

SENTENCES = [
    ("Le coup de feu a retenti aux alentours de 3 heures.", "3 heures=time 03:00 ~"),
    ("Aux environs de 11 heures, le pont était rouvert.", "11 heures=time 11:00 ~"),
    ("Sur les coups de 22 heures, le public est sorti.", "22 heures=time 22:00"),
    ("Passé 23 heures, le métro ferme.", "23 heures=time 23:00"),
    ("Il était 6 heures quand la digue a cédé.", "6 heures=time 06:00"),
    ("Le guichet est ouvert entre 8 et 16 heures.", "8=time 08:00 | 16 heures=time 16:00"),
    ("Le parc ferme de 21 à 7 heures.", "21=time 21:00 | 7 heures=time 07:00"),
    ("La piscine ouvre de 9 à 19 heures.", "9=time 09:00 | 19 heures=time 19:00"),
    ("Le vol dure entre 9 et 11 heures.", "9 et 11 heures=duration PT9H..PT11H"),
    ("Une attente de 2 à 3 heures.", "2 à 3 heures=duration PT2H..PT3H"),
    ("La réunion a duré 17 heures.", "17 heures=duration PT17H"),
    ("Il a couru le marathon en 2h09'41\".", "2h09'41\"=duration PT2H9M41S"),
    (
        "Elle gagne en 1h12'05, 38 secondes devant la deuxième.",
        "1h12'05=duration PT1H12M5S | 38 secondes=duration PT38S | deuxième=ordinal 2",
    ),
    ("Le relais nage en 3'41\"18.", "3'41\"18=duration PT3M41.18S"),
    ("Il boucle le tour en 1 min 58 s 07.", "1 min 58 s 07=duration PT1M58.07S"),
    ('Elle court en 22"51, puis 10’’98.', '22"51=duration PT22.51S | 10’’98=duration PT10.98S'),
    ("Le peloton accuse 2'15\" de retard.", "2'15\"=duration PT2M15S"),
    ("L’échappée compte 4 minutes et 12 secondes d’avance.", "4 minutes et 12 secondes=duration PT4M12S"),
    ("Une minute trente plus tard, tout était fini.", "Une minute trente=duration PT1M30S"),
    ("La colline est à 1'200 mètres.", "1'200 mètres=quantity 1200 m"),
]


@pytest.mark.parametrize(("sentence", "figures"), SENTENCES)
def test_an_hour_is_told_from_hours_and_race_times(told, sentence, figures):
    assert told(sentence) == figures
