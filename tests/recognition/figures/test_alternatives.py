"""What else the words of a figure may stand for."""

from __future__ import annotations

import pytest

from recoupe.recognition.figures.alternatives import alternatives
from recoupe_db.records import Kind, Reading


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
