"""What is drawn for boxes, and what is drawn again when one changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect
from PySide6.QtGui import QColor, QFontMetricsF

from recoupe.ui.article.badges import badges
from recoupe.ui.article.painting import badge_font
from recoupe.ui.article.span_handles import SpanEnd
from recoupe.ui.kit.theme import LIGHT
from recoupe_db.records import MentionState

TEXT = "Un début sans rien.\n\nLa ville de Lyon et la ville de Nantes ont signé à Brest, Caen, Metz et Dax.\n\nFin."
LYON, NANTES = TEXT.index("Lyon"), TEXT.index("Nantes")
LONG = "\n\n".join(
    f"Le paragraphe {number} parle de Lyon et de rien d’autre, en quelques mots." for number in range(400)
)


class Painted(QObject):
    """Remembers which part of a widget was painted."""

    def __init__(self, widget):
        super().__init__()
        self.parts = []
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self.parts.append(QRect(event.rect()))
        return False


def drawn(view):
    """Return the text of every badge in sight."""
    return [badge.text for stretch in view._sight.stretches() for badge in view._measure(stretch).badges]


def colour_on(pixel, view, point):
    letter = view.cursorRect(view._cursor(point))
    return pixel(view.viewport(), letter.left() + 5, letter.top() + 2)


def test_a_box_is_filled_with_the_colour_of_its_label(hands, box, pixel):
    hands.read(TEXT)
    hands.view.set_boxes([box(1, LYON, LYON + 4), box(2, NANTES, NANTES + 6, tag="LOC", caption="Lieu")])
    person, place, nothing = (colour_on(pixel, hands.view, point) for point in (LYON, NANTES, 0))
    assert nothing.name() == LIGHT.page
    assert person.blue() > person.red()
    assert place.green() > place.red()


@pytest.mark.parametrize(
    ("state", "flagged", "text"),
    [
        (MentionState.PENDING, False, "Personne"),
        (MentionState.PENDING, True, "⚑ Personne"),
        (MentionState.ACCEPTED, False, "Personne"),
        (MentionState.REJECTED, False, "✗"),
    ],
)
def test_a_badge_says_the_label_and_a_doubt_and_of_what_was_set_aside_only_that(hands, box, state, flagged, text):
    hands.read(TEXT)
    hands.view.show_rejected(True)
    hands.view.set_boxes([replace(box(1, LYON, LYON + 4, state=state), flagged=flagged)])
    assert drawn(hands.view) == [text]


def test_badges_never_run_into_each_other_and_shrink_to_some_letters_or_a_dot(hands, box):
    hands.read(TEXT)
    names = [TEXT.index(name) for name in ("Brest", "Caen", "Metz", "Dax", "signé", "igné", "gné")]
    hands.view.set_boxes([box(key, at, at + 1, caption="Organisation") for key, at in enumerate(names)])
    assert set(drawn(hands.view)) == {"", "Orga.", "Organisation"}
    for stretch in hands.view._sight.stretches():
        rects = [badge.rect for badge in hands.view._measure(stretch).badges]
        assert not any(one.intersects(other) for one in rects for other in rects if one is not other)


def test_a_box_is_filled_until_somebody_decides_and_then_a_line_is_left(hands, box, pixel):
    hands.read(TEXT)
    hands.view.set_boxes([box(1, LYON, LYON + 4), box(2, NANTES, NANTES + 6, state=MentionState.ACCEPTED)])
    assert colour_on(pixel, hands.view, LYON).name() != LIGHT.page
    assert colour_on(pixel, hands.view, NANTES).name() == LIGHT.page


def test_of_two_boxes_that_begin_together_the_inner_one_has_the_word(hands, box):
    hands.read(TEXT)
    hands.view.set_boxes([box(1, NANTES, NANTES + 16), box(2, NANTES, NANTES + 6, state=MentionState.ACCEPTED)])
    assert drawn(hands.view) == ["", "Personne"]


def test_a_narrow_block_has_no_badge_beyond_its_edge(hands, box):
    hands.read(TEXT)
    hands.view.set_boxes([box(1, LYON, LYON + 4)])
    metrics = QFontMetricsF(badge_font(hands.view.document().defaultFont()))
    for stretch in hands.view._sight.stretches():
        for badge in badges(hands.view._measure(stretch).pieces, metrics, 20):
            assert badge.text == ""


def test_rejected_boxes_are_shown_only_on_request(hands, box):
    hands.read(TEXT)
    hands.view.set_boxes([box(1, LYON, LYON + 4, state=MentionState.REJECTED)])
    hands.click(LYON + 1)
    assert hands.told() == []
    hands.view.show_rejected(True)
    hands.click(LYON + 1)
    assert hands.told() == [("box_clicked", 1)]


def test_only_the_paragraph_of_a_changed_box_is_painted_again(hands, box, qtbot):
    hands.read(TEXT, (LYON, LYON + 4), (NANTES, NANTES + 6))
    qtbot.waitUntil(lambda: bool(drawn(hands.view)))
    hands.view.repaint()
    painted = Painted(hands.view.viewport())
    hands.view.update_boxes([box(1, LYON, LYON + 4, state=MentionState.ACCEPTED)])
    qtbot.waitUntil(lambda: bool(painted.parts))
    assert all(part.height() < hands.view.viewport().height() / 3 for part in painted.parts)
    assert drawn(hands.view)[0] == "Personne"


def test_removing_a_box_takes_it_from_under_the_pointer(hands):
    hands.read(TEXT, (LYON, LYON + 4))
    hands.view.update_boxes([], [1])
    hands.click(LYON + 1)
    assert hands.told() == []


def test_the_current_box_comes_into_sight_with_context_and_has_two_handles(hands, box):
    hands.read(LONG)
    start = LONG.index("Le paragraphe 300")
    hands.view.set_boxes([box(1, start, start + 17)])
    assert hands.view.handles() == []
    hands.view.set_current(1)
    height = hands.view.viewport().height()
    assert 0.1 * height < hands.view.cursorRect().top() < 0.8 * height
    assert [handle.end for handle in hands.view.handles()] == [SpanEnd.START, SpanEnd.END]
    hands.view.set_current(None)
    assert hands.view.handles() == []
    assert hands.view.current() is None


def test_clicking_a_box_near_the_edge_does_not_make_the_page_jump(hands, box):
    hands.read(LONG)
    spans = [(LONG.index(f"Le paragraphe {number} "), 14) for number in range(20)]
    hands.view.set_boxes([box(key, start, start + length) for key, (start, length) in enumerate(spans)])
    hands.view.box_clicked.connect(hands.view.set_current)
    scrolled = hands.view.verticalScrollBar().value()
    hands.click(spans[0][0] + 3)
    assert hands.view.current() == 0
    assert hands.view.verticalScrollBar().value() == scrolled


def test_a_box_over_several_paragraphs_is_clickable_in_each(hands):
    hands.read(TEXT, (3, NANTES))
    for point in (4, LYON):
        hands.click(point)
        assert hands.told() == [("box_clicked", 1)]


def test_spans_outside_the_text_are_refused(hands, box):
    hands.read(TEXT)
    with pytest.raises(ValueError, match="box 1"):
        hands.view.set_boxes([box(1, 5, len(TEXT) + 1)])


def test_a_new_article_has_no_boxes_and_no_current_box(hands):
    hands.read(TEXT, (LYON, LYON + 4))
    hands.view.set_current(1)
    hands.read("Autre texte")
    assert hands.view.current() is None
    assert hands.view.handles() == []
    assert drawn(hands.view) == []


def test_the_frame_of_the_current_box_has_the_colour_of_the_focus(hands, pixel):
    hands.read(TEXT, (LYON, LYON + 4))
    hands.view.set_current(1)
    knob = hands.view.handles()[0].knob.center()
    assert pixel(hands.view.viewport(), knob.x(), knob.y()) == QColor(LIGHT.focus)


def test_a_text_without_line_breaks_is_measured_only_where_it_is_in_sight(hands, box):
    text = "Un très long paragraphe sans fin. " * 2000
    hands.read(text)
    hands.view.set_boxes([box(key, at, at + 7) for key, at in enumerate(range(0, len(text) - 20, 34))])
    for key in (0, 700, 1990):
        hands.view.set_current(key)
        assert len(hands.view.handles()) == 2
        hands.click(34 * key + 3)
        assert hands.told() == [("box_clicked", key)]
    assert sum(len(drawn.pieces) for drawn in hands.view._drawn.values()) < 400


def test_a_box_longer_than_the_window_is_drawn_throughout(hands, box):
    text = "Un très long paragraphe sans fin. " * 2000
    hands.read(text)
    hands.view.set_boxes([box(1, 40, len(text) - 40)])
    for scrolled in (0, 3000, hands.view.verticalScrollBar().maximum()):
        hands.view.verticalScrollBar().setValue(scrolled)
        assert all(hands.view.boxes_at(hands.view._sight.onto_line(QPointF(200, y))) for y in range(150, 500, 30))
