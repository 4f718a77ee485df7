"""What lies outside the article folds behind its first line."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recoupe.ui.article.folds import Fold, folds

TEXT = "Titre\n\nAccueil\nSport\n\nCulture\n\nLe maire a parlé hier à la presse.\nFin"


def span(first, last):
    return (TEXT.index(first), TEXT.index(last) + len(last))


@pytest.mark.parametrize(
    ("spans", "expected"),
    [
        ([span("Accueil", "Culture")], [Fold(2, range(3, 6), 2)]),
        ([span("\nAccueil", "Culture")], [Fold(2, range(3, 6), 2)]),
        ([span("Accueil", "Cultu")], [Fold(2, range(3, 4), 1)]),
        ([span("Accueil", "Accueil")], []),
        ([span("hier", "Fin")], [Fold(7, range(8, 9), 1)]),
        ([], []),
    ],
)
def test_whole_lines_after_the_first_are_folded(spans, expected):
    assert folds(TEXT, spans) == expected


def visible(view):
    document = view.document()
    return [number for number in range(document.blockCount()) if document.findBlockByNumber(number).isVisible()]


def test_folding_hides_lines_and_a_click_on_the_marker_shows_them(hands, qtbot):
    hands.read(TEXT)
    hands.view.set_outside([span("Accueil", "Culture")])
    assert visible(hands.view) == list(range(9))
    hands.view.fold_outside(True)
    assert visible(hands.view) == [0, 1, 2, 6, 7, 8]
    ((_, marker, _),) = hands.view._markers()
    qtbot.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=marker.center().toPoint())
    assert visible(hands.view) == list(range(9))
    assert hands.told() == []


def test_clicks_below_a_fold_still_hit_the_right_words(hands):
    start, end = span("maire", "maire")
    hands.read(TEXT, (start, end))
    hands.view.set_outside([span("Accueil", "Culture")])
    hands.view.fold_outside(True)
    hands.click(start + 1)
    assert hands.told() == [("box_clicked", 1)]


def test_going_to_a_box_that_is_folded_away_shows_it(hands):
    hands.read(TEXT, span("Culture", "Culture"))
    hands.view.fold_outside(True)
    hands.view.set_outside([span("Accueil", "Culture")])
    assert 5 not in visible(hands.view)
    hands.view.set_current(1)
    assert 5 in visible(hands.view)


def test_the_next_article_starts_unfolded_and_undimmed(hands):
    hands.read(TEXT)
    hands.view.set_outside([span("Accueil", "Culture")])
    hands.read(TEXT)
    assert hands.view.extraSelections() == []
    assert visible(hands.view) == list(range(9))
