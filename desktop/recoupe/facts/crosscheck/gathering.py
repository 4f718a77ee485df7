"""Which articles of a table belong beside each other: those that publish one dispatch, and those of one medium."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recoupe.facts.crosscheck.table import Column, Row
from recoupe_db.records import ArticleId


@dataclass(frozen=True, slots=True)
class Gathering:
    """The ``columns`` in the order in which they are shown; ``dispatch`` numbers those that publish the same text."""

    columns: tuple[Column, ...]
    dispatch: Mapping[ArticleId, int]


def gathered(columns: Sequence[Column], rows: Iterable[Row]) -> Gathering:
    """Return ``columns`` with the articles of one dispatch beside each other, and then those of one medium.

    Otherwise they stay as they are: a group stands where its first article stood. A dispatch is what the comparison
    found to be taken over in any of ``rows``.
    """
    place = {column.article: number for number, column in enumerate(columns)}
    dispatches, groups = _Sets(place.values()), _Sets(place.values())
    media: dict[str, int] = {}
    for number, column in enumerate(columns):
        if column.source:
            groups.unite(number, media.setdefault(column.source, number))
    for row in rows:
        for cell in row.cells:
            if cell.copy_of is not None and cell.article in place and cell.copy_of in place:
                dispatches.unite(place[cell.article], place[cell.copy_of])
                groups.unite(place[cell.article], place[cell.copy_of])
    order = sorted(range(len(columns)), key=lambda number: (groups.first(number), dispatches.first(number), number))
    firsts = [dispatches.first(number) for number in range(len(columns))]
    shared = {columns[number].article: first for number, first in enumerate(firsts) if firsts.count(first) > 1}
    return Gathering(tuple(columns[number] for number in order), shared)


class _Sets:
    """Numbers that belong together, each set known by its lowest."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self._above = {number: number for number in numbers}

    def first(self, number: int) -> int:
        """Return the lowest number of a set."""
        while self._above[number] != number:
            number = self._above[number] = self._above[self._above[number]]
        return number

    def unite(self, one: int, other: int) -> None:
        """Put two numbers into one set."""
        low, high = sorted((self.first(one), self.first(other)))
        self._above[high] = low
