"""What a recoupement shows: a row per fact, a column per article, and in the cells the words as printed.

Three things are never mixed: what an article printed (a cell), what a reviewer confirmed (the cell's ``state``), and
what was verified (the status of the row's ``fact``). Offsets are code points of the article's text, end exclusive.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from recoupe.facts.verdict import Verdict
from recoupe_db.records import ArticleId, DossierId, Fact, Kind, MentionId, MentionState, RateId, Reading

_WORST = (Verdict.CONTRADICT, Verdict.CONVERTED, Verdict.ROUNDED, Verdict.AGREE, Verdict.SINGLE)


@dataclass(frozen=True, slots=True)
class Column:
    """An article of the dossier, as the head of a column."""

    article: ArticleId
    title: str
    source: str
    published: date | None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure as an article prints it, with its sentence.

    ``standing`` compares it with the row's ``reading``; ``copy_of`` is the article that its sentence was taken over
    from, or that both took it from (the one published first), None for an independent statement.
    """

    article: ArticleId
    mention: MentionId
    start: int
    end: int
    printed: str
    reading: Reading
    sentence: str
    sentence_start: int
    state: MentionState
    standing: Verdict
    copy_of: ArticleId | None = None


@dataclass(frozen=True, slots=True)
class CellPair:
    """How two cells stand to each other; ``rate`` is the rate of exchange it rests on, if any."""

    one: MentionId
    other: MentionId
    standing: Verdict
    rate: RateId | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Figures that state the same fact. ``key`` is the lowest mention of its cells, and stays while that one is in it.

    ``reading`` is the most precise value printed (that of ``fact`` where one was stated); ``independent`` counts its
    articles, those that copy each other once. ``subject`` and ``attribute`` are proposed, or those of ``fact``.
    ``by_hand`` tells that a person brought cells together or kept some apart. ``other_facts`` are further facts that
    its cells are evidence of; ``unrated`` are the pairs of currencies in it that no rate was entered for.
    ``updated`` tells that its values contradict because time passed; ``asked`` that its two cells may state one fact,
    and a person is asked.
    """

    key: MentionId
    subject: str
    attribute: str
    kind: Kind
    reading: Reading
    verdict: Verdict
    cells: tuple[Cell, ...]
    pairs: tuple[CellPair, ...] = ()
    independent: int = 1
    entities: tuple[str, ...] = ()
    fact: Fact | None = None
    by_hand: bool = False
    other_facts: tuple[Fact, ...] = ()
    unrated: tuple[tuple[str, str], ...] = ()
    updated: bool = False
    asked: bool = False

    def of(self, article: ArticleId) -> tuple[Cell, ...]:
        """Return what ``article`` prints about this, in reading order; empty where it is silent."""
        return tuple(cell for cell in self.cells if cell.article == article)

    def worst(self, article: ArticleId) -> Cell | None:
        """Return the figure of ``article`` that agrees least with the row's value, of several the first."""
        return min(self.of(article), key=lambda cell: _WORST.index(cell.standing), default=None)

    def cell(self, mention: MentionId | None) -> Cell | None:
        """Return the cell of a figure, None where the row does not hold it."""
        return next((cell for cell in self.cells if cell.mention == mention), None)


@dataclass(frozen=True, slots=True)
class Table:
    """The recoupement of a dossier: columns by date, rows with the contradictions first, and what is asked."""

    dossier: DossierId
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    questions: tuple[Row, ...] = ()
