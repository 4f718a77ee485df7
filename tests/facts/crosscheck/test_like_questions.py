"""What is asked (“is it the same fact?”) follows from what was answered of like pairs of the dossier."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from recoupe.facts.comparing.values import Comparison, Place, Question
from recoupe.facts.crosscheck.questions import question_rows
from recoupe.facts.crosscheck.table import Cell, Row
from recoupe.facts.crosscheck.ties import TieState
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Kind, MentionState, Reading

YEAR, SUM = Kind.DATE, Kind.MONEY


class Printed:
    """Figures of which each stands in an article of its own."""

    def __init__(self, figures):
        self.figures = {
            number: SimpleNamespace(id=number, article=number, label=kind, reading=Reading(kind, value))
            for number, (kind, value) in figures.items()
        }

    def mention(self, place):
        return self.figures[int(place.article)]

    def rows(self):
        return [
            Row(number, "", "", figure.label, figure.reading, Verdict.SINGLE, (cell(figure),))
            for number, figure in self.figures.items()
        ]


def cell(figure):
    words = figure.reading.value
    pending = MentionState.PENDING
    return Cell(figure.article, figure.id, 0, len(words), words, figure.reading, words, 0, pending, Verdict.AGREE)


def asked(printed, *, sure, yes=(), no=()):
    """Return the pairs that are asked about, of those in ``sure`` with how sure the comparison is."""
    maybe = [Question(Place(str(a), 0), Place(str(b), 0), Verdict.ROUNDED, certainty) for (a, b), certainty in sure]
    known = frozenset(mention for pair in (*yes, *no) for mention in pair)
    hold = TieState(frozenset(yes), frozenset(no), (), known)
    rows = question_rows(printed, Comparison((), (), (), tuple(maybe)), printed.rows(), hold)
    return [tuple(cell.mention for cell in row.cells) for row in rows]


@pytest.fixture
def printed():
    years = {number: (YEAR, str(2000 + number)) for number in range(1, 9)}
    sums = {number: (SUM, str(number)) for number in range(11, 17)}
    return Printed({**years, **sums, 21: (YEAR, "1999"), 22: (YEAR, "1999")})


SURE = [((1, 2), 0.45), ((11, 12), 0.4), ((3, 4), 0.35)]


def test_without_an_answer_what_is_likeliest_is_asked_first(printed):
    assert asked(printed, sure=SURE) == [(1, 2), (11, 12), (3, 4)]


def test_a_no_asks_fewer_like_questions_and_leaves_the_others(printed):
    assert asked(printed, sure=SURE, no=[(5, 6)]) == [(11, 12), (1, 2)]
    assert asked(printed, sure=SURE, no=[(5, 6), (7, 8)]) == [(11, 12)]


def test_figures_of_one_value_are_another_sort_of_question(printed):
    assert asked(printed, sure=[((21, 22), 0.35)], no=[(5, 6), (7, 8)]) == [(21, 22)]


def test_a_yes_asks_like_questions_first(printed):
    assert asked(printed, sure=SURE, yes=[(15, 16)]) == [(11, 12), (1, 2), (3, 4)]


def test_one_figure_told_apart_from_all_of_a_row_is_one_answer(printed):
    assert asked(printed, sure=SURE, no=[(5, 6), (5, 7), (5, 8)]) == [(11, 12), (1, 2)]


def test_answers_outweigh_each_other(printed):
    assert asked(printed, sure=SURE, no=[(5, 6)], yes=[(7, 8)]) == [(1, 2), (3, 4), (11, 12)]


def test_what_was_answered_of_figures_that_are_gone_counts_for_nothing(printed):
    assert asked(printed, sure=SURE, no=[(98, 99)]) == [(1, 2), (11, 12), (3, 4)]
