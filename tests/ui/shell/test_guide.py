"""The guide inside the program is the documentation itself: its pages, their pictures, their links."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from recoupe.ui.shell.guide_dialog import GuideDialog
from recoupe_resources import GUIDE, guide_folder

ROOT = Path(__file__).parents[3]


@pytest.fixture
def guide(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GuideDialog(parent)
    yield dialog  # while its parent is there
    dialog.close()


def test_every_page_is_shown_as_it_is_written(guide):
    assert guide.pages.count() == len(GUIDE)
    for name in GUIDE:
        guide.open_page(name)
        written = (ROOT / "docs" / name).read_text(encoding="utf-8")
        shown = guide.text.toPlainText()
        heading = re.search(r"^# (.*)$", written, re.MULTILINE)[1]
        assert shown.startswith(heading)
        assert all(re.sub(r"[`*]", "", title) in shown for title in re.findall(r"^## (.*)$", written, re.MULTILINE))


def test_a_link_leads_to_the_other_page(guide):
    guide.text.anchorClicked.emit(QUrl("library.md"))
    assert guide.text.toPlainText().startswith("The library")


def test_pictures_of_the_guide_are_shown_and_nothing_else_is_loaded(guide):
    image = QTextDocument.ResourceType.ImageResource.value
    guide.open_page("premiers-pas.md")
    picture = guide.text.loadResource(image, QUrl("pictures/desk-fr-light.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= 600
    assert guide.text.loadResource(image, QUrl("../README.md")) is None
    assert guide.text.loadResource(image, QUrl("https://example.org/a.png")) is None


def test_the_wheel_brings_each_page():
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    brought = set(wheel["force-include"])
    assert {f"docs/{name}" for name in GUIDE} | {"docs/pictures"} <= brought
    assert guide_folder() == ROOT / "docs"
