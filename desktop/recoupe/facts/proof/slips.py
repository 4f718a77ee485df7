"""Figures that no source states, one slip of the pen away from one that a source states in the same words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from recoupe.facts.comparing.stems import is_empty, stem, words
from recoupe.facts.comparing.thresholds import CONTRADICTING
from recoupe.facts.comparing.values import ComparedArticle, ComparedFact, Comparison, PrintedFigure, Statement
from recoupe.facts.comparing.weights import weights
from recoupe.facts.proof.values import DRAFT
from recoupe.facts.sentences import sentence_at
from recoupe.facts.verdict import Verdict
from recoupe_db.records import Kind, Reading

_COMPARED = frozenset({Kind.MONEY, Kind.NUMBER, Kind.PERCENT, Kind.AGE, Kind.QUANTITY, Kind.DATE})
_FEWEST = 3  # digits of which one may be wrong; of two, only swapped ones are a slip
_SHARED = 2  # words that the two sentences have in common beyond those of every sentence
_Printed = tuple[ComparedArticle, PrintedFigure]
_DIGITS = re.compile(r"\d")


def as_meant(
    draft: ComparedArticle, comparison: Comparison, articles: Mapping[str, ComparedArticle]
) -> ComparedArticle | None:
    """Return the draft with what its unknown figures may have been meant to say, None where nothing comes near.

    Compared again, what then states the same as a source in the same words was a slip of the pen. So may be a figure
    that merely dissents, as the one that the draft has left: “left in 2016” against four that say “founded in 2015”.
    """
    known = _stated(comparison)
    printed = list(_printed(articles))
    meant: dict[int, PrintedFigure] = {}
    for figure in draft.figures:
        if figure.start not in known and figure.reading.kind in _COMPARED:
            reading = _nearest(draft, figure, printed)
            if reading is not None:
                meant[figure.start] = replace(figure, reading=reading)
    if not meant:
        return None
    return replace(draft, figures=tuple(meant.get(figure.start, figure) for figure in draft.figures))


def slips(
    draft: ComparedArticle, meant: ComparedArticle, comparison: Comparison, articles: Mapping[str, ComparedArticle]
) -> dict[int, tuple[Statement, ...]]:
    """Return the statements that each mistaken figure of ``draft`` was meant to repeat, by where it begins."""
    changed = {
        new.start: new for old, new in zip(draft.figures, meant.figures, strict=True) if old.reading != new.reading
    }
    stated: dict[int, tuple[Statement, ...]] = {}
    for fact in comparison.facts:
        own = [
            statement
            for statement in fact.statements
            if statement.article == DRAFT and statement.figure.start in changed
        ]
        for statement in own:
            reading = changed[statement.figure.start].reading
            alike = [
                other
                for other in fact.statements
                if other.article != DRAFT
                and _reading_key(other.figure.reading) == _reading_key(reading)
                and _in_common(draft, statement.figure, articles[other.article], other.figure) >= _SHARED
            ]
            if alike:
                stated[statement.figure.start] = tuple(alike)
    return stated


def _said_beside(draft: ComparedArticle, figure: PrintedFigure) -> set[tuple[str, ...]]:
    """Return what the other figures of the sentence say: none of it was meant twice."""
    start, end = sentence_at(draft.text, figure.start, figure.end)
    return {_reading_key(other.reading) for other in draft.figures if start <= other.start < end}


def _stated(comparison: Comparison) -> set[int]:
    """Return where figures of the draft begin of which a source speaks, likely enough for a contradiction."""
    return {
        statement.figure.start
        for fact in comparison.facts
        if any(statement.article != DRAFT for statement in fact.statements) and not _merely_dissents(fact)
        for statement in fact.statements
        if statement.article == DRAFT
    }


def _merely_dissents(fact: ComparedFact) -> bool:
    """Tell whether the draft stands in a fact by no pair with a source that could assert a contradiction by itself."""
    own = [pair for pair in fact.pairs if DRAFT in {pair.a, pair.b}]
    relations = {pair.relation for pair in own}
    if Verdict.CONTRADICT not in relations or Verdict.AGREE in relations:
        return False
    return max(pair.certainty for pair in own) < weights().certainty(CONTRADICTING)


def _printed(articles: Mapping[str, ComparedArticle]) -> Iterator[_Printed]:
    for article in articles.values():
        for figure in article.figures:
            if figure.reading.kind in _COMPARED and figure.reading.value and figure.reading.upper is None:
                yield article, figure


def _nearest(draft: ComparedArticle, figure: PrintedFigure, printed: Sequence[_Printed]) -> Reading | None:
    """Return what the source says whose words are most alike, swapped digits before a wrong one."""
    own, beside = figure.reading, _said_beside(draft, figure)
    ranked = [
        (slip, -_in_common(draft, figure, article, other), place, other.reading)
        for place, (article, other) in enumerate(printed)
        if (other.reading.kind, other.reading.unit) == (own.kind, own.unit)
        and (slip := _slip(own, other.reading)) is not None
        and _reading_key(other.reading) not in beside
    ]
    _, common, _, reading = min(ranked, key=lambda ranks: ranks[:3]) if ranked else (0, 0, 0, None)
    return reading if -common >= _SHARED else None


def _slip(own: Reading, other: Reading) -> int | None:
    """Return how one value became the other: 0 two neighbours were swapped, 1 a digit is wrong; None by no slip."""
    if own.upper is not None or own.value is None or other.value is None:
        return None
    one, two = own.value, other.value
    places = [place for place, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    if len(one) != len(two) or not places or not all(_DIGITS.match(one[place]) for place in places):
        return None
    if len(places) == 2 and one[places[0]] == two[places[1]] and one[places[1]] == two[places[0]]:
        return 0
    enough = len(_DIGITS.findall(one.strip("0."))) >= _FEWEST
    return 1 if len(places) == 1 and enough else None


def _in_common(draft: ComparedArticle, figure: PrintedFigure, article: ComparedArticle, other: PrintedFigure) -> int:
    """Return how many words and names the sentences of two figures have in common."""
    return len(_stems(draft, figure) & _stems(article, other))


def _stems(article: ComparedArticle, figure: PrintedFigure) -> set[str]:
    start, end = sentence_at(article.text, figure.start, figure.end)
    outside = article.text[start : figure.start], article.text[figure.end : end]
    return {stem(word) for part in outside for _, _, word in words(part) if not is_empty(word) and not word.isdigit()}


def _reading_key(reading: Reading) -> tuple[str, ...]:
    return reading.kind.value, reading.value or "", reading.upper or "", reading.unit or ""
