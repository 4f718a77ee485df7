"""Why two values stand as they do, in the words of both languages of the interface."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from tests.end_to_end.desk import forget_languages

from recoupe.facts.crosscheck.table import Cell
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.speech import speak
from recoupe.ui.recoupement.explanations import why
from recoupe_db.records import Kind, MentionState, Modifier, Rate, Reading

USD_EUR = Rate(1, 1, "USD", "EUR", "0.96", date(2025, 2, 10), "BCE")


def cell(printed, kind, value, unit=None, modifier=None, upper=None):
    reading = Reading(kind, value, upper, unit, modifier)
    return Cell(1, 1, 0, len(printed), printed, reading, printed, 0, MentionState.PENDING, Verdict.AGREE)


def dollars(printed, value, modifier=None):
    return cell(printed, Kind.MONEY, value, "USD", modifier)


def euros(printed, value):
    return cell(printed, Kind.MONEY, value, "EUR")


def day(printed, value):
    return cell(printed, Kind.DATE, value)


@pytest.fixture
def english(qapp):
    speak(qapp, QLocale("en_GB"))
    yield
    forget_languages(qapp)


ROUNDED = [
    (dollars("97 milliards", "97000000000"), dollars("97,4 milliards", "97400000000"),
     "“97 milliards” is “97,4 milliards” rounded to the nearest billion."),
    (dollars("12,4 millions", "12400000"), dollars("12,43 millions", "12430000"),
     "“12,4 millions” is “12,43 millions” rounded to the nearest hundred thousand."),
    (cell("8 %", Kind.PERCENT, "8", "%"), cell("8,3 %", Kind.PERCENT, "8.3", "%"),
     "“8 %” is “8,3 %” rounded to the whole number."),
    (dollars("100 milliards", "100000000000"), dollars("97,4 milliards", "97400000000"),
     "“100 milliards” is “97,4 milliards” as a round number."),
    (dollars("près de 100 milliards", "100000000000", Modifier.ABOUT), dollars("97,4 milliards", "97400000000"),
     "“près de 100 milliards” says about how much, and leaves room for “97,4 milliards”."),
    (dollars("plus de 90 milliards", "90000000000", Modifier.OVER), dollars("97,4 milliards", "97400000000"),
     "“plus de 90 milliards” is a bound that “97,4 milliards” keeps to."),
    (day("février", "2025-02"), day("lundi", "2025-02-10"), "“lundi” lies within “février”."),
    (cell("5 à 7 %", Kind.PERCENT, "5", "%", upper="7"), cell("6 %", Kind.PERCENT, "6", "%"),
     "“6 %” lies within “5 à 7 %”."),
    (cell("un cinquième", Kind.NUMBER, "1/5"), cell("21 %", Kind.PERCENT, "21", "%"),
     "“un cinquième” is “21 %” as a simple fraction."),
    (cell("97 milliards", Kind.NUMBER, "97000000000"), dollars("97 milliards de dollars", "97000000000"),
     "“97 milliards” and “97 milliards de dollars” say the same in another form."),
    (dollars("des milliards", None), dollars("97 milliards", "97000000000"),
     "“des milliards” and “97 milliards” can both be right."),
]  # fmt: skip


@pytest.mark.parametrize(("coarse", "fine", "sentence"), ROUNDED, ids=lambda value: getattr(value, "printed", ""))
def test_what_is_less_precise_is_named_first_whichever_is_asked_about(english, coarse, fine, sentence):
    assert why(coarse, fine, Verdict.ROUNDED) == sentence
    if "can both" not in sentence and "another form" not in sentence:
        assert why(fine, coarse, Verdict.ROUNDED) == sentence


@pytest.mark.parametrize(
    ("one", "other", "standing", "rate", "sentence"),
    [
        (day("2018", "2018"), day("2019", "2019"), Verdict.CONTRADICT, None,
         "“2018” and “2019” cannot both be right."),
        (dollars("50 millions", "50000000"), dollars("40 millions", "40000000"), Verdict.CONTRADICT, None,
         "“50 millions” and “40 millions” cannot both be right: they differ by 20%."),
        (day("2018", "2018"), day("2018", "2018"), Verdict.AGREE, None, "Both publish “2018”."),
        (day("lundi", "2025-02-10"), day("10 février", "2025-02-10"), Verdict.AGREE, None,
         "“lundi” and “10 février” agree: 10 February 2025."),
        (euros("93,5 milliards", "93500000000"), dollars("97,4 milliards", "97400000000"), Verdict.CONVERTED, USD_EUR,
         "“93,5 milliards” is “97,4 milliards” at 1 USD = 0.96 EUR (10 Feb 2025, BCE)."),
        (euros("93,5 milliards", "93500000000"), dollars("97,4 milliards", "97400000000"), Verdict.ROUNDED, None,
         "“93,5 milliards” and “97,4 milliards” are in two currencies: enter a rate of exchange to compare them."),
        (euros("70 milliards", "70000000000"), dollars("97 milliards", "97000000000"), Verdict.CONTRADICT, USD_EUR,
         "“70 milliards” and “97 milliards” cannot both be right, at 1 USD = 0.96 EUR (10 Feb 2025, BCE)."),
        (cell("5 km", Kind.QUANTITY, "5", "km"), cell("5 000 m", Kind.QUANTITY, "5000", "m"), Verdict.CONVERTED, None,
         "“5 km” is “5 000 m” in another unit."),
    ],
)  # fmt: skip
def test_every_standing_has_its_reason(english, one, other, standing, rate, sentence):
    said = why(one, other, standing, rate).replace("Feb 10, 2025", "10 Feb 2025")
    assert said.replace("February 10, 2025", "10 February 2025").replace("\u00a0", " ") == sentence
