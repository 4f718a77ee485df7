"""Texts that are in no library, as comparing takes them."""

from __future__ import annotations

from collections.abc import Iterable

from recoupe.facts.comparing.comparison import compare
from recoupe.facts.comparing.values import ComparedArticle, Comparison, PrintedFigure, PrintedName
from recoupe.recognition.values import Recognised, Text


def recognised_article(text: Text, recognised: Recognised) -> ComparedArticle:
    """Return a text that is in no library, with what was recognised in it, as comparing takes it."""
    return ComparedArticle(
        id=text.id,
        text=text.text,
        published=text.published,
        names=tuple(PrintedName(name.start, name.end, name.surface, name.label) for name in recognised.names),
        figures=tuple(
            PrintedFigure(figure.start, figure.end, figure.surface, figure.reading) for figure in recognised.figures
        ),
        outside=tuple((passage.start, passage.end) for passage in recognised.outside),
    )


def compare_recognised(read: Iterable[tuple[Text, Recognised]]) -> Comparison:
    """Return what texts that are in no library state, compared."""
    return compare(recognised_article(text, recognised) for text, recognised in read)
