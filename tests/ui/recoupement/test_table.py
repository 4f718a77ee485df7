"""The table: what every cell and every head says, and what keys and mouse do in it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from tests.ui.kit.test_theme import blended, contrast
from tests.ui.recoupement import conftest as made

from recoupe.facts.crosscheck.table import Table
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit import wording
from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement import verdict_style
from recoupe.ui.recoupement.grid import FACE
from recoupe.ui.recoupement.table import RecoupementTable

CONTRADICTION, ROUNDING, AGREEMENT, SINGLE = range(4)
AGENCY, COPY, OTHER = range(3)  # the columns: what publishes the agency’s dispatch stands beside it
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def view(show, table):
    view = show(RecoupementTable(LIGHT))
    view.show_rows(table, table.rows, current=None)
    return view


def click(view, row, column, *, double=False, modifiers=PLAIN):
    place = view.place_of(row, column)
    QTest.mouseClick(view.viewport(), LEFT, modifiers, place)
    if double:
        QTest.mouseDClick(view.viewport(), LEFT, modifiers, place)


def spoken(view, row, column):
    return view.grid.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_cell_says_the_words_as_printed_with_the_sign_of_how_they_stand(view):
    shown = [view.grid.face(ROUNDING, column).printed for column in (AGENCY, OTHER, COPY)]
    assert shown == ["= 12,4 millions d’euros", "≈ 12 millions d’euros", "= 12,4 millions d’euros"]
    assert view.grid.face(CONTRADICTION, OTHER).printed == "≠ 2019"
    assert view.grid.face(CONTRADICTION, COPY).printed == "·"
    assert view.grid.face(SINGLE, OTHER).printed == "7 %"


def test_what_a_reviewer_confirmed_and_what_was_taken_over_is_marked(view):
    assert view.grid.face(ROUNDING, AGENCY).foot == "✓ agrees"
    assert view.grid.face(ROUNDING, OTHER).foot == "rounded"
    assert view.grid.face(ROUNDING, COPY).foot == "agrees · same dispatch"
    assert spoken(view, ROUNDING, COPY) == ("12,4 millions d’euros: agrees, taken over from L’Agence, to review")


def test_several_figures_of_one_article_are_counted_and_the_worst_is_shown(view, table):
    row = table.rows[ROUNDING]
    odd = made.cell(24, made.A, "15 millions d’euros", made.euros("15000000"), Verdict.CONTRADICT)
    view.show_rows(table, [replace(row, cells=(*row.cells, odd))], current=None)
    face = view.grid.face(0, 0)
    assert (face.printed, face.foot) == ("≠ 15 millions d’euros", "contradicts · 2 figure(s)")
    rounder = made.cell(25, made.C, "12 millions d’euros", made.euros("12000000"), Verdict.ROUNDED)
    view.show_rows(table, [replace(row, cells=(*row.cells, odd, rounder))], current=None)
    assert view.grid.face(0, 2).printed == "≈ 12 millions d’euros"


def test_the_head_of_a_row_tells_verdict_value_independent_sources_and_status_apart(view):
    head = view.grid.head(ROUNDING)
    assert head.verdict_words == "≈ Rounded"
    assert head.measured == "Le pont – coût"
    assert head.value.replace("\u00a0", " ") == "€12.4 million · 2 independent source(s) of 3"
    assert head.status_words == "? Not verified"


def test_the_head_of_a_column_names_source_and_day_and_the_title_on_asking(view):
    heading = view.grid.headerData(0, Qt.Orientation.Horizontal)
    assert heading.startswith("L’Agence\n")
    assert "2025" in heading
    assert "Le pont fermé" in view.grid.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert view.grid.headerData(COPY, Qt.Orientation.Horizontal) == "Le pont, vu d’en face\nundated"


def test_a_bracket_stands_over_the_articles_of_one_dispatch(view):
    dispatches = [view.grid.headerData(place, Qt.Orientation.Horizontal, FACE) for place in (AGENCY, COPY, OTHER)]
    assert dispatches[0] == dispatches[1] is not None
    assert dispatches[2] is None
    heads = view.horizontalHeader()
    picture = heads.viewport().grab().toImage()
    middles = [heads.sectionViewportPosition(place) + heads.sectionSize(place) // 2 for place in (AGENCY, COPY, OTHER)]
    drawn = [contrast(picture.pixelColor(x, 4).name(), picture.pixelColor(x, 10).name()) > 2 for x in middles]
    assert drawn == [True, True, False]


def test_the_row_in_hand_stays_in_hand_when_other_rows_come(view, table):
    click(view, AGREEMENT, COPY)
    assert view.row.key == 31
    view.show_rows(table, table.rows[1:], current=(31, view.article))
    assert (view.row.key, view.article) == (31, made.C)


def test_enter_asks_for_the_sentences_and_a_double_click_for_the_article(view, qtbot):
    click(view, ROUNDING, OTHER)
    with qtbot.waitSignal(view.asked):
        QTest.keyClick(view, Qt.Key.Key_Return)
    with qtbot.waitSignal(view.opened):
        click(view, ROUNDING, OTHER, double=True)
    assert view.cell.mention == 22


def test_arrow_keys_go_from_cell_to_cell_and_shift_selects_rows(view):
    click(view, CONTRADICTION, 0)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert (view.row.key, view.article) == (11, made.C)
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert [chosen_row.key for chosen_row in view.chosen_rows()] == [11, 21]


def test_rows_are_selected_one_by_one_with_ctrl_and_the_mouse(view):
    click(view, CONTRADICTION, 0)
    click(view, AGREEMENT, 0, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert [chosen_row.key for chosen_row in view.chosen_rows()] == [11, 31]


def test_what_the_rows_are_about_stays_in_sight_when_many_articles_scroll(show, table):
    columns = tuple(replace(made.COLUMNS[0], article=number, source=f"Source {number}") for number in range(1, 41))
    view = show(RecoupementTable(LIGHT))
    first = table.rows[0]
    everywhere = replace(first, cells=tuple(replace(first.cells[0], article=number) for number in range(1, 41)))
    rows = (everywhere, *table.rows[1:])
    view.show_rows(Table(1, columns, rows), rows, current=None)
    before = image(view, view.verticalHeader().rect())
    view.horizontalScrollBar().setValue(view.horizontalScrollBar().maximum())
    assert view.horizontalScrollBar().maximum() > 0
    assert view.columnAt(view.viewport().width() - 5) == 39
    assert image(view, view.verticalHeader().rect()) == before


def test_articles_without_one_of_the_figures_are_hidden_and_counted(show, table):
    columns = (*made.COLUMNS, replace(made.COLUMNS[0], article=9, source="Silence"))
    view = show(RecoupementTable(LIGHT))
    view.show_rows(Table(1, columns, table.rows), table.rows, current=None)
    assert [view.isColumnHidden(place) for place in range(4)] == [False, False, False, True]
    assert "\n" in view._corner.text()  # how many they are


def test_the_red_of_a_contradiction_survives_being_chosen(show, table):
    view = show(RecoupementTable(LIGHT))
    view.show_rows(table, table.rows, current=None)
    click(view, CONTRADICTION, OTHER)
    index = view.grid.index(CONTRADICTION, OTHER)
    middle = view.visualRect(index).center()
    colour = view.viewport().grab().toImage().pixelColor(view.visualRect(index).right() - 6, middle.y())
    wanted = QColor(blended(LIGHT.warning, LIGHT.page, verdict_style.fill(LIGHT, Verdict.CONTRADICT).alphaF()))
    assert all(abs(a - b) <= 3 for a, b in zip(colour.getRgb(), wanted.getRgb(), strict=True))


def test_rows_that_read_alike_are_told_apart_by_the_words_around_their_figures(show, table):
    twin = replace(made.rounding(), key=99, attribute=table.rows[0].attribute, subject=table.rows[0].subject)
    rows = (table.rows[0], twin)
    view = show(RecoupementTable(LIGHT))
    view.show_rows(Table(1, made.COLUMNS, rows), rows, current=None)
    one, other = (view.grid.head(place).measured for place in (0, 1))
    assert one != other


def image(view, place):
    return view.grab(place.translated(0, view.horizontalHeader().height())).toImage()


def test_letters_are_left_to_the_commands(view):
    click(view, CONTRADICTION, 0)
    QTest.keyClicks(view, "c")
    assert view.row.key == 11


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda value: value.name)
@pytest.mark.parametrize("standing", list(Verdict))
def test_words_can_be_read_on_the_colour_of_every_cell(theme, standing):
    ground = blended(verdict_style.ink(theme, standing), theme.page, verdict_style.fill(theme, standing).alphaF())
    assert contrast(theme.ink, ground) >= 4.5
    assert contrast(verdict_style.ink(theme, standing), ground) >= 4.5
    raised = blended(verdict_style.ink(theme, standing), theme.raised, verdict_style.fill(theme, standing).alphaF())
    assert contrast(theme.quiet, raised) >= 4.5
    assert contrast(verdict_style.ink(theme, standing), raised) >= 4.5


def test_a_sign_means_one_thing_everywhere():
    assert not set(wording.FACT_SIGNS.values()) & {*verdict_style.SIGNS.values(), verdict_style.UPDATED}


def test_every_verdict_and_standing_has_a_sign_and_a_word_of_its_own(qapp):
    standings = set(Verdict) - {Verdict.SINGLE}
    assert len({verdict_style.standing(standing) for standing in standings}) == len(standings)
    assert len(set(verdict_style.SIGNS.values())) == len(Verdict)
    assert len({verdict_style.verdict(row_verdict) for row_verdict in Verdict}) == len(Verdict)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda value: value.name)
def test_the_colours_are_those_of_the_theme_at_once(show, table, theme):
    view = show(RecoupementTable(LIGHT if theme is DARK else DARK))
    view.show_rows(table, table.rows, current=None)
    view.set_theme(theme)
    view.event(QEvent(QEvent.Type.PaletteChange))
    place = view.place_of(CONTRADICTION, 2)
    picture: QImage = view.grab().toImage()
    head = view.horizontalHeader().height()
    colour = QColor(picture.pixel(8, head + 3))
    wanted = QColor(blended(theme.warning, theme.raised, verdict_style.fill(theme, Verdict.CONTRADICT).alphaF()))
    assert place.y() > 0
    assert all(abs(a - b) <= 3 for a, b in zip(colour.getRgb(), wanted.getRgb(), strict=True))
