"""A comparison with its articles called otherwise than while they were compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from recoupe.facts.comparing.values import ComparedFact, Comparison, CopiedSentence, Place, Question, Statement


def renamed(comparison: Comparison, names: Mapping[str, str]) -> Comparison:
    """Return ``comparison`` with every article called by its name; ``names`` are by the ids it was compared under."""

    def statement(each: Statement) -> Statement:
        return replace(each, article=names[each.article])

    def fact(each: ComparedFact) -> ComparedFact:
        pairs = tuple(replace(pair, a=names[pair.a], b=names[pair.b]) for pair in each.pairs)
        return replace(each, statements=tuple(map(statement, each.statements)), pairs=pairs)

    def place(each: Place) -> Place:
        return Place(names[each.article], each.start)

    def question(each: Question) -> Question:
        return replace(each, a=place(each.a), b=place(each.b))

    def copy(sentence: CopiedSentence) -> CopiedSentence:
        return replace(sentence, a=place(sentence.a), b=place(sentence.b))

    return Comparison(
        tuple(map(fact, comparison.facts)),
        tuple(map(statement, comparison.singles)),
        tuple(map(copy, comparison.copies)),
        tuple(map(question, comparison.maybe)),
    )
