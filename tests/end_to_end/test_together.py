"""Three windows: two people read the same dossier on their own, a third brings their work together and rules."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from tests.end_to_end.desk import Person
from tests.proofing import ReaderOfNames

from recoupe.__main__ import main
from recoupe.exchange.formats import FORMATS
from recoupe.recognition.values import Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.packages import PackageService
from recoupe.services.review import ReviewService
from recoupe.ui.exporting.gold_form import GoldForm
from recoupe.ui.exporting.model import ExportModel
from recoupe_db.records import ArticleState, Label, MentionState, NewArticle, Origin
from recoupe_db.store import Store

TEXT = "Une offre\n\nElon Musk veut racheter OpenAI, et Sam Altman refuse."
NAMES = {"Elon Musk": Label.PER, "OpenAI": Label.LOC, "Sam Altman": Label.PER}


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            names = [
                Name(text.text.index(w), text.text.index(w) + len(w), w, label, 0.9, Origin.MODEL)
                for w, label in NAMES.items()
            ]
            yield Recognised(text.id, tuple(names), ())


@pytest.fixture
def sit(qapp, empty_library, tmp_path):
    """Return a way to sit down at a desk of one's own, under a name."""
    there = []

    def at(name, place=None):
        settings = tmp_path / f"{name}.ini"
        place = place or tmp_path / f"{name}.sqlite"
        if not place.exists():
            shutil.copy(empty_library, place)
        person = Person(place, settings, language="en")
        if person.window.preferences.reviewer != name:
            person.running.desk.company.signed.emit(name)
        person.settle()
        there.append(person)
        return person

    yield at
    for window in there:
        window.leave()


@pytest.fixture(scope="module")
def begun_once(empty_library, tmp_path_factory):
    """A folder with a library with one article, recognised, and the package in which the lead has shared it."""
    folder = tmp_path_factory.mktemp("begun")
    store = Store.open(Path(shutil.copy(empty_library, folder / "Lead.sqlite")))
    importing = ImportService(store)
    dossier = importing.dossier("Rachat")
    importing.add(dossier.id, NewArticle(TEXT, "Une offre", "offre.txt"))
    list(importing.recognise(importing.unread(dossier.id), Finder()))
    PackageService(store).share(dossier, folder / "from lead.recoupe")
    store.close()
    store = Store.open(Path(shutil.copy(empty_library, folder / "Ada.sqlite")))
    dossier = LibraryService(store).dossier(PackageService(store).take(folder / "from lead.recoupe").name)
    (line,) = LibraryService(store).lines(dossier.id)
    ReviewService(store, reviewer="Ada").mark_read(line.id, reject_rest=True)
    PackageService(store).share(dossier, folder / "from ada.recoupe")
    store.close()
    return folder


@pytest.fixture
def begun(begun_once, tmp_path):
    """The lead's library; the packages lie beside it."""
    for package in begun_once.glob("*.recoupe"):
        shutil.copy(package, tmp_path)
    return Path(shutil.copy(begun_once / "Lead.sqlite", tmp_path))


def merge(person, path):
    person.choose("Together", "merge_package")
    person.answer_file(path)
    person.settle()


def share(person, path):
    person.choose("Together", "share_dossier")
    person.answer_file(path)
    person.settle()


def mark(person, words, key):
    person.click_on(person.mentions(words)[0])
    person.press(key)


def read_to_the_end(person):
    person.running.desk.review.mark_read(reject_rest=True)
    person.settle()


def accepted(store_place):
    store = Store.open(store_place)
    library = LibraryService(store)
    dossier = library.dossier("Rachat")
    (line,) = library.lines(dossier.id)
    stored = {
        (mention.surface, str(mention.label))
        for mention in library.article(line.id).mentions
        if mention.state is MentionState.ACCEPTED
    }
    store.close()
    return stored, line.state


