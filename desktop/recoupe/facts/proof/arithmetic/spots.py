"""The figures of one sentence of a draft as numbers to reckon with, and how exact each is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from recoupe.facts.comparing.values import ComparedArticle, PrintedFigure
from recoupe.facts.sentences import sentence_at
from recoupe.french import ARTICLE_LANGUAGE
from recoupe.languages.written_numbers import numeral
from recoupe_db.records import Kind, Modifier, Reading

HEDGED = 0.10  # what “environ” leaves open to either side, as a share of the value
_COARSE = 0.025  # what three zeros or more at the end leave open at most, as a share of the value
_DIGITS = re.compile(r"\d+(?:[\s.’'\u202f\u00a0]\d{3})*(?:[.,](?P<places>\d+))?")
_FRACTION = re.compile(r"(\d+)/(\d+)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A figure of a sentence: its ``value`` in the unit of its reading, and by how much the true value may differ.

    ``last`` is what one of the last digit written is worth: 0.1 for “3,5 %”.
    """

    figure: PrintedFigure
    value: float
    slack: float
    last: float

    @property
    def start(self) -> int:
        """Return where the figure begins in the draft."""
        return self.figure.start

    @property
    def end(self) -> int:
        """Return where it ends."""
        return self.figure.end

    @property
    def reading(self) -> Reading:
        """Return what it was read as."""
        return self.figure.reading

    @property
    def is_hedged(self) -> bool:
        """True for “environ 12”."""
        return self.reading.modifier is Modifier.ABOUT

    @property
    def is_bound(self) -> bool:
        """True for “plus de 12”, “au moins 12”."""
        return self.reading.modifier not in {None, Modifier.ABOUT}

    def is_like(self, other: Spot) -> bool:
        """Tell whether two figures count or measure in one unit."""
        return (self.reading.kind, self.reading.unit) == (other.reading.kind, other.reading.unit)


@dataclass(frozen=True, slots=True)
class SpottedSentence:
    """A sentence of the draft, from ``start`` to ``end`` of its ``text``, with the figures to reckon with."""

    text: str
    start: int
    end: int
    spots: tuple[Spot, ...]

    def between(self, one: Spot, other: Spot) -> str:
        """Return the words between two figures."""
        return self.text[one.end : other.start]

    def before(self, spot: Spot) -> str:
        """Return the words of the sentence before a figure."""
        return self.text[self.start : spot.start]

    def after(self, spot: Spot) -> str:
        """Return the words of the sentence after a figure."""
        return self.text[spot.end : self.end]

    @property
    def words(self) -> str:
        """Return the whole sentence."""
        return self.text[self.start : self.end]


def spotted(draft: ComparedArticle) -> Iterator[SpottedSentence]:
    """Yield each sentence of a draft that has two figures or more."""
    by_sentence: dict[tuple[int, int], list[PrintedFigure]] = {}
    for figure in sorted(draft.figures, key=lambda figure: figure.start):
        by_sentence.setdefault(sentence_at(draft.text, figure.start, figure.end), []).append(figure)
    for (start, end), figures in by_sentence.items():
        spots = tuple(_spots(figures))
        if len(figures) > 1 and spots:
            yield SpottedSentence(draft.text, start, end, spots)


def parted(figure: PrintedFigure) -> tuple[Spot, Spot] | None:
    """Return the two ends of a range, None where the figure is none."""
    reading = figure.reading
    if reading.upper is None or reading.value is None or reading.kind in {Kind.DATE, Kind.TIME, Kind.DURATION}:
        return None
    ends = [_number(reading.value), _number(reading.upper)]
    written = list(_DIGITS.finditer(figure.surface))
    if ends[0] is None or ends[1] is None or len(written) != 2:
        return None
    low, high = (
        Spot(figure, float(value), *_exactness(value, number, reading))
        for value, number in zip(ends, written, strict=True)
        if value is not None
    )
    return low, high


def said(value: float, *, places: int = 1) -> str:
    """Return a number as French writes it, with ``places`` decimals at most: “62,5”."""
    rounded = f"{value:.{places}f}"
    return numeral(rounded.rstrip("0").rstrip(".") if "." in rounded else rounded, ARTICLE_LANGUAGE)


def _spots(figures: Iterable[PrintedFigure]) -> Iterator[Spot]:
    for figure in figures:
        reading = figure.reading
        if reading.value is None or reading.kind in {Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.DURATION}:
            continue
        if fraction := _FRACTION.fullmatch(reading.value):
            if int(fraction[2]):
                yield Spot(figure, int(fraction[1]) / int(fraction[2]), 0.0, 0.0)
        elif reading.upper is None and (value := _number(reading.value)) is not None:
            yield Spot(figure, float(value), *_exactness(value, _DIGITS.search(figure.surface), reading))


def _number(value: str) -> Decimal | None:
    try:
        return Decimal(value)
    except InvalidOperation:
        return None


def _exactness(value: Decimal, written: re.Match[str] | None, reading: Reading) -> tuple[float, float]:
    """Return by how much the true value may differ from the one written, and what its last digit is worth."""
    size = abs(float(value))
    last = 1.0
    if written is not None:
        places = len(written["places"] or "")
        number = float(re.sub(r"[\s’'\u202f\u00a0]|\.(?=\d{3}(?!\d))", "", written[0]).replace(",", "."))
        scale = size / number if number else 1.0
        last = scale * 10.0**-places
    slack = last / 2 if last != 1.0 or reading.kind is Kind.PERCENT else 0.0
    zeros = len(f"{int(size)}") - len(f"{int(size)}".rstrip("0")) if size >= 1 and last <= 1 else 0
    if zeros >= 3:
        slack = max(slack, min(10.0**zeros / 2, size * _COARSE))
    if reading.modifier is Modifier.ABOUT:
        slack = max(slack, size * HEDGED)
    return slack, last
