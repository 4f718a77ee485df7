"""Both themes can be read, and their labels told apart, by computation.

Contrast is that of WCAG 2.2 (1.4.3: 4.5 for text, 1.4.11: 3 for lines). Colour blindness is simulated with the
matrices of Machado, Oliveira and Fernandes (2009) for complete protanopia, deuteranopia and tritanopia, and
differences are distances in CIELAB.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, product

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QDialogButtonBox

from recoupe.ui.kit.desk_style import dress
from recoupe.ui.kit.theme import DARK, LIGHT, follow_system, palette
from recoupe_db.records import Kind, Label

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
SIGHTS = {
    "full colour": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
FAMILIES = (*Label, Kind.MONEY)  # figures and dates share one colour: the word above them tells them apart


def linear(colour):
    channels = QColor(colour).getRgbF()[:3]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def luminance(colour):
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blended(colour, ground, opacity):
    mixed = (
        a * opacity + b * (1 - opacity) for a, b in zip(QColor(colour).getRgbF(), QColor(ground).getRgbF(), strict=True)
    )
    red, green, blue, _ = mixed
    return QColor.fromRgbF(red, green, blue).name()


def lab(colour, sight):
    seen = [min(max(sum(k * c for k, c in zip(row, linear(colour), strict=True)), 0), 1) for row in sight]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    x, y, z = (sum(k * c for k, c in zip(row, seen, strict=True)) / w for row, w in zip(to_xyz, white, strict=True))
    fx, fy, fz = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return (116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz))


def distance(one, other, sight):
    return sum((a - b) ** 2 for a, b in zip(lab(one, sight), lab(other, sight), strict=True)) ** 0.5


@THEMES
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        ("ink", "page"),
        ("ink", "desk"),
        ("ink", "raised"),
        ("dimmed", "page"),
        ("quiet", "desk"),
        ("quiet", "page"),
        ("quiet", "raised"),
        ("selection_ink", "selection"),
        ("hint_ink", "hint"),
        ("warning", "page"),
        ("warning", "desk"),
        ("rounded", "page"),
        ("rounded", "desk"),
        ("good", "page"),
        ("good", "desk"),
        ("focus", "page"),
        ("focus", "desk"),
        ("ink", "hover"),
        ("ink", "sunken"),
        ("ink", "mark"),
        ("quiet", "hover"),
        ("quiet", "sunken"),
        ("dimmed", "desk"),
        ("dimmed", "raised"),
        ("dimmed", "sunken"),
        ("focus", "raised"),
        ("focus", "selection"),
        ("warning", "raised"),
        ("rounded", "raised"),
        ("good", "raised"),
        ("on_accent", "accent"),
    ],
)
def test_text_can_be_read(theme, text, ground):
    assert contrast(getattr(theme, text), getattr(theme, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("tag", [*Label, *Kind, "something else"])
def test_badges_can_be_read(theme, tag):
    tint = theme.tint(tag)
    assert contrast(tint.badge_ink, tint.badge) >= 4.5
    assert contrast(tint.ink, theme.page) >= 4.5


@THEMES
@pytest.mark.parametrize("tag", FAMILIES)
def test_the_article_can_be_read_through_every_fill_however_many_boxes_overlap(theme, tag):
    fill = blended(theme.tint(tag).mark, theme.page, theme.fill(pending=True, level=0))
    assert contrast(theme.ink, fill) >= 4.5
    for other in FAMILIES:
        assert contrast(theme.ink, blended(theme.tint(other).mark, fill, theme.fill(pending=True, level=1))) >= 4.5
    assert theme.fill(pending=True, level=2) == 0


@THEMES
@pytest.mark.parametrize("tag", [*Label, *Kind, "something else"])
def test_the_line_under_a_box_can_be_seen(theme, tag):
    assert contrast(theme.tint(tag).line, theme.page) >= 3


@THEMES
def test_undecided_boxes_stand_out_and_decided_ones_recede(theme):
    assert theme.fill(pending=True, level=0) >= 0.1
    assert theme.fill(pending=True, level=0) >= 2 * theme.fill(pending=False, level=0)


@THEMES
@pytest.mark.parametrize("sight", SIGHTS)
def test_labels_can_be_told_apart(theme, sight):
    marks = {theme.tint(tag).mark for tag in FAMILIES}
    assert len(marks) == len(FAMILIES)
    closest = min((distance(a, b, SIGHTS[sight]), a, b) for a, b in combinations(sorted(marks), 2))
    assert closest[0] >= 10, closest


@THEMES
def test_every_label_and_kind_has_its_colours(theme):
    assert all(theme.tint(tag) is not theme.other for tag in (*Label, *Kind))


@THEMES
def test_the_palette_says_what_the_theme_says(theme):
    colours = palette(theme)
    wanted = {
        QPalette.ColorRole.Base: theme.page,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Window: theme.desk,
    }
    for group, (role, value) in product((QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive), wanted.items()):
        assert colours.color(group, role).name() == value


def test_an_application_is_dressed_without_a_style_sheet(qapp):
    before = qapp.style().objectName(), qapp.palette()
    dress(qapp, DARK)
    assert qapp.style().baseStyle().objectName() == "fusion"
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.desk
    assert qapp.styleSheet() == ""
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])


def test_an_application_that_wears_a_theme_is_not_dressed_again(qapp):
    before = qapp.style().objectName(), qapp.palette()
    dress(qapp, DARK)
    worn = qapp.style()
    dress(qapp, replace(DARK, tints={}))  # a dossier has labels of its own
    assert qapp.style() is worn
    dress(qapp, LIGHT)
    assert qapp.style() is not worn
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == LIGHT.desk
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])


def test_the_buttons_of_a_dialog_are_words(qapp, qtbot):
    before = qapp.style().objectName(), qapp.palette()
    dress(qapp, DARK)
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Save | buttons.Cancel | buttons.Discard)
    qtbot.addWidget(box)
    box.show()
    assert all(button.icon().isNull() and button.text() for button in box.buttons())
    qapp.setStyle(before[0])
    qapp.setPalette(before[1])


def test_the_system_decides_where_it_says(qapp):
    assert follow_system() in (LIGHT, DARK)
