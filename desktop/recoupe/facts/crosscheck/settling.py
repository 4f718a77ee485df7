"""What is to be settled before anything of a dossier is printed: in which order, and who says what.

The order is by what a reader would be misled by most: contradictions, then values of which one is only less precise,
then figures that many print and nobody verified; within each, what more independent articles print comes first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from recoupe.facts.crosscheck.table import Cell, Row
from recoupe.facts.verdict import WORST_FIRST, Verdict
from recoupe_db.records import ArticleId, FactStatus

_KEY = 3  # independent articles that print a figure, for it to be one of those that count


class Pile(StrEnum):
    """Where a fact lies: still to be settled, judged by a person, printed by one article only, or asked about."""

    OPEN = "open"
    JUDGED = "judged"
    SINGLE = "single"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Side:
    """Articles that print one value: ``printed`` as the first of them does; ``standing`` against the row's value.

    ``cells`` has the figure of each article; ``independent`` counts the articles, those that copy one another once.
    """

    printed: str
    standing: Verdict
    cells: tuple[Cell, ...]
    independent: int


def pile(row: Row) -> Pile | None:
    """Return where a fact lies; None where several agree, but too few for the figure to count."""
    if row.asked:
        return Pile.ASKED
    if row.fact is not None and row.fact.status is not FactStatus.UNVERIFIED:
        return Pile.JUDGED
    if row.verdict is Verdict.SINGLE:
        return Pile.SINGLE
    return Pile.OPEN if row.verdict is not Verdict.AGREE or row.independent >= _KEY else None


def concerns(rows: Iterable[Row]) -> bool:
    """Tell whether there is anything to settle among ``rows``, or anything that was settled."""
    return any(pile(row) in (Pile.OPEN, Pile.JUDGED) for row in rows)


def in_order(rows: Iterable[Row]) -> list[Row]:
    """Return facts with those first that a reader would be misled by most."""
    return sorted(rows, key=lambda row: (_rank(row), -row.independent, row.key))


def _rank(row: Row) -> float:
    """Return how much a reader would be misled: what only became newer less than what contradicts."""
    rank = WORST_FIRST.index(row.verdict)
    return rank + 0.5 if row.updated else rank


def sides(row: Row) -> tuple[Side, ...]:
    """Return who says what of a fact: the side of the row's value first, then the others, the larger first.

    An article is counted once, by the figure of it that agrees least.
    """
    by_value: dict[tuple[str | None, str | None, str | None, Verdict], list[Cell]] = {}
    for cell in _worst_of_each(row):
        reading = cell.reading
        agrees = cell.standing is Verdict.AGREE
        key = (
            (None, None, None, Verdict.AGREE) if agrees else (reading.value, reading.upper, reading.unit, cell.standing)
        )
        by_value.setdefault(key, []).append(cell)
    sides = [_side(cells) for cells in by_value.values()]
    return tuple(sorted(sides, key=lambda side: (side.standing is not Verdict.AGREE, -side.independent)))


def _worst_of_each(row: Row) -> list[Cell]:
    articles = dict.fromkeys(cell.article for cell in row.cells)
    return [cell for article in articles if (cell := row.worst(article)) is not None]


def _side(cells: list[Cell]) -> Side:
    independent: set[ArticleId] = {cell.copy_of or cell.article for cell in cells}
    return Side(cells[0].printed, cells[0].standing, tuple(cells), len(independent))
