"""Which articles a list shows, and in which order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial
from typing import Any

from recoupe_db.records import ArticleId, ArticleLine, ArticleState
from recoupe_db.text_search import folded


class SortOrder(StrEnum):
    """What articles are sorted by."""

    IMPORTED = "imported"
    DATE = "date"
    SOURCE = "source"
    TITLE = "title"
    STATE = "state"
    LEFT = "left"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """What somebody wants to see: articles in one of ``states`` (any, when empty) and of a ``source`` (any: None)."""

    states: frozenset[ArticleState] = frozenset()
    source: str | None = None
    nothing_marked: bool = False
    mine: bool = False  # only what the reviewer has still to read, where several readings are asked for
    order: SortOrder = SortOrder.IMPORTED
    descending: bool = False

    @property
    def filters(self) -> bool:
        """True when some articles may be left out."""
        return bool(self.states) or self.source is not None or self.nothing_marked or self.mine

    def of(
        self,
        lines: Iterable[ArticleLine],
        hits: Collection[ArticleId] | None = None,
        helps: Mapping[ArticleId, float] | None = None,
    ) -> list[ArticleLine]:
        """Return those of ``lines`` that are wanted, of ``hits`` alone if there was a search, sorted.

        ``helps`` says how much a review of each helps. Equal ones stay in the order of import; what has no date or
        source comes last either way.
        """
        kept = [line for line in lines if self._wants(line) and (hits is None or line.id in hits)]
        key = _KEYS[self.order] if self.order is not SortOrder.HELP else partial(_help, helps or {})
        known = [line for line in kept if key(line) is not None]
        known.sort(key=key, reverse=self.descending)
        return known + [line for line in kept if key(line) is None]

    def _wants(self, line: ArticleLine) -> bool:
        return (
            (not self.states or line.state in self.states)
            and (self.source is None or line.source == self.source)
            and (not self.nothing_marked or line.nothing_marked)
        )


def alphabetical(words: str) -> str:
    """Return what words are sorted by, in French and in English: without accents and signs at their beginning."""
    return folded(unicodedata.normalize("NFC", words)).lstrip(" «»“”\"'’-–—([")


def _source(line: ArticleLine) -> str | None:
    return alphabetical(line.source) if line.source else None


def _date(line: ArticleLine) -> date | None:
    return line.published


def _help(helps: Mapping[ArticleId, float], line: ArticleLine) -> float | None:
    """Return what sorts the article first whose review helps most, None for one in which nothing is left."""
    return -helps[line.id] if line.id in helps else None


def _left(line: ArticleLine) -> int | None:
    return line.pending if line.recognised else None


_PLACES = {state: place for place, state in enumerate(ArticleState)}
_KEYS: dict[SortOrder, Callable[[ArticleLine], Any]] = {
    SortOrder.IMPORTED: lambda line: line.id,
    SortOrder.DATE: _date,
    SortOrder.SOURCE: _source,
    SortOrder.TITLE: lambda line: alphabetical(line.title),
    SortOrder.STATE: lambda line: _PLACES[line.state],
    SortOrder.LEFT: _left,
}
