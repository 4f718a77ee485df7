"""`recoupe evaluate`: the recogniser's scores on what reviewers read to the end, with its errors."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from recoupe.cli.recogniser import recogniser_of
from recoupe.cli.reporting import counted, say
from recoupe.evaluation.scores import Score
from recoupe.evaluation.span_matching import AnnotatedSpan
from recoupe.services.evaluation import Evaluation, EvaluationService, Located
from recoupe.services.services import Services
from recoupe_db.store import Store


def evaluate(store: Store, names: Sequence[str], *, model: str, as_json: bool, most: int) -> int:
    """Score the recogniser on the dossiers called ``names`` and tell at most ``most`` errors."""
    library = Services.open(store).library
    dossiers = [library.dossier(name) for name in dict.fromkeys(names)]
    evaluation = EvaluationService(store).evaluate(dossiers, recogniser_of(model))
    if as_json:
        say(json.dumps(_report([dossier.name for dossier in dossiers], evaluation, most), ensure_ascii=False) + "\n")
    else:
        say("".join(f"{line}\n" for line in _told(evaluation, most)))
    return 0


def _report(dossiers: Sequence[str], evaluation: Evaluation, most: int) -> dict[str, object]:
    return {
        "dossiers": dossiers,
        "articles": evaluation.articles,
        "strict": {label: asdict(score) for label, score in evaluation.strict.items()},
        "tolerant": {label: asdict(score) for label, score in evaluation.tolerant.items()},
        "values": {"right": evaluation.right, "compared": evaluation.compared},
        "errors_total": len(evaluation.errors),
        "errors": [_error(error) for error in evaluation.errors[:most]],
    }


def _error(located: Located) -> dict[str, object]:
    error = located.error
    return {
        "fault": error.fault.value,
        "file": located.file,
        "expected": _marked(error.expected, located.expected),
        "found": _marked(error.found, located.found),
    }


def _marked(marked: AnnotatedSpan | None, text: str) -> dict[str, object] | None:
    return None if marked is None else {"text": text, **marked._asdict()}


def _told(evaluation: Evaluation, most: int) -> Iterator[str]:
    yield counted(evaluation.articles, "article") + " read to the end"
    yield "            strict: P     R     F1   tolerant: P     R     F1   expected  found"
    for label in evaluation.strict:
        yield _line(label, evaluation.strict, evaluation.tolerant)
    if evaluation.compared:
        share = evaluation.right / evaluation.compared
        yield f"values: {evaluation.right} of {evaluation.compared} figures that were found are right ({share:.3f})"
    yield counted(len(evaluation.errors), "error") + (", of which the first:" if most < len(evaluation.errors) else ":")
    yield from map(_sentence, evaluation.errors[:most])


def _line(label: str, strict: Mapping[str, Score], tolerant: Mapping[str, Score]) -> str:
    both = (strict[label], tolerant[label])
    one, other = (f"{score.precision:.3f} {score.recall:.3f} {score.f1:.3f}" for score in both)
    return f"  {label:<14} {one}        {other}   {strict[label].expected:>8} {strict[label].found:>6}"


def _sentence(located: Located) -> str:
    error = located.error
    expected, found_mark = (
        "nothing" if marked is None else _shown(marked, text)
        for marked, text in ((error.expected, located.expected), (error.found, located.found))
    )
    return f"  {error.fault.value:<8} {located.file}, {error.start}: expected {expected}, found {found_mark}"


def _shown(marked: AnnotatedSpan, text: str) -> str:
    value = f" = {marked.value} {marked.unit}".rstrip() if marked.value else ""
    return f"{marked.label} “{text}”{value}"
