"""How far readers agree: chance-corrected on words (by NLTK) and on spans, and as F1 of one against the other."""

from __future__ import annotations

import re
import warnings
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from statistics import fmean
from typing import Any, cast

from recoupe.evaluation.layers import LayerSpan
from recoupe.evaluation.span_matching import AnnotatedSpan, AnnotatedText, pairs
from recoupe.evaluation.unitizing import unitizing_alpha

NOTHING = ""
"""What stands in a confusion table for words that a reader did not mark."""
NAMES, FIGURES = "names", "figures"

_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class DoublyRead:
    """An article that several readers read to the end: what each marked inside it, and when the last one was done."""

    article: int
    text: str
    readers: Mapping[str, Sequence[LayerSpan]]
    day: date


@dataclass(frozen=True, slots=True)
class Measures:
    """How far readers agree on a label, or on all names or figures; None where nothing can be said.

    ``kappa`` is Cohen's, the mean over all pairs of readers, and ``alpha`` Krippendorff's, both on words; ``units`` is
    Krippendorff's alpha for spans, the mean over articles by their length. ``strict`` and ``tolerant`` are F1 of spans,
    the mean over all pairs. ``marked`` counts the spans of all readers.
    """

    marked: int
    kappa: float | None
    alpha: float | None
    units: float | None
    strict: float | None
    tolerant: float | None


@dataclass(frozen=True, slots=True)
class ConfusedPassage:
    """Where two readers had different labels on the same words."""

    article: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """The agreement of the readers of a dossier, in all, by label, by pair, and week by week.

    ``confusion`` maps two labels (or :data:`NOTHING`), the first the one that comes first in the alphabet, to passages.
    """

    articles: int
    readers: tuple[str, ...]
    measures: Mapping[str, Measures]
    by_pair: Mapping[tuple[str, str], Mapping[str, Measures]]
    by_week: Mapping[date, Mapping[str, Measures]]
    confusion: Mapping[tuple[str, str], tuple[ConfusedPassage, ...]]

    @property
    def unclear(self) -> list[tuple[str, str]]:
        """The pairs of labels that are confused most: where the guidelines need a sentence."""
        often = sorted(self.confusion.items(), key=lambda item: -len(item[1]))
        return [labels for labels, passages in often if len(passages) > 1][:3]


def agreement(articles: Sequence[DoublyRead]) -> Agreement:
    """Measure how far the readers of articles agree."""
    names = sorted({name for article in articles for name in article.readers})
    weeks: dict[date, list[DoublyRead]] = defaultdict(list)
    for article in articles:
        weeks[date.fromisocalendar(*article.day.isocalendar()[:2], 1)].append(article)
    return Agreement(
        articles=len(articles),
        readers=tuple(names),
        measures=_by_label(articles),
        by_pair={pair: _totals(only) for pair in combinations(names, 2) if (only := _of_pair(articles, pair))},
        by_week={week: _totals(some) for week, some in sorted(weeks.items())},
        confusion=_confusion(articles),
    )


def _of_pair(articles: Sequence[DoublyRead], pair: tuple[str, str]) -> list[DoublyRead]:
    both = [article for article in articles if set(pair) <= article.readers.keys()]
    return [
        DoublyRead(
            doubly_read.article, doubly_read.text, {name: doubly_read.readers[name] for name in pair}, doubly_read.day
        )
        for doubly_read in both
    ]


def _totals(articles: Sequence[DoublyRead]) -> dict[str, Measures]:
    return {NAMES: _measures(articles, None, figure=False), FIGURES: _measures(articles, None, figure=True)}


def _by_label(articles: Sequence[DoublyRead]) -> dict[str, Measures]:
    every = (span for article in articles for spans in article.readers.values() for span in spans)
    labels = sorted({(span.figure, span.label) for span in every})
    return _totals(articles) | {label: _measures(articles, label, figure=figure) for figure, label in labels}


def _measures(articles: Sequence[DoublyRead], label: str | None, *, figure: bool) -> Measures:
    chosen = [
        DoublyRead(
            doubly_read.article,
            doubly_read.text,
            {name: _chosen(spans, label, figure=figure) for name, spans in doubly_read.readers.items()},
            doubly_read.day,
        )
        for doubly_read in articles
    ]
    kappa, alpha = _on_words(chosen)
    scores = [_f1(texts) for texts in _compared(chosen)]
    strict = [score[0] for score in scores if score is not None]
    tolerant = [score[1] for score in scores if score is not None]
    return Measures(
        marked=sum(len(spans) for doubly_read in chosen for spans in doubly_read.readers.values()),
        kappa=kappa,
        alpha=alpha,
        units=_on_units(chosen),
        strict=fmean(strict) if strict else None,
        tolerant=fmean(tolerant) if tolerant else None,
    )


def _chosen(spans: Sequence[LayerSpan], label: str | None, *, figure: bool) -> list[LayerSpan]:
    return [span for span in spans if span.figure is figure and label in (None, span.label)]


