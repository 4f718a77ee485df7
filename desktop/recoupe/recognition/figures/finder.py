"""The two ways in: the figures of a text, and the one figure that a few words are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recoupe.recognition.figures.scan import scan
from recoupe.recognition.values import Figure

if TYPE_CHECKING:
    from datetime import date

    from recoupe_db.records import Kind, Reading


def find_figures(text: str, *, published: date | None = None) -> list[Figure]:
    """Return the figures of a text in reading order, without overlaps.

    Offsets are code points of ``text`` as given, and ``text[start:end]`` is the surface. ``published`` resolves dates
    that are told from the day of writing; without it they have no value. Takes time in proportion to the text.
    """
    found: list[Figure] = []
    for page, match, hedge in scan(text, published):
        start, end = page.starts[match.first], page.ends[match.last - 1]
        found.append(Figure(start, end, text[start:end], hedge.reading))
    return found


def read_value(words: str, *, published: date | None = None, kind: Kind | None = None) -> Reading | None:
    """Return the one figure that all the words are, hedge included, or None.

    ``kind`` decides where the words can be read in two ways (2015 as a date or as a number).
    """
    figures = list(scan(words, published, kind))
    if len(figures) != 1:
        return None
    page, _, hedge = figures[0]
    whole = hedge.first == 0 and hedge.last == page.size
    return hedge.reading if whole else None
