"""Figures of French news: money, percentages, quantities, dates, times, spans of time, ages, numbers.

The rules are loaded when a text is read for the first time: the desk stands before anybody has typed a value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from recoupe.recognition.values import Figure
    from recoupe_db.records import Kind, Reading

__all__ = ["find_figures", "read_value"]


def find_figures(text: str, *, published: date | None = None, source: str = "") -> list[Figure]:
    """Return what :func:`recoupe.recognition.figures.finder.find_figures` does."""
    from recoupe.recognition.figures import finder

    return finder.find_figures(text, published=published, source=source)


def read_value(words: str, *, published: date | None = None, kind: Kind | None = None) -> Reading | None:
    """Return what :func:`recoupe.recognition.figures.finder.read_value` does."""
    from recoupe.recognition.figures import finder

    return finder.read_value(words, published=published, kind=kind)
