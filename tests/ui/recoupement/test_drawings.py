"""The drawings: where a value goes, what stands beside it, and how keys, mouse and screen reader get there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from tests.ui.recoupement import conftest as made

from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement.axis import Scale, day_marks, number_marks, reach
from recoupe.ui.recoupement.dot_plot import DotPlot
from recoupe.ui.recoupement.plotting import dated_points, value_points
from recoupe.ui.recoupement.timeline import Timeline
from recoupe_db.records import Fact, FactStatus, Kind, Modifier, Rate, Reading

LEFT = Qt.MouseButton.LeftButton
numbers = st.floats(min_value=-1e12, max_value=1e12, allow_nan=False)


def words(marks):
    return [mark.words.replace("\u00a0", " ").replace("\u202f", " ") for mark in marks]


@pytest.mark.parametrize(
    ("low", "high", "kind", "unit", "language", "shown"),
    [
        (95.9e9, 104.1e9, Kind.MONEY, "USD", "fr", "98 Md$"),
        (95.9e9, 104.1e9, Kind.MONEY, "USD", "en", "$98 billion"),
        (97.1e9, 97.6e9, Kind.MONEY, "USD", "fr", "97,3 Md$"),
        (0.5, 2.1, Kind.PERCENT, "%", "fr", "1,5 %"),
        (1000, 6000, Kind.NUMBER, None, "fr", "3 000"),
        (300, 350, Kind.QUANTITY, "m", "en", "320 m"),
    ],
)
def test_the_scale_is_written_as_the_reader_writes_numbers(low, high, kind, unit, language, shown):
    assert shown in words(number_marks(low, high, kind, unit, language))


@settings(max_examples=40)
@given(numbers, numbers)
def test_the_scale_has_a_few_round_values_all_within_it(one, other):
    low, high = reach((one, other))
    marks = number_marks(low, high, Kind.NUMBER, None, "fr")
    assert 1 <= len(marks) <= 12
    assert all(low <= mark.value <= high for mark in marks)
    assert len({mark.words for mark in marks}) == len(marks)


@pytest.mark.parametrize(
    ("first", "last", "shown"),
    [
        (date(2015, 1, 1), date(2025, 6, 1), "2020"),
        (date(2024, 1, 1), date(2025, 1, 1), "juin 2024"),
        (date(2025, 2, 8), date(2025, 2, 14), "10 févr. 2025"),
    ],
)
def test_time_is_written_in_years_months_or_days(first, last, shown):
    marks = day_marks(first.toordinal(), last.toordinal(), "fr")
    assert shown in words(marks)
    assert len(marks) <= 13


def test_what_lies_beyond_the_scale_goes_to_its_end():
    scale = Scale(0.0, 10.0, 100.0, 50.0)
    assert [scale.at(value) for value in (-5.0, 5.0, float("inf"))] == [100.0, 125.0, 150.0]


def test_each_source_has_a_point_with_what_its_words_leave_open(qapp):
    exact, rounded, copied = value_points(made.rounding(), made.COLUMNS, ())
    assert (exact.low, rounded.low) == (12_400_000, 12_000_000)
    assert rounded.floor <= 11_500_000
    assert rounded.ceiling >= 12_400_000
    assert exact.ceiling - exact.floor < rounded.ceiling - rounded.floor
    assert rounded.words == "Le Courrier: 12 millions d’euros (rounded)"
    assert copied.label == "= Le pont, vu d’en face"


def test_another_currency_is_drawn_where_a_rate_of_exchange_puts_it(qapp):
    dollars = made.cell(24, made.C, "13 millions de dollars", Reading(Kind.MONEY, "13000000", unit="USD"))
    row = made.row(21, made.Verdict.ROUNDED, made.rounding().cells[0], dollars)
    assert len(value_points(row, made.COLUMNS, ())) == 1
    rate = Rate(1, 1, "EUR", "USD", "1.04", date(2025, 3, 4), "BCE")
    there = value_points(row, made.COLUMNS, (rate,))
    assert there[1].low == pytest.approx(12_500_000)


def test_a_value_that_is_vague_is_not_drawn(qapp):
    vague = made.cell(61, made.A, "des millions", made.euros(None))
    assert value_points(made.row(61, made.Verdict.SINGLE, vague), made.COLUMNS, ()) == []


def test_dates_and_dated_facts_go_along_time_the_earliest_first(qapp):
    fact = Fact(1, 1, "Le pont", "coût", made.euros("12400000"), "2017-05", "", "", FactStatus.UNVERIFIED, None, None)
    dated = made.Row(**{**fields(made.rounding()), "fact": fact})
    points = dated_points([made.contradiction(), dated, made.agreement()], made.COLUMNS)
    assert [point.label.split(": ")[-1] for point in points] == [
        "€12.4\u00a0million", "2018", "2019",
    ]  # fmt: skip
    assert points[2].standing is made.Verdict.CONTRADICT
    assert points[0].low == date(2017, 5, 1).toordinal()


def test_a_fact_stands_on_the_day_that_it_is_about_and_never_on_that_of_its_article(qapp):
    fact = Fact(1, 1, "Le pont", "coût", made.euros("12400000"), "2025-03-04", "", "", FactStatus.VERIFIED, None, None)
    told = made.Row(**{**fields(made.rounding()), "fact": fact})
    assert dated_points([told], made.COLUMNS) == []
    before = made.Row(**{**fields(made.rounding()), "fact": replace(fact, date="2025-03-02")})
    assert [point.low for point in dated_points([before], made.COLUMNS)] == [date(2025, 3, 2).toordinal()]


def fields(row):
    return {name: getattr(row, name) for name in row.__dataclass_fields__}


@pytest.fixture(params=[DotPlot, Timeline])
def drawing(request, show):
    drawing = show(request.param(LIGHT), height=300)
    if request.param is DotPlot:
        drawing.about(made.rounding())
        drawing.show_points(value_points(made.rounding(), made.COLUMNS, ()))
    else:
        drawing.show_points(dated_points([made.contradiction()], made.COLUMNS))
    drawing.setFocus()
    return drawing


def test_arrow_keys_go_from_point_to_point_and_enter_chooses(drawing, qtbot):
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    with qtbot.waitSignal(drawing.chosen) as chosen:
        QTest.keyClick(drawing, Qt.Key.Key_Return)
    assert chosen.args == [drawing.points[1]]
    QTest.keyClick(drawing, Qt.Key.Key_Left)
    QTest.keyClick(drawing, Qt.Key.Key_Left)
    assert drawing.current == 0


def test_a_click_on_a_point_chooses_it_and_one_beside_it_nothing(drawing, qtbot):
    with qtbot.waitSignal(drawing.chosen) as chosen:
        QTest.mouseClick(drawing, LEFT, pos=drawing.spot(1).toPoint())
    assert chosen.args == [drawing.points[1]]
    with qtbot.assertNotEmitted(drawing.chosen):
        QTest.mouseClick(drawing, LEFT, pos=QPoint(drawing.width() - 2, drawing.height() - 2))


def test_a_screen_reader_hears_the_point_in_hand_and_can_read_them_all(drawing):
    QTest.keyClick(drawing, Qt.Key.Key_Down)
    assert drawing.points[1].words in drawing.accessibleName()
    assert all(point.words in drawing.accessibleDescription() for point in drawing.points)


def test_points_are_painted_where_they_are_said_to_be(drawing):
    for theme in (LIGHT, DARK):
        drawing.set_theme(theme)
        picture = drawing.grab().toImage()
        page = picture.pixel(3, drawing.height() - 3)
        spots = [drawing.spot(number).toPoint() for number in range(len(drawing.points))]
        assert all(picture.pixel(spot) != page for spot in spots)


def test_labels_that_would_lie_upon_each_other_go_into_lanes_of_their_own(show):
    day = made.Reading(Kind.DATE, "2025-02-10")
    rows = [
        made.row(key, made.Verdict.SINGLE, made.cell(key, made.A, "lundi", day), attribute=f"événement {key}")
        for key in range(70, 76)
    ]
    timeline = show(Timeline(LIGHT), height=300)
    timeline.show_points(dated_points(rows, made.COLUMNS))
    assert len({timeline.spot(number).y() for number in range(6)}) == 6
    assert timeline.minimumHeight() > 6 * 20


def test_a_bound_has_no_end_on_its_open_side(qapp):
    bound = made.cell(81, made.A, "plus de 12 millions", made.euros("12000000", modifier=Modifier.OVER))
    other = made.cell(82, made.B, "14 millions", made.euros("14000000"))
    points = value_points(made.row(81, made.Verdict.ROUNDED, bound, other), made.COLUMNS, ())
    assert points[0].ceiling == float("inf")
    low, high = reach(end for point in points for end in (point.floor, point.ceiling))
    assert high < 20_000_000
    assert low > 0
