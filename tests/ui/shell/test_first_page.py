"""The article that was open last can be read before the desk is there, and what is pressed meanwhile is not lost."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from recoupe.app import Application
from recoupe.services.imports import ImportService
from recoupe.ui.kit.preferences import Preferences
from recoupe.ui.shell.first_page import FirstPage
from recoupe_db.last_article import last_article
from recoupe_db.queries import suggesting
from recoupe_db.records import Label, MentionState, NewArticle, NewMention
from recoupe_db.store import Store

TEXT = "Une offre refusée.\n\n" + "Élodie Vasseur a refusé l’offre de Roubaud, dit-elle à Lyon.\n" * 60
NAME = "Élodie Vasseur"


@pytest.fixture
def place(tmp_path):
    """The path of a library with one article of many names, which was open last, and the settings that say so."""
    store = Store.open(tmp_path / "library.sqlite")
    imports = ImportService(store)
    dossier = imports.dossier("Rachat").id
    article = imports.add(dossier, NewArticle(TEXT, "Une offre refusée.", "a.txt")).id
    starts = [at for at in range(len(TEXT)) if TEXT.startswith(NAME, at)]
    marks = [NewMention(at, at + len(NAME), Label.PER) for at in starts]
    with store.write() as session:
        suggesting.suggest(session, article, marks, [], recogniser="test 1")
    store.close()
    settings = QSettings(str(tmp_path / "desk.ini"), QSettings.Format.IniFormat)
    for key, value in (("dossier", dossier), (f"article/{dossier}", article), ("reviewer", "Ada")):
        settings.setValue(key, value)
    return tmp_path / "library.sqlite", settings, dossier, article


@pytest.fixture
def page(place, qtbot):
    path, settings, _, _ = place
    shown = FirstPage.of(Preferences(settings), str(path))
    assert shown is not None
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.painted)
    return shown


@pytest.fixture
def desk(place, page, qtbot):
    """Return a function that lets the desk take over from the page, and gives the desk."""
    running = []

    def take_over():
        path, settings, _, _ = place
        application = Application(Store.open(path), settings=settings, stay=page.touched)
        running.append(application)
        application.window.show()
        review, tasks = application.desk.review, application.tasks
        page.give_way(
            application.window, application.window.reading.view, lambda: review.article is not None and tasks.idle
        )
        qtbot.waitUntil(lambda: review.article is not None and tasks.idle, timeout=20_000)
        return application

    yield take_over
    for process in running:
        process.window.close()
        process.close()


def test_the_page_shows_the_article_with_its_highlights_and_where_it_was(place, page):
    path, _, dossier, article = place
    read = last_article(path, dossier, article)
    assert (read.dossier, read.title, read.text) == ("Rachat", "Une offre refusée.", TEXT)
    assert {TEXT[mark.start : mark.end] for mark in read.marks} == {NAME}
    assert {mark.state for mark in read.marks} == {MentionState.PENDING}
    assert page.windowTitle() == "Rachat – Recoupe"
    assert page.view.toPlainText().startswith("Une offre refusée.")
    assert page.view.is_in_sight(read.marks[0].mention)


def test_the_page_stands_before_the_library_s_machinery_is_loaded(place):
    path, settings, _, _ = place
    settings.sync()
    program = (
        "import sys\nfrom PySide6.QtCore import QSettings\nfrom PySide6.QtWidgets import QApplication\n"
        "from recoupe.opening import FirstPage, Preferences\napplication = QApplication([])\n"
        "settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)\n"
        "page = FirstPage.of(Preferences(settings), sys.argv[1])\npage.show()\n"
        "while not page.painted:\n    application.processEvents()\nprint(*sys.modules)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(path), settings.fileName()],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(ended.stdout.split())
    assert "recoupe.ui.article.view" in loaded
    later = {"sqlalchemy", "babel", "recoupe_db.store", "recoupe.services.services", "recoupe.app", "asyncio"}
    later |= {"recoupe_db.records.facts", "recoupe_db.records.articles", "ctypes.util", "subprocess"}
    assert loaded & later == set()


def test_a_key_pressed_on_the_page_decides_at_the_desk(page, desk, qtbot):
    QTest.keyClick(page.view, Qt.Key.Key_A)
    review = desk().desk.review
    qtbot.waitUntil(
        lambda: any(mention.state is MentionState.ACCEPTED for mention in review.reviewable), timeout=20_000
    )
    accepted = [mention for mention in review.reviewable if mention.state is MentionState.ACCEPTED]
    assert [mention.start for mention in accepted] == [TEXT.index(NAME)]  # the one that the page had in hand


def test_keys_are_done_one_after_the_other(page, desk, qtbot):
    for key in (Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(page.view, key)
    review = desk().desk.review

    def states():
        return [mention.state for mention in review.reviewable[:2]]

    qtbot.waitUntil(lambda: states() == [MentionState.ACCEPTED, MentionState.REJECTED], timeout=20_000)


def test_a_page_that_was_scrolled_is_where_the_desk_goes_on(page, desk, qtbot):
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    scrolled = page.view.place()
    assert page.touched
    assert scrolled > 0
    view = desk().window.reading.view
    qtbot.waitUntil(lambda: view.place() >= scrolled - 70, timeout=20_000)


def test_the_page_is_gone_once_the_desk_stands(page, desk, qtbot):
    desk()
    qtbot.waitUntil(lambda: not page.isVisible())
    assert not page.touched


def test_the_article_stands_where_the_desk_had_it(place, page, desk, qtbot):
    running = desk()
    window, view = running.window, running.window.reading.view
    qtbot.waitUntil(view.isVisible)
    there = QRect(view.mapTo(window, QPoint()), view.size())
    window.close()
    path, settings, _, _ = place
    again = FirstPage.of(Preferences(settings), str(path))
    qtbot.addWidget(again)
    assert again.view.geometry() == there.intersected(again.rect())  # the screen of tests is small
    assert again.view.geometry().topLeft() == there.topLeft()


@pytest.mark.parametrize("spoilt", ["gone", "empty", "other", "newer", "article"])
def test_without_an_article_that_can_be_read_there_is_no_page(place, spoilt):
    path, settings, dossier, _ = place
    if spoilt == "gone":
        path.unlink()
    elif spoilt == "empty":
        path.write_bytes(b"")
    elif spoilt == "other":
        path.write_bytes(b"no library at all" * 300)
    elif spoilt == "newer":
        with sqlite3.connect(path) as file:
            file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.close()
    else:
        settings.setValue(f"article/{dossier}", 4711)
    assert FirstPage.of(Preferences(settings), str(path)) is None
    assert FirstPage.of(Preferences(settings), "postgresql://nowhere/library") is None


def test_reading_it_leaves_nothing_beside_the_library(place):
    path, _, dossier, article = place
    before = sorted(path.parent.iterdir())
    assert last_article(path, dossier, article) is not None
    assert sorted(path.parent.iterdir()) == before


def test_a_page_that_is_closed_opens_no_desk(page):
    page.close()
    assert page.closed


def test_a_modifier_by_itself_is_no_key(page):
    page.eventFilter(page.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier))
    assert page.keys == []
