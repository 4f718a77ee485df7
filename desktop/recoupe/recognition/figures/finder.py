"""The two ways in: the figures of a text, and the one figure that a few words are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from recoupe.french.figures.small_words import LEADING
from recoupe.recognition.figures.measure import spell
from recoupe.recognition.figures.numerals import numeral
from recoupe.recognition.figures.scanner import scan
from recoupe.recognition.figures.stored_values import stored_value
from recoupe.recognition.figures.tokenizer import TokenStream
from recoupe.recognition.unicode_composition import composed
from recoupe.recognition.values import Figure
from recoupe_db.records import Kind, Reading

if TYPE_CHECKING:
    from datetime import date

    from recoupe.recognition.figures.hedges import Hedged

_TAKES_UNIT = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.PERCENT})
_FINAL = frozenset({".", ",", ";"})


def find_figures(text: str, *, published: date | None = None, source: str = "") -> list[Figure]:
    """Return the figures of a text in reading order, without overlaps.

    Offsets are code points of ``text`` as given, and ``text[start:end]`` is the surface. ``published`` resolves dates
    that are told from the day of writing; without it they have no value. ``source``, a newspaper's name or address,
    tells whose dollars and francs are meant. Takes time in proportion to the text.
    """
    figures: list[Figure] = []
    for page, match, hedge in scan(text, published, diary=True, source=source):
        start, end = page.starts[match.first], page.ends[match.last - 1]
        figures.append(Figure(start, end, text[start:end], hedge.reading))
    return figures


def read_value(
    words: str, *, published: date | None = None, kind: Kind | None = None, source: str = "", unit: str | None = None
) -> Reading | None:
    """Return the one figure that all the words are, or None.

    Hedges (“env. 3 M€”), a leading article or preposition, and values in their stored form (2025-02-10, P4D, 199X) are
    read too. ``kind`` decides where the words can be read in two ways: 2015 as a date or a number. ``source``, the
    newspaper's name or address, tells whose dollars and francs are meant; ``unit`` is that of the figure whose
    value is read anew: “francs”, “3 millions” and “350” mean it where neither words nor source tell another.
    """
    words = _as_seen(words).strip()
    figures = list(scan(words, published, kind, source=source, currency=unit if kind is Kind.MONEY else None))
    if unit and kind is not None and kind in _TAKES_UNIT and len(figures) == 1:
        figures = [(page, match, _in_unit(hedge, kind, unit)) for page, match, hedge in figures]
    if len(figures) == 1:
        page, match, hedge = figures[0]
        lead = all(page.keys[k] in LEADING for k in range(min(match.first, hedge.first)))
        tail = all(page.keys[k] in _FINAL for k in range(hedge.last, page.size))
        if lead and tail and (kind is None or hedge.reading.kind is kind):
            return hedge.reading
        spanned = hedge.reading if lead and tail else None
    else:
        spanned = None
    return stored_value(words, kind) or _bare_number(words, kind) or spanned


def _in_unit(hedge: Hedged, kind: Kind, unit: str) -> Hedged:
    """Give a bare number, and bare degrees, the kind and unit of the figure in whose place they are typed."""
    bare = hedge.reading.kind is Kind.NUMBER or (hedge.reading.unit == "deg" and unit == "Cel")
    return replace(hedge, reading=replace(hedge.reading, kind=kind, unit=unit)) if bare else hedge


def _as_seen(words: str) -> str:
    """Return words as they are seen: as they are pasted they may hold signs that part a number."""
    seen = composed(words)
    return words if seen is None else seen.text


def _bare_number(words: str, kind: Kind | None) -> Reading | None:
    """Read number words that are too plain to count as a figure in a text: “un”."""
    page = TokenStream(words)
    amount = numeral(page, 0) if page.size else None
    if amount is None or amount.last != page.size or kind not in {None, Kind.NUMBER}:
        return None
    return Reading(Kind.NUMBER, spell(amount.value))
