"""Folders that the desk watches, and labels of other tools: asked once, kept, and shown in the settings."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QComboBox, QTableWidget

from recoupe.services import foreign_labels, watching
from recoupe.services.foreign_labels import LEFT_OUT, ForeignLabels, note, noted
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.schemes import SchemeService
from recoupe.services.watching import Watch, WatchedFolder, keep_watches, watches
from recoupe.ui.importing import watching_model
from recoupe.ui.importing.settings_page import ImportSettingsPage
from recoupe_db.records import Kind, Label
from recoupe_db.records.schemes import HOUSE, Scheme, label_from
from recoupe_db.store import Store

ARTICLE = "Verdal supprime 320 postes\n\nLe groupe Verdal a annoncé un plan de 320 suppressions de postes à Dijon.\n"


@pytest.fixture(autouse=True)
def own_settings(tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "place", lambda: tmp_path / "watched.json")
    monkeypatch.setattr(foreign_labels, "own_table", lambda: tmp_path / "labels.txt")
    monkeypatch.setattr(watching_model, "_INTERVAL", 50)


def test_what_appears_in_a_watched_folder_comes_in_once_also_after_a_restart(sit_down, tmp_path):
    folder = tmp_path / "veille"
    folder.mkdir()
    person = sit_down()
    person.running.desk.watching.watch([Watch(folder, "Veille")])
    (folder / "a.txt").write_text(ARTICLE, encoding="utf-8")
    dossiers = lambda: [dossier.name for dossier in person.running.desk.shelf.dossiers]  # noqa: E731
    person.wait(lambda: "Veille" in dossiers(), "the dossier")
    person.leave()
    (watch,) = watches()
    assert (watch.folder, watch.dossier, [path.name for path in watch.told]) == (folder, "Veille", ["a.txt"])
    assert WatchedFolder(folder, watch.told).look() == []
    (folder / "b.txt").write_text(ARTICLE.replace("320", "480"), encoding="utf-8")
    again = WatchedFolder(folder, watch.told)
    assert again.look() == []
    assert [path.name for path in again.look()] == ["b.txt"]


def test_the_settings_watch_a_folder_and_forget_it(sit_down, tmp_path):
    person = sit_down()
    person.press("Ctrl+,")
    page = person.front().findChild(ImportSettingsPage)
    page.watch(tmp_path / "veille", "Veille")
    assert [(watch.folder.name, watch.dossier) for watch in watches()] == [("veille", "Veille")]
    table = page.findChild(QTableWidget, "watched_folders")
    assert table.item(0, 1).text() == "Veille"
    table.selectRow(0)
    page.findChild(object, "watch_remove").click()
    assert watches() == []
    assert not person.running.desk.watching.watched
    person.press("Escape")


def test_a_label_that_is_not_known_is_asked_for_once_and_can_be_changed_in_the_settings(sit_down, tmp_path):
    person = sit_down()
    text = "José Bové promet 3,5 millions d’euros."
    marked = [[0, 9, "Élu"], [17, 37, "Budget"], [10, 16, "Verbe"]]
    (tmp_path / "d.jsonl").write_text(json.dumps({"text": text, "label": marked}), encoding="utf-8")
    person.press("Ctrl+I")
    person.answer_file(tmp_path / "d.jsonl")
    person.settle()
    person.click("incoming_import")
    person.settle()
    assert person.sees("marks with labels that are not known")
    for name, ours in (("Élu", Label.PER), ("Budget", Kind.MONEY)):
        box = person.find(f"label_{name}")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(ours))
    person.click("labels_take")
    person.settle()
    assert noted() == {"Élu": (Label.PER,), "Budget": (Kind.MONEY,), "Verbe": (LEFT_OUT,)}
    assert ForeignLabels().unknown(["Élu", "Budget", "Verbe", "Quoi"]) == ["Quoi"]
    person.press("Ctrl+,")
    page = person.front().findChild(ImportSettingsPage)
    box = page.findChild(QComboBox, "label_Verbe")
    box.setCurrentIndex(box.findData(Label.MISC))
    assert noted()["Verbe"] == (Label.MISC,)
    person.press("Escape")


def test_a_dossier_with_labels_of_its_own_is_asked_for_these(sit_down, place, tmp_path):
    person, store = sit_down(), Store.open(place)
    own = Scheme((*HOUSE.labels[:3], label_from({"key": "OFFICE", "french": "Mandat", "english": "Office"})))
    dossier = ImportService(store).dossier("Mairie").id
    SchemeService(store, reviewer="Ada").use(dossier, own)
    note({"Élu": Label.MISC})
    marked = [[0, 9, "Élu"], [17, 26, "PERSON"]]
    (tmp_path / "d.jsonl").write_text(json.dumps({"text": "José Bové invite Ana Vidal.", "label": marked}))
    person.press("Ctrl+I")
    person.answer_file(tmp_path / "d.jsonl")
    person.settle()
    person.find("incoming_dossier").setText("Mairie")
    person.click("incoming_import")
    person.settle()
    box = person.find("label_Élu")
    assert [box.itemText(row) for row in range(1, box.count())] == ["Person", "Organisation", "Place", "Office"]
    box.setCurrentIndex(box.findData(Label("OFFICE")))
    person.click("labels_take")
    person.settle()
    assert noted() == {"Élu": ("OFFICE", "MISC")}
    library = LibraryService(store)
    marks = library.article(library.lines(dossier)[0].id).mentions
    store.close()
    assert {mark.surface: mark.label for mark in marks} == {"José Bové": "OFFICE", "Ana Vidal": "PER"}


def test_what_a_desk_noted_by_hand_stays(tmp_path):
    table = tmp_path / "labels.txt"
    table.write_text("# les nôtres\nPolitique = PER\n", encoding="utf-8")
    note({"Verbe": None}, table)
    assert table.read_text(encoding="utf-8") == "# les nôtres\nPolitique = PER\nVerbe = -\n"


def test_what_a_desk_wrote_by_hand_stays_when_another_row_is_changed_in_the_settings(sit_down, tmp_path):
    written = "Maire = Mandat élu, PER\nRivière = Cours d’eau\nVerbe = -\n"
    (tmp_path / "labels.txt").write_text(written, encoding="utf-8")
    person = sit_down()
    person.press("Ctrl+,")
    page = person.front().findChild(ImportSettingsPage)
    assert page.findChild(QComboBox, "label_Maire").currentText() == "Mandat élu"
    box = page.findChild(QComboBox, "label_Verbe")
    box.setCurrentIndex(box.findData(Label.ORG))
    assert (tmp_path / "labels.txt").read_text("utf-8") == written.replace("Verbe = -", "Verbe = ORG")
    box = page.findChild(QComboBox, "label_Maire")
    box.setCurrentIndex(box.findData(Label.LOC))
    box.setCurrentIndex(box.findData("Mandat élu"))
    assert noted()["Maire"] == ("Mandat élu", "PER")
    person.press("Escape")


def test_a_file_of_watched_folders_that_is_something_else_is_nothing(tmp_path):
    place = tmp_path / "w.json"
    place.write_text('{"folder": 3}', encoding="utf-8")
    assert watches(place) == []
    keep_watches([Watch(tmp_path, "D", {tmp_path / "a": (1, 2)})], place)
    assert watches(place) == [Watch(tmp_path, "D", {tmp_path / "a": (1, 2)})]
