"""Where other tools' marks lie in a text: of the units that are possible, the one in which the words agree is taken."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from typing import cast

import regex

from recoupe.exchange.readers.values import Annotation
from recoupe_db.records import Reading


class OffsetUnit(Enum):
    """What a tool counts. ``ONE`` takes CR LF for one character, the others for two."""

    CODE_POINTS = "code points"
    UTF16 = "UTF-16 units"
    CODE_POINTS_ONE = "code points, CR LF as one"
    UTF16_ONE = "UTF-16 units, CR LF as one"
    GRAPHEMES = "grapheme clusters"


@dataclass(frozen=True, slots=True)
class ForeignSpan:
    """What another tool marked, in units of its own; ``covered`` are the words that it says lie there, if it does."""

    start: int
    end: int
    label: str
    covered: str | None = None
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """A text with LF line ends, the marks in it in code points, the unit that was taken, and what has no place."""

    text: str
    annotations: tuple[Annotation, ...]
    unit: OffsetUnit
    unfit: tuple[str, ...]


def placed(raw: str, spans: Sequence[ForeignSpan], *, origin: str, units: Iterable[OffsetUnit] = OffsetUnit) -> Placed:
    """Return ``spans`` of ``raw`` in code points of its text with LF line ends.

    The first of ``units`` in which most of the covered words agree is taken; spans without covered words are taken as
    they stand in it. What does not agree is listed and never moved.
    """
    candidates = [(unit, _Scale(raw, unit)) for unit in units]
    fits = [sum(_fits(scale, raw, span) for span in spans) for _, scale in candidates]
    unit, scale = candidates[fits.index(max(fits))]
    stored = _Stored(raw)
    annotations = [
        Annotation(*stretch, span.label, origin, span.reading)
        for span in spans
        if _fits(scale, raw, span) and (stretch := stored.span(*scale.points(span))) is not None
    ]
    unfit = [
        f"{span.label} {span.start}–{span.end}: “{(span.covered or '')[:60]}”"
        for span in spans
        if not _fits(scale, raw, span)
    ]
    return Placed(stored.text, tuple(dict.fromkeys(annotations)), unit, tuple(unfit))


class _Scale:
    """Turns offsets in a unit into offsets in code points."""

    def __init__(self, raw: str, unit: OffsetUnit) -> None:
        self._starts: list[int] | None = None
        if unit is OffsetUnit.GRAPHEMES:
            clusters = cast("list[str]", regex.findall(r"\X", raw))
            self._starts = [0, *accumulate(map(len, clusters))]
        elif unit is not OffsetUnit.CODE_POINTS:
            self._starts = list(_starts(raw, _WIDTHS[unit]))

    def points(self, span: ForeignSpan) -> tuple[int, int]:
        """Return where a span begins and ends, -1 for a place that is none."""
        return self._point(span.start), self._point(span.end)

    def _point(self, place: int) -> int:
        if self._starts is None:
            return place
        return self._starts[place] if 0 <= place < len(self._starts) else -1


_Width = Callable[[str, str], int]


def _starts(raw: str, width: _Width) -> Iterable[int]:
    """Yield the code point at which each unit begins, and the end; -1 inside a code point of two units."""
    before = ""
    for place, letter in enumerate(raw):
        units = width(before, letter)
        if units:
            yield place
        yield from [-1] * (units - 1)
        before = letter
    yield len(raw)


def _is_second(before: str, letter: str) -> bool:
    return before == "\r" and letter == "\n"


_WIDTHS: dict[OffsetUnit, _Width] = {
    OffsetUnit.UTF16: lambda _, letter: 2 if letter > "\uffff" else 1,
    OffsetUnit.CODE_POINTS_ONE: lambda before, letter: 0 if _is_second(before, letter) else 1,
    OffsetUnit.UTF16_ONE: lambda before, letter: 0 if _is_second(before, letter) else 2 if letter > "\uffff" else 1,
}


class _Stored:
    """The text with LF line ends, and where the code points of the file lie in it."""

    def __init__(self, raw: str) -> None:
        self.text = raw.replace("\r\n", "\n").replace("\r", "\n")
        self._dropped = (
            [place for place in range(len(raw) - 1) if raw[place : place + 2] == "\r\n"] if "\r\n" in raw else []
        )

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return a span in the stored text, None for one that is empty there."""
        first, last = self._place(start), self._place(end)
        return (first, last) if 0 <= first < last <= len(self.text) else None

    def _place(self, point: int) -> int:
        return point - bisect_right(self._dropped, point - 1)


def _fits(scale: _Scale, raw: str, span: ForeignSpan) -> bool:
    start, end = scale.points(span)
    if not 0 <= start < end <= len(raw):
        return False
    return span.covered is None or _plain(raw[start:end]) == _plain(span.covered)


def _plain(words: str) -> str:
    return " ".join(words.split())
