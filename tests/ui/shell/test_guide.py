"""The guide inside the program is the documentation itself: its pages, their pictures, their links."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget

from recoupe.ui.kit import wording
from recoupe.ui.shell.guide_dialog import GuideDialog
from recoupe_resources import GUIDE, guide_folder

ROOT = Path(__file__).parents[3]


@pytest.fixture(params=["en", "fr"])
def guide(qtbot, monkeypatch, request):
    monkeypatch.setattr(wording, "language", lambda: request.param)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GuideDialog(parent)
    yield dialog  # while its parent is there
    dialog.close()


def test_every_page_is_shown_as_it_is_written_in_the_language_of_the_desk(guide):
    names = GUIDE[wording.language()]
    assert guide.pages.count() == len(names)
    assert guide.text.toPlainText().startswith("Cinq minutes" if wording.language() == "fr" else "At the desk")
    for name in names:
        guide.open_page(name)
        written = (ROOT / "docs" / name).read_text(encoding="utf-8").replace("\u00a0", " ")  # as Qt gives it back
        shown = guide.text.toPlainText()
        heading = re.search(r"^# (.*)$", written, re.MULTILINE)[1]
        assert shown.startswith(heading)
        assert all(re.sub(r"[`*]", "", title) in shown for title in re.findall(r"^## (.*)$", written, re.MULTILINE))


def test_a_link_leads_to_the_other_page_in_the_same_language_or_in_the_one_it_names(guide):
    guide.open_page("fr/desk.md")
    guide.text.anchorClicked.emit(QUrl("verdicts.md"))
    assert guide.text.toPlainText().startswith("Quels chiffres")
    guide.text.anchorClicked.emit(QUrl("../verdicts.md"))
    assert guide.text.toPlainText().startswith("Which figures")
    guide.text.anchorClicked.emit(QUrl("library.md"))
    assert guide.text.toPlainText().startswith("The library")
    guide.text.anchorClicked.emit(QUrl("../SECURITY.md"))
    assert guide.text.toPlainText().startswith("The library")


@pytest.mark.parametrize(("page", "up"), [("desk.md", ""), ("fr/desk.md", "../")])
def test_pictures_of_the_guide_are_shown_and_nothing_else_is_loaded(guide, page, up):
    image = QTextDocument.ResourceType.ImageResource.value
    guide.open_page(page)
    picture = guide.text.loadResource(image, QUrl(f"{up}pictures/desk-fr-light.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= 600
    assert guide.text.loadResource(image, QUrl(f"{up}../README.md")) is None
    assert guide.text.loadResource(image, QUrl.fromLocalFile(str(ROOT / "README.md"))) is None
    assert guide.text.loadResource(image, QUrl("https://example.org/a.png")) is None


def test_the_wheel_brings_each_page():
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]["targets"]["wheel"]
    brought = set(wheel["force-include"])
    english = {f"docs/{name}" for pages in GUIDE.values() for name in pages if "/" not in name}
    assert english | {"docs/pictures", "docs/fr"} <= brought
    assert guide_folder() == ROOT / "docs"