def test_three_people_review_disagree_adjudicate_and_export_the_same_gold(sit, begun, tmp_path):
    for name, key in (("Ada", "2"), ("Bob", "4")):  # Ada says organisation, Bob says something else
        person = sit(name)
        merge(person, tmp_path / "from lead.recoupe")
        person.wait(lambda person=person: person.running.desk.review.article is not None, "the article")
        mark(person, "Elon Musk", "A")
        mark(person, "OpenAI", key)
        if name == "Ada":
            mark(person, "Sam Altman", "A")
        read_to_the_end(person)
        share(person, tmp_path / f"{name}.recoupe")
    lead = sit("Lead", begun)
    for name in ("Ada", "Bob"):
        merge(lead, tmp_path / f"{name}.recoupe")
    lead.wait(lambda: lead.sees("2 differences to rule on"), f"what came: {lead.texts()}")
    lead.press("F6")
    assert lead.sees("Rachat – 2 differences to rule on")
    lead.press("W")
    lead.write("a company")
    lead.press("Return", "1")
    assert lead.sees("1 difference to rule on")
    lead.press("1")
    assert lead.sees("every difference is ruled on")
    share(lead, tmp_path / "ruled.recoupe")
    gold = {("Elon Musk", "PER"), ("OpenAI", "ORG"), ("Sam Altman", "PER")}
    for name in ("Ada", "Bob"):
        person = sit(name)
        merge(person, tmp_path / "ruled.recoupe")
    bob = person
    bob.press("F6")
    assert bob.sees("Overruled")
    assert bob.sees("Ruled by Lead – a company")
    for name in ("Ada", "Bob", "Lead"):
        assert accepted(tmp_path / f"{name}.sqlite") == (gold, ArticleState.READ)
    exported = []
    for name in ("Ada", "Bob", "Lead"):
        path = tmp_path / f"{name}.jsonl"
        assert (
            main(
                [
                    "export",
                    "Rachat",
                    "--format",
                    "jsonl",
                    "-o",
                    str(path),
                    "--library",
                    str(tmp_path / f"{name}.sqlite"),
                ]
            )
            == 0
        )
        line = json.loads(path.read_text("utf-8"))
        exported.append((line["sha256"], line["ents"]))
    assert exported[0] == exported[1] == exported[2]


def test_what_a_package_brought_is_said_though_everything_is_read(sit, begun, tmp_path):
    lead = sit("Lead", begun)
    lead.running.desk.company.arrange(blind=False, readings=2)
    lead.press("A")
    read_to_the_end(lead)
    merge(lead, tmp_path / "from ada.recoupe")
    lead.wait(lambda: "Ada" in lead.running.desk.shelf.roster.readers(lead.running.desk.review.article.id), "Ada")
    lead.settle()
    assert lead.sees("1 difference to rule on")


def test_gold_leaves_the_window_as_it_was_chosen_whose_which_labels_and_under_which_licence(
    sit, begun, tmp_path, monkeypatch
):
    monkeypatch.setattr(ExportModel, "_beside", lambda _, command: main(command[command.index("recoupe") + 1 :]))
    lead = sit("Lead", begun)
    lead.press("A")
    read_to_the_end(lead)
    merge(lead, tmp_path / "from ada.recoupe")
    for layer, unwanted, names in (
        ("Lead alone", "", ["Elon Musk"]),
        ("Ada alone", "", []),
        ("Lead alone", "Person", []),
    ):
        target = tmp_path / f"{layer} without {unwanted}.jsonl"
        lead.press("Ctrl+E")
        kinds = lead.find("export_kinds")
        kinds.setCurrentRow([row.key for row in FORMATS].index("jsonl.jsonl"))
        layers = lead.find("export_layer")
        lead.wait(lambda layers=layers, layer=layer: layers.findText(layer) >= 0, "the readers")
        layers.setCurrentIndex(layers.findText(layer))
        for label in lead.front().findChild(GoldForm)._menu.actions():
            label.setChecked(label.text() != unwanted)
        lead.find("export_licence").setText("for this newsroom only")
        lead.click("export_save")
        lead.answer_file(target)
        statement = target.with_name(f"{target.name}.md")
        lead.wait(statement.exists, "the data statement")
        lead.settle()
        assert [name["text"] for name in json.loads(target.read_text("utf-8"))["ents"]] == names
        assert "for this newsroom only" in statement.read_text("utf-8")
        lead.press("Escape")


def synchronise(person, folder):
    person.choose("Together", "sync_folder")
    person.answer_file(folder)
    person.settle()


