"""Articles that publish one dispatch, and those of one medium, stand beside each other in the table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from recoupe.facts.crosscheck.gathering import gathered
from recoupe.facts.crosscheck.table import Column


class Quote:
    """What a gathering looks at of a cell."""

    def __init__(self, article, copy_of=None):
        self.article, self.copy_of = article, copy_of


class Fact:
    """What a gathering looks at of a row."""

    def __init__(self, *cells):
        self.cells = cells


def columns(*sources):
    return [
        Column(number, f"Title {number}", source, date(2026, 3, number)) for number, source in enumerate(sources, 1)
    ]


def order(gathering):
    return [column.article for column in gathering.columns]


def test_articles_of_one_medium_stand_where_the_first_of_them_stood():
    assert order(gathered(columns("Aube", "Relais", "Aube", "Plaine", "Relais"), [])) == [1, 3, 2, 5, 4]


def test_articles_without_a_source_are_no_medium():
    assert order(gathered(columns("", "Relais", "", "Relais"), [])) == [1, 2, 4, 3]


def test_what_publishes_one_dispatch_stands_together_and_is_numbered_the_same():
    gathering = gathered(
        columns("Aube", "Relais", "Plaine", "Agence"), [Fact(Quote(1), Quote(4, copy_of=1), Quote(3, copy_of=1))]
    )
    assert order(gathering) == [1, 3, 4, 2]
    assert set(gathering.dispatch) == {1, 3, 4}
    assert len(set(gathering.dispatch.values())) == 1


def test_a_dispatch_that_is_shown_in_no_column_changes_nothing():
    there = columns("Aube", "Relais")
    gathering = gathered(there, [Fact(Quote(1, copy_of=9))])
    assert (order(gathering), gathering.dispatch) == ([1, 2], {})
    assert gathered([], []).columns == ()
    assert gathered([replace(there[0], source="")], []).columns[0].article == 1
