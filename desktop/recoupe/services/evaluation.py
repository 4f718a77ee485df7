"""How good the recogniser is, measured against what reviewers made of the articles that they read to the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from recoupe.evaluation.scores import Score, scores
from recoupe.evaluation.span_matching import (
    KINDS,
    AnnotatedSpan,
    AnnotatedText,
    Error,
    errors,
    pairs,
    same_value,
    snapped,
)
from recoupe.recognition.values import Recognised, Text
from recoupe.services.imports import TextRecogniser
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import gold
from recoupe_db.queries.gold import FinishedArticle
from recoupe_db.records import Dossier, Reading
from recoupe_db.store import Store

NAMES, FIGURES = "names", "figures"


class NothingRead(Problem):
    """No article of the dossiers was read to the end. Details: ``dossiers``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem",
        "No article of {dossiers} was read to the end yet: "
        "read some at the desk and mark them as read, then try again.",
    )


@dataclass(frozen=True, slots=True)
class Located:
    """A difference, and the words that it is about: those expected, and those found."""

    file: str
    title: str
    error: Error
    expected: str
    found: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by label and kind, and of all ``names`` and all ``figures``.

    ``strict`` asks for the same span; ``tolerant`` for the same label on spans that overlap, one for one. Of the
    figures found tolerantly, ``compared`` in number, ``right`` have the same value and unit.
    """

    articles: int
    strict: Mapping[str, Score]
    tolerant: Mapping[str, Score]
    right: int
    compared: int
    errors: tuple[Located, ...]


class EvaluationService:
    """Scores recognisers. One that remembers decisions would be asked what it was told."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def evaluate(self, dossiers: Sequence[Dossier], recogniser: TextRecogniser) -> Evaluation:
        """Score ``recogniser`` on what was read to the end in ``dossiers``. Raises :class:`NothingRead`."""
        with self._store.read() as session:
            read = [article for dossier in dossiers for article in gold.read_articles(session, dossier.id)]
        if not read:
            raise NothingRead(dossiers=", ".join(f"“{dossier.name}”" for dossier in dossiers))
        texts = (
            Text(str(finished.article.id), finished.article.text, finished.article.published, finished.article.source)
            for finished in read
        )
        return _evaluation(read, [_compared(*pair) for pair in zip(read, recogniser.recognise(texts), strict=True)])


def _compared(read: FinishedArticle, recognised: Recognised) -> AnnotatedText:
    expected = [_marked(mention.start, mention.end, str(mention.label), mention.reading) for mention in read.mentions]
    spans = [_marked(name.start, name.end, str(name.label), None) for name in recognised.names]
    spans += [
        _marked(figure.start, figure.end, str(figure.reading.kind), figure.reading) for figure in recognised.figures
    ]
    inside = [span for span in spans if not _touches_outside(span, read)]
    return AnnotatedText(len(read.article.text), sorted(expected), sorted(inside))


def _marked(start: int, end: int, label: str, reading: Reading | None) -> AnnotatedSpan:
    if reading is None:
        return AnnotatedSpan(start, end, label)
    value = "/".join(filter(None, [reading.value, reading.upper]))
    return AnnotatedSpan(start, end, label, value, reading.unit or "")


def _touches_outside(marked: AnnotatedSpan, read: FinishedArticle) -> bool:
    return any(marked.start < passage.end and passage.start < marked.end for passage in read.outside)


def _evaluation(read: Sequence[FinishedArticle], compared: Sequence[AnnotatedText]) -> Evaluation:
    paired = [pairs(text) for text in compared]
    figures = [pair for own_pairs in paired for pair in own_pairs if pair[0].label in KINDS]
    located = [
        _located(article, error)
        for article, text, own_pairs in zip(read, compared, paired, strict=True)
        for error in errors(text, own_pairs)
    ]
    return Evaluation(
        articles=len(read),
        strict=_scores(compared),
        tolerant=_scores([snapped(*pair) for pair in zip(compared, paired, strict=True)]),
        right=sum(same_value(*pair) for pair in figures),
        compared=len(figures),
        errors=tuple(located),
    )


def _scores(compared: Sequence[AnnotatedText]) -> dict[str, Score]:
    score_of: dict[str, Score] = {}
    for total, figures in ((NAMES, False), (FIGURES, True)):
        score_of |= scores([_layer(text, figures=figures) for text in compared], total)
    return score_of


def _layer(text: AnnotatedText, *, figures: bool) -> AnnotatedText:
    expected, spans = (
        [span for span in marked if (span.label in KINDS) is figures] for marked in (text.expected, text.found)
    )
    return AnnotatedText(text.length, expected, spans)


def _located(read: FinishedArticle, error: Error) -> Located:
    article = read.article
    expected, answer = (
        "" if span is None else article.text[span.start : span.end] for span in (error.expected, error.found)
    )
    return Located(article.file, article.title, error, expected, answer)