def _on_words(articles: Sequence[DoublyRead]) -> tuple[float | None, float | None]:
    """Return Cohen's kappa and Krippendorff's alpha of the words' labels."""
    told = [
        (name, f"{doubly_read.article}:{word.start()}", _label_at(spans, word.start()))
        for doubly_read in articles
        for name, spans in doubly_read.readers.items()
        for word in _WORD.finditer(doubly_read.text)
    ]
    if len({label for _, _, label in told}) < 2:  # nobody marked anything, or nothing else: chance cannot be told
        return None, None
    from nltk.metrics.agreement import AnnotationTask  # pyright: ignore[reportMissingTypeStubs] - takes a second

    task = AnnotationTask(data=told)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        alpha = float(cast("Any", task).alpha())
    return _kappa(told), alpha


def _kappa(told: Sequence[tuple[str, str, str]]) -> float | None:
    """Return Cohen's kappa, the mean of all pairs over the words that both read."""
    from nltk.metrics.agreement import AnnotationTask  # pyright: ignore[reportMissingTypeStubs]

    by_reader: dict[str, dict[str, str]] = defaultdict(dict)
    for name, word, label in told:
        by_reader[name][word] = label
    kappas: list[float] = []
    for one, other in combinations(sorted(by_reader), 2):
        both = by_reader[one].keys() & by_reader[other].keys()
        data = [(name, word, by_reader[name][word]) for name in (one, other) for word in both]
        if len({label for _, _, label in data}) > 1:
            kappas.append(float(cast("Any", AnnotationTask(data=data)).kappa()))
    return fmean(kappas) if kappas else None


def _label_at(spans: Sequence[LayerSpan], place: int) -> str:
    return next((span.label for span in spans if span.start <= place < span.end), NOTHING)


def _on_units(articles: Sequence[DoublyRead]) -> float | None:
    measured = [
        (unitizing_alpha(len(article.text), [_flat(spans) for spans in article.readers.values()]), len(article.text))
        for article in articles
    ]
    told = [(alpha, length) for alpha, length in measured if alpha is not None]
    whole = sum(length for _, length in told)
    return sum(alpha * length for alpha, length in told) / whole if whole else None


def _flat(spans: Sequence[LayerSpan]) -> list[tuple[int, int]]:
    """Return spans without those that lie in others: units do not overlap."""
    stretches: list[tuple[int, int]] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not stretches or span.start >= stretches[-1][1]:
            stretches.append((span.start, span.end))
    return stretches


def _compared(articles: Sequence[DoublyRead]) -> Iterator[list[AnnotatedText]]:
    """Yield for each pair of readers the texts that both read, as marked by the one and by the other."""
    names = sorted({name for article in articles for name in article.readers})
    for one, other in combinations(names, 2):
        both = [article for article in articles if {one, other} <= article.readers.keys()]
        yield [
            AnnotatedText(
                len(doubly_read.text), _annotated(doubly_read.readers[one]), _annotated(doubly_read.readers[other])
            )
            for doubly_read in both
        ]


def _annotated(spans: Sequence[LayerSpan]) -> list[AnnotatedSpan]:
    return sorted(AnnotatedSpan(span.start, span.end, span.label) for span in spans)


def _f1(texts: Sequence[AnnotatedText]) -> tuple[float, float] | None:
    """Return the strict and the tolerant F1 of two readers; None where neither marked anything."""
    marked = sum(len(text.expected) + len(text.found) for text in texts)
    if not marked:
        return None
    same = sum(len({*text.expected} & {*text.found}) for text in texts)
    near = sum(sum(one.label == other.label for one, other in pairs(text)) for text in texts)
    return 2 * same / marked, 2 * near / marked


def _confusion(articles: Sequence[DoublyRead]) -> dict[tuple[str, str], tuple[ConfusedPassage, ...]]:
    """Gather where two readers gave overlapping words different labels, or only one gave any."""
    passages: dict[tuple[str, str], list[ConfusedPassage]] = defaultdict(list)
    for doubly_read in articles:
        for one, other in combinations(sorted(doubly_read.readers), 2):
            for figure in (False, True):
                sides = (_chosen(doubly_read.readers[name], None, figure=figure) for name in (one, other))
                for labels, start, end in _differing(*sides):
                    passage = ConfusedPassage(doubly_read.article, start, end)
                    if passage not in passages[labels]:
                        passages[labels].append(passage)
    return {labels: tuple(passages) for labels, passages in sorted(passages.items())}


def _differing(one: Sequence[LayerSpan], other: Sequence[LayerSpan]) -> Iterator[tuple[tuple[str, str], int, int]]:
    for mine, theirs in ((one, other), (other, one)):
        for span in mine:
            touching = [
                their_span for their_span in theirs if their_span.start < span.end and span.start < their_span.end
            ]
            if not touching:
                yield (NOTHING, span.label), span.start, span.end
            for theirs_here in touching:
                if theirs_here.label != span.label and mine is one:
                    first, second = sorted((span.label, theirs_here.label))
                    yield (first, second), min(span.start, theirs_here.start), max(span.end, theirs_here.end)
