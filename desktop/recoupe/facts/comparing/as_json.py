"""A comparison as the JSON object that `recoupe compare` prints."""

from __future__ import annotations

from recoupe.facts.comparing.values import ComparedFact, Comparison, CopiedSentence, Statement


def written(comparison: Comparison) -> dict[str, object]:
    """Return the object: ``facts``, ``singles``, and beyond the contract the ``copies`` between articles."""
    return {
        "facts": [_fact(fact) for fact in comparison.facts],
        "singles": [
            {"article": single.article, "start": single.figure.start, "end": single.figure.end}
            for single in comparison.singles
        ],
        "copies": [_copy(copy) for copy in comparison.copies],
    }


def _fact(fact: ComparedFact) -> dict[str, object]:
    return {
        "label": fact.label,
        "kind": fact.statements[0].figure.reading.kind.value,
        "verdict": fact.verdict.value,
        "articles": len({statement.article for statement in fact.statements}),
        "independent": fact.independent,
        "figures": [_figure(statement) for statement in fact.statements],
        "pairs": [{"a": pair.a, "b": pair.b, "relation": pair.relation.value} for pair in fact.pairs],
    }


def _figure(statement: Statement) -> dict[str, object]:
    figure, reading = statement.figure, statement.figure.reading
    return {
        "article": statement.article,
        "start": figure.start,
        "end": figure.end,
        "text": figure.surface,
        "value": reading.value if reading.upper is None else {"min": reading.value, "max": reading.upper},
        "unit": reading.unit,
        "modifier": reading.modifier and reading.modifier.value,
        "sentence": statement.sentence,
        "sentence_start": statement.sentence_start,
    }


def _copy(copy: CopiedSentence) -> dict[str, object]:
    return {
        "a": {"article": copy.a.article, "start": copy.a.start, "end": copy.a_end},
        "b": {"article": copy.b.article, "start": copy.b.start, "end": copy.b_end},
        "likeness": copy.likeness,
    }
