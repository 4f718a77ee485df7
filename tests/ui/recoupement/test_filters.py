"""The filters and the forms, as a person uses them: by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QListWidget, QPushButton, QToolButton
from tests.ui.recoupement import conftest as made

from recoupe.facts.verdict import Verdict
from recoupe.ui.facts.judgement_form import JudgementForm
from recoupe.ui.kit.flow_layout import FlowLayout
from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement.filters import Filters
from recoupe.ui.recoupement.rates_dialog import RatesDialog
from recoupe.ui.recoupement.row_filter import RowFilter, totals
from recoupe_db.records import FactStatus, Kind, Rate

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def filters(show, table):
    filters = show(Filters(LIGHT), height=90)
    filters.offer_from(table.rows)
    filters.tell(totals(table.rows, 3))
    return filters


def part(widget, kind, name):
    child = widget.findChild(kind, name)
    assert child is not None
    return child


def choose(box, key):
    """Open a list by the keyboard and go down to an entry."""
    box.setFocus()
    for _ in range(box.findData(key) - box.currentIndex()):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_the_totals_are_said_in_a_sentence(filters):
    said = part(filters, QLabel, "recoupement_totals").text()
    assert said == ("3 fact(s) in several articles: ≠ 1 contradicted, ≈ 1 rounded, = 1 agree · 0 verified · 3 shown")
    assert part(filters, QCheckBox, "recoupement_singles").text() == "One source only (1)"


def test_only_the_kinds_and_names_that_there_are_can_be_chosen(filters):
    kinds = part(filters, QComboBox, "recoupement_kind")
    assert [kinds.itemData(number) for number in range(kinds.count())] == [
        None, Kind.MONEY, Kind.PERCENT, Kind.DATE, Kind.QUANTITY,
    ]  # fmt: skip
    names = part(filters, QComboBox, "recoupement_entity")
    assert [names.itemData(number) for number in range(names.count())] == [None, "Le pont", "Région"]


def test_each_filter_narrows_what_is_asked_for_and_one_button_asks_for_all_again(filters, qtbot):
    with qtbot.waitSignal(filters.wished):
        choose(part(filters, QComboBox, "recoupement_verdict"), Verdict.CONTRADICT)
    choose(part(filters, QComboBox, "recoupement_status"), FactStatus.UNVERIFIED)
    choose(part(filters, QComboBox, "recoupement_kind"), Kind.DATE)
    choose(part(filters, QComboBox, "recoupement_entity"), "Région")
    QTest.mouseClick(part(filters, QCheckBox, "recoupement_singles"), LEFT, pos=part(
        filters, QCheckBox, "recoupement_singles"
    ).rect().center() / 4)  # fmt: skip
    wanted = RowFilter(Verdict.CONTRADICT, FactStatus.UNVERIFIED, Kind.DATE, "Région")
    assert replace(filters.wish(), singles=False) == wanted
    filters.tell(totals((), 0))
    with qtbot.waitSignal(filters.wished) as wished:
        QTest.mouseClick(part(filters, QPushButton, "recoupement_clear"), LEFT)
    assert replace(wished.args[0], singles=False) == RowFilter()


def test_what_is_asked_for_stands_beside_the_button_and_is_dropped_by_a_click(filters, qtbot):
    assert part(filters, QToolButton, "recoupement_filter").text() == "Filter ▾"
    choose(part(filters, QComboBox, "recoupement_verdict"), Verdict.CONTRADICT)
    chip = part(filters, QToolButton, "recoupement_verdict_chip")
    assert chip.text() == "≠ Contradicts  ✕"
    with qtbot.waitSignal(filters.wished) as wished:
        QTest.mouseClick(chip, LEFT)
    assert wished.args[0] == RowFilter()
    assert not [
        child
        for child in filters.findChildren(QToolButton)
        if child.objectName().endswith("_chip") and child.isVisible()
    ]


def test_words_are_looked_for_once_somebody_stops_typing(filters, qtbot):
    with qtbot.waitSignal(filters.wished) as wished:
        QTest.keyClicks(filters.words, "12,4")
    assert wished.args[0].words == "12,4"
    with qtbot.waitSignal(filters.left):
        QTest.keyClick(filters.words, Qt.Key.Key_Return)


def test_a_choice_stays_chosen_when_the_facts_change(filters, table):
    choose(part(filters, QComboBox, "recoupement_entity"), "Région")
    filters.offer_from(table.rows[:1])
    assert filters.wish().entity == "Région"
    filters.offer_from(table.rows[1:])
    assert filters.wish().entity == ""


def test_a_judgement_carries_its_grounds_and_its_source_and_enter_saves_it(show, qtbot):
    form = show(JudgementForm(LIGHT), 340, 400)
    form.ask(made.rounding(), FactStatus.DISPUTED)
    assert form.grounds.hasFocus()
    QTest.keyClicks(form.grounds, "le budget dit autre chose")
    QTest.keyClicks(form.source, "budget 2025")
    with qtbot.waitSignal(form.judged) as judged:
        QTest.keyClick(form.source, Qt.Key.Key_Return)
    told, value = judged.args
    assert (told.status, told.grounds, told.checked_against) == (
        FactStatus.DISPUTED, "le budget dit autre chose", "budget 2025",
    )  # fmt: skip
    assert told.backing.day == form.day.date().toPython()
    assert value is None


def test_the_right_one_of_several_values_is_chosen_and_who_prints_another_is_said(show, qtbot, tmp_path):
    form = show(JudgementForm(LIGHT), 460, 500)
    row = made.contradiction()
    form.ask(row, FactStatus.VERIFIED)
    assert form.source.hasFocus()
    printed = [form.value.itemText(place) for place in range(form.value.count())]
    form.value.setCurrentIndex(1)
    assert printed[0].split("  ")[0] in form._against.text()
    letter = tmp_path / "lettre.pdf"
    letter.write_bytes(b"%PDF")
    form.attach(letter)
    with qtbot.waitSignal(form.judged) as judged:
        form._save.click()
    told, value = judged.args
    assert told.attached == letter
    assert value == next(cell.reading for cell in row.cells if cell.reading != row.reading)


def test_escape_gives_a_judgement_up(show, qtbot):
    form = show(JudgementForm(LIGHT), 340, 400)
    form.ask(made.rounding(), FactStatus.VERIFIED)
    with qtbot.waitSignal(form.given_up):
        QTest.keyClick(form.source, Qt.Key.Key_Escape)


@pytest.fixture
def rates(qtbot, qapp):
    dialog = RatesDialog(None, DARK, pair=("USD", "EUR"), day=date(2025, 2, 10))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def test_a_rate_is_entered_with_its_day_and_where_it_was_read(rates, qtbot):
    QTest.keyClicks(rates.rate, "0,96")
    QTest.keyClicks(rates.source, "BCE")
    with qtbot.waitSignal(rates.entered) as entered:
        QTest.mouseClick(part(rates, QPushButton, "rate_enter"), LEFT)
    assert entered.args == ["USD", "EUR", "0,96", date(2025, 2, 10), "BCE"]


def test_rates_that_were_entered_are_listed_and_can_be_withdrawn(rates, qtbot):
    rates.show_rates([Rate(7, 1, "USD", "EUR", "0.96", date(2025, 2, 10), "BCE")])
    entries = part(rates, QListWidget, "rates")
    assert entries.isVisible()
    assert entries.item(0).text().startswith("1 USD = 0.96 EUR · ")
    assert not part(rates, QPushButton, "rate_withdraw").isEnabled()
    QTest.mouseClick(entries.viewport(), LEFT, pos=entries.visualItemRect(entries.item(0)).center())
    with qtbot.waitSignal(rates.withdrawn) as withdrawn:
        QTest.mouseClick(part(rates, QPushButton, "rate_withdraw"), LEFT)
    assert withdrawn.args == [7]


def test_a_rate_that_is_refused_says_why_and_keeps_what_was_typed(rates):
    QTest.keyClicks(rates.rate, "beaucoup")
    rates.refuse("“beaucoup” is no rate of exchange.")
    assert part(rates, QLabel, "rate_refused").isVisible()
    assert rates.rate.text() == "beaucoup"


def test_buttons_break_into_rows_where_the_window_is_narrow(show):
    from PySide6.QtWidgets import QWidget

    bar = QWidget()
    line = FlowLayout()
    bar.setLayout(line)
    buttons = [QPushButton(f"Button number {number}") for number in range(6)]
    for button in buttons:
        line.addWidget(button)
    show(bar, 1200, 200)
    assert len({button.y() for button in buttons}) == 1
    bar.window().resize(300, 400)
    bar.window().grab()
    assert len({button.y() for button in buttons}) > 2
    assert all(button.geometry().right() <= bar.width() for button in buttons)
    assert bar.minimumSizeHint().width() < 300
