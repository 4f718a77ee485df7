"""Whoever works without a mouse sees where the keys go, everywhere, by day and by night, and comes everywhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLineEdit, QWidget

from recoupe.ui.kit.theme import DARK, LIGHT
from recoupe.ui.shell.focus_ring import Ring

MOST = 120  # parts of a window


def luminance(colour: QColor) -> float:
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def edge(picture: QImage) -> list[QColor]:
    """Return the colours along the left edge of a picture, three pixels deep, corners left out."""
    rows = range(picture.height() // 3, 2 * picture.height() // 3)
    return [picture.pixelColor(x, y) for y in rows for x in range(4)]


def stops(person) -> list[QWidget]:
    """Press Tab until the keys come round again; return where they have been."""
    first = person.application.focusWidget()
    been = [first]
    for _ in range(MOST):
        QTest.keyClick(person.application.focusWidget(), Qt.Key.Key_Tab)
        now = person.application.focusWidget()
        if now is first:
            return been
        been.append(now)
    raise AssertionError(f"Tab never comes back: {been[-3:]}")


def visibly_changed(part: QWidget) -> bool:
    """Tell whether a part looks different with the keys: enough pixels, with a contrast of 3 (WCAG 2.2, 1.4.11)."""
    with_keys = edge(part.grab().toImage())
    for ring in part.findChildren(Ring):
        ring.hide()
    without = edge(part.grab().toImage())
    for ring in part.findChildren(Ring):
        ring.show()
    changed = [one for one, other in zip(with_keys, without, strict=True) if contrast(one, other) >= 3]
    return len(changed) >= len(with_keys) // 8


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_every_part_that_has_the_keys_shows_it(sit_down, theme):
    person = sit_down(theme=theme)
    person.press("J", "J")  # a figure, so that its value can be written
    parts = stops(person)
    assert any(isinstance(widget, QAbstractButton) for widget in parts)
    assert any(isinstance(widget, QLineEdit) for widget in parts)
    assert any(isinstance(widget, QAbstractScrollArea) for widget in parts)
    for part in parts[1:]:
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert visibly_changed(part), f"{part.objectName()} {part} does not show that it has the keys"


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["page", "desk", "raised"])
def test_the_ring_can_be_seen_on_every_ground(theme, ground):
    assert contrast(QColor(theme.focus), QColor(getattr(theme, ground))) >= 3


def test_the_article_shows_that_it_has_the_keys(person):
    port = person.window.reading.view.viewport()
    with_keys = port.grab().toImage().pixelColor(1, 40)
    person.find("button_accept").setFocus()
    assert contrast(with_keys, port.grab().toImage().pixelColor(1, 40)) >= 3


def test_tab_goes_through_the_desk_from_left_to_right_and_comes_everywhere_once(person):
    parts = stops(person)
    assert len(parts) == len(set(map(id, parts)))
    middles = [part.mapTo(person.window, part.rect().center()).x() for part in parts]
    first_right = next(place for place, x in enumerate(middles) if x > person.window.width() * 0.75)
    assert all(x < person.window.width() * 0.75 for x in middles[:first_right])
    reached = {id(part) for part in parts}
    waiting = [
        child
        for child in person.window.findChildren(QWidget)
        if child.isVisible()
        and child.isEnabled()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not child.focusProxy()
    ]
    assert not [widget for widget in waiting if id(widget) not in reached]


def test_the_ring_goes_when_the_keys_go_and_is_not_in_the_mouses_way(person):
    button = person.find("button_reject")
    button.setFocus()
    assert button.findChildren(Ring)
    person.click("button_reject")
    assert person.running.desk.review.mentions[0].state.value == "rejected"
    person.window.reading.view.setFocus()
    person.settle()
    assert not [ring for ring in button.findChildren(Ring) if ring.isVisible()]
