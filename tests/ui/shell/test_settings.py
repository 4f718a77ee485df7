"""The settings: in one place, applied at once, and there again after a restart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QTabWidget
from tests.release_server import release_server

from recoupe.plugin_loading import PluginFault
from recoupe.ui.kit.locales import locale_of
from recoupe.ui.kit.typography import SANS, first_available
from recoupe.ui.shell import version_controller, version_model
from recoupe.ui.shell.plugins_model import ListedPlugin


@pytest.fixture
def page(person):
    """Return a way to open a page of the settings: General, Reading or Keys."""

    def turn_to(number):
        person.press("Ctrl+,")
        pages = person.find("settings_pages")
        assert isinstance(pages, QTabWidget)
        bar = pages.tabBar()
        person.click_at(bar, bar.tabRect(number).center())

    return turn_to


def choose(person, name, steps):
    """Choose another entry of a box with the keys; negative steps go up."""
    box = person.find(name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    person.press(*["Down" if steps > 0 else "Up"] * abs(steps))


def view(person):
    return person.window.reading.view


def test_the_theme_follows_at_once(person, page):
    page(1)
    assert not person.window.theme.dark
    choose(person, "setting_theme", 1)
    assert person.window.theme.dark
    assert person.window.grab().toImage().pixelColor(3, 300).lightness() < 128
    person.press("Escape")


def test_face_and_size_of_the_letters_follow_at_once_and_stay(person, page, sit_down):
    page(1)
    choose(person, "setting_face", 1)
    person.click("setting_size")
    person.press("Up", "Up")
    assert view(person).document().defaultFont().pointSizeF() == 14
    assert view(person).document().defaultFont().family() == first_available(SANS)
    person.press("Escape")
    person.leave()
    again = sit_down()
    assert view(again).document().defaultFont().pointSizeF() == 14
    assert view(again).document().defaultFont().family() == first_available(SANS)


def test_lines_are_as_long_and_as_far_apart_as_is_chosen_and_stay_so(person, page, sit_down):
    def apart(somebody):
        return view(somebody).document().findBlockByNumber(2).blockFormat().lineHeight()

    person.window.resize(1700, 720)
    person.settle()
    wide, close = view(person).viewport().width(), apart(person)
    page(1)
    person.find("setting_column").setFocus()
    person.press("Down", "Down", "Down", "Down")
    person.find("setting_height").setFocus()
    person.press("Up", "Up")
    assert view(person).viewport().width() < wide
    assert apart(person) == close + 20
    person.press("Escape")
    person.leave()
    again = sit_down()
    assert apart(again) == close + 20
    assert again.window.preferences.column == 66


def test_the_name_signs_what_is_decided_from_then_on(person, page):
    page(0)
    person.click("setting_name")
    person.write("Ada")
    person.press("Tab", "Escape", "A")
    assert person.running.desk.review.undo_state.undo.reviewer == "Ada"


def test_the_language_is_spoken_from_the_next_start_on_and_the_page_says_so(person, page):
    page(0)
    assert person.sees("next start")
    box = person.find("setting_language")
    assert [box.itemText(place) for place in range(box.count())] == ["As the system", "Français", "English"]
    choose(person, "setting_language", 1)
    person.press("Escape")
    assert person.window.preferences.language == "fr"
    assert locale_of("fr").language() == QLocale.Language.French
    assert locale_of("en").language() == QLocale.Language.English
    assert locale_of("system") == QLocale.system()


def test_broken_settings_are_sensible_ones(sit_down, tmp_path):
    (tmp_path / "desk.ini").write_text(
        "[General]\ncolumn=9000\nline_height=tall\ntext_size=huge\nlanguage=xx\ntheme=1\n"
    )
    preferences = sit_down().window.preferences
    assert (preferences.column, preferences.line_height, preferences.text_size) == (75, 170, 13)
    assert (preferences.language, preferences.theme_name) == ("system", "system")


@pytest.fixture
def releases(monkeypatch):
    """Return a server that the program takes for the project’s, and asks as soon as the window is there."""
    with release_server() as server:
        monkeypatch.setattr(version_model, "project_address", lambda name: server.address)
        monkeypatch.setattr(version_controller, "_SETTLED", 0)
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        server.answer(b'{"version": "9.1"}')
        yield server


def test_nobody_is_asked_for_new_versions_until_it_is_wished_and_the_page_says_what_is_sent(releases, person, page):
    page(6)
    assert person.sees("opens no connection by itself")
    assert person.sees(releases.address)
    assert not person.find("versions_ask").isEnabled()
    assert releases.asked == []
    person.click("setting_versions")
    assert releases.asked == []
    person.click("versions_ask")
    person.wait(lambda: person.sees("There is version 9.1"), "the answer")
    assert len(releases.asked) == 1
    person.press("Escape")


def test_a_build_that_names_no_address_says_so_and_asks_nobody(monkeypatch, person, page):
    monkeypatch.setattr(version_model, "project_address", lambda name: "")
    page(6)
    assert person.sees("names no address")
    assert not person.find("setting_versions").isEnabled()
    assert not person.find("versions_ask").isEnabled()
    person.press("Escape")


def test_a_newer_version_is_told_once_a_day(releases, sit_down, person):
    person.window.preferences.tells_versions = True
    person.leave()
    again = sit_down()
    again.wait(lambda: again.sees("newer Recoupe, 9.1"), "the notice")
    again.leave()
    third = sit_down()
    third.settle()
    assert not third.window.toast.isVisible()
    assert len(releases.asked) == 1


def test_without_an_answer_nothing_is_said_but_in_the_settings(releases, sit_down, person, page):
    releases.answer(b"gone", status=503)
    person.window.preferences.tells_versions = True
    person.leave()
    again = sit_down()
    again.wait(lambda: again.window.preferences.number("versions_asked") is not None, "the answer")
    assert not again.window.toast.isVisible()
    assert not again.window.notice().isVisible()
    again.press("Ctrl+,")
    again.find("settings_pages").setCurrentIndex(6)
    assert again.sees("did not say which version is the latest (")
    again.press("Escape")


def test_plug_ins_are_listed_with_what_they_do_and_why_one_is_left_out(person, page):
    page(5)
    assert person.sees("No plug-in is installed.")
    person.running.desk.plugins.listed.emit(
        [
            ListedPlugin("reads", "subtitles", "recoupe-subtitles", "1.0", None, (".srt",)),
            ListedPlugin("writes", "wrong", "recoupe-faulty", "0.3", "x:y is no Writer", (), PluginFault.WRONG_KIND),
            ListedPlugin("reads", "lost", "recoupe-lost", "0.1", "ImportError: no y", (), PluginFault.NOT_LOADED),
            ListedPlugin("reads", "html", "recoupe-twin", "2.0", "Recoupe has", (), PluginFault.NAME_TAKEN),
            ListedPlugin("recognises", "mute", "recoupe-mute", "1.1", "it does", (), PluginFault.NO_MAKER),
        ]
    )
    shown = person.find("plugins_list")
    assert [shown.item(row).text() for row in range(shown.count())] == [
        "subtitles · recoupe-subtitles 1.0\nreads .srt",
        "⚠ wrong · recoupe-faulty 0.3\nleft out: it is not what it says to be; tell its authors",
        "⚠ lost · recoupe-lost 0.1\nleft out: it cannot be loaded (ImportError: no y); tell its authors",
        "⚠ html · recoupe-twin 2.0\nleft out: Recoupe itself has one of this name",
        "⚠ mute · recoupe-mute 1.1\nleft out: it makes no recogniser; tell its authors",
    ]
    assert person.sees("5 plug-ins installed · 4 left out")
    person.press("Escape")
