"""What a reviewer types to correct a value, and what stays without a value."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.recognition.figures import find_figures, read_value
from recoupe_db.records import Kind, Modifier, Reading

PUBLISHED = date(2025, 3, 12)
TYPED = [
    ("97,4 Md$", Reading(Kind.MONEY, "97400000000", unit="USD")),
    ("97400000000 USD", Reading(Kind.MONEY, "97400000000", unit="USD")),
    ("env. 3 M€", Reading(Kind.MONEY, "3000000", unit="EUR", modifier=Modifier.ABOUT)),
    ("de 1,5 à 2 Md€", Reading(Kind.MONEY, "1500000000", "2000000000", "EUR")),
    ("plus de 40 %", Reading(Kind.PERCENT, "40", unit="%", modifier=Modifier.OVER)),
    ("5 à 7 km", Reading(Kind.QUANTITY, "5", "7", "km")),
    ("entre 5 et 7 km", Reading(Kind.QUANTITY, "5", "7", "km")),
    ("10/02/2025", Reading(Kind.DATE, "2025-02-10")),
    ("le 10 février", Reading(Kind.DATE, "2025-02-10")),
    ("fin 2023", Reading(Kind.DATE, "2023", modifier=Modifier.LATE)),
    ("2025-02-10", Reading(Kind.DATE, "2025-02-10")),
    ("2019/2023", Reading(Kind.DATE, "2019/2023")),
    ("199X", Reading(Kind.DATE, "199X")),
    ("18XX", Reading(Kind.DATE, "18XX")),
    ("2015", Reading(Kind.DATE, "2015")),
    ("P4D", Reading(Kind.DURATION, "P4D")),
    ("PT90M", Reading(Kind.DURATION, "PT90M")),
    ("quatre jours", Reading(Kind.DURATION, "P4D")),
    ("20:30", Reading(Kind.TIME, "20:30")),
    ("1/3", Reading(Kind.NUMBER, "1/3")),
    ("97.4", Reading(Kind.NUMBER, "97.4")),
    ("un", Reading(Kind.NUMBER, "1")),
    ("une quinzaine", Reading(Kind.NUMBER, "15", modifier=Modifier.ABOUT)),
    ("3e", Reading(Kind.ORDINAL, "3")),
]


@pytest.mark.parametrize(("words", "reading"), TYPED)
def test_a_typed_correction_is_understood(words, reading):
    assert read_value(words, published=PUBLISHED) == reading


@pytest.mark.parametrize(
    "words", ["", "  ", "bonjour", "trois bananes", "3 % ou 4 euros", "lundi ou peut-être mardi", "…"]
)
def test_words_that_are_no_single_figure_are_refused(words):
    assert read_value(words, published=PUBLISHED) is None


@pytest.mark.parametrize(
    ("words", "kind", "value"),
    [
        ("2015", Kind.NUMBER, "2015"),
        ("2015", Kind.DATE, "2015"),
        ("45 ans", Kind.AGE, "45"),
        ("45", Kind.AGE, "45"),
        ("45 ans", Kind.DURATION, "P45Y"),
        ("20 heures", Kind.TIME, "20:00"),
        ("20 heures", Kind.DURATION, "PT20H"),
        ("12", Kind.ORDINAL, "12"),
    ],
)
def test_the_kind_decides_where_words_can_be_read_in_two_ways(words, kind, value):
    reading = read_value(words, kind=kind)
    assert reading is not None
    assert (reading.kind, reading.value) == (kind, value)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il viendra lundi.",
        "Le 14 février, il pleuvait.",
        "Il y a dix ans, rien.",
        "La semaine dernière, il neigeait.",
        "Fin mars.",
    ],
)
def test_relative_dates_have_no_value_where_the_day_of_publication_is_unknown(sentence):
    (figure, *_) = find_figures(sentence)
    assert (figure.reading.kind, figure.reading.value) == (Kind.DATE, None)


def test_full_dates_need_no_day_of_publication():
    figures = find_figures("Le 14 février 2020, puis en mai 2021 et en 2022.")
    assert [f.reading.value for f in figures] == ["2020-02-14", "2021-05", "2022"]


@pytest.mark.parametrize(
    ("words", "kind", "source", "unit", "value"),
    [
        ("2,2 G$", Kind.MONEY, "Le Devoir", None, "2200000000 CAD"),
        ("2,2 G", Kind.MONEY, "Le Devoir", None, "2200000000 CAD"),
        ("12 k$", Kind.MONEY, "Le Droit", None, "12000 CAD"),
        ("25 M$", Kind.MONEY, "", None, "25000000 USD"),
        ("25 M$", Kind.MONEY, "", "CAD", "25000000 CAD"),
        ("25 M$ US", Kind.MONEY, "Le Devoir", "CAD", "25000000 USD"),
        ("350 francs", Kind.MONEY, "Le Temps", None, "350 CHF"),
        ("350 francs", Kind.MONEY, "", "XOF", "350 XOF"),
        ("3,5 millions", Kind.MONEY, "", "CHF", "3500000 CHF"),
        ("1'200.50", Kind.MONEY, "", "CHF", "1200.5 CHF"),
        ("360", Kind.MONEY, "", "EUR", "360 EUR"),
        ("7,5", Kind.PERCENT, "", "%", "7.5 %"),
        ("12", Kind.QUANTITY, "", "km", "12 km"),
        ("12°", Kind.QUANTITY, "", "Cel", "12 Cel"),
        ("2 points", Kind.PERCENT, "", "%", "2 pp"),
        ('35"', Kind.DURATION, "", None, "PT35S"),
        ("31'", Kind.DURATION, "", None, "PT31M"),
        ("1,2 M", Kind.NUMBER, "", None, "1200000"),
        ("245/100 000", Kind.NUMBER, "", None, "49/20000"),
        ("ne dépasse pas 300 euros", Kind.MONEY, "", None, "300 EUR"),
        ("10 - 20 euros", Kind.MONEY, "", None, "10..20 EUR"),
        ("45 mil\u00adlions d’euros", Kind.MONEY, "", None, "45000000 EUR"),
    ],
)
def test_what_is_typed_means_what_the_article_means(words, kind, source, unit, value):
    read = read_value(words, published=PUBLISHED, kind=kind, source=source, unit=unit)
    assert read is not None
    amount = read.value if read.upper is None else f"{read.value}..{read.upper}"
    assert " ".join(filter(None, (amount, read.unit))) == value
    assert read.kind is kind
