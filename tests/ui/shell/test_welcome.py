"""What somebody meets who has nothing in the library yet, or an empty dossier: one main act, and ways to go on."""

from __future__ import annotations

import pytest
from tests.end_to_end.desk import Person

from recoupe.services.imports import ImportService
from recoupe_db.store import Store


@pytest.fixture
def newcomer(qapp, tmp_path):
    Store.open(tmp_path / "none.sqlite").close()
    person = Person(tmp_path / "none.sqlite", tmp_path / "none.ini", language="en")
    yield person
    person.leave()


def test_a_newcomer_sees_what_a_fact_looks_like_where_there_is_room_and_nothing_that_is_still_empty(newcomer):
    welcome = newcomer.window.welcome
    assert newcomer.sees("What do your sources really say?")
    assert welcome._example.isVisible()
    assert not newcomer.window.shelf.isVisible()
    assert not welcome._recent.isVisible()
    newcomer.window.resize(960, 720)
    newcomer.settle()
    assert not welcome._example.isVisible()


def test_that_the_example_is_missing_is_said_in_a_sentence(newcomer, tmp_path, monkeypatch):
    monkeypatch.setattr("recoupe.ui.importing.controller.sample_folder", lambda: tmp_path / "nowhere")
    newcomer.click("button_open_sample")
    assert newcomer.sees("The example is missing from this installation. Bring articles of your own instead.")
    assert not newcomer.running.desk.shelf.dossiers


def test_from_an_empty_dossier_one_goes_back_to_one_of_the_recent_ones(person, store):
    imports = ImportService(store)
    older, newer = imports.dossier("Older & quiet"), imports.dossier("Newer")
    person.running.desk.shelf.refresh()
    person.settle()
    for dossier in (newer, older):
        person.running.desk.shelf.open(dossier)
        person.settle()
    offered = person.window.welcome._recent
    assert offered.isVisible()
    named = [person.window.welcome._recent_buttons.itemAt(number).widget().accessibleName() for number in range(2)]
    assert named == ["Newer", "Rachat"]
    assert not person.window.welcome._example.isVisible()
    person.click("Rachat")
    assert person.running.desk.shelf.current.name == "Rachat"
    assert person.window.shelf.isVisible()
    assert not offered.isVisible()
