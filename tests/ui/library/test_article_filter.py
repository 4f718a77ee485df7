"""Which articles a list shows in which order, and rows that change one by one, whatever changes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, QObject, Signal
from PySide6.QtTest import QAbstractItemModelTester

from recoupe.services.readings import Roster
from recoupe.ui.library.article_filter import ArticleFilter, SortOrder
from recoupe.ui.library.article_list_model import ArticleItemModel
from recoupe_db.records import ArticleId, ArticleLine, ArticleState, DossierId


def line(key, title="", source="", day=None, state=ArticleState.TO_READ, pending=0, accepted=0, recognised=True):
    dossier = DossierId(1)
    return ArticleLine(
        ArticleId(key), dossier, title, "", source, day, state, pending + accepted, pending, recognised, accepted
    )


LINES = [
    line(1, "« Zèbre »", "Le Soir", date(2025, 1, 2), pending=3),
    line(2, "œuvre", "", None, ArticleState.READ, accepted=1),
    line(3, "Été", "écho", date(2024, 1, 2), ArticleState.IN_PROGRESS, pending=1),
    line(4, "abri", "Le Soir", date(2025, 6, 1), ArticleState.READ, recognised=False),
]


@pytest.mark.parametrize(
    ("order", "keys", "turned"),
    [
        (SortOrder.IMPORTED, [1, 2, 3, 4], [4, 3, 2, 1]),
        (SortOrder.DATE, [3, 1, 4, 2], [4, 1, 3, 2]),
        (SortOrder.SOURCE, [3, 1, 4, 2], [1, 4, 3, 2]),
        (SortOrder.TITLE, [4, 3, 2, 1], [1, 2, 3, 4]),
        (SortOrder.STATE, [1, 3, 2, 4], [2, 4, 3, 1]),
        (SortOrder.LEFT, [2, 3, 1, 4], [1, 3, 2, 4]),
    ],
)
def test_articles_are_sorted_and_what_is_unknown_comes_last(order, keys, turned):
    assert [line.id for line in ArticleFilter(order=order).of(LINES)] == keys
    assert [line.id for line in ArticleFilter(order=order, descending=True).of(LINES)] == turned


def test_filters_add_up():
    listing = ArticleFilter(states=frozenset({ArticleState.READ, ArticleState.TO_READ}), source="Le Soir")
    assert [line.id for line in listing.of(LINES)] == [1, 4]
    assert [line.id for line in listing.of(LINES, {4})] == [4]
    assert [line.id for line in ArticleFilter(nothing_marked=True).of(LINES)] == [4]


class Shelf(QObject):
    """What the rows ask of the model of the shelf."""

    snippets_changed = Signal(list)
    roster_changed = Signal(list)
    current = None
    roster = Roster()
    dossiers = ()


@settings(max_examples=60)
@given(st.lists(st.lists(st.tuples(st.integers(1, 12), st.integers(0, 3)), unique_by=lambda pair: pair[0]), max_size=6))
def test_rows_always_become_what_they_should_be_and_a_selected_one_stays_so(steps):
    shelf = Shelf()
    rows = ArticleItemModel(shelf, shelf)
    tester = QAbstractItemModelTester(rows, QAbstractItemModelTester.FailureReportingMode.Warning)
    selection = QItemSelectionModel(rows)
    before = []
    for step in steps:
        wanted = [line(key, str(key), pending=pending) for key, pending in step]
        rows.replace(wanted)
        assert [rows.index(row).data() for row in range(rows.rowCount())] == [line.title for line in wanted]
        chosen = [index.data() for index in selection.selectedIndexes()]
        assert chosen == ([before] if before in [line.title for line in wanted] else [])
        if wanted:
            selection.select(rows.index(0), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            before = wanted[0].title
        else:
            before = []
    del tester


def test_articles_come_first_where_review_helps_most():
    lines = [line(key) for key in (1, 2, 3)]
    listing = ArticleFilter(order=SortOrder.HELP)
    assert [line.id for line in listing.of(lines, helps={1: 0.5, 3: 2.0})] == [3, 1, 2]
