"""The rule behind the verdicts, as the table of examples that docs/verdicts.md explains."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.verdict import Verdict, overall
from recoupe.recognition.figures import find_figures
from recoupe_db.records import Kind, Modifier, Reading

PUBLISHED = date(2025, 6, 13)  # a Friday


def amount(text):
    """Return what the first figure of a French text says."""
    figure = find_figures(f"{text}.", published=PUBLISHED)[0]
    amount = amount_of(figure.reading, figure.surface)
    assert amount is not None, text
    return amount


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3 millions d’euros", "trois millions d’euros"),
        ("87 M€", "87 millions d’euros"),
        ("environ 5 milliards d’euros", "5 milliards d’euros"),
        ("plus de 300 clients", "300 clients"),
        ("jusqu’à 40 millions d’euros", "40 millions d’euros"),
        ("15 à 25 tonnes", "15 à 25 tonnes"),
        ("jeudi dernier", "le 12 juin 2025"),
        ("il y a dix ans", "en 2015"),
        ("quatre morts", "4 morts"),
        ("dix millions", "10 millions d’euros"),
    ],
)
def test_the_same_value_agrees_however_it_is_written(one, other):
    assert relation(amount(one), amount(other)) is Verdict.AGREE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("54 milliards de dollars", "53,6 milliards de dollars"),
        ("100 millions d’euros", "98 millions d’euros"),
        ("près de 160 millions d’euros", "157 millions d’euros"),
        ("un cinquième des électeurs", "21 % des électeurs"),
        ("une dizaine de blessés", "12 blessés"),
        ("plus de 300 maisons", "324 maisons"),
        ("au moins douze morts", "14 morts"),
        ("5 à 7 km", "6 km"),
        ("11 km", "11,3 km"),
        ("onze kilomètres et demi", "11,4 km"),
        ("12 km", "12 000 m"),
        ("18 mois", "un an et demi"),
        ("80 millions d’euros", "92 millions de dollars"),
        ("en février 2025", "le 10 février 2025"),
        ("fin 2024", "en novembre 2024"),
        ("1 240 habitants", "1 200 habitants"),
        ("1 850 mètres cubes par seconde", "1 900 mètres cubes par seconde"),
        ("jusqu’à 310 mm", "312 mm"),
        ("312 mm", "31 cm"),
        ("six mois", "24 semaines"),
        ("une demi-heure", "31 minutes"),
        ("trois élus sur cinq", "62 % des élus"),
        ("300 litres d’eau au mètre carré", "302 mm"),
    ],
)
def test_what_is_said_less_precisely_or_in_another_unit_is_rounded(one, other):
    assert relation(amount(one), amount(other)) is Verdict.ROUNDED


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("en 2018", "en 2019"),
        ("quatre morts", "cinq morts"),
        ("20 blessés", "21 blessés"),
        ("38 millions d’euros", "45 millions d’euros"),
        ("mardi", "mercredi"),
        ("début 2024", "fin 2024"),
        ("moins de 10 %", "12 %"),
        ("plus de 300 maisons", "280 maisons"),
        ("1 200 habitants", "1 500 habitants"),
        ("53 ans", "54 ans"),
        ("deux ans", "18 mois"),
        ("huit mois", "dix mois"),
        ("un quart des élèves", "21 % des élèves"),
        ("37 élus sur 60", "65 % des élus"),
    ],
)
def test_what_cannot_both_be_right_contradicts(one, other):
    assert relation(amount(one), amount(other)) is Verdict.CONTRADICT


@pytest.mark.parametrize(
    ("relations", "articles", "expected"),
    [
        ([Verdict.AGREE, Verdict.AGREE], 3, Verdict.AGREE),
        ([Verdict.AGREE, Verdict.ROUNDED], 3, Verdict.ROUNDED),
        ([Verdict.ROUNDED, Verdict.CONTRADICT], 3, Verdict.CONTRADICT),
        ([Verdict.AGREE], 1, Verdict.SINGLE),
    ],
)
def test_the_worst_pair_gives_the_verdict_of_a_fact(relations, articles, expected):
    assert overall(relations, articles=articles) is expected


_MONEY = st.builds(
    lambda value, modifier: amount_of(Reading(Kind.MONEY, str(value), None, "EUR", modifier), str(value)),
    st.integers(1, 10**12),
    st.sampled_from([None, Modifier.ABOUT, Modifier.OVER, Modifier.UNDER, Modifier.AT_LEAST, Modifier.AT_MOST]),
)


@given(_MONEY, _MONEY)
def test_it_does_not_matter_which_article_comes_first(one, other):
    assert relation(one, other) is relation(other, one)


@given(_MONEY)
def test_every_figure_agrees_with_itself(one):
    assert relation(one, one) is Verdict.AGREE


@pytest.mark.parametrize("value", [None, "demain", "2025-13-40", "P", "1/0", "25:61:00"])
@pytest.mark.parametrize("kind", [Kind.DATE, Kind.DURATION, Kind.NUMBER, Kind.TIME, Kind.MONEY])
def test_a_value_that_cannot_be_read_is_not_compared(kind, value):
    amount = amount_of(Reading(kind, value), "demain")
    assert amount is None or amount.low <= amount.high
