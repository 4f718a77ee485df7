"""Somebody at a desk with three articles that say who printed them and when, and a recogniser that answers at once."""

from __future__ import annotations

import shutil
from contextlib import suppress
from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu
from tests.end_to_end.desk import Person
from tests.ui.conftest import FakeRecogniser

from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

ARTICLES = (
    ("Le cœur du tramway", "La Dépêche", date(2025, 3, 4), "Elon Musk verse 97,4 milliards de dollars pour OpenAI."),
    ("Une réponse", "Le Fil", date(2025, 1, 9), "Sam Altman refuse les 97 milliards de dollars, dit Sam Altman."),
    ("À suivre", "", None, "Il ne s’est rien passé, au cœur de l’été, à Évry."),
)  # fmt: skip


class Recogniser(FakeRecogniser):
    """Answers at once, and has nothing to end."""

    def end(self):
        """Stay."""


class Reader(Person):
    """Reads the list of articles, and drops things on the window."""

    def titles(self):
        """Return the titles in the list, from top to bottom."""
        rows = self.window.shelf.list.model()
        return [rows.index(row, 0).data() for row in range(rows.rowCount())]

    def told(self, row):
        """Return what the list says of an article."""
        return self.window.shelf.list.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    def click_row(self, row, modifiers=Qt.KeyboardModifier.NoModifier):
        """Click on an article of the list."""
        listed = self.window.shelf.list
        place = listed.visualRect(listed.model().index(row, 0)).center()
        self.click_at(listed.viewport(), place, modifiers)

    def pick(self, button, *names):
        """Open the menu of a button, and choose in it and in its submenus."""
        self.click(button)
        for name in names:
            opened = self.application.activePopupWidget()
            assert isinstance(opened, QMenu)
            entry = next(action for action in opened.actions() if name in (action.objectName(), action.text()))
            assert entry.isEnabled(), f"{name} cannot be chosen now"
            self.click_at(opened, opened.actionGeometry(entry).center())

    def drop(self, mime, *, over=None):
        """Drag something over the window (its middle, or a part of it) and let it go there; tell whether it was taken.

        The events go to the native window, as the window system sends them, so that Qt finds the part they are for.
        """
        part = over or self.window
        place = part.mapTo(self.window, part.rect().center())
        kept = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        native = self.window.windowHandle()
        enter = QDragEnterEvent(place, *kept)
        self.application.sendEvent(native, enter)
        if enter.isAccepted():
            self.application.sendEvent(native, QDragMoveEvent(place, *kept))
            self.application.sendEvent(native, QDropEvent(place.toPointF(), *kept))
        self.settle()
        return enter.isAccepted()

    def copy(self, text="", html=""):
        """Put text, and a piece of a page, on the clipboard as another program does."""
        mime = QMimeData()
        if text:
            mime.setText(text)
        if html:
            mime.setHtml(html)
        self.application.clipboard().setMimeData(mime)

    def label(self, name):
        """Return what a label says."""
        widget = self.find(name)
        assert isinstance(widget, QLabel)
        return widget.text()


@pytest.fixture
def place(tmp_path, empty_library):
    """A library with two dossiers, in which everything is recognised."""
    where = shutil.copy(empty_library, tmp_path / "library.sqlite")
    store = Store.open(where)
    importing = ImportService(store)
    for name, articles in (("Rachat", ARTICLES), ("Autre", [("Ailleurs", "", None, "Le cœur bat ailleurs, à Évry.")])):
        dossier = importing.dossier(name).id
        for number, (title, source, day, text) in enumerate(articles):
            file = f"{number}.txt"
            new = NewArticle(text=f"{title}\n\n{text}", title=title, source=source, published=day, file=file)
            importing.add(dossier, new)
        list(importing.recognise(importing.unread(dossier), Recogniser()))
    store.close()
    return where


@pytest.fixture
def sit_down(qapp, tmp_path):
    there = []

    def sit(library):
        person = Reader(library, tmp_path / "desk.ini", language="en", recogniser=Recogniser())
        there.append(person)
        person.settle()
        return person

    yield sit
    qapp.clipboard().clear()  # it outlives Python's objects, and would ask for what is gone
    for person in there:
        with suppress(RuntimeError):  # already gone
            person.leave()


@pytest.fixture
def person(sit_down, place):
    reader = sit_down(place)
    reader.wait(lambda: reader.running.desk.review.article is not None, "the first article")
    reader.settle()
    return reader


@pytest.fixture
def newcomer(sit_down, empty_library, tmp_path):
    """Somebody whose library is empty."""
    return sit_down(shutil.copy(empty_library, tmp_path / "new.sqlite"))


def hold(person, key):
    """Press a key in the list, with Shift held."""
    QTest.keyClick(person.window.shelf.list, key, Qt.KeyboardModifier.ShiftModifier)
    person.settle()
