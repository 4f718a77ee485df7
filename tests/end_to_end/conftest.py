"""People at desks, and one recogniser for all of them: loading the language model takes seconds."""

from __future__ import annotations

import shutil
from contextlib import suppress

import pytest
from PySide6.QtCore import QLocale
from tests.cli.program import own_log
from tests.end_to_end.desk import Person

from recoupe.app import command
from recoupe.recognition.subprocess_recogniser import SubprocessRecogniser
from recoupe.recognition.values import Text
from recoupe.services.imports import ImportService
from recoupe_db.store import Store
from recoupe_resources import sample_folder


class SharedRecogniser(SubprocessRecogniser):
    """Goes on when a desk is closed."""

    def end(self):
        """Stay for the next one."""


@pytest.fixture(autouse=True)
def no_log_left():
    """Take away the log that a command has opened within this process."""
    with own_log():
        yield


@pytest.fixture(scope="session")
def recogniser():
    """Return the real recogniser in its real process, with the language model loaded."""
    shared = SharedRecogniser(command("recognize", "-"))
    list(shared.recognise([Text("warm", "Bonjour.", None)]))
    yield shared
    SubprocessRecogniser.end(shared)


@pytest.fixture(scope="session")
def recognised_sample(shared_file, recogniser):
    """Return a library that holds the sample dossier, recognised and untouched."""

    def make(path):
        store = Store.open(path)
        importing = ImportService(store)
        dossier = importing.dossier("Une offre pour OpenAI").id
        list(importing.take_in(dossier, [sample_folder()]))
        list(importing.recognise(importing.unread(dossier), recogniser))
        store.close()

    return shared_file("sample", make)


@pytest.fixture
def sample(recognised_sample, tmp_path):
    """Return a copy of the recognised sample."""
    return shutil.copy(recognised_sample, tmp_path / "library.sqlite")


@pytest.fixture
def sit_down(qapp, qtbot, tmp_path, recogniser):
    """Return a way to sit down at a desk; whoever still sits there at the end is sent home."""
    there = []

    def sit(library, **wishes):
        person = Person(library, tmp_path / "desk.ini", recogniser=recogniser, **wishes)
        there.append(person)
        return person

    yield sit
    for person in there:
        with suppress(RuntimeError):  # already gone
            person.leave()
    QLocale.setDefault(QLocale.c())
