"""The screens of the desk: one at a time, each with keys of its own."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget

from recoupe.ui.shell.screens import Screens


def action(window, name, key):
    made = QAction(name, window)
    made.setObjectName(name)
    made.setShortcut(QKeySequence(key))
    window.addAction(made)
    return made


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    screens = Screens()
    window.setCentralWidget(screens)
    window.done = []
    for place, key in (("garden", "F2"), ("kitchen", "F3")):
        dig = action(window, f"work in the {place}", "D")
        dig.triggered.connect(lambda _checked, where=place: window.done.append(where))
        screens.add(action(window, place, key), QWidget(), only_here=[dig])
        setattr(window, place, dig)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def press(window, *keys):
    for key in keys:
        QTest.keyClick(window, QKeySequence(key)[0].key())


def test_a_key_does_what_the_screen_in_front_means_by_it(window):
    press(window, "D", "F3", "D", "F2", "D")
    assert window.done == ["garden", "kitchen", "garden"]


def test_what_becomes_possible_while_another_screen_is_shown_is_possible_only_on_its_own(window):
    window.kitchen.setEnabled(False)
    press(window, "F3", "D")
    assert window.done == []
    press(window, "F2")
    window.kitchen.setEnabled(True)
    assert not window.kitchen.isEnabled()
    press(window, "F3", "D")
    assert window.done == ["kitchen"]
