"""Precision, recall and F1 of spans, counted by spaCy's scorer: every character is a word to it, so ends are exact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import cast

from spacy.scorer import Scorer
from spacy.tokens import Doc, Span
from spacy.training import Example
from spacy.vocab import Vocab

from recoupe.evaluation.span_matching import AnnotatedSpan, AnnotatedText

_GROUP = "scored"
_score_spans = cast("Callable[..., dict[str, object]]", Scorer.score_spans)  # pyright: ignore[reportUnknownMemberType]


@dataclass(frozen=True, slots=True)
class Score:
    """Shares between 0 and 1; ``expected`` is how many there are, ``found`` how many were found, rightly or not."""

    precision: float
    recall: float
    f1: float
    expected: int
    found: int


def scores(texts: Sequence[AnnotatedText], total: str) -> dict[str, Score]:
    """Return the scores of all labels together, under ``total``, and of each; nothing when there is nothing to score.

    A span counts as found when both ends and the label are the same.
    """
    vocab = Vocab()
    examples = [
        Example(_doc(vocab, text.length, text.found), _doc(vocab, text.length, text.expected)) for text in texts
    ]
    counted = _score_spans(examples, _GROUP, getter=_group, labeled=True, allow_overlap=True)
    by_label = cast("dict[str, dict[str, float]] | None", counted.get(f"{_GROUP}_per_type"))
    if not by_label:
        return {}
    expected = Counter(span.label for text in texts for span in text.expected)
    labels = Counter(span.label for text in texts for span in text.found)
    whole = {part: cast("float", counted[f"{_GROUP}_{part}"]) for part in "prf"}
    return {total: _score(whole, expected.total(), labels.total())} | {
        label: _score(by_label[label], expected[label], labels[label]) for label in sorted(by_label)
    }


def _score(counted: dict[str, float], expected: int, found_count: int) -> Score:
    return Score(counted["p"], counted["r"], counted["f"], expected, found_count)


def _doc(vocab: Vocab, length: int, marked: Iterable[AnnotatedSpan]) -> Doc:
    doc = Doc(vocab, words=["x"] * length, spaces=[False] * length)
    doc.spans[_GROUP] = [Span(doc, span.start, span.end, label=span.label) for span in marked]
    return doc


def _group(doc: Doc, name: str) -> list[Span]:
    return list(cast("Iterable[Span]", doc.spans[name]))
