"""A value reads as a person would say it, with all its digits."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.facts.wording import words
from recoupe_db.records import Kind, Modifier, Reading

MONEY, PERCENT, NUMBER, ORDINAL, DATE, TIME, DURATION, AGE, QUANTITY = Kind


def said(reading: Reading, language: str) -> str:
    """Return the words of ``reading`` with plain blanks."""
    return re.sub(r"[\u00a0\u202f\u2009]", " ", words(reading, language))


@pytest.mark.parametrize(
    ("reading", "french", "english"),
    [
        (Reading(MONEY, "97400000000", None, "USD"), "97 400 000 000 USD", "97,400,000,000 USD"),
        (Reading(MONEY, "3.50", None, "EUR", Modifier.OVER), "plus de 3,50 EUR", "more than 3.50 EUR"),
        (Reading(MONEY, "5000000", "7000000", "EUR"), "5 000 000 à 7 000 000 EUR", "5,000,000 to 7,000,000 EUR"),
        (Reading(MONEY, None, None, "USD"), "valeur non précisée (USD)", "value not stated (USD)"),
        (Reading(MONEY, None, None, None, Modifier.ABOUT), "valeur non précisée", "value not stated"),
        (Reading(MONEY, None, "300", "EUR"), "jusqu’à 300 EUR", "up to 300 EUR"),
        (Reading(PERCENT, "10", None, "%"), "10 %", "10%"),
        (Reading(PERCENT, "-2.5", None, "%"), "-2,5 %", "-2.5%"),
        (Reading(PERCENT, "5", "7", "%", Modifier.ABOUT), "environ 5 à 7 %", "about 5 to 7%"),
        (Reading(PERCENT, "1.5", None, "pp"), "1,5 point de pourcentage", "1.5 percentage points"),
        (Reading(PERCENT, "3", None, "pp"), "3 points de pourcentage", "3 percentage points"),
        (Reading(NUMBER, "12000", None, None, Modifier.AT_LEAST), "au moins 12 000", "at least 12,000"),
        (Reading(NUMBER, "1/3"), "1/3", "1/3"),
        (Reading(NUMBER, "15", None, None, Modifier.UNDER), "moins de 15", "less than 15"),
        (Reading(ORDINAL, "1"), "1er", "1st"),
        (Reading(ORDINAL, "22"), "22e", "22nd"),
        (Reading(ORDINAL, "3", "5"), "3e à 5e", "3rd to 5th"),
        (Reading(TIME, "18:30"), "18 h 30", "18:30"),
        (Reading(TIME, "08:00", None, None, Modifier.ABOUT), "environ 8 h", "about 08:00"),
        (Reading(TIME, "18:00", "19:30"), "18 h à 19 h 30", "18:00 to 19:30"),
        (Reading(DURATION, "P4D"), "4 jours", "4 days"),
        (Reading(DURATION, "P1D"), "1 jour", "1 day"),
        (Reading(DURATION, "PT90M"), "90 minutes", "90 minutes"),
        (Reading(DURATION, "P1Y6M"), "1 an et 6 mois", "1 year and 6 months"),
        (Reading(DURATION, "P1DT2H30M"), "1 jour, 2 heures et 30 minutes", "1 day, 2 hours, and 30 minutes"),
        (Reading(DURATION, "P3.5Y"), "3,5 ans", "3.5 years"),
        (Reading(DURATION, "P3D", "P4D"), "3 à 4 jours", "3 to 4 days"),
        (Reading(DURATION, "P1M", "PT1M"), "1 mois à 1 minute", "1 month to 1 minute"),
        (Reading(DURATION, "P6M", "P1Y"), "6 mois à 1 an", "6 months to 1 year"),
        (Reading(AGE, "45", None, "a"), "45 ans", "45 years"),
        (Reading(AGE, "18", None, "mo", Modifier.ABOUT), "environ 18 mois", "about 18 months"),
        (Reading(AGE, "18", "25", "a"), "18 à 25 ans", "18 to 25 years"),
        (Reading(QUANTITY, "5", "7", "km"), "5 à 7 km", "5 to 7 km"),
        (Reading(QUANTITY, "90", None, "km/h"), "90 km/h", "90 km/h"),
        (Reading(QUANTITY, "-3", None, "Cel"), "-3 °C", "-3°C"),
        (Reading(QUANTITY, "1200", None, "har"), "1 200 ha", "1,200 ha"),
        (Reading(QUANTITY, "2", None, "GB"), "2 Go", "2 GB"),
        (Reading(QUANTITY, "120", None, "m3/s"), "120 m³/s", "120 m³/s"),
        (Reading(QUANTITY, "1.25", None, "GWh", Modifier.AT_MOST), "au plus 1,25 GWh", "at most 1.25 GWh"),
    ],
)
def test_a_value_reads_as_one_says_it(reading, french, english):
    assert (said(reading, "fr"), said(reading, "en")) == (french, english)


@pytest.mark.parametrize(
    ("value", "modifier", "french", "english"),
    [
        ("2025-02-10", None, "10 février 2025", "February 10, 2025"),
        ("2025-02-01", None, "1er février 2025", "February 1, 2025"),
        ("2025-02", None, "février 2025", "February 2025"),
        ("2025", None, "2025", "2025"),
        ("199X", None, "années 1990", "1990s"),
        ("18XX", None, "XIXe siècle", "19th century"),
        ("00XX", None, "Ier siècle", "1st century"),
        ("2024-07/2024-09", None, "juil.–sept. 2024", "Jul – Sep 2024"),
        ("2024-12/2025-02", None, "déc. 2024 – févr. 2025", "Dec 2024 – Feb 2025"),
        ("2025-05-03/2025-05-07", None, "3–7 mai 2025", "May 3 – 7, 2025"),
        ("2025-05-01/2025-05-07", None, "1er–7 mai 2025", "May 1 – 7, 2025"),
        ("2019/2023", None, "2019–2023", "2019 – 2023"),
        ("2019/2025-02", None, "2019 – février 2025", "2019 – February 2025"),
        ("199X/200X", None, "années 1990 – années 2000", "1990s – 2000s"),
        ("2019/..", None, "depuis 2019", "since 2019"),
        ("2025-02-10/", None, "depuis le 10 février 2025", "since February 10, 2025"),
        ("../2025-02-10", None, "jusqu’au 10 février 2025", "until February 10, 2025"),
        ("2015~", None, "vers 2015", "around 2015"),
        ("2024", Modifier.LATE, "fin 2024", "late 2024"),
        ("2024", Modifier.MID, "mi-2024", "mid-2024"),
        ("2025-02", Modifier.EARLY, "début février 2025", "early February 2025"),
        ("2025-02", Modifier.MID, "mi-février 2025", "mid-February 2025"),
        ("199X", Modifier.LATE, "fin des années 1990", "late 1990s"),
        ("199X", Modifier.ABOUT, "vers les années 1990", "around the 1990s"),
        ("18XX", Modifier.MID, "milieu du XIXe siècle", "mid-19th century"),
        ("2015", Modifier.ABOUT, "vers 2015", "around 2015"),
        ("2025-02-10", Modifier.OVER, "après le 10 février 2025", "after February 10, 2025"),
        ("2025", Modifier.UNDER, "avant 2025", "before 2025"),
        ("2025", Modifier.AT_LEAST, "2025 ou après", "2025 or later"),
        ("2025", Modifier.AT_MOST, "2025 ou avant", "2025 or earlier"),
        ("2024-07/2024-09", Modifier.EARLY, "début de juil.–sept. 2024", "early Jul – Sep 2024"),
        ("2025-02-31", None, "2025-02-31", "2025-02-31"),
        ("2025-W07", None, "2025-W07", "2025-W07"),
        (None, None, "valeur non précisée", "value not stated"),
    ],
)
def test_a_date_reads_as_one_says_it(value, modifier, french, english):
    reading = Reading(DATE, value, None, None, modifier)
    assert (said(reading, "fr"), said(reading, "en")) == (french, english)


def test_nothing_breaks_between_a_number_and_what_it_counts():
    for reading in (
        Reading(MONEY, "1000", None, "EUR"),
        Reading(PERCENT, "10", None, "%"),
        Reading(DURATION, "P4D"),
        Reading(QUANTITY, "5", None, "har"),
    ):
        assert " " not in words(reading, "fr") + words(reading, "en")
    assert words(Reading(PERCENT, "10", None, "%"), "fr") == "10\u202f%"


DECIMALS = st.from_regex(r"-?(0|[1-9][0-9]{0,40})(\.[0-9]{1,30})?", fullmatch=True)


@given(
    DECIMALS,
    st.sampled_from([MONEY, PERCENT, NUMBER, AGE, QUANTITY]),
    st.sampled_from(["fr", "en"]),
    st.sampled_from([None, "USD", "Cel", "km"]),
)
def test_no_digit_is_ever_lost(value, kind, language, unit):
    assert re.sub(r"\D", "", words(Reading(kind, value, None, unit), language)) == re.sub(r"\D", "", value)


@given(
    st.builds(
        Reading,
        st.sampled_from(Kind),
        st.none() | st.text(min_size=1),
        st.none() | st.text(min_size=1),
        st.none() | st.text(min_size=1),
        st.none() | st.sampled_from(Modifier),
    )
)
def test_any_reading_has_words(reading):
    for language in ("fr", "en"):
        assert words(reading, language)


EDTF = st.from_regex(r"[0-9X]{4}(-[0-9]{2}(-[0-9]{2})?)?~?(/([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|\.\.)?)?", fullmatch=True)


@given(EDTF, st.none() | st.sampled_from(Modifier), st.sampled_from(["fr", "en"]))
def test_any_date_has_words(value, modifier, language):
    assert words(Reading(DATE, value, None, None, modifier), language)