def test_a_shared_folder_brings_a_dossier_to_whoever_has_none_and_offers_it_to_whoever_has_others(
    sit, begun, empty_library, tmp_path
):
    folder = tmp_path / "shared"
    folder.mkdir()
    lead = sit("Lead", begun)
    synchronise(lead, folder)
    assert lead.sees("the dossier lies in shared for the others")
    newcomer = sit("Ada")
    synchronise(newcomer, folder)
    newcomer.wait(lambda: newcomer.running.desk.shelf.current is not None, "the dossier")
    assert newcomer.running.desk.shelf.current.name == "Rachat"
    newcomer.wait(lambda: newcomer.running.desk.review.article is not None, "the article")
    newcomer.settle()
    assert newcomer.sees("1 new article")
    store = Store.open(Path(shutil.copy(empty_library, tmp_path / "Bob.sqlite")))
    ImportService(store).dossier("Enquête")
    store.close()
    other = sit("Bob")
    synchronise(other, folder)
    assert other.sees("the folder also has “Rachat”, which you do not have")
    assert [dossier.name for dossier in other.running.desk.shelf.dossiers] == ["Enquête"]
    other.click("notice_answer")
    other.wait(lambda: len(other.running.desk.shelf.dossiers) == 2, "the dossier of the folder")


def test_the_reviewer_is_asked_for_and_switched_in_one_place(sit, begun):
    person = sit("Lead", begun)
    person.choose("Together", "reviewer")
    field = person.find("reviewer_name")
    field.setFocus()
    person.write("Zoe")
    person.press("Return")
    person.settle()
    assert person.window.preferences.reviewer == "Zoe"
    mark(person, "Elon Musk", "A")
    person.press("Ctrl+H")
    assert "Zoe" in person.window.history.list.model().index(0).data()


def test_who_reads_blind_sees_nothing_of_the_others(sit, begun):
    person = sit("Lead", begun)
    person.wait(lambda: person.running.desk.review.article is not None, "the article")
    mark(person, "Elon Musk", "A")
    person.press("Ctrl+Shift+T")
    person.click("together_blind")
    person.settle()
    person.press("Escape")
    assert person.mentions("Elon Musk")[0].state is MentionState.ACCEPTED
    person.running.desk.company.signed.emit("Zoe")
    person.settle()
    person.wait(lambda: person.running.desk.review.article is not None, "the article")
    assert {mention.state for mention in person.running.desk.review.mentions} == {MentionState.PENDING}
    assert person.running.desk.shelf.current.name == "Rachat"


def test_a_blind_dossier_shows_its_reader_what_they_import(qapp, empty_library, tmp_path):
    library = Path(shutil.copy(empty_library, tmp_path / "new.sqlite"))
    person = Person(library, tmp_path / "new.ini", language="en", recogniser=ReaderOfNames(NAMES))
    try:
        person.settle()
        person.press("Ctrl+N")
        person.write("Rachat")
        person.find("new_dossier_blind").setChecked(True)
        person.press("Return")
        person.settle()
        for number in (1, 2):
            (tmp_path / f"{number}.txt").write_text(f"{TEXT}\n\nÉpisode {number}.", "utf-8")
            person.press("Ctrl+I")
            person.answer_file(tmp_path / f"{number}.txt")
            person.settle()
            person.click("incoming_import")
            person.wait(lambda: not person.running.desk.imports.running, "the import")
            person.settle()
            assert len(person.running.desk.shelf.lines) == number
    finally:
        person.leave()


def test_a_second_reading_is_asked_for_handed_out_and_signed(sit, begun):
    person = sit("Lead", begun)
    person.press("Ctrl+Shift+T")
    person.find("together_readings").setValue(2)
    person.settle()
    person.press("Escape")
    read_to_the_end(person)
    assert person.sees("This article is read, and so are all the others of this dossier.")
    assert "Read by Lead" in person.window.shelf.list.model().index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    person.running.desk.company.signed.emit("Zoe")
    person.settle()
    assert "Yours to read · read by Lead" in person.window.shelf.list.model().index(0).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert person.sees("Read by Lead; readings asked for: 2.")
    person.press("T")
    person.settle()
    assert person.sees("This article is read, and so are all the others of this dossier.")
    assert person.running.desk.shelf.roster.readers(person.running.desk.shelf.lines[0].id) == ("Lead", "Zoe")


def test_a_new_dossier_says_how_it_is_read_and_a_known_name_finds_the_old_one(sit, begun):
    person = sit("Lead", begun)
    for name, readings in (("Enquête", 3), ("Rachat", 2)):
        person.press("Ctrl+N")
        person.find("new_dossier_name").setFocus()
        person.write(name)
        person.find("new_dossier_readings").setValue(readings)
        person.press("Return")
        person.settle()
        assert person.running.desk.shelf.current.name == name
    asked = {
        dossier.name: person.running.desk.company._services.readings.arrangement(dossier.id).readings
        for dossier in person.running.desk.shelf.dossiers
    }
    assert asked == {"Enquête": 3, "Rachat": 1}
