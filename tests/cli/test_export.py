"""`recoupe export` writes every format from the terminal, where Qt cannot be imported, and leaves nothing half done."""

from __future__ import annotations

import json

import jsonschema
import pytest
from tests.exchange import shapes

from recoupe.exchange.facts_json import facts_schema
from recoupe.recognition.values import Figure, Name, Recognised
from recoupe.services.facts import FactService
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe_db.records import FactStatus, Kind, Label, NewArticle, NewFact, Origin, Reading
from recoupe_db.store import Store

TEXTS = {
    "gazette.txt": "😀 Le pont de Lavaur coûtera 12 millions d’euros, a dit la mairie.",
    "radio.txt": "Selon la mairie, le pont de Lavaur coûtera environ 12 millions d’euros.",
    "blog.txt": "Le pont de Lavaur coûtera 14 millions d’euros, assure un élu.",
}
AMOUNTS = {"12 millions d’euros": "12000000", "14 millions d’euros": "14000000"}


class Finder:
    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            names = [
                Name(place, place + 6, "Lavaur", Label.LOC, 0.9, Origin.MODEL, "")
                for place in [text.text.index("Lavaur")]
            ]
            figures = [
                Figure(
                    text.text.index(words),
                    text.text.index(words) + len(words),
                    words,
                    Reading(Kind.MONEY, value, None, "EUR"),
                )
                for words, value in AMOUNTS.items()
                if words in text.text
            ]
            yield Recognised(text.id, tuple(names), tuple(figures))


@pytest.fixture(scope="module")
def checked_library(tmp_path_factory):
    """Return a library with three articles read to the end, and a fact that is verified though one contradicts it."""
    path = tmp_path_factory.mktemp("checked") / "library.sqlite"
    store = Store.open(path)
    importing, library = ImportService(store), LibraryService(store)
    review, facts = ReviewService(store, reviewer="Camille"), FactService(store, reviewer="Camille")
    dossier = importing.dossier("Pont").id
    added = [
        importing.add(dossier, NewArticle(text, f"Titre <i>{file}</i>", file, file[:-4])).id
        for file, text in TEXTS.items()
    ]
    list(importing.recognise(added, Finder()))
    for article in added:
        review.accept([mention.id for mention in library.article(article).mentions])
        review.mark_read(article)
    figure = next(mention for mention in library.article(added[0]).mentions if mention.is_figure)
    facts.state(figure.id, NewFact("Pont de Lavaur", "coût", figure.reading, "2025", "la mairie"))
    (fact,) = library.facts(dossier)
    facts.judge(fact.id, FactStatus.VERIFIED, grounds="Le marché est public.", checked_against="Journal officiel")
    store.close()
    return path


@pytest.fixture
def checked(program, checked_library):
    program.library.write_bytes(checked_library.read_bytes())
    return program


def written(checked, what, name, *more):
    target = checked.home / name
    status, _, err = checked.run("export", "Pont", "--format", what, "-o", target, *more)
    assert (status, "written to" in err) == (0, True), err
    return target.read_bytes()


def test_a_sheet_is_what_its_name_says(checked):
    page = written(checked, "sheet", "fiche.html").decode()
    assert page.startswith("<!DOCTYPE html>")
    assert "12\u00a0M€" in page
    assert "Titre &lt;i&gt;gazette.txt&lt;/i&gt;" in page
    assert "Journal officiel" in page
    assert written(checked, "sheet", "fiche.MD").decode().startswith("# Pont\n")
    assert written(checked, "sheet", "fiche.pdf").startswith(b"%PDF-1.")


def test_the_sheet_tells_who_prints_otherwise(checked):
    page = written(checked, "sheet", "fiche.html").decode()
    otherwise = page[page.index("Publient autre chose") :]
    assert "<mark>14 millions d’euros</mark>" in otherwise
    assert "≠" in otherwise


def test_a_sheet_speaks_english_when_asked(checked):
    assert '<html lang="en">' in written(checked, "sheet", "sheet.html", "--language", "en").decode()


def test_a_sheet_may_be_of_some_facts_only(checked):
    assert "12\u00a0M€" in written(checked, "sheet", "fiche.html", "--fact", "1").decode()
    status, _, err = checked.run("export", "Pont", "--format", "sheet", "-o", checked.home / "un.html", "--fact", "99")
    assert status == 2
    assert "There is no fact 99 in this dossier" in err
    assert not (checked.home / "un.html").exists()


def test_a_sheet_that_is_no_sheet_is_refused_in_a_sentence(checked):
    status, _, err = checked.run("export", "Pont", "--format", "sheet", "-o", checked.home / "fiche.doc")
    assert status == 2
    assert "“.doc” is none of them" in err
    assert not (checked.home / "fiche.doc").exists()


def test_standard_output_gets_the_web_page(checked):
    status, out, _ = checked.run("export", "Pont", "--format", "sheet", "-o", "-")
    assert status == 0
    assert out.startswith("<!DOCTYPE html>")


def test_facts_leave_with_groups_and_history(checked):
    told = json.loads(written(checked, "facts", "faits.json"))
    jsonschema.validate(told, json.loads(facts_schema()), format_checker=jsonschema.FormatChecker())
    (fact,), (group,) = told["facts"], told["groups"]
    assert [entry["status"] for entry in fact["history"]] == ["verified"]
    assert fact["group"] == group["id"]
    assert group["verdict"] == "contradict"
    assert sorted(figure["standing"] for figure in group["figures"]) == ["agree", "agree", "contradict"]
    assert {pair["relation"] for pair in group["pairs"]} == {"agree", "contradict"}


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("claim-review", '"ClaimReview"'),
        ("web-annotation", '"TextQuoteSelector"'),
        ("csv", "Pont de Lavaur;coût;"),
        ("conll", "Lavaur -X- -X- B-LOC"),
        ("label-studio", '"labels"'),
        ("doccano", '"label"'),
        ("jsonl", '"figures"'),
    ],
)
def test_every_format_leaves(checked, what, words):
    assert words in written(checked, what, "out").decode()


@pytest.mark.parametrize(
    ("what", "shape"), [("claim-review", shapes.CLAIM_REVIEWS), ("web-annotation", shapes.WEB_ANNOTATIONS)]
)
def test_what_is_linked_data_keeps_to_its_published_shape(checked, what, shape):
    jsonschema.Draft202012Validator(shape).validate(json.loads(written(checked, what, "out.jsonld")))


def test_the_log_stays_empty(checked):
    written(checked, "sheet", "fiche.pdf")
    assert not checked.log.exists() or not checked.log.read_text()
