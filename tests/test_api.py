"""The public Python surface does what its page says, and its examples run as they are printed."""

from __future__ import annotations

import doctest
import json
import re
from datetime import date
from pathlib import Path

import pytest

from recoupe import api
from recoupe.exchange.formats import formats
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

PAGE = Path(__file__).parents[1] / "docs" / "api.md"
TEXTS = [
    api.Text("a", "Le pont de Lavaur coûtera 12 millions d’euros.", date(2025, 3, 5)),
    api.Text("b", "Le pont de Lavaur coûtera 14 millions d’euros.", date(2025, 3, 5)),
]


@pytest.fixture
def place(tmp_path):
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Pont").id
    importing.add(dossier, NewArticle(TEXTS[0].text, "Un pont", "a.txt", "La Gazette"))
    store.close()
    return path


def test_the_examples_of_the_page_run_as_they_are_printed(place, monkeypatch, capsys):
    monkeypatch.chdir(place.parent)
    names = {}
    for example in re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        exec(compile(example, str(PAGE), "exec"), names)  # noqa: S102 - the page is ours
    printed = capsys.readouterr().out
    assert "gazette 26 45 12 millions d’euros 12000000 EUR" in printed
    assert "contradict" in printed
    assert "Un pont 0" in printed
    assert json.loads((place.parent / "facts.json").read_text(encoding="utf-8"))["facts"] == []


def test_the_example_in_the_module_runs():
    assert doctest.testmod(api).failed == 0


def test_a_library_gives_its_articles_one_at_a_time(place):
    with api.open_library(place) as library:
        (dossier,) = library.dossiers()
        (reviewed,) = library.articles(dossier.name)
        assert (reviewed.article.title, reviewed.article.text) == ("Un pont", TEXTS[0].text)
        assert library.facts("Pont") == []
        assert library.compare("Pont").facts == ()


def test_what_is_not_there_is_told_in_one_sentence(place):
    with api.open_library(place) as library, pytest.raises(api.Problem, match="Fleuve"):
        list(library.articles("Fleuve"))
    with pytest.raises(ValueError, match="nothing"), api.open_library(place) as library:
        library.export("Pont", "nothing", place.parent / "x")


def test_every_format_of_training_data_leaves(place):
    store = Store.open(place)
    reading = ReviewService(store, reviewer="Camille")
    (dossier,) = LibraryService(store).dossiers()
    reading.mark_read(LibraryService(store).lines(dossier.id)[0].id)
    store.close()
    with api.open_library(place) as library:
        for gold in (row for row in formats() if row.is_gold):
            target = place.parent / f"gold{gold.suffix.upper()}"
            assert library.export("Pont", gold.what, target).count == 1
            assert target.stat().st_size


def test_a_sheet_is_what_its_ending_says_in_capitals_too(place):
    with api.open_library(place) as library:
        library.export("Pont", "sheet", place.parent / "FICHE.DOCX")
    assert (place.parent / "FICHE.DOCX").read_bytes().startswith(b"PK")


def test_every_name_that_the_module_offers_is_there():
    assert [name for name in api.__all__ if not hasattr(api, name)] == []
