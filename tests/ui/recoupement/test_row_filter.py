"""Which facts are shown, and what all of them come to."""

from __future__ import annotations

import pytest

from recoupe.facts.verdict import Verdict
from recoupe.ui.recoupement.row_filter import RowFilter, RowTextCache, chosen, totals
from recoupe_db.records import FactStatus, Kind


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        (RowFilter(), [11, 21, 31]),
        (RowFilter(singles=True), [11, 21, 31, 41]),
        (RowFilter(verdict=Verdict.CONTRADICT), [11]),
        (RowFilter(verdict=Verdict.SINGLE), [41]),
        (RowFilter(status=FactStatus.UNVERIFIED), [11, 21, 31]),
        (RowFilter(status=FactStatus.VERIFIED), []),
        (RowFilter(kind=Kind.MONEY), [21]),
        (RowFilter(entity="Région"), [11]),
        (RowFilter(words="LONGUEUR"), [31]),
        (RowFilter(words="oeuvre", singles=True), [41]),
        (RowFilter(words="12,4 mairie"), [21]),
        (RowFilter(words="12,4 préfecture"), []),
        (RowFilter(words="ouverture", kind=Kind.MONEY), []),
    ],
)
def test_only_what_is_asked_for_is_shown_in_its_order(table, wish, shown):
    assert [row.key for row in chosen(table.rows, wish, RowTextCache())] == shown


def test_the_totals_count_everything_and_not_only_what_is_shown(table):
    counts = totals(table.rows, 1)
    assert (counts.compared, counts.singles, counts.shown) == (3, 1, 1)
    assert counts.verdicts[Verdict.CONTRADICT] == counts.verdicts[Verdict.ROUNDED] == 1
    assert counts.verdicts[Verdict.CONVERTED] == 0
    assert counts.statuses[FactStatus.UNVERIFIED] == 4
