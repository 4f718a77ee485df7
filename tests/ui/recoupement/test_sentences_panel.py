"""The sentences side by side: in their context, with why they stand as they do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from tests.ui.recoupement import conftest as made

from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import LIGHT
from recoupe.ui.recoupement.sentence_context import in_context
from recoupe.ui.recoupement.sentences_panel import SentenceCard, SentencesPanel

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sentences(show, qapp):
    return show(SentencesPanel(LIGHT, Actions(qapp)), height=260)


def cards(sentences):
    children = [child for child in sentences.findChildren(SentenceCard) if child.isVisible()]
    return sorted(children, key=lambda card: card.x())


def said(card):
    return " | ".join(child.text() for child in card.findChildren(QLabel))


def show_row(sentences, row, article, texts=None):
    cell = row.worst(article) if row is not None else None
    figure = cell.mention if cell is not None else None
    sentences.show_row(row, made.COLUMNS, figure=figure, texts=texts or {}, rates={})


def test_the_sentence_in_hand_comes_first_and_the_others_say_how_they_stand_to_it(sentences):
    show_row(sentences, made.rounding(), made.A)
    first, second, third = map(said, cards(sentences))
    assert "L’Agence" in first
    assert "The others are compared with this one." in first
    assert "= Both publish “12,4 millions d’euros”." in second
    assert "≈ “12 millions d’euros” is “12,4 millions d’euros” rounded to the nearest million." in third


def test_the_figure_stands_out_in_its_sentence(sentences):
    show_row(sentences, made.contradiction(), made.A)
    assert ">2018</b>" in cards(sentences)[0].said.text()


def test_what_contradicts_the_sentence_in_hand_stands_next_to_it(sentences):
    row = made.row(
        51,
        made.Verdict.CONTRADICT,
        made.cell(51, made.A, "2018", made.Reading(made.Kind.DATE, "2018")),
        made.cell(52, made.B, "2018", made.Reading(made.Kind.DATE, "2018")),
        made.cell(53, made.C, "2019", made.Reading(made.Kind.DATE, "2019"), made.Verdict.CONTRADICT),
        pairs=[
            made.CellPair(51, 52, made.Verdict.AGREE),
            made.CellPair(51, 53, made.Verdict.CONTRADICT),
            made.CellPair(52, 53, made.Verdict.CONTRADICT),
        ],
    )
    show_row(sentences, row, made.A)
    assert "≠ “2019” and “2018” cannot both be right." in said(cards(sentences)[1])


def test_a_copy_says_whose_it_is_and_a_confirmed_figure_that_it_is(sentences):
    show_row(sentences, made.rounding(), made.A)
    first, second, _ = map(said, cards(sentences))
    assert "✓ Confirmed" in first
    assert "same dispatch: taken over from L’Agence, not counted again" in second


def test_a_click_takes_another_sentence_in_hand_and_a_double_click_opens_its_article(sentences, qtbot):
    show_row(sentences, made.rounding(), made.A)
    card = cards(sentences)[1]
    with qtbot.waitSignal(sentences.taken) as taken:
        QTest.mouseClick(card, LEFT)
    assert taken.args == [23]
    with qtbot.waitSignal(sentences.opened):
        QTest.mouseDClick(card, LEFT)


def test_a_shorter_row_leaves_no_sentence_of_the_one_before(sentences):
    show_row(sentences, made.rounding(), made.A)
    show_row(sentences, made.contradiction(), made.A)
    assert len(cards(sentences)) == 2
    show_row(sentences, None, None)
    assert cards(sentences) == []


def test_a_sentence_stands_between_what_comes_before_and_after_it():
    before, after = "Un premier mot. " * 20, " Un dernier mot." * 20
    cell = made.cell(0, made.A, "2018", made.Reading(made.Kind.DATE, "2018"))
    text = before + cell.sentence + after
    placed = made.Cell(
        cell.article, cell.mention, cell.start + len(before), cell.end + len(before), cell.printed, cell.reading,
        cell.sentence, len(before), cell.state, cell.standing,
    )  # fmt: skip
    context = in_context(placed, text)
    assert (context.start + context.figure + context.rest, context.figure) == (cell.sentence, "2018")
    assert context.before.startswith("… ")
    assert context.before.endswith("mot.")
    assert context.after.endswith(" …")
    assert context.before.split()[1] in before.split()


def test_signs_of_markup_in_an_article_stay_text():
    cell = made.cell(0, made.A, "<b>5</b> & 6", made.Reading(made.Kind.NUMBER, "5"))
    markup = in_context(cell, None).markup(ink="#000000", quiet="#777777", mark="#ffff00")
    assert "&lt;b&gt;5&lt;/b&gt; &amp; 6" in markup


def test_only_sentences_in_sight_count_as_seen_until_one_scrolls_to_the_others(sentences, qapp):
    cells = [made.cell(60 + place, place + 1, "2018", made.Reading(made.Kind.DATE, "2018")) for place in range(9)]
    sentences.show_row(made.row(60, made.Verdict.AGREE, *cells), (), figure=60, texts={}, rates={})
    QTest.qWait(200)  # the cards beyond those in sight are made once nobody is on the way to another row
    assert sentences.seen == {60, 61, 62, 63}
    sentences.horizontalScrollBar().setValue(sentences.horizontalScrollBar().maximum())
    assert sentences.seen == {60, 61, 62, 63, 65, 66, 67, 68}
    show_row(sentences, made.contradiction(), made.A)
    assert sentences.seen == {11, 12}


def test_what_no_window_shows_was_not_seen(qtbot, qapp):
    hidden = SentencesPanel(LIGHT, Actions(qapp))
    qtbot.addWidget(hidden)
    show_row(hidden, made.contradiction(), made.A)
    assert hidden.seen == frozenset()
