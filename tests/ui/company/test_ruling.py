"""Ruling on one difference after another, faster than rulings are stored."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QListWidget

from recoupe.evaluation.differences import Contrast, Difference
from recoupe.evaluation.layers import LayerSpan
from recoupe.services.adjudication import Case, Docket
from recoupe.ui.company.model import CompanyModel
from recoupe.ui.company.screen import AdjudicationScreen, around
from recoupe.ui.kit.actions import Actions
from recoupe.ui.kit.theme import LIGHT

WORDS = ("Nantes", "Verzicol", "Brumeval")
TEXT = "Le maire de Nantes, l’usine de Verzicol et la gare de Brumeval ouvrent en mars, dit-on partout ici. " * 3


def difference(words):
    start = TEXT.index(words)
    span = LayerSpan(start, start + len(words), figure=False, label="LOC")
    return Difference(start, span.end, False, Contrast.MISSING, {"Ada": (span,), "Bob": ()})


class Later(QObject):
    """Does what is to be stored when the test says so."""

    failed = Signal(Exception)

    def __init__(self):
        super().__init__()
        self.waiting = []

    def write(self, work, done, *, failed=None):
        self.waiting.append((work, done, failed))

    def job(self, work, done, *, failed=None):
        """Measure nothing: no article was read twice."""

    def go_on(self):
        while self.waiting:
            work, done, failed = self.waiting.pop(0)
            try:
                answer = work()
            except ArithmeticError as error:
                failed(error)
            else:
                done(answer)


class Court:
    """Keeps rulings, and remembers in which order they came."""

    def __init__(self):
        self.differences = {words: difference(words) for words in WORDS}
        self.ruled = []
        self.refuses = False
        self.read = 0

    def docket(self, _dossier):
        self.read += 1
        cases = tuple(Case(1, "Un maire", difference) for difference in self.differences.values())
        return Docket((), cases, (), {1: TEXT})

    def rule(self, _article, ruled, side, *, reason):
        if self.refuses:
            raise ArithmeticError
        words = TEXT[ruled.start : ruled.end]
        self.ruled.append((words, side, reason))
        self.differences[words] = replace(self.differences[words], ruling=side, ruled_by="Lead")


class Shelf(QObject):
    opened = Signal(object)
    current = SimpleNamespace(id=1, name="Rachat")

    def refresh_lines(self):
        pass


class Review(QObject):
    decided = Signal(object)
    elsewhere = Signal(object)
    shown = Signal(object)
    article = None

    def when_signed(self, do):
        do()

    def read_undo_state(self):
        pass


@pytest.fixture
def court():
    return Court()


@pytest.fixture
def tasks(qapp):
    return Later()


@pytest.fixture
def screen(qtbot, court, tasks):
    shelf, review = Shelf(), Review()
    model = CompanyModel(SimpleNamespace(adjudication=court, reviewer="Lead"), tasks, shelf, review)
    shown = AdjudicationScreen(model, Actions(model), LIGHT)
    qtbot.addWidget(shown)
    shown.show()
    tasks.go_on()
    yield shown
    shown.close()


def lines(screen):
    rows = screen.findChild(QListWidget, "adjudication_list")
    return [rows.item(row).text().split("\n")[0] for row in range(rows.count())]


def test_keys_that_come_before_a_ruling_is_stored_are_about_the_next_differences(screen, court, tasks):
    assert lines(screen) == ["• Nantes", "• Verzicol", "• Brumeval"]
    screen.take(0)
    assert lines(screen) == ["✓ Nantes", "• Verzicol", "• Brumeval"]
    screen.reason.setText("a firm")
    screen.take_none()
    screen.take(0)
    screen.take_none()  # nothing is left to rule on: it is about none of those before
    tasks.go_on()
    assert court.read == 2  # once when it is shown, and once after all of them
    told = [(words, [TEXT[span.start : span.end] for span in side], reason) for words, side, reason in court.ruled]
    assert told == [("Nantes", ["Nantes"], ""), ("Verzicol", [], "a firm"), ("Brumeval", ["Brumeval"], "")]
    assert lines(screen) == ["✓ Nantes", "✓ Verzicol", "✓ Brumeval"]


def test_a_ruling_that_could_not_be_stored_is_open_again(screen, court, tasks):
    court.refuses = True
    screen.take(0)
    tasks.go_on()
    assert lines(screen) == ["• Nantes", "• Verzicol", "• Brumeval"]
    assert court.ruled == []


def test_the_difference_in_hand_stays_in_hand_when_others_come_before_it(screen, court, tasks):
    screen.go(1)
    held = screen.case.difference
    court.differences = {"l’usine": difference("l’usine"), **court.differences}
    screen._model.read_docket()
    tasks.go_on()
    assert screen.case.difference == held


def test_a_passage_is_shown_in_whole_words(screen):
    known = set(TEXT.split()) | {""}
    for row in range(3):
        screen.findChild(QListWidget, "adjudication_list").setCurrentRow(row)
        first, shown = around(TEXT, screen.case.difference.start, screen.case.difference.end)
        assert {word.strip("…") for word in shown.split()} <= known
        assert shown.endswith("…")
        start = screen.case.difference.start
        assert shown[start - first :].startswith(WORDS[row])
