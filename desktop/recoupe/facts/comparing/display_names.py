"""A comparison with its articles called otherwise than while they were compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from recoupe.facts.comparing.values import ComparedFact, Comparison, CopiedSentence, Place, Question, Statement


def renamed(comparison: Comparison, names: Mapping[str, str]) -> Comparison:
    """Return ``comparison`` with every article called by its name; ``names`` are by the ids it was compared under."""

    def statement(statement: Statement) -> Statement:
        return replace(statement, article=names[statement.article])

    def fact(fact: ComparedFact) -> ComparedFact:
        pairs = tuple(replace(pair, a=names[pair.a], b=names[pair.b]) for pair in fact.pairs)
        return replace(fact, statements=tuple(map(statement, fact.statements)), pairs=pairs)

    def place(place: Place) -> Place:
        return Place(names[place.article], place.start)

    def question(question: Question) -> Question:
        return replace(question, a=place(question.a), b=place(question.b))

    def copy(sentence: CopiedSentence) -> CopiedSentence:
        return replace(sentence, a=place(sentence.a), b=place(sentence.b))

    return Comparison(
        tuple(map(fact, comparison.facts)),
        tuple(map(statement, comparison.singles)),
        tuple(map(copy, comparison.copies)),
        tuple(map(question, comparison.maybe)),
    )
