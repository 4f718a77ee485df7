"""The program says what it is made of, and what is kept of a person is theirs alone."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPlainTextEdit

from recoupe.ui.kit.preferences import make_private
from recoupe_resources import notice

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "packaging"))
from notice import licence, shipped  # type: ignore[import-not-found]


def test_the_notice_names_everything_that_is_shipped_with_its_licence():
    told = notice().splitlines()
    for package in shipped().values():
        name = package.metadata["Name"]
        assert [line for line in told if line.strip().startswith(f"{name} ")], f"{name} is missing: packaging/notice.py"
        assert licence(package) != "see its licence file", name


def test_the_notice_says_what_the_licences_of_qt_and_of_the_model_give():
    told = " ".join(notice().split())
    assert "GNU Lesser General Public License, version 3" in told
    assert "You may replace them" in told
    assert "Lesser General Public License for Linguistic Resources" in told


def test_the_about_window_shows_the_notice(person):
    person.window.actions_["about"].trigger() if hasattr(person.window, "actions_") else person.choose("&Help", "about")
    person.settle()
    shown = person.find("about_notice")
    assert isinstance(shown, QPlainTextEdit)
    assert shown.toPlainText() == notice()
    person.front().reject()
    person.settle()


def test_the_settings_are_readable_by_their_owner_only(tmp_path):
    place = tmp_path / "config" / "recoupe.conf"
    make_private(place)
    settings = QSettings(str(place), QSettings.Format.IniFormat)
    settings.setValue("reviewer", "Ada")
    settings.sync()
    assert place.stat().st_mode & 0o077 == 0
    place.chmod(0o644)
    make_private(place)
    assert place.stat().st_mode & 0o077 == 0
    assert QSettings(str(place), QSettings.Format.IniFormat).value("reviewer") == "Ada"
