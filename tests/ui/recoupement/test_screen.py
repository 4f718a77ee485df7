"""The screen as a whole: it goes on while the articles are compared, and says so when that takes long."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from tests.ui.recoupement import conftest as made

from recoupe.facts.crosscheck.table import Cell, Table
from recoupe.facts.verdict import Verdict
from recoupe.services.changes import Changes
from recoupe.services.recoupement.service import RecoupementService
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement.model import RecoupementModel
from recoupe.ui.recoupement.passage_pane import lines_around
from recoupe.ui.recoupement.screen import RecoupementScreen
from recoupe.ui.recoupement.sentence_card import SentenceCard
from recoupe.ui.recoupement.sentences_panel import SentenceArrangement, SentencesPanel
from recoupe_db.records import Action, MentionState


class Prepared(RecoupementService):
    """Gives a table that was made by hand, when it is told to."""

    def __init__(self, store, table):
        super().__init__(store, reviewer="Ada")
        self.given = table
        self.free = threading.Event()
        self.free.set()

    def table(self, dossier, changed=None):
        self.free.wait(30)
        return self.given


@pytest.fixture
def service(store, table, dossier):
    service = Prepared(store, Table(dossier.id, table.columns, table.rows))
    yield service
    service.free.set()


@pytest.fixture
def model(library, service, tasks, shelf, review, dossier, settle):
    model = RecoupementModel(library, service, tasks, shelf, review)
    shelf.open(dossier)
    settle(review)
    return model


@pytest.fixture
def screen(model, qapp, show, settle, review, monkeypatch):
    monkeypatch.setattr(RecoupementModel, "read_texts", lambda self: None)  # these articles are in no library
    screen = show(RecoupementScreen(model, Actions(qapp), LIGHT))
    settle(review)
    return screen


def part(screen, name, kind=QLabel):
    return screen.findChild(kind, name)


def test_the_keys_go_to_the_table_as_soon_as_there_is_one(screen):
    assert screen.table.hasFocus()
    assert screen.table.row.key == 11


def test_one_goes_on_while_the_articles_are_compared_and_is_told_when_it_takes_long(
    screen, service, model, qtbot, settle, review
):
    busy = part(screen, "recoupement_busy")
    service.free.clear()
    model.outdate(1)
    assert model.busy
    assert not busy.isVisible()
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert model.row.key == 21
    qtbot.waitUntil(busy.isVisible)
    service.free.set()
    settle(review)
    assert not busy.isVisible()
    assert model.row.key == 21


def test_a_row_that_is_gone_hands_over_to_the_one_that_has_most_of_its_figures(screen, service, model, settle, review):
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    given = service.given
    less = given.rows[1].__class__(
        **{name: getattr(given.rows[1], name) for name in given.rows[1].__dataclass_fields__}
        | {"key": 22, "cells": given.rows[1].cells[1:]}
    )
    service.given = Table(given.dossier, given.columns, (given.rows[0], given.rows[2], less))
    model.outdate(1)
    settle(review)
    assert model.row.key == 22
    assert screen.table.row.key == 22


def test_a_filter_that_hides_all_says_so_and_undoes_itself(screen, model):
    screen.filters.words.setFocus()
    QTest.keyClicks(screen.filters.words, "introuvable")
    QTest.keyClick(screen.filters.words, Qt.Key.Key_Return)
    assert part(screen, "recoupement_empty").isVisible()
    assert part(screen, "recoupement_empty").text() == "No fact is as you wish"
    QTest.mouseClick(part(screen, "recoupement_answer", QPushButton), Qt.MouseButton.LeftButton)
    assert screen.table.isVisible()
    assert len(model.rows) == 3


def test_a_theme_reaches_every_part_at_once(screen):
    screen.set_theme(DARK)
    assert screen.theme is screen.values.theme is screen.timeline.theme is DARK
    assert any(DARK.ink in child.text() for child in screen.sentences.findChildren(QLabel))


def test_the_drawing_in_front_follows_the_row_in_hand(screen, model):
    screen.tabs.setCurrentIndex(1)
    assert [point.row for point in screen.values.points] == [11, 11]
    QTest.keyClick(screen.table, Qt.Key.Key_Down)
    assert [point.row for point in screen.values.points] == [21, 21, 21]
    screen.tabs.setCurrentIndex(2)
    assert {point.row for point in screen.timeline.points} == {11}


@pytest.fixture
def arriving(screen, service, model, settle, review, table):
    """Return a way to let the rest of the articles come in, while the cards of some are shown."""
    service.given = Table(table.dossier, table.columns, table.rows[1:])
    model.outdate(1)
    settle(review)
    screen.settle(on=True)
    assert screen.settling.row.verdict is Verdict.ROUNDED

    def rest():
        service.given = table
        model.outdate(2)
        settle(review)

    return rest


def test_a_contradiction_that_comes_in_late_is_in_hand_while_nobody_took_another_card(screen, model, arriving):
    arriving()
    assert screen.settling.row.verdict is Verdict.CONTRADICT
    assert model.row.key == screen.settling.row.key
    assert screen.settling.cards.currentIndex().row() == 0


def test_a_card_that_somebody_took_stays_in_hand_whatever_comes_in(screen, model, arriving):
    cards = screen.settling.cards
    QTest.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=cards.visualRect(cards.currentIndex()).center())
    taken = screen.settling.row.key
    arriving()
    assert screen.settling.row.key == model.row.key == taken


def test_a_card_on_which_somebody_decided_stays_in_hand(screen, review, arriving):
    taken = screen.settling.row.key
    review.decided.emit(Changes(0, Action.ACCEPT, None, mentions=frozenset({21})))
    arriving()
    assert screen.settling.row.key == taken


@pytest.fixture
def unfolded(screen, settle, review):
    screen.settle(on=True)
    QTest.keyClick(screen.settling.cards, Qt.Key.Key_Return)
    settle(review)
    return screen


def test_a_card_opens_on_its_quotes_two_by_two_who_says_otherwise_first_with_the_passage_beside_them(unfolded, model):
    assert unfolded.passage.isVisible()
    assert not unfolded.settling.isVisible()
    assert part(unfolded, "fact_said").accessibleName() == "2018 in 1 source(s), 2019 in 1"
    assert model.cell.printed == "2019"
    assert unfolded.passage.title.text() == "Trois mois sans pont"
    quotes = [card for card in unfolded.sentences.findChildren(SentenceCard) if card.isVisible()]
    assert [card.value.text() for card in quotes] == ["≠ 2019", "= 2018"]
    assert quotes[0].y() == quotes[1].y()
    assert quotes[0].x() < quotes[1].x()


def test_the_arrow_keys_go_from_quote_to_quote_and_the_passage_follows(unfolded, model):
    QTest.keyClick(unfolded.sentences, Qt.Key.Key_Right)
    assert model.cell.printed == "2018"
    assert unfolded.passage.title.text() == "Le pont fermé"
    QTest.keyClick(unfolded.sentences, Qt.Key.Key_Left)
    assert model.cell.printed == "2019"


def test_one_turns_to_the_next_fact_and_folds_it_with_its_card_in_hand(unfolded, model):
    QTest.keyClick(unfolded.sentences, Qt.Key.Key_PageDown)
    assert model.row.verdict is Verdict.ROUNDED
    assert part(unfolded, "fact_place").text() == "2 of 2"
    QTest.keyClick(unfolded.sentences, Qt.Key.Key_Escape)
    assert unfolded.settling.cards.hasFocus()
    assert not unfolded.passage.isVisible()
    assert unfolded.settling.row.verdict is Verdict.ROUNDED


def test_the_passage_has_its_sentence_in_ink_the_figure_marked_and_the_rest_quiet():
    text = "Un titre\n\nAvant. Le pont ouvrira en 2018, dit-on. Après.\nFin."
    start = text.index("2018")
    first = text.index("Le pont")
    quoted = Cell(1, 11, start, start + 4, "2018", made.euros("1"), text[first : text.index(" Après")], first,
                  MentionState.PENDING, Verdict.AGREE)  # fmt: skip
    lines = [[(each.words, each.quiet, each.marked) for each in line] for line in lines_around(quoted, text)]
    assert lines == [
        [("Un titre", True, False)],
        [
            ("Avant. ", True, False),
            ("Le pont ouvrira en ", False, False),
            ("2018", False, True),
            (", dit-on.", False, False),
            (" Après.", True, False),
        ],
        [("Fin.", True, False)],
    ]


def test_a_passage_of_an_article_of_one_endless_line_shows_no_more_than_one_looks_at():
    text = "mot " * 50_000 + "2018" + " mot" * 50_000
    quoted = Cell(
        1, 11, 200_000, 200_004, "2018", made.euros("1"), "2018", 200_000, MentionState.PENDING, Verdict.AGREE
    )
    (line,) = lines_around(quoted, text)
    assert [each.words for each in line if each.marked] == ["2018"]
    assert sum(len(each.words) for each in line) < 20_000


def test_more_than_six_quotes_wait_behind_a_button(show, qapp):
    cells = [made.cell(60 + each, each + 1, "7 %", made.euros("7")) for each in range(9)]
    sentences = show(SentencesPanel(LIGHT, Actions(qapp)))
    sentences.arrange(SentenceArrangement.PAIRS)
    sentences.show_row(made.row(60, Verdict.AGREE, *cells), made.COLUMNS, figure=None, texts={}, rates={})
    more = sentences.findChild(QPushButton, "more_quotes")
    assert more.text() == "3 more quote(s)"
    assert sum(card.isVisible() for card in sentences.findChildren(SentenceCard)) == 6
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert sum(card.isVisible() for card in sentences.findChildren(SentenceCard)) == 6
    sentences._finish()
    assert sum(card.isVisible() for card in sentences.findChildren(SentenceCard)) == 9
    assert not more.isVisible()
