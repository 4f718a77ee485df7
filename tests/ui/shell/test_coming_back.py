"""Coming back: the window, the letters and the place are as they were left, and decisions stay in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from tests.end_to_end.desk import PLAIN

from recoupe.recognition.values import Name, Recognised
from recoupe_db.records import Label, NewArticle, Origin

PARAGRAPHS = [
    f"Le jour {number}, Ada Dubois a relu les comptes de la ville avec soin et patience." for number in range(40)
]
LONG = "Une longue histoire\n\n" + "\n\n".join(PARAGRAPHS)


A_LINE = 60  # pixels, with what is between lines


class Reader:
    """Finds the same name in every paragraph."""

    name, version = "reader", "1"

    def recognise(self, texts):
        for text in texts:
            starts = [at for at in range(len(text.text)) if text.text.startswith("Ada Dubois", at)]
            yield Recognised(
                text.id, tuple(Name(at, at + 10, "Ada Dubois", Label.PER, 0.9, Origin.MODEL) for at in starts), ()
            )


@pytest.fixture
def dossier(importing):
    """A dossier of one article that takes many screens."""
    made = importing.dossier("Ville")
    importing.add(made.id, NewArticle(text=LONG, title="Une longue histoire"))
    list(importing.recognise(importing.unread(made.id), Reader()))
    return made


def place(person):
    """Return where the article stands, and see to it that this line is the one at the top."""
    view = person.window.reading.view
    if view.place() > 0:
        assert 0 <= view.cursorRect(view._cursor(view.place())).top() <= A_LINE
    return view.place()


def turn(person, angle, keys=PLAIN, times=1):
    port = person.window.reading.view.viewport()
    middle = QPoint(port.width() // 2, port.height() // 2)
    for _ in range(times):
        event = QWheelEvent(
            middle, port.mapToGlobal(middle), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        person.application.sendEvent(port, event)
    person.settle()


@pytest.mark.parametrize("notches", [3, 20])
def test_an_article_reopens_at_the_line_at_which_it_was_left(person, sit_down, notches):
    turn(person, -120, times=notches)
    left = place(person)
    assert left > 0
    person.leave()
    again = sit_down()
    assert place(again) == left
    assert again.window.reading.view.is_in_sight(again.mention.id)
    assert again.mention.start >= left


def test_where_nothing_undecided_is_in_sight_the_place_stays_and_the_next_one_is_a_key_away(person, sit_down):
    person.press(*"AAAAAAAAAAAA")
    following = person.mention
    turn(person, 120, times=40)
    turn(person, -120, times=2)
    left = place(person)
    assert left > 0
    person.leave()
    again = sit_down()
    assert place(again) == left
    assert again.running.desk.review.current is None
    again.press("N")
    assert again.mention.id == following.id
    assert again.window.reading.view.is_in_sight(following.id)


def test_a_fresh_article_opens_at_its_beginning_with_the_first_highlight_in_hand(person):
    assert place(person) == 0
    assert person.window.reading.view.verticalScrollBar().value() == 0
    assert person.window.reading.view.is_in_sight(person.mention.id)


def test_what_is_next_to_decide_stays_in_sight_with_context_above_and_below_and_wraps_round(person):
    view = person.window.reading.view
    first = person.mention
    person.press("N")
    for _ in range(10):
        person.press("A")
        box = view.cursorRect(view._cursor(person.mention.start))
        lines = view.fontMetrics().lineSpacing()
        assert view.place() == 0 or box.top() >= 2 * lines
        assert box.bottom() <= view.viewport().height() - 3 * lines
    person.press(*"N" * (person.running.desk.review.left - 1))
    assert person.mention.id == first.id


def test_window_splitters_and_letters_are_as_they_were_left(person, sit_down):
    person.window.resize(900, 640)  # no wider than the screen of a test
    person.settle()
    before = person.window.splitter.sizes()
    handle = person.window.splitter.handle(2)
    middle = handle.mapTo(person.window, handle.rect().center())
    window = person.window.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, PLAIN, middle)
    QTest.mouseMove(window, middle + QPoint(9, 0))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, PLAIN, middle + QPoint(9, 0))
    turn(person, 120, Qt.KeyboardModifier.ControlModifier, times=3)
    left = person.window.size(), person.window.splitter.sizes(), size_of_letters(person)
    assert left[1] != before
    assert left[2] > 13
    person.leave()
    again = sit_down()
    assert (again.window.size(), again.window.splitter.sizes(), size_of_letters(again)) == left
    again.press("Ctrl+0")
    assert size_of_letters(again) == 13


def size_of_letters(person):
    return person.window.reading.view.document().defaultFont().pointSizeF()
