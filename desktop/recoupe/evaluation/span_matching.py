"""Which span that was found stands for which one that was expected, and in which way the others are wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from recoupe_db.records import Kind

KINDS = frozenset(str(kind) for kind in Kind)


class AnnotatedSpan(NamedTuple):
    """A labelled stretch of a text, in code points. ``value`` and ``unit`` are what a figure was read as."""

    start: int
    end: int
    label: str
    value: str = ""
    unit: str = ""


class AnnotatedText(NamedTuple):
    """What a text of ``length`` code points holds, and what was found in it, both in reading order."""

    length: int
    expected: Sequence[AnnotatedSpan]
    found: Sequence[AnnotatedSpan]


Pair = tuple[AnnotatedSpan, AnnotatedSpan]
"""What was expected, and what was found for it."""


class ErrorKind(StrEnum):
    """In which way a span is wrong."""

    MISSED = "missed"
    INVENTED = "invented"
    LABEL = "label"
    BOUNDARY = "boundary"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Error:
    """One difference: ``expected`` is what reviewers confirmed, ``found`` what was found; None is nothing."""

    fault: ErrorKind
    expected: AnnotatedSpan | None
    found: AnnotatedSpan | None

    @property
    def start(self) -> int:
        """Where the text is to be looked at, in code points."""
        return min(span.start for span in (self.expected, self.found) if span is not None)


def pairs(text: AnnotatedText) -> list[Pair]:
    """Pair the spans of one label that overlap, one for one: the same spans first, then the longest overlaps."""
    overlapping = [
        (expected, span) for expected, span in _overlapping(text.expected, text.found) if expected.label == span.label
    ]
    overlapping.sort(key=lambda pair: (_span(pair[0]) != _span(pair[1]), -_overlap(*pair), pair[0].start))
    return _one_for_one(overlapping)


def snapped(text: AnnotatedText, paired: Sequence[Pair]) -> AnnotatedText:
    """Return ``text`` where what was paired was found with exactly the ends that were expected."""
    ends = {span: expected for expected, span in paired}
    moved = [span._replace(start=ends[span].start, end=ends[span].end) if span in ends else span for span in text.found]
    return text._replace(found=moved)


def errors(text: AnnotatedText, paired: Sequence[Pair]) -> list[Error]:
    """Return every difference between what was expected and what was found, in reading order."""
    errors = [*_wrong_pairs(paired), *_unpaired(text, paired)]
    return sorted(errors, key=lambda error: error.start)


def same_value(expected: AnnotatedSpan, answer: AnnotatedSpan) -> bool:
    """Tell whether two figures have the same value and unit; “1.50” is “1.5”."""
    return expected.unit == answer.unit and _number(expected.value) == _number(answer.value)


def _wrong_pairs(paired: Sequence[Pair]) -> Iterator[Error]:
    for expected, span in paired:
        if _span(expected) != _span(span):
            yield Error(ErrorKind.BOUNDARY, expected, span)
        elif expected.label in KINDS and not same_value(expected, span):
            yield Error(ErrorKind.VALUE, expected, span)


def _unpaired(text: AnnotatedText, paired: Sequence[Pair]) -> Iterator[Error]:
    right, taken = {pair[0] for pair in paired}, {pair[1] for pair in paired}
    missed = [span for span in text.expected if span not in right]
    invented = [span for span in text.found if span not in taken]
    mislabelled = _one_for_one([pair for pair in _overlapping(missed, invented) if _layer(pair[0]) == _layer(pair[1])])
    for expected, span in mislabelled:
        missed.remove(expected)
        invented.remove(span)
        yield Error(ErrorKind.LABEL if expected.label != span.label else ErrorKind.BOUNDARY, expected, span)
    yield from (Error(ErrorKind.MISSED, span, None) for span in missed)
    yield from (Error(ErrorKind.INVENTED, None, span) for span in invented)


def _one_for_one(candidates: Sequence[Pair]) -> list[Pair]:
    kept: dict[AnnotatedSpan, AnnotatedSpan] = {}
    taken: set[AnnotatedSpan] = set()
    for expected, span in candidates:
        if expected not in kept and span not in taken:
            kept[expected] = span
            taken.add(span)
    return list(kept.items())


def _overlapping(expected: Sequence[AnnotatedSpan], spans: Sequence[AnnotatedSpan]) -> Iterator[Pair]:
    """Yield what overlaps, in one pass over both: spans of one list hardly overlap one another."""
    first = 0
    for span in expected:
        while first < len(spans) and spans[first].end <= span.start:
            first += 1
        for other in spans[first:]:
            if other.start >= span.end:
                break
            if _overlap(span, other):
                yield span, other


def _span(marked: AnnotatedSpan) -> tuple[int, int]:
    return marked.start, marked.end


def _layer(marked: AnnotatedSpan) -> bool:
    return marked.label in KINDS


def _overlap(one: AnnotatedSpan, other: AnnotatedSpan) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _number(value: str) -> Fraction | str:
    try:
        return Fraction(value)
    except (ValueError, ZeroDivisionError):
        return value
