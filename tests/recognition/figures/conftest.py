"""A short notation for figures: “surface=kind value unit modifier”, figures apart by “ | ”, “-” for no value."""

from __future__ import annotations

from datetime import date

import pytest

from recoupe.recognition.figures import find_figures

PUBLISHED = date(2025, 3, 12)  # a Wednesday


def notation(figure):
    """Return one figure in the notation of the tables."""
    reading = figure.reading
    value = reading.value if reading.upper is None else f"{reading.value}..{reading.upper}"
    parts = (f"{figure.surface}={reading.kind}", value or "-", reading.unit, reading.modifier)
    return " ".join(part for part in parts if part)


@pytest.fixture
def told():
    """Return a reader of sentences that were published on a Wednesday in March 2025, unless said otherwise."""

    def read(sentence, published=PUBLISHED):
        return " | ".join(notation(figure) for figure in find_figures(sentence, published=published))

    return read
