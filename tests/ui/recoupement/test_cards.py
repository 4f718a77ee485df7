"""The sentence on a card: whole where there is room, cut with dots that can be seen where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics

from recoupe.ui.recoupement.cards import fitted

PARTS = [
    ("97,4 milliards", True),
    (" dans 2 sources", False),
    (", ", False),
    ("100 milliards", True),
    (" dans 1", False),
]


@pytest.fixture
def metrics(qapp):
    strong = QFont(qapp.font())
    strong.setBold(True)
    return {"plain": QFontMetrics(qapp.font()), "strong": QFontMetrics(strong)}


def _length(parts, metrics):
    return sum(metrics["strong" if strong else "plain"].horizontalAdvance(words) for words, strong in parts)


def test_a_sentence_that_has_room_is_shown_whole(metrics):
    assert fitted(PARTS, _length(PARTS, metrics), **metrics) == PARTS


def test_a_sentence_without_room_ends_in_dots_at_every_width(metrics):
    whole = _length(PARTS, metrics)
    for width in range(40, whole):
        shown = fitted(PARTS, width, **metrics)
        assert shown[-1][0].endswith("…"), width
        assert _length(shown, metrics) <= width
