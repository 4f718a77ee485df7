"""The page: its column, its place, its voice for screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QApplication

from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.kit.typography import SANS, SERIF, first_available

LINES = [
    f"Paragraphe numéro {number}, dont les mots remplissent plus d’une ligne de la colonne, et même deux."
    for number in range(80)
]
LONG = "\n\n".join(LINES)


@pytest.fixture
def page(view):
    view.show_article(LONG)
    return view


def top_line(page):
    cursor = page.cursorForPosition(QPoint(60, 25))
    return cursor.block().text()[:20].strip()


def turn_wheel(page, steps, modifiers=Qt.KeyboardModifier.NoModifier):
    place = QPointF(page.viewport().rect().center())
    event = QWheelEvent(
        place,
        page.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)


@pytest.mark.parametrize("width", [420, 900, 1600])
def test_the_column_is_centred_measured_and_never_scrolls_sideways(page, width):
    page.resize(width, 600)
    viewport = page.viewport().geometry()
    assert abs(viewport.left() - (page.width() - page.verticalScrollBar().width() - 1 - viewport.right())) <= 2
    assert page.horizontalScrollBar().maximum() == 0
    first = page.document().findBlockByNumber(0).layout().lineAt(0).textLength()
    assert first <= 80
    assert width < 900 or first >= 60


def test_an_article_opens_at_the_place_where_it_was_left(page):
    page.show_article(LONG, place=LONG.index("numéro 40"))
    assert "numéro 40" in LONG[page.place() :][:30]
    assert "Paragraphe numéro 40"[:20] == top_line(page)


def test_resizing_and_zooming_keep_the_place(page):
    page.show_article(LONG, place=LONG.index("Paragraphe numéro 40"))
    page.resize(500, 400)
    assert top_line(page) == "Paragraphe numéro 40"
    page.change_size(3)
    assert top_line(page) == "Paragraphe numéro 40"
    page.resize(1200, 700)
    assert top_line(page) == "Paragraphe numéro 40"


def test_scrolling_reports_the_place(page, qtbot):
    with qtbot.waitSignal(page.place_changed) as told:
        page.verticalScrollBar().setValue(2000)
    (place,) = told.args
    assert place == page.place() > 0
    assert LONG[place:].startswith(page.cursorForPosition(QPoint(34, 20)).block().text()[:1]) or place in range(
        len(LONG)
    )


def test_an_article_can_be_opened_before_the_window_is_shown(qtbot):
    from recoupe.ui.article.view import ArticleView

    page = ArticleView()
    qtbot.addWidget(page)
    page.show_article(LONG, place=LONG.index("Paragraphe numéro 40"))
    page.resize(900, 500)
    with qtbot.waitExposed(page):
        page.show()
    assert top_line(page) == "Paragraphe numéro 40"


def test_ctrl_and_wheel_set_the_text_larger_the_wheel_alone_scrolls(page, qtbot):
    before = page.document().defaultFont().pointSizeF()
    with qtbot.waitSignal(page.size_changed) as told:
        turn_wheel(page, 1, Qt.KeyboardModifier.ControlModifier)
    assert told.args[0] == page.document().defaultFont().pointSizeF() > before
    assert page.verticalScrollBar().value() == 0
    turn_wheel(page, -1)
    assert page.verticalScrollBar().value() > 0


def test_the_reading_size_has_limits(page):
    page.change_size(100)
    assert page.document().defaultFont().pointSizeF() == 40
    page.change_size(-100)
    assert page.document().defaultFont().pointSizeF() == 8


def test_titles_are_larger_than_text(view):
    view.show_article("Un titre court\n\nLe corps du texte finit par un point.")
    heights = [view.document().findBlockByNumber(number).layout().lineAt(0).height() for number in (0, 2)]
    assert heights[0] > 1.3 * heights[1]
    assert heights[1] == round(QFontMetricsF(view.document().defaultFont()).height())


def test_a_face_that_is_not_installed_is_passed_over(qapp):
    present = first_available(("No Such Face At All", *SERIF))
    assert present in SERIF
    assert first_available(("No Such Face At All",)) == "No Such Face At All"
    assert first_available(SANS) in SANS


def test_night_and_day_colour_the_whole_page(page, pixel):
    for theme in (DARK, LIGHT):
        page.set_theme(theme)
        assert pixel(page, page.viewport().x() + 15, 300).name() == theme.page
        assert pixel(page, 2, 300).name() == theme.desk


def test_what_is_outside_is_dimmed_in_both_themes(page):
    page.set_outside([(0, 20)])
    page.set_theme(DARK)
    (dimmed,) = page.extraSelections()
    assert dimmed.format.foreground().color().name() == DARK.dimmed
    assert (dimmed.cursor.selectionStart(), dimmed.cursor.selectionEnd()) == (0, 20)


def test_a_screen_reader_finds_the_article_its_text_and_the_current_mention(page, box):
    start = LONG.index("numéro 12")
    page.set_boxes([box(1, start, start + 9)])
    page.set_current(1)
    reader = QAccessible.queryAccessibleInterface(page)
    assert reader.text(QAccessible.Text.Name) == "Article"
    assert reader.text(QAccessible.Text.Description)
    assert reader.textInterface().cursorPosition() == start
    assert reader.textInterface().text(start, start + 9) == "numéro 12"


def test_focus_can_be_seen(page, pixel):
    page.setFocus()
    assert pixel(page.viewport(), 1, 300).name() == LIGHT.focus
    page.clearFocus()
    assert pixel(page.viewport(), 1, 300).name() == LIGHT.page


def test_the_reading_face_can_be_changed(page):
    page.set_reading_font("DejaVu Sans", 16)
    font = page.document().defaultFont()
    assert (QFont(font).family(), font.pointSizeF()) == ("DejaVu Sans", 16)
