"""Days as somebody types them, in French, in English and in figures."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.services.date_input import read_day
from recoupe.services.problems import NotADay

FRIDAY = date(2025, 2, 14)
DAYS = [
    ("10 février 2025", date(2025, 2, 10)),
    ("le 1er mars 2025", date(2025, 3, 1)),
    ("10/02/2025", date(2025, 2, 10)),
    ("10.02.25", date(2025, 2, 10)),
    ("2025-02-10", date(2025, 2, 10)),
    ("lundi 10 février", date(2025, 2, 10)),
    ("20 décembre", date(2024, 12, 20)),
    ("10 fév. 2025", date(2025, 2, 10)),
    ("hier", date(2025, 2, 13)),
    ("il y a 3 jours", date(2025, 2, 11)),
    ("lundi", date(2025, 2, 10)),
    ("Feb 10, 2025", date(2025, 2, 10)),
    ("10th of March 2024", date(2024, 3, 10)),
    ("12 Sept 2024", date(2024, 9, 12)),
    ("Monday, February 10, 2025", date(2025, 2, 10)),
    ("Yesterday", date(2025, 2, 13)),
    ("today", FRIDAY),
    ("  ", None),
]


@pytest.mark.parametrize(("typed", "day"), DAYS)
def test_a_day_is_understood(typed, day):
    assert read_day(typed, today=FRIDAY) == day


@pytest.mark.parametrize("typed", ["février 2025", "2025", "31 février 2025", "bientôt", "12", "du 3 au 5 mai 2024"])
def test_what_is_no_single_day_is_refused_in_one_sentence(typed):
    with pytest.raises(NotADay, match=typed):
        read_day(typed, today=FRIDAY)
