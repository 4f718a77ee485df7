"""From the desk to a fact sheet: a person sees what will leave before it does, and chooses what and where."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QListWidget, QPlainTextEdit

from recoupe.exchange.formats import FORMATS
from recoupe.services.facts import FactService
from recoupe.services.library import LibraryService
from recoupe_db.records import FactStatus, Kind, NewFact
from recoupe_db.store import Store

STATED = (("OpenAI", "offre", FactStatus.VERIFIED), ("xAI", "valeur", FactStatus.FALSE), ("OpenAI", "date", None))


@pytest.fixture(scope="module")
def library_with_facts(recognised_sample, tmp_path_factory):
    """Return the sample with a verified, a false and an open fact."""
    path = tmp_path_factory.mktemp("facts") / "library.sqlite"
    store = Store.open(shutil.copy(recognised_sample, path))
    library, facts = LibraryService(store), FactService(store, reviewer="Camille Noël")
    (dossier,) = library.dossiers()
    (first, *_) = library.lines(dossier.id)
    figures = [mention for mention in library.article(first.id).mentions if mention.label is Kind.MONEY]
    for figure, (subject, attribute, status) in zip(figures, STATED, strict=False):
        facts.state(figure.id, NewFact(subject, attribute, figure.reading))
        if status is not None:
            facts.judge(library.facts(dossier.id)[-1].id, status, grounds="Le document le dit.")
    store.close()
    return path


@pytest.fixture
def person(library_with_facts, sit_down, tmp_path, monkeypatch):
    """Return somebody at a desk on a dossier with facts, whose documents have a folder of their own."""
    (tmp_path / "Documents").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path))
    return sit_down(shutil.copy(library_with_facts, tmp_path / "library.sqlite"))


def page(person):
    return person.find("export_page").toPlainText()


def test_the_sheet_is_seen_before_it_is_saved(person, tmp_path):
    person.press("Ctrl+Shift+E")
    assert person.sees("1 fait vérifié · 1 contesté ou faux")
    assert "OpenAI – offre" in page(person)
    assert "Le document le dit." in page(person)
    person.press("Return", "Return")
    written = tmp_path / "Documents" / "Une offre pour OpenAI – fiche de faits.html"
    assert "OpenAI – offre" in written.read_text(encoding="utf-8")
    assert "OpenAI – date" not in written.read_text(encoding="utf-8")
    assert person.sees("2 faits exportés")


def test_the_screen_of_the_sheet_follows_each_choice_and_decision_and_offers_what_it_saved(
    person, tmp_path, monkeypatch
):
    shown = []
    monkeypatch.setattr("recoupe.ui.exporting.controller._open", shown.append)
    person.press("F9")
    screen = person.window.sheet
    person.wait(lambda: screen.facts.count() == 2 and "Le document le dit." in screen.page.toPlainText(), "the sheet")
    assert person.sees("1 fait vérifié · 1 contesté ou faux")
    assert person.sees("1 fait que personne n’a encore vérifié n’y figure pas.")
    box = screen.facts.visualItemRect(screen.facts.item(1))
    person.click_at(screen.facts.viewport(), box.center())
    person.press("Space")
    person.wait(lambda: "xAI – valeur" not in screen.page.toPlainText(), "the sheet without it")
    person.press("Ctrl+Z")  # the fact that nobody verified is taken back, wherever one stands
    person.wait(lambda: not person.sees("n’y figure pas"), "the sheet without a word of it")
    assert "xAI – valeur" not in screen.page.toPlainText()
    kind = person.find("sheet_md")
    person.click_at(kind, QPoint(40, kind.height() // 2))  # on its word
    assert screen._save.text() == "Enregistrer (Markdown)…"
    person.click("sheet_save")
    person.answer_file(tmp_path / "fiche.md")
    assert "OpenAI – offre" in (tmp_path / "fiche.md").read_text("utf-8")
    person.click("Ouvrir")
    person.click("sheet_save")
    person.answer_file(tmp_path / "autre.md")
    person.click("Montrer dans le dossier")
    assert shown == [tmp_path / "fiche.md", tmp_path]


def test_tables_are_looked_at_as_tables_and_not_as_bytes(person):
    person.press("Ctrl+E")
    kinds = person.find("export_kinds")
    for key in ("csv.csv", "xlsx.xlsx"):
        kinds.setCurrentRow([row.key for row in FORMATS].index(key))
        person.settle()
        table = person.find("export_table")
        heads = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
        assert heads[:4] == ["N°", "Sujet", "Quoi", "Valeur"]
        assert {table.item(row, 1).text() for row in range(table.rowCount())} >= {"OpenAI", "xAI"}
        assert not person.window.findChildren(QPlainTextEdit, "export_text")[-1].isVisible()
    person.press("Escape")


def test_a_fact_that_is_unticked_leaves_the_sheet(person, tmp_path):
    person.press("Ctrl+Shift+E")
    facts = person.find("export_facts")
    assert isinstance(facts, QListWidget)
    box = facts.visualItemRect(facts.item(1))
    person.click_at(facts.viewport(), box.center())
    person.press("Space")
    assert person.sees("1 fait vérifié")
    assert "xAI – valeur" not in page(person)
    person.click("export_save")
    person.answer_file(tmp_path / "un.md")
    assert "xAI" not in (tmp_path / "un.md").read_text()


def test_the_folder_and_the_format_are_remembered(person, tmp_path, sit_down):
    (tmp_path / "ailleurs").mkdir()
    person.export("sheet.pdf", tmp_path / "ailleurs" / "fiche.pdf")
    assert (tmp_path / "ailleurs" / "fiche.pdf").read_bytes().startswith(b"%PDF-1.")
    person.leave()
    again = sit_down(tmp_path / "library.sqlite")
    again.press("Ctrl+E")
    assert again.sees("Fiche de faits – PDF")
    again.press("Return", "Return")
    assert (tmp_path / "ailleurs" / "Une offre pour OpenAI – fiche de faits.pdf").exists()


@pytest.mark.parametrize(
    ("kind", "words"),
    [("claim-review.jsonld", "ClaimReview"), ("facts.json", "recoupe-facts")],
)
def test_other_files_are_looked_into_before_they_are_saved(person, tmp_path, kind, words):
    person.press("Ctrl+E")
    kinds = person.find("export_kinds")
    row = [row.key for row in FORMATS].index(kind)
    kinds.setFocus()
    person.press("Home", *["Down"] * row)
    assert words in person.find("export_text").toPlainText()
    person.press("Esc")
    assert not list((tmp_path / "Documents").iterdir())


def test_a_dossier_without_facts_says_so_in_the_sheet(sample, sit_down):
    person = sit_down(sample)
    person.press("Ctrl+Shift+E")
    assert person.sees("créez-en un fait")
    assert "Aucun fait de ce dossier" in page(person)
    person.press("Esc")


def test_without_a_dossier_there_is_a_sentence(sit_down, tmp_path):
    person = sit_down(tmp_path / "new.sqlite")
    person.press("Ctrl+E")
    assert person.sees("Ouvrez d’abord un dossier")
