"""Figures of the draft that were held against what another figure beside them states already."""

from __future__ import annotations

from recoupe.facts.comparing.amounts import amount_of
from recoupe.facts.comparing.relations import relation
from recoupe.facts.comparing.values import ComparedArticle, Comparison, Place, PrintedFigure, Statement
from recoupe.facts.proof.values import DRAFT
from recoupe.facts.sentences import sentence_at
from recoupe.facts.verdict import Verdict


def misled(draft: ComparedArticle, comparison: Comparison) -> frozenset[tuple[Place, Place]]:
    """Return the pairs of a draft's figure and a source that contradict each other, and are of two things.

    “Founded in 2015, left in 2016”: a source that says 2015 speaks of the first, and says nothing against the second.
    """
    return frozenset(
        (Place(DRAFT, figure.start), statement.place)
        for fact in comparison.facts
        for figure in draft.figures
        if any(statement.place == Place(DRAFT, figure.start) for statement in fact.statements)
        for statement in fact.statements
        if statement.article != DRAFT and _contradict(figure, statement) and _is_said_beside(draft, figure, statement)
    )


def _contradict(figure: PrintedFigure, statement: Statement) -> bool:
    return _relation(figure, statement) is Verdict.CONTRADICT


def _is_said_beside(draft: ComparedArticle, figure: PrintedFigure, statement: Statement) -> bool:
    start, end = sentence_at(draft.text, figure.start, figure.end)
    return any(
        _relation(other, statement) in {Verdict.AGREE, Verdict.ROUNDED}
        for other in draft.figures
        if other.start != figure.start and start <= other.start < end
    )


def _relation(figure: PrintedFigure, statement: Statement) -> Verdict | None:
    own = amount_of(figure.reading, figure.surface)
    other = amount_of(statement.figure.reading, statement.figure.surface)
    if own is None or other is None or own.dimension != other.dimension:
        return None
    return relation(own, other)
