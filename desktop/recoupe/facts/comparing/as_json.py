"""A comparison as the JSON object that `recoupe compare` prints."""

from __future__ import annotations

from recoupe.facts.comparing.values import ComparedFact, Comparison, CopiedSentence, Place, Question, Statement


def written(comparison: Comparison) -> dict[str, object]:
    """Return the object: ``facts``, ``singles``, ``maybe`` (pairs to ask about) and beyond the contract ``copies``."""
    return {
        "facts": [_fact(fact) for fact in comparison.facts],
        "singles": [
            {"article": single.article, "start": single.figure.start, "end": single.figure.end}
            for single in comparison.singles
        ],
        "maybe": [_question(question) for question in comparison.maybe],
        "copies": [_copy(copy) for copy in comparison.copies],
    }


def _fact(fact: ComparedFact) -> dict[str, object]:
    return {
        "label": fact.label,
        "kind": fact.statements[0].figure.reading.kind.value,
        "verdict": fact.verdict.value,
        "certainty": round(fact.certainty, 2),
        "updated": fact.updated,
        "articles": len({statement.article for statement in fact.statements}),
        "independent": fact.independent,
        "figures": [_figure(statement) for statement in fact.statements],
        "pairs": [
            {"a": pair.a, "b": pair.b, "relation": pair.relation.value, "certainty": round(pair.certainty, 2)}
            for pair in fact.pairs
        ],
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


def _question(question: Question) -> dict[str, object]:
    return {
        "a": _place(question.a),
        "b": _place(question.b),
        "relation": question.relation.value,
        "certainty": round(question.certainty, 2),
    }


def _place(place: Place) -> dict[str, object]:
    return {"article": place.article, "start": place.start}


def _copy(copy: CopiedSentence) -> dict[str, object]:
    return {
        "a": {"article": copy.a.article, "start": copy.a.start, "end": copy.a_end},
        "b": {"article": copy.b.article, "start": copy.b.start, "end": copy.b_end},
        "likeness": copy.likeness,
        "source": copy.source or None,
    }
