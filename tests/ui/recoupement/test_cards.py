"""The sentence on a card: whole where there is room, cut with dots that can be seen where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from tests.ui.recoupement import conftest as made

from recoupe.facts.verdict import Verdict
from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.recoupement import cards as cards_module
from recoupe.ui.recoupement.cards import CardDelegate, CardList, fitted

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


def test_a_card_that_cannot_hold_the_values_as_printed_writes_them_shortly(show, monkeypatch):
    lines = []
    monkeypatch.setattr(
        cards_module, "fitted", lambda parts, *rest, **more: lines.append(parts) or fitted(parts, *rest, **more)
    )
    row = made.row(
        1,
        Verdict.ROUNDED,
        made.cell(1, made.A, "97,4 milliards d’euros", made.euros("97400000000")),
        made.cell(2, made.B, "97 milliards d’euros", made.euros("97000000000"), Verdict.ROUNDED),
    )
    for width, values in (
        (900, ["97,4 milliards d’euros", "97 milliards d’euros"]),
        (330, ["€97.4\N{NO-BREAK SPACE}billion", "€97\N{NO-BREAK SPACE}billion"]),
    ):
        cards = show(CardList(LIGHT), width=width)
        cards.show_rows([row], made.COLUMNS, current=None)
        cards.grab()
        assert [words for words, is_strong in lines[-1] if is_strong] == values


@pytest.fixture
def many(show, monkeypatch):
    """Return thirty cards, and which of them were painted."""
    painted, picture = [], CardDelegate._picture
    monkeypatch.setattr(
        CardDelegate, "_picture", lambda self, face, *rest: painted.append(face) or picture(self, face, *rest)
    )
    cards = show(CardList(LIGHT), height=500)
    rows = [
        made.row(number, Verdict.SINGLE, made.cell(number, made.A, f"{number} %", made.euros(str(number))))
        for number in range(1, 31)
    ]
    cards.show_rows(rows, made.COLUMNS, current=None)
    cards.grab()
    return cards, painted


def test_while_one_scrolls_only_what_comes_into_sight_is_painted(many):
    cards, painted = many
    first = len(painted)
    bar = cards.verticalScrollBar()
    for place in range(0, cards.sizeHintForRow(0), 7):
        bar.setValue(place)
        cards.viewport().grab()
    assert len(painted) - first <= 2


def test_a_card_is_painted_anew_in_other_colours_and_with_other_words(many):
    cards, painted = many
    light = cards.viewport().grab().toImage()
    cards.set_theme(DARK)
    assert cards.viewport().grab().toImage() != light
    before = len(painted)
    cards.recall({(made.A, cards.cards.rows[0].cells[0].start): "≠ already verified: 2"})
    told = cards.viewport().grab()
    assert [face.recalled for face in painted[before:]] == ["≠ already verified: 2"]
    assert not told.isNull()
