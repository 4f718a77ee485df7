"""The window as a whole: usable before any recogniser is, and every trouble told in one sentence."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractScrollArea
from tests.end_to_end.desk import Person

from recoupe_db.problems import Problem
from recoupe_db.records import MentionState, NewArticle
from recoupe_resources import icons_folder


class Silent:
    """A recogniser that never answers, until it is told to give up."""

    name, version = "silent", "1"

    def __init__(self):
        self._released = threading.Event()

    def recognise(self, texts):
        next(iter(texts))
        self._released.wait()
        return iter(())

    def end(self):
        self._released.set()


class Trouble(Problem):
    """Something that a person can understand."""

    sentence = "The shelf “{name}” has fallen down: pick up what you can."


class Impatient(Person):
    """Does not wait for imports."""

    @property
    def idle(self):
        desk = self.running.desk
        return desk.review.idle and all(pool.activeThreadCount() == 0 for pool in self._pools)

    @property
    def _pools(self):
        tasks = self.running.tasks
        return (tasks._readers, tasks._writer)


@pytest.fixture
def silent():
    recogniser = Silent()
    yield recogniser
    recogniser.end()


@pytest.fixture
def person(qapp, place, dossier, importing, tmp_path, silent):
    """Somebody whose dossier holds an article that waits for a recogniser which never answers."""
    importing.add(dossier.id, NewArticle(text="Titre\n\nLe reste.", title="Titre"))
    person = Impatient(place, tmp_path / "desk.ini", language="en", recogniser=silent)
    person.wait(lambda: person.running.desk.review.current is not None, "the first article")
    yield person
    silent.end()
    person.leave()


def test_decisions_do_not_wait_for_a_recogniser_that_never_answers(person):
    assert person.running.desk.imports.running
    person.press("A", "R")
    person.wait(lambda: person.sees("1 to review"), "both decisions")
    states = [mention.state for mention in person.running.desk.review.mentions]
    assert states == [MentionState.ACCEPTED, MentionState.REJECTED, MentionState.PENDING]


def test_a_problem_is_said_in_one_sentence_above_the_article(person):
    person.running.tasks.failed.emit(Trouble(name="Est"))
    assert person.sees("The shelf “Est” has fallen down: pick up what you can.")


def test_a_fact_without_a_subject_is_refused_in_one_sentence_and_nothing_typed_is_lost(person):
    person.press("J", "F")
    person.wait(person.window.form.isVisible, "the form")
    person.click("fact_attribute")
    person.write("montant")
    person.click("fact_subject")
    person.write("")
    person.press("Return")
    person.wait(lambda: person.sees("A fact says about whom"), "the sentence")
    assert person.window.form.attribute.text() == "montant"


def test_the_theme_is_switched_by_a_key_and_remembered(person):
    def dark():
        return person.window.grab().toImage().pixelColor(3, 200).lightness() < 128

    assert not dark()
    person.press("Ctrl+T")
    assert dark()
    assert person.settings.value("theme") == "dark"
    person.press("Ctrl+T")
    assert not dark()


def test_every_list_page_and_table_of_every_screen_turns_dark_with_the_key(person):
    person.press("Ctrl+T")
    bright = list[str]()
    for screen in ("F2", "F4", "F5", "F6", "F7", "F8"):
        person.press(screen)
        for part in person.window.findChildren(QAbstractScrollArea):
            port = part.viewport()
            if port.isVisible() and not port.size().isEmpty():
                image = port.grab().toImage()
                corner = image.pixelColor(image.width() - 3, image.height() - 3)
                bright += [f"{screen}: {part.objectName()} {type(part).__name__}"] if corner.lightness() > 128 else []
    assert not bright


def test_an_export_that_cannot_be_written_is_told_and_leaves_nothing(person, tmp_path: Path):
    person.export("facts.json", tmp_path / "nowhere" / "facts.json")
    assert not (tmp_path / "nowhere").exists()


def test_the_program_has_an_icon_that_qt_can_draw(qapp):
    drawn = QIcon(str(icons_folder() / "recoupe.svg")).pixmap(64, 64).toImage()
    assert drawn.pixelColor(32, 4).name() == "#3e4ec8"
