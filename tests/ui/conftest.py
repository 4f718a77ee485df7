"""View-models on a real library, without a recogniser: what it would have said is stored at once."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.end_to_end.desk import Person

from recoupe.recognition.values import Figure, Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe.ui.kit.tasks import Tasks
from recoupe.ui.library.model import ArticleListModel
from recoupe.ui.review.model import ReviewModel
from recoupe_db.records import Kind, Label, NewArticle, Origin, Reading
from recoupe_db.store import Store

TEXTS = (
    "Une offre\n\nElon Musk verse 97,4 milliards de dollars pour OpenAI.",
    "Une réponse\n\nSam Altman refuse les 97 milliards de dollars.",
    "Rien\n\nIl ne s’est rien passé.",
)
NAMES = {"Elon Musk": Label.PER, "Sam Altman": Label.PER, "OpenAI": Label.ORG}
SUMS = {"97,4 milliards de dollars": "97400000000", "97 milliards de dollars": "97000000000"}


def suggestions(text):
    """Return what a recogniser would find in one of the texts."""
    names = [Name(*span(text, name), name, label, 0.9, Origin.MODEL) for name, label in NAMES.items() if name in text]
    sums = [(words, Reading(Kind.MONEY, value, unit="USD")) for words, value in SUMS.items() if words in text]
    return tuple(names), tuple(Figure(*span(text, words), words, reading) for words, reading in sums)


def span(text, words):
    return text.index(words), text.index(words) + len(words)


class FakeRecogniser:
    """Answers at once."""

    name, version = "fake", "1"

    def recognise(self, texts):
        for text in texts:
            names, figures = suggestions(text.text)
            yield Recognised(text.id, names, figures)


@pytest.fixture
def place(empty_library, tmp_path):
    return Path(shutil.copy(empty_library, tmp_path / "library.sqlite"))


@pytest.fixture
def store(place):
    store = Store.open(place)
    yield store
    store.close()


@pytest.fixture
def importing(store):
    return ImportService(store)


@pytest.fixture(scope="session")
def library_of_three(shared_file, empty_library):
    """A library with a dossier of three articles, recognised; it is made once, and copied."""

    def make(path):
        store = Store.open(Path(shutil.copy(empty_library, path)))
        importing = ImportService(store)
        made = importing.dossier("Rachat")
        for number, text in enumerate(TEXTS):
            importing.add(made.id, NewArticle(text=text, title=text.split("\n")[0], file=f"{number}.txt"))
        list(importing.recognise(importing.unread(made.id), FakeRecogniser()))
        store.close()

    return shared_file("three articles", make)


@pytest.fixture
def dossier(place, importing, library_of_three):
    """A dossier of three articles, recognised."""
    with closing(sqlite3.connect(library_of_three)) as three, closing(sqlite3.connect(place)) as library:
        three.backup(library)
    return importing.dossier("Rachat")


@pytest.fixture
def library(store):
    return LibraryService(store)


@pytest.fixture
def recogniser():
    return FakeRecogniser()


@pytest.fixture
def tasks(qapp, store):
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def settle(qtbot, tasks):
    """Return a way to wait until everything asked for was done and told."""

    def settle(*models):
        qtbot.waitUntil(lambda: tasks.idle and all(model.idle for model in models))

    return settle


@pytest.fixture
def review(library, store, tasks):
    return ReviewModel(library, ReviewService(store, reviewer="Ada"), tasks)


@pytest.fixture
def shelf(library, tasks):
    return ArticleListModel(library, tasks)


@pytest.fixture
def articles(library, dossier):
    """The ids of the dossier's articles, in their order."""
    return [line.id for line in library.lines(dossier.id)]


@pytest.fixture
def opened(review, articles, settle):
    """The review model with the first article on the screen."""
    review.open(articles[0])
    settle(review)
    return review


@pytest.fixture
def sit_down(qapp, place, dossier, tmp_path):
    """Return a way to sit down at the same desk again and again; the settings stay."""
    there = []

    def sit(**wishes):
        person = Person(place, tmp_path / "desk.ini", **({"language": "en"} | wishes))
        there.append(person)
        person.wait(lambda: person.running.desk.review.article is not None, "the first article")
        person.settle()
        return person

    yield sit
    for person in there:
        with suppress(RuntimeError):  # already gone
            person.leave()


@pytest.fixture
def person(sit_down):
    """Return somebody who has just sat down."""
    return sit_down()
