"""What comparing takes and gives: plain values, with offsets in code points of the article's text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from recoupe.facts.verdict import Verdict
from recoupe_db.records import Label, Reading


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """A figure as an article prints it: ``surface`` is its text between ``start`` and ``end``."""

    start: int
    end: int
    surface: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class PrintedName:
    """A name as an article prints it; ``canonical`` is the name of its entity, where one is known."""

    start: int
    end: int
    surface: str
    label: Label
    canonical: str = ""


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """An article to compare. ``outside`` are the stretches of its text that are litter: menus, captions, notices."""

    id: str
    text: str
    published: date | None = None
    names: tuple[PrintedName, ...] = ()
    figures: tuple[PrintedFigure, ...] = ()
    outside: tuple[tuple[int, int], ...] = ()


class Place(NamedTuple):
    """Where a figure stands: the article's id and the figure's first code point."""

    article: str
    start: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A figure within a fact, with the sentence around it."""

    article: str
    figure: PrintedFigure
    sentence: str
    sentence_start: int

    @property
    def place(self) -> Place:
        """Return where the figure stands."""
        return Place(self.article, self.figure.start)


@dataclass(frozen=True, slots=True)
class Pair:
    """How what article ``a`` states relates to what article ``b`` states, and how certain it is that it is one fact."""

    a: str
    b: str
    relation: Verdict
    certainty: float = 1.0


@dataclass(frozen=True, slots=True)
class CopiedSentence:
    """Two sentences of different articles that say the same in nearly the same words; ``likeness`` is from 0 to 1.

    ``source`` is the agency that they are from, as the articles name it; empty where they do not.
    """

    a: Place
    a_end: int
    b: Place
    b_end: int
    likeness: float
    source: str = ""


@dataclass(frozen=True, slots=True)
class ComparedFact:
    """Figures that state one fact. ``independent`` counts the articles, those that copy each other once.

    ``certainty`` is the probability, from 0 to 1, that the least likely of its figures belongs there; ``updated`` says
    that values contradict because time passed between the articles (a toll, partial results).
    """

    label: str
    verdict: Verdict
    statements: tuple[Statement, ...]
    pairs: tuple[Pair, ...]
    independent: int
    certainty: float = 1.0
    updated: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Two figures of different articles that may state one fact, and are not said to: worth asking a person."""

    a: Place
    b: Place
    relation: Verdict
    certainty: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that was compared: facts of two figures or more, the figures that stand alone, and copied sentences.

    ``maybe`` are the pairs that are not asserted but likely enough to be asked about, the likeliest first.
    """

    facts: tuple[ComparedFact, ...] = ()
    singles: tuple[Statement, ...] = ()
    copies: tuple[CopiedSentence, ...] = ()
    maybe: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class ManualTies:
    """What people decided about groups; it always holds. Each pair names two figures."""

    together: frozenset[tuple[Place, Place]] = field(default=frozenset())
    apart: frozenset[tuple[Place, Place]] = field(default=frozenset())
