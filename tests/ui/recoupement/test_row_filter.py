"""Which facts are shown, and what all of them come to."""

from __future__ import annotations

import pytest

from recoupe.facts.crosscheck.table import RowVerdict
from recoupe.ui.recoupement.row_filter import Said, Wish, chosen, totals
from recoupe_db.records import FactStatus, Kind


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        (Wish(), [11, 21, 31]),
        (Wish(singles=True), [11, 21, 31, 41]),
        (Wish(verdict=RowVerdict.CONTRADICT), [11]),
        (Wish(verdict=RowVerdict.SINGLE), [41]),
        (Wish(status=FactStatus.UNVERIFIED), [11, 21, 31]),
        (Wish(status=FactStatus.VERIFIED), []),
        (Wish(kind=Kind.MONEY), [21]),
        (Wish(entity="Région"), [11]),
        (Wish(words="LONGUEUR"), [31]),
        (Wish(words="oeuvre", singles=True), [41]),
        (Wish(words="12,4 mairie"), [21]),
        (Wish(words="12,4 préfecture"), []),
        (Wish(words="ouverture", kind=Kind.MONEY), []),
    ],
)
def test_only_what_is_asked_for_is_shown_in_its_order(table, wish, shown):
    assert [each.key for each in chosen(table.rows, wish, Said())] == shown


def test_the_totals_count_everything_and_not_only_what_is_shown(table):
    found = totals(table.rows, 1)
    assert (found.compared, found.singles, found.shown) == (3, 1, 1)
    assert found.verdicts[RowVerdict.CONTRADICT] == found.verdicts[RowVerdict.ROUNDED] == 1
    assert found.verdicts[RowVerdict.CONVERTED] == 0
    assert found.statuses[FactStatus.UNVERIFIED] == 4
