"""In print a large sum is short, and still every digit of it."""

from __future__ import annotations

import pytest

from recoupe.facts.print_wording import print_words
from recoupe_db.records import Kind, Modifier, Reading

MONEY, NUMBER = Kind.MONEY, Kind.NUMBER


@pytest.mark.parametrize(
    ("reading", "french", "english"),
    [
        (Reading(MONEY, "97400000000", unit="USD"), "97,4 Md$", "$97.4 billion"),
        (Reading(MONEY, "1000000", unit="EUR"), "1 M€", "€1 million"),
        (Reading(MONEY, "1900000000", unit="EUR"), "1,9 Md€", "€1.9 billion"),
        (Reading(NUMBER, "300000000"), "300 millions", "300 million"),
        (Reading(NUMBER, "1900000000"), "1,9 milliard", "1.9 billion"),
        (Reading(MONEY, "-2500000", unit="CHF"), "-2,5 M CHF", "-2.5 million CHF"),
        (Reading(MONEY, "-2500000", unit="EUR"), "-2,5 M€", "-€2.5 million"),
        (Reading(NUMBER, "2000000", modifier=Modifier.ABOUT), "environ 2 millions", "about 2 million"),
        (Reading(MONEY, "1500000000000", unit="EUR"), "1 500 Md€", "€1,500 billion"),
        (Reading(MONEY, "1234567", unit="EUR"), "1 234 567 €", "€1,234,567"),
        (Reading(MONEY, "12500.50", unit="GBP"), "12 500,50 £", "£12,500.50"),
        (Reading(MONEY, "15000000000", "25000000000", "USD"), "15 à 25 Md$", "$15 to 25 billion"),
        (Reading(MONEY, "12", "15", "EUR"), "12 à 15 €", "€12 to 15"),
        (Reading(NUMBER, "5", "7"), "5 à 7", "5 to 7"),
        (Reading(NUMBER, "1/3"), "1/3", "1/3"),
        (Reading(MONEY, None, unit="USD"), "valeur non précisée (USD)", "value not stated (USD)"),
        (Reading(Kind.PERCENT, "21", unit="%"), "21 %", "21%"),
    ],
)
def test_a_value_in_print(reading, french, english):
    assert plain(print_words(reading, "fr")) == french
    if english is not None:
        assert plain(print_words(reading, "en")) == english


def plain(words):
    return words.replace("\N{NO-BREAK SPACE}", " ").replace("\N{NARROW NO-BREAK SPACE}", " ").replace("−", "-")
