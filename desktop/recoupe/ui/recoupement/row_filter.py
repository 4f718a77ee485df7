"""Which rows of a recoupement somebody wants to see, and what all of them come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from recoupe.facts.crosscheck.table import Row
from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.fuzzy_search import fold_typed
from recoupe_db.records import FactStatus, Kind


@dataclass(frozen=True, slots=True)
class RowFilter:
    """What rows must be like to be shown; None and empty words ask for nothing.

    ``singles`` lets in what one article alone prints; asking for the verdict of such rows does too.
    """

    verdict: Verdict | None = None
    status: FactStatus | None = None
    kind: Kind | None = None
    entity: str = ""
    words: str = ""
    singles: bool = False


@dataclass(frozen=True, slots=True)
class RowCounts:
    """What the rows come to: by verdict, by status (a row without a fact is not verified), and how many are shown."""

    verdicts: dict[Verdict, int]
    statuses: dict[FactStatus, int]
    shown: int

    @property
    def compared(self) -> int:
        """How many rows are printed by two articles or more."""
        return sum(self.verdicts.values()) - self.singles

    @property
    def singles(self) -> int:
        """How many rows are printed by one article only."""
        return self.verdicts[Verdict.SINGLE]


def status(row: Row) -> FactStatus:
    """Return what checking a row's fact found; nobody has checked what nobody stated."""
    return row.fact.status if row.fact is not None else FactStatus.UNVERIFIED


class RowTextCache:
    """What rows say, folded once: somebody who types asks for it with every letter."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Row, str]] = {}

    def of(self, row: Row) -> str:
        """Return the words of ``row`` and of its sentences, folded."""
        known = self._known.get(row.key)
        if known is None or known[0] is not row:
            cells = (f"{cell.printed} {cell.sentence}" for cell in row.cells)
            known = self._known[row.key] = (row, fold_typed(" ".join((row.subject, row.attribute, *cells))))
        return known[1]


def chosen(rows: Iterable[Row], wish: RowFilter, said: RowTextCache) -> tuple[Row, ...]:
    """Return the rows that ``wish`` lets in, in their order."""
    words = [fold_typed(part) for part in wish.words.split()]
    return tuple(row for row in rows if _kept(row, wish) and all(word in said.of(row) for word in words))


def totals(rows: Sequence[Row], shown: int) -> RowCounts:
    """Count ``rows``, of which ``shown`` are on the screen."""
    verdicts, statuses = Counter(row.verdict for row in rows), Counter(status(row) for row in rows)
    return RowCounts(
        {row_verdict: verdicts[row_verdict] for row_verdict in Verdict},
        {fact_status: statuses[fact_status] for fact_status in FactStatus},
        shown,
    )


def _kept(row: Row, wish: RowFilter) -> bool:
    if row.verdict is Verdict.SINGLE and not (wish.singles or wish.verdict is Verdict.SINGLE):
        return False
    return (
        (wish.verdict is None or row.verdict is wish.verdict)
        and (wish.status is None or status(row) is wish.status)
        and (wish.kind is None or row.kind is wish.kind)
        and (not wish.entity or wish.entity in row.entities)
    )
