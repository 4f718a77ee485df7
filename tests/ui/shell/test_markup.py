"""A title, a source, a name or a note that looks like a page is shown letter by letter, wherever it is shown."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, Qt, QTimer
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QDialog, QLabel, QToolTip, QWidget

from recoupe.services.imports import ImportService
from recoupe.services.review import ReviewService
from recoupe.ui.kit.commands import GROUPS
from recoupe_db.queries import mentions
from recoupe_db.records import Kind, Label, NewArticle, NewMention, Origin, Reading

EVIL = "<b>Gras</b><img src='file:///x.png'>"
TEXT = f"{EVIL} verse 97,4 milliards de dollars à {EVIL}."


@pytest.fixture
def library_of_markup(store, dossier):
    importing = ImportService(store)
    made = importing.dossier(EVIL)
    money = Reading(Kind.MONEY, "97400000000", unit="USD")
    words = "97,4 milliards de dollars"
    for number in range(2):
        article = NewArticle(
            text=f"{TEXT} Article {number}.", title=f"{number} {EVIL}", source=EVIL, url=f"https://a.fr/{EVIL}"
        )
        added = importing.add(made.id, article)
        start = TEXT.index(words)
        with store.write() as session:
            suggested = [
                NewMention(0, len(EVIL), Label.ORG, score=0.9, reason=EVIL, origin=Origin.MODEL),
                NewMention(start, start + len(words), Kind.MONEY, money, origin=Origin.RULE),
            ]
            mentions.suggest(session, added.id, suggested, [], EVIL)
            keys = [mention.id for mention in mentions.of_article(session, added.id)]
        review = ReviewService(store, reviewer=EVIL)
        review.accept(keys)
        review.flag(keys, flagged=True, comment=EVIL)
    return made


def rich_labels(window: QWidget):
    """Return the labels that would take what they show for a page, with the tags of ours in it."""
    for label in window.findChildren(QLabel):
        taken = label.textFormat() is Qt.TextFormat.RichText or (
            label.textFormat() is Qt.TextFormat.AutoText and GuiQt.mightBeRichText(label.text())
        )
        if taken and re.search(r"<b>Gras|<img src=.file", label.text()):
            yield f"{type(label).__name__} {label.objectName()} in {type(label.parent()).__name__}: {label.text()[:80]}"


def test_no_label_takes_what_an_article_says_for_a_page(person, library_of_markup):
    window = person.window
    person.running.desk.shelf.refresh(wanted=library_of_markup.id)
    person.settle()
    seen = set()
    for key in ("F2", "Ctrl+J", "Ctrl+L", "Ctrl+H", "Ctrl+Shift+L", "N", "F4", "F5", "Down", "F2", "G"):
        person.press(key)
        assert list(rich_labels(window)) == []
        seen |= {label.text() for label in window.findChildren(QLabel) if "Gras" in label.text()}
    assert seen  # some labels do show it


def test_no_tooltip_takes_a_title_for_a_page(person, library_of_markup):
    person.running.desk.shelf.refresh(wanted=library_of_markup.id)
    person.settle()
    tips = [widget.toolTip() for widget in person.window.findChildren(QWidget)]
    for view in person.window.findChildren(QAbstractItemView):
        model = view.model()
        if model is not None:
            rows = min(model.rowCount(), 5)
            columns = 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(), 5)
            places = [model.index(row, column) for row in range(rows) for column in range(columns)]
            tips += [str(place.data(Qt.ItemDataRole.ToolTipRole) or "") for place in places]
    marked = [tip for tip in tips if "Gras" in tip]
    assert marked
    for tip in marked[:10]:
        QToolTip.showText(QPoint(5, 5), tip, person.window)
        (shown,) = [
            widget for widget in QApplication.topLevelWidgets() if widget.inherits("QTipLabel") and widget.isVisible()
        ]
        assert shown.textFormat() is Qt.TextFormat.PlainText
        assert shown.text() == tip
        shown.hide()


LEFT_OUT = {"quit", "train", "full_screen", "open_sample", "recognise_selected"}
"""What ends the window or starts another program."""
LOOK = 30  # milliseconds between two looks at what has come up


class Onlooker:
    """Looks at every window that comes up, whichever command opened it, and lets it go again."""

    def __init__(self, person):
        self.person, self.taken, self.shown = person, [], set()
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(LOOK)

    def look(self):
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self.taken += [f"{self.command}: {label}" for label in rich_labels(window)]
                self.shown |= {words for words in self._words(window) if "Gras" in words}
        modal = QApplication.activeModalWidget() or QApplication.activePopupWidget()
        if isinstance(modal, QDialog):
            modal.reject()
        elif modal is not None:
            modal.close()

    def _words(self, window):
        yield from (label.text() for label in window.findChildren(QLabel))
        for box in window.findChildren(QComboBox):
            yield from map(box.itemText, range(box.count()))

    def give(self, command, action):
        self.command = command

        action.trigger()
        self.person.settle()
        self.look()


def test_no_command_brings_up_what_takes_an_article_for_a_page(person, library_of_markup):
    person.running.desk.shelf.refresh(wanted=library_of_markup.id)
    person.settle()
    eye, given = Onlooker(person), set(LEFT_OUT)
    for screen in ("show_review", "show_recoupement", "show_settling", "show_adjudication", "show_proof"):
        eye.give(screen, person.window.actions_[screen])
        for command in sorted(command.name for group in GROUPS for command in group.commands):
            action = person.window.actions_[command]
            if command not in given and action.isEnabled():
                given.add(command)
                eye.give(command, action)
    eye.timer.stop()
    assert eye.taken == []
    assert len(eye.shown) > 3  # several places do show it
