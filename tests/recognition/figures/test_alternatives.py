"""What else the words of a figure may stand for."""

from __future__ import annotations

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
    assert both == [Reading(Kind.DURATION, "P5M", "P7M")]
    assert alternatives(Reading(Kind.NUMBER, "0.5"), around) == [Reading(Kind.MONEY, "0.5", None, "EUR")]


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
        (Reading(Kind.DATE, "2024-02-29"), []),
        (Reading(Kind.DATE, "199X"), []),
        (Reading(Kind.NUMBER, "7"), []),
        (Reading(Kind.MONEY), []),
    ],
)
def test_other_readings_of_the_same_words(reading, others):
    assert alternatives(reading) == others
