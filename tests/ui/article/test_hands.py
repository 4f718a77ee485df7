"""Pointing, marking and dragging with real mouse and key events."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from recoupe.ui.article.span_handles import SpanEnd

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TEXT = "Titre court\n\nLa mairie de Saint-Denis a promis 97,4 millions d’euros à Jeanne Bréguet hier."
WORDS = {
    word: (TEXT.index(word), TEXT.index(word) + len(word))
    for word in ("Saint-Denis", "97,4 millions", "Jeanne Bréguet")
}
ODD = (
    "😀 Titre\n\nLe\u00a0maire 👩‍👩‍👧 José\u0301 de\u202fLyon 🏳️‍🌈 a versé 10\u202f000\u00a0€ à Zoe\u0308 🎈 hier soir."
)


def test_clicking_a_box_reports_it(hands):
    hands.read(TEXT, *WORDS.values())
    for key, (start, _) in enumerate(WORDS.values(), 1):
        hands.click(start + 2)
        assert hands.told() == [("box_clicked", key)]


def test_clicking_beside_the_boxes_reports_nothing(hands):
    hands.read(TEXT, *WORDS.values())
    hands.click(TEXT.index("promis"))
    assert hands.told() == []


def test_clicking_nested_boxes_means_the_inner_one_and_alt_goes_round(hands):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start - 2, end + 5), (start, end), (start, start + 6))
    hands.click(start + 2)
    assert hands.told() == [("box_clicked", 3)]
    seen = []
    for _ in range(4):
        hands.click(start + 2, ALT)
        (told,) = hands.told()
        seen.append(told[1])
        hands.view.set_current(told[1])
    assert seen == [3, 2, 1, 3]


def test_a_double_click_on_a_box_activates_it_and_marks_nothing(hands):
    hands.read(TEXT, WORDS["Saint-Denis"])
    hands.double_click(WORDS["Saint-Denis"][0] + 1)
    assert hands.told() == [("box_clicked", 1), ("box_activated", 1)]


@pytest.mark.parametrize(
    ("letter", "word"), [("promis", "promis"), ("aint-D", "Saint-Denis"), ("7,4", "97,4"), ("uros", "euros")]
)
def test_two_clicks_select_a_word(hands, letter, word):
    hands.read(TEXT)
    viewport, place = hands.view.viewport(), hands.on(TEXT.index(letter) + 1)
    hands.qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    hands.qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    hands.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place)
    start = TEXT.index(word)
    assert hands.told() == [("selection_shown", start, start + len(word))]


def test_selecting_with_the_mouse_reports_the_characters_without_the_spaces_around_them(hands):
    hands.read(TEXT)
    start, end = WORDS["Jeanne Bréguet"]
    hands.select(start - 1, end + 1)
    assert hands.told() == [("selection_shown", start, end)]


def test_selecting_anew_may_begin_inside_the_old_selection(hands):
    hands.read(TEXT)
    start, end = WORDS["Jeanne Bréguet"]
    hands.select(start, end)
    hands.select(start + 7, end)
    assert hands.told() == [("selection_shown", start, end), ("selection_shown", start + 7, end)]


def test_a_click_lets_the_selection_go(hands):
    hands.read(TEXT)
    hands.select(*WORDS["Jeanne Bréguet"])
    hands.click(WORDS["Jeanne Bréguet"][0] + 2)
    assert hands.told() == [("selection_shown", *WORDS["Jeanne Bréguet"])]
    assert not hands.view.textCursor().hasSelection()


def test_escape_lets_the_selection_go(hands):
    hands.read(TEXT)
    hands.select(*WORDS["Jeanne Bréguet"])
    hands.press(Qt.Key.Key_Escape)
    assert not hands.view.textCursor().hasSelection()


@pytest.mark.parametrize("slip", [-13, 13])
def test_a_hand_that_slips_between_the_lines_selects_the_same_words(hands, slip):
    hands.read(TEXT)
    start, end = WORDS["Saint-Denis"]
    hands.drag(hands.on(start, 0.1) + QPoint(0, slip), hands.on(end, 0.1) + QPoint(0, slip))
    assert hands.told() == [("selection_shown", start, end)]


def test_what_the_keyboard_selects_is_to_be_marked_on_enter(hands):
    hands.read(TEXT, WORDS["Jeanne Bréguet"])
    hands.view.set_current(1)
    hands.press(*[Qt.Key.Key_Right] * 6, modifiers=SHIFT)
    start = WORDS["Jeanne Bréguet"][0]
    assert hands.told() == [("selection_shown", start, start + length) for length in range(1, 7)]
    hands.press(Qt.Key.Key_Return)
    assert hands.told() == [("span_selected", start, start + 6)]


def test_dragging_the_end_snaps_to_words(hands):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, start + 6))
    hands.view.set_current(1)
    hands.move_handle(1, end - 2)
    assert hands.told() == [("span_moved", 1, start, end)]


def test_dragging_the_start_snaps_to_words(hands):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, end))
    hands.view.set_current(1)
    hands.move_handle(0, start + 6)
    assert hands.told() == [("span_moved", 1, start + 7, end)]


@pytest.mark.parametrize(("number", "letter", "moved"), [(0, 2, (2, 14)), (1, 9, (0, 9))])
def test_dragging_with_ctrl_moves_by_characters(hands, number, letter, moved):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, end))
    hands.view.set_current(1)
    hands.move_handle(number, start + letter, modifiers=CTRL)
    assert hands.told() == [("span_moved", 1, start + moved[0], start + moved[1])]


def test_an_end_cannot_be_dragged_past_the_other(hands):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, end))
    hands.view.set_current(1)
    hands.move_handle(1, start - 6)
    assert hands.told() == []


def test_escape_gives_a_drag_up(hands, qtbot):
    start, end = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, end))
    hands.view.set_current(1)
    viewport, knob = hands.view.viewport(), hands.view.handles()[1].knob.center().toPoint()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=knob)
    qtbot.mouseMove(viewport, hands.on(start + 4))
    hands.press(Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=hands.on(start + 4))
    assert hands.told() == []
    assert [box.end for box in hands.view.boxes_at(hands.on(start).toPointF())] == [end]


def test_letters_go_to_the_window(hands, qtbot, monkeypatch):
    hands.read(TEXT, *WORDS.values())
    for key in (Qt.Key.Key_A, Qt.Key.Key_1, Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        with qtbot.captureExceptions() as raised:
            event = key_press(key)
            hands.view.keyPressEvent(event)
        assert not raised
        assert not event.isAccepted()


def key_press(key):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("surface", ["José\u0301", "Lyon", "10\u202f000\u00a0€", "Zoe\u0308", "🎈", "👩‍👩‍👧"])
def test_among_emoji_and_accents_the_pointer_is_on_exactly_the_right_characters(hands, surface):
    start, end = ODD.index(surface), ODD.index(surface) + len(surface)
    hands.read(ODD, (start, end))
    hands.click(start)
    assert hands.told() == [("box_clicked", 1)]
    hands.view.set_boxes([])
    hands.select(start, end)
    assert hands.told() == [("selection_shown", start, end)]


def test_copying_gives_the_stored_text_with_its_no_break_spaces(hands):
    hands.read(ODD)
    start, end = ODD.index("10"), ODD.index(" hier")
    hands.select(start, end)
    hands.press(Qt.Key.Key_C, modifiers=CTRL)
    assert QApplication.clipboard().text() == ODD[start:end]


@pytest.mark.parametrize(
    ("end", "step", "by_character", "moved"),
    [
        (SpanEnd.END, 1, False, (0, 19)),
        (SpanEnd.END, -1, False, (0, 6)),
        (SpanEnd.START, 1, False, (7, 14)),
        (SpanEnd.START, -1, True, (-1, 14)),
        (SpanEnd.END, 1, True, (0, 15)),
    ],
)
def test_ends_can_be_nudged_from_the_keyboard(hands, end, step, by_character, moved):
    start, stop = WORDS["Jeanne Bréguet"]
    hands.read(TEXT, (start, stop))
    hands.view.set_current(1)
    hands.view.nudge(end, step, by_character=by_character)
    assert hands.told() == [("span_moved", 1, start + moved[0], start + moved[1])]


def test_resting_on_a_box_shows_its_hint(hands, box, monkeypatch):
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QToolTip

    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: shown.append(text))
    hands.read(TEXT)
    hands.view.set_boxes([box(1, 0, 5, hint="mémoire : 12 fois <b>\n97 400 000 000 USD")])
    viewport, place = hands.view.viewport(), hands.on(2)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    assert shown == ["mémoire : 12 fois <b>\n97 400 000 000 USD"]  # the desk's style shows it letter by letter


@pytest.mark.parametrize(("key", "moved"), [(Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)])
def test_the_caret_can_be_moved(hands, key, moved):
    hands.read(TEXT, WORDS["Saint-Denis"])
    hands.view.set_current(1)
    before = hands.view.textCursor().position()
    hands.press(key)
    assert hands.view.textCursor().position() == before + moved


def test_the_text_cannot_be_changed_by_typing_cutting_or_pasting(hands):
    hands.read(TEXT)
    QApplication.clipboard().setText("xyz")
    hands.view.selectAll()
    hands.press(Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    hands.press(Qt.Key.Key_X, Qt.Key.Key_V, modifiers=CTRL)
    assert hands.view.toPlainText().startswith("Titre court")
    assert len(hands.view.toPlainText()) == len(TEXT)


def test_paragraphs_without_blank_lines_stand_apart_and_can_be_hit(hands):
    text = "\n".join(f"Le paragraphe {number} parle de Lyon et finit par un point." for number in range(8))
    spans = [(at, at + 4) for at in range(len(text)) if text.startswith("Lyon", at)]
    hands.read(text, *spans)
    tops = [hands.view.cursorRect(hands.view._cursor(start)).top() for start, _ in spans]
    assert tops[1] - tops[0] > 1.8 * hands.view.fontMetrics().height()
    for key, (start, _) in enumerate(spans, 1):
        hands.click(start + 1)
        assert hands.told() == [("box_clicked", key)]


@pytest.mark.parametrize(("modifier", "on_top"), [(ALT, False), (CTRL, True)])
def test_a_rubber_band_reports_the_boxes_it_touches(hands, modifier, on_top):
    hands.read(TEXT, *WORDS.values())
    seen = []
    hands.view.boxes_banded.connect(lambda keys, more: seen.append((keys, more)))
    first, second = WORDS["Saint-Denis"], WORDS["97,4 millions"]
    hands.drag(hands.on(first[0] - 2), hands.on(second[0] + 1), modifier)
    assert seen == [([1, 2], on_top)]
    assert hands.told() == []
    assert not hands.view.textCursor().hasSelection()


def test_ctrl_and_a_click_toggle_a_box(hands, qtbot):
    hands.read(TEXT, *WORDS.values())
    with qtbot.waitSignal(hands.view.box_toggled) as told:
        hands.click(WORDS["Saint-Denis"][0] + 2, CTRL)
    assert told.args == [1]
    assert hands.told() == []


def test_chosen_boxes_look_chosen(hands, pixel):
    hands.read(TEXT, WORDS["Saint-Denis"])
    place = hands.on(WORDS["Saint-Denis"][0], 0.02)
    before = pixel(hands.view.viewport(), place.x(), place.y())
    hands.view.set_chosen([1])
    assert pixel(hands.view.viewport(), place.x(), place.y()) != before
