"""The recogniser is trained from the menu: scores before and after, and nothing changed before one says so."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTableWidget
from tests.end_to_end.desk import Person

from recoupe.recognition.values import Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe.training.versions import Versions
from recoupe_db.records import Label, NewArticle, Origin
from recoupe_db.store import Store

NAMES = ("Zarbourg", "Vélizon", "Mirandac", "Tolvery", "Castagnol", "Brumeval")
SAID = (
    "Le maire de {} parle.",
    "À {}, tout ferme.",
    "Quitter {} ? Jamais.",
    "La gare de {} ouvre.",
    "{} dort encore.",
    "On rit, vers {}.",
)


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            places = [(text.text.index(name), name) for name in NAMES if name in text.text]
            names = [Name(at, at + len(words), words, Label.LOC, 0.9, Origin.MODEL) for at, words in places]
            yield Recognised(text.id, tuple(names), ())


@pytest.fixture
def person(qapp, tmp_path):
    place = tmp_path / "library.sqlite"
    store = Store.open(place)
    importing, library, review = ImportService(store), LibraryService(store), ReviewService(store, reviewer="Ada")
    dossier = importing.dossier("Villes").id
    for name, said in zip(NAMES, SAID, strict=True):
        importing.add(dossier, NewArticle(said.format(name), name, f"{name}.txt"))
    list(importing.recognise(importing.unread(dossier), Finder()))
    for line in library.lines(dossier):
        review.accept([mention.id for mention in library.article(line.id).mentions])
        review.mark_read(line.id)
    store.close()
    person = Person(place, tmp_path / "desk.ini", language="en")
    person.wait(lambda: person.running.desk.review.article is not None, "the article")
    yield person
    person.leave()


def test_a_training_shows_scores_and_changes_nothing_before_it_is_wanted(person):
    person.choose("Library", "train")
    person.click("training_start")
    assert person.find("training_stop").isEnabled()
    person.wait(lambda: not person.running.desk.training.running, "the training")
    person.settle()
    scores = person.find("training_scores")
    assert isinstance(scores, QTableWidget)
    assert scores.item(0, 0).text() == "All names"
    (version,) = Versions().all()
    assert Versions().used is None
    assert person.find("training_use").isEnabled() is version.better
    if version.better:
        person.click("training_use")
        assert Versions().used == version.name
        person.click("training_back")
    assert Versions().used is None
    person.press("Escape")


def test_a_training_that_is_stopped_changes_nothing(person):
    person.choose("Library", "train")
    person.click("training_start")
    person.click("training_stop")
    assert person.sees("Stopped: nothing was changed.")
    assert Versions().all() == []
    person.press("Escape")
