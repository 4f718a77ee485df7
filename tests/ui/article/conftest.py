"""An article view on the screen, and hands to use it with."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest

from recoupe.ui.article.highlight import Highlight
from recoupe.ui.article.view import ArticleView
from recoupe_db.records import MentionState

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


class Hands:
    """Points at characters of the stored text with a real mouse, and remembers what the view reported."""

    def __init__(self, view, qtbot):
        self.view, self.qtbot, self.reported = view, qtbot, []
        for name in ("box_clicked", "box_activated", "selection_shown", "span_selected", "span_moved"):
            getattr(view, name).connect(lambda *values, name=name: self.reported.append((name, *values)))

    def read(self, text, *spans):
        """Show a text with pending boxes on (start, end) spans, numbered from 1."""
        self.view.show_article(text)
        self.view.set_boxes([box(key, *span) for key, span in enumerate(spans, 1)])

    def on(self, point, share=0.5):
        """Return the place of a character: the middle of it, or another share of its width."""
        here = self.view.cursorRect(self.view._cursor(point))
        there = self.view.cursorRect(self.view._cursor(point + 1))
        right = there.left() if there.top() == here.top() else here.left() + 8
        return QPoint(round(here.left() + share * (right - here.left())), here.center().y())

    def click(self, point, modifiers=PLAIN):
        self.qtbot.mouseClick(self.view.viewport(), LEFT, modifiers, self.on(point))

    def double_click(self, point):
        viewport, place = self.view.viewport(), self.on(point)
        self.qtbot.mouseClick(viewport, LEFT, PLAIN, place)
        self.qtbot.mouseDClick(viewport, LEFT, PLAIN, place)

    def drag(self, start, end, modifiers=PLAIN):
        """Press at one place, move to another, and let go there."""
        viewport = self.view.viewport()
        self.qtbot.mousePress(viewport, LEFT, modifiers, start)
        self.qtbot.mouseMove(viewport, (start + end) / 2)
        self.qtbot.mouseMove(viewport, end)
        self.qtbot.mouseRelease(viewport, LEFT, modifiers, end)

    def select(self, start, end):
        """Select the characters from ``start`` to ``end`` with the mouse."""
        self.drag(self.on(start, 0.1), self.on(end, 0.1))

    def move_handle(self, number, point, share=0.1, modifiers=PLAIN):
        """Drag the first (0) or the second (1) handle of the current box to a character."""
        handle = self.view.handles()[number]
        knob = handle.knob.center().toPoint()
        reached = self.on(point, share)
        middle = handle.foot.toPoint() - QPoint(0, round(handle.height / 2))
        self.drag(knob, reached + knob - middle, modifiers)

    def press(self, *keys, modifiers=PLAIN):
        for key in keys:
            QTest.keyClick(self.view, key, modifiers)

    def told(self):
        """Return what was reported since the last time."""
        told, self.reported = self.reported, []
        return told


def box(key, start, end, *, tag="PER", state=MentionState.PENDING, caption="Personne", hint=""):
    return Highlight(key, start, end, tag, state, caption, hint)


def pixel(widget, x, y):
    """Return the colour of a widget at a place in its own pixels, on a screen of any density."""
    picture = widget.grab().toImage()
    return picture.pixelColor(round(x * picture.devicePixelRatio()), round(y * picture.devicePixelRatio()))


@pytest.fixture(name="pixel")
def pixel_fixture():
    return pixel


@pytest.fixture(name="box")
def box_fixture():
    return box


@pytest.fixture
def view(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.set_reading_font(QFont("DejaVu Serif").family(), 13)
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.fixture
def hands(view, qtbot):
    return Hands(view, qtbot)
