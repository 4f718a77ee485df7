"""What else the words of a figure may stand for."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.recognition.figures.alternatives import alternatives
from recoupe_db.records import Kind, Reading


def test_a_number_may_have_the_unit_of_a_figure_around_it():
    around = [Reading(Kind.DATE, "2025"), Reading(Kind.DURATION, "P15M"), Reading(Kind.MONEY, "7", "9", "EUR")]
    assert alternatives(Reading(Kind.NUMBER, "12"), around) == [
        Reading(Kind.DURATION, "P12M"),
        Reading(Kind.MONEY, "12", None, "EUR"),
    ]
    both = alternatives(Reading(Kind.NUMBER, "5", "7"), [Reading(Kind.DURATION, "P15M")])
    assert both == [Reading(Kind.DURATION, "P5M", "P7M"), Reading(Kind.MONEY, "5", "7", "EUR")]
    assert alternatives(Reading(Kind.NUMBER, "0.5"), around) == [Reading(Kind.MONEY, "0.5", None, "EUR")]


def test_money_may_be_that_of_a_figure_around_it():
    around = [Reading(Kind.MONEY, "2", None, "CHF"), Reading(Kind.NUMBER, "3"), Reading(Kind.MONEY, "7", None, "EUR")]
    assert Reading(Kind.MONEY, "9", None, "CHF") in alternatives(Reading(Kind.MONEY, "9", None, "EUR"), around)
    assert Reading(Kind.MONEY, "9", None, "EUR") not in alternatives(Reading(Kind.MONEY, "9", None, "EUR"), around)


def test_a_number_that_nobody_says_of_what_may_be_euros():
    assert alternatives(Reading(Kind.NUMBER, "4500000")) == [Reading(Kind.MONEY, "4500000", None, "EUR")]


@pytest.mark.parametrize(("lasts", "began"), [("P40Y", "1986"), ("P18M", "2024-09"), ("P2M", "2026-01")])
def test_what_lasts_may_be_when_it_began(lasts, began):
    assert Reading(Kind.DATE, began) in alternatives(Reading(Kind.DURATION, lasts), published=date(2026, 3, 5))
    assert all(alternative.kind is not Kind.DATE for alternative in alternatives(Reading(Kind.DURATION, lasts)))


@pytest.mark.parametrize(
    ("reading", "others"),
    [
        (
            Reading(Kind.MONEY, "97", None, "CAD"),
            [
                *(Reading(Kind.MONEY, "97", None, unit) for unit in ("USD", "AUD", "HKD", "NZD", "SGD")),
                Reading(Kind.NUMBER, "97"),
            ],
        ),
        (Reading(Kind.MONEY, "5", "7", "EUR"), [Reading(Kind.NUMBER, "5", "7")]),
        (Reading(Kind.DURATION, "P7D"), [Reading(Kind.NUMBER, "7")]),
        (Reading(Kind.DURATION, "P1Y6M"), []),
        (Reading(Kind.DURATION, "PT2H"), [Reading(Kind.TIME, "02:00"), Reading(Kind.NUMBER, "2")]),
        (Reading(Kind.DURATION, "PT48H"), [Reading(Kind.NUMBER, "48")]),
        (Reading(Kind.TIME, "02:30"), [Reading(Kind.DURATION, "PT2H30M")]),
        (Reading(Kind.TIME, "00:00"), []),
        (Reading(Kind.AGE, "25", None, "a"), [Reading(Kind.DURATION, "P25Y"), Reading(Kind.NUMBER, "25")]),
        (Reading(Kind.DURATION, "P25Y"), [Reading(Kind.AGE, "25", None, "a"), Reading(Kind.NUMBER, "25")]),
        (
            Reading(Kind.DATE, "2025-09/2025-12"),
            [
                Reading(Kind.DATE, "2025-09/2025-11"),
                Reading(Kind.DATE, "2026-09/2026-12"),
                Reading(Kind.DATE, "2024-09/2024-12"),
            ],
        ),
        (
            Reading(Kind.DATE, "2025-12/2026-02"),
            [
                Reading(Kind.DATE, "2025-12/2026-03"),
                Reading(Kind.DATE, "2026-12/2027-02"),
                Reading(Kind.DATE, "2024-12/2025-02"),
            ],
        ),
        (
            Reading(Kind.DATE, "2024-07/2024-12"),
            [Reading(Kind.DATE, "2025-07/2025-12"), Reading(Kind.DATE, "2023-07/2023-12")],
        ),
        (Reading(Kind.DATE, "2024-02-29"), [Reading(Kind.DATE, "2024-02-22"), Reading(Kind.DATE, "2024-03-07")]),
        (
            Reading(Kind.DATE, "2026-04-17"),
            [Reading(Kind.DATE, day) for day in ("2027-04-17", "2025-04-17", "2026-04-10", "2026-04-24")],
        ),
        (Reading(Kind.ORDINAL, "5"), [Reading(Kind.NUMBER, "1/5")]),
        (Reading(Kind.DATE, "199X"), []),
        (Reading(Kind.NUMBER, "7"), [Reading(Kind.MONEY, "7", None, "EUR")]),
        (Reading(Kind.MONEY), []),
    ],
)
def test_other_readings_of_the_same_words(reading, others):
    assert alternatives(reading) == others
