"""What is to be settled comes in the order in which it would mislead, and every article is on one side."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from tests.ui.recoupement.conftest import A, B, C, cell, contradiction, euros, rounding, row

from recoupe.facts.crosscheck.settling import Pile, in_order, pile, sides
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Fact, FactStatus


def agreement(independent):
    cells = [cell(31 + number, article, "412", euros("412")) for number, article in enumerate((A, B, C))]
    return row(31, Verdict.AGREE, *cells[:independent], independent=independent)


def judged(stated, status):
    fact = Fact(1, 1, stated.subject, stated.attribute, stated.reading, None, "", "", status, "Ada", datetime.now(UTC))
    return replace(stated, fact=fact)


def test_contradictions_come_first_then_roundings_then_figures_that_many_print():
    rows = [agreement(3), rounding(), contradiction()]
    assert [settled.verdict for settled in in_order(rows)] == [Verdict.CONTRADICT, Verdict.ROUNDED, Verdict.AGREE]


def test_of_two_contradictions_the_one_that_more_articles_print_comes_first():
    few = contradiction()
    many = replace(contradiction(), key=5, independent=7)
    assert in_order([few, many]) == [many, few]


def test_a_figure_that_three_print_and_nobody_verified_is_to_be_settled_and_one_that_two_print_is_not():
    assert pile(agreement(3)) is Pile.OPEN
    assert pile(agreement(2)) is None


def test_what_one_article_prints_lies_apart():
    assert pile(row(41, Verdict.SINGLE, cell(41, A, "412", euros("412")))) is Pile.SINGLE


def test_the_sides_of_a_fact_count_independent_articles_and_the_row_s_value_comes_first():
    first, second = sides(rounding())
    assert (first.printed, first.independent, first.standing) == ("12,4 millions d’euros", 1, Verdict.AGREE)
    assert (second.printed, second.independent, second.standing) == ("12 millions d’euros", 1, Verdict.ROUNDED)


def test_an_article_that_prints_two_values_is_on_the_side_of_the_worse_one():
    first, second = cell(51, A, "2018", euros("2018")), cell(52, A, "2019", euros("2019"), Verdict.CONTRADICT)
    both = row(51, Verdict.CONTRADICT, first, second)
    (side,) = sides(both)
    assert (side.printed, side.standing) == ("2019", Verdict.CONTRADICT)


@pytest.mark.parametrize("value", ["12400000", "12000000"])
def test_every_article_is_on_exactly_one_side(value):
    rounded = rounding()
    articles = [cell.article for side in sides(rounded) for cell in side.cells]
    assert sorted(articles) == sorted({cell.article for cell in rounded.cells})
    assert value in {side.cells[0].reading.value for side in sides(rounded)}


@pytest.mark.parametrize("status", [FactStatus.VERIFIED, FactStatus.DISPUTED, FactStatus.FALSE])
def test_what_a_person_judged_is_settled(status):
    assert pile(judged(contradiction(), status)) is Pile.JUDGED
    assert pile(judged(contradiction(), FactStatus.UNVERIFIED)) is Pile.OPEN
