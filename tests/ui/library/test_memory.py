"""What was decided goes to the rest of the dossier when the reviewer pauses, and not while they decide."""

from __future__ import annotations

import pytest

from recoupe.ui.library.memory_model import MemoryModel


class Recorder:
    """Notes what it is asked to spread, and how many were decided by then."""

    def __init__(self, review):
        self.asked = []
        self._review = review

    def spread(self, _dossier, surfaces):
        self.asked.append((set(surfaces), self._review.left))
        return {}


@pytest.fixture
def recorder(opened):
    return Recorder(opened)


@pytest.fixture
def memory(recorder, opened, tasks, shelf):
    return MemoryModel(recorder, tasks, shelf, opened)


def test_decisions_without_a_pause_between_are_spread_together(memory, recorder, opened, settle):
    for _ in range(3):
        opened.accept()
    settle(opened)
    assert recorder.asked == [({"Elon Musk", "OpenAI"}, 0)]


def test_a_decision_after_a_pause_is_spread_by_itself(memory, recorder, opened, settle):
    memory.pause = 0
    opened.accept()
    settle(opened)
    opened.step(1)
    opened.reject()
    settle(opened)
    assert [surfaces for surfaces, _ in recorder.asked] == [{"Elon Musk"}, {"OpenAI"}]


def test_a_figure_is_nothing_to_remember(memory, recorder, opened, settle):
    opened.step(1)
    opened.accept()
    settle(opened)
    assert recorder.asked == []


def test_whoever_leaves_at_once_leaves_nothing_unspread(memory, recorder, opened, qtbot, tasks):
    memory.pause = 3_600_000
    with qtbot.waitSignal(opened.decided):
        opened.accept()
    memory.spread()
    tasks.close()
    assert [surfaces for surfaces, _ in recorder.asked] == [{"Elon Musk"}]
