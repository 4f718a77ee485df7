"""Names leave for OpenRefine and come back with identifiers; all about one name leaves in the order of days."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from recoupe.exchange.entity_page import entity_html
from recoupe.exchange.entity_table import NoNamesInTable, reconciled
from recoupe.recognition.values import Name, Recognised, Text
from recoupe.services.entity_exchange import NoSuchName, UnknownPage
from recoupe.services.services import Services
from recoupe_db.records import Label, NewArticle, Origin
from recoupe_db.store import Store

NAMES = {"Élise Morvan": Label.PER, "Morvan": Label.PER, "Lavaur": Label.LOC, "=Alpha": Label.ORG}
ARTICLES = [
    ("Plus tard, Morvan a quitté Lavaur.", "Le départ", date(2025, 5, 3)),
    ("Élise Morvan dirige =Alpha à Lavaur. Élise Morvan y vit.", "L’arrivée", date(2024, 1, 2)),
    ("Lavaur dort.", "Sans date", None),
]


class Reader:
    """Finds the names of this test, wherever they stand."""

    name, version = "test", "1"

    def recognise(self, texts):
        for text in texts:
            yield Recognised(text.id, names=tuple(sorted(self._names(text), key=lambda name: name.start)))

    def _names(self, text: Text):
        taken: set[int] = set()
        for surface, label in NAMES.items():
            start = text.text.find(surface)
            while start >= 0:
                if start not in taken and not (surface == "Morvan" and text.text[start - 6 : start] == "Élise "):
                    yield Name(start, start + len(surface), surface, label, 1.0, Origin.RULE)
                    taken.add(start)
                start = text.text.find(surface, start + 1)


@pytest.fixture
def services(tmp_path):
    store = Store.open(tmp_path / "library.sqlite")
    services = Services.open(store, "Ada")
    dossier = services.imports.dossier("Pont").id
    for text, title, day in ARTICLES:
        services.imports.add(dossier, NewArticle(text, title, f"{title}.txt", "La Gazette", published=day))
    list(services.imports.recognise(services.imports.unread(dossier), Reader()))
    yield services
    store.close()


@pytest.fixture
def dossier(services):
    return services.library.dossier("Pont")


def test_the_table_has_a_row_for_each_name_with_its_spellings_and_a_sentence(services, dossier):
    data = services.entity_exchange.table(dossier.id).decode()
    rows = {row["name"]: row for row in csv.DictReader(io.StringIO(data))}
    assert set(rows) == {"Élise Morvan", "Lavaur", "'=Alpha"}
    person = rows["Élise Morvan"]
    assert (person["type"], person["aliases"], person["times"], person["articles"]) == ("PER", "Morvan", "3", "2")
    assert person["context"] == "Plus tard, Morvan a quitté Lavaur."


@pytest.mark.parametrize(
    "table",
    [
        "name,type,wikidata,qid\r\nÉlise Morvan,PER,,Q42\r\n'=Alpha,ORG,,https://www.wikidata.org/wiki/Q7\r\nLavaur,LOC,,\r\n",
        "\ufeffName;QID\nÉlise Morvan;q42\n'=Alpha;Q7\n",
        "name\twikidata\nÉlise Morvan\tQ42\n'=Alpha\tQ7\n",
    ],
)
def test_what_was_reconciled_comes_back_as_one_step_that_can_be_undone(services, dossier, tmp_path, table):
    (tmp_path / "noms.csv").write_text(table, encoding="utf-8", newline="")
    exchange = services.entity_exchange
    came = exchange.came_back(dossier.id, tmp_path / "noms.csv")
    assert (came.identifiers, came.unknown, came.refused) == ({"Élise Morvan": "Q42", "=Alpha": "Q7"}, (), ())
    exchange.take(dossier.id, came)
    known = {entity.name: entity for entity in exchange.named(dossier.id)}
    assert known["Élise Morvan"].wikidata == "Q42"
    assert known["Élise Morvan"].aliases == ("Morvan",)
    assert exchange.came_back(dossier.id, tmp_path / "noms.csv").identified == 0
    services.review.undo()
    assert {entity.wikidata for entity in exchange.named(dossier.id)} == {""}


def test_what_cannot_be_taken_is_named(services, dossier, tmp_path):
    (tmp_path / "noms.csv").write_text("name,wikidata\nLavaur,Lavaur\nPersonne,Q1\n", encoding="utf-8")
    came = services.entity_exchange.came_back(dossier.id, tmp_path / "noms.csv")
    assert (came.identified, came.unknown, came.refused) == (0, ("Personne",), ("Lavaur (Lavaur)",))


@pytest.mark.parametrize("text", ["", "titre,texte\na,b\n", "name,type\nLavaur,LOC\n"])
def test_another_table_is_refused_in_a_sentence(text):
    with pytest.raises(NoNamesInTable, match="nothing was changed"):
        reconciled(text.encode(), file="noms.csv")


def test_all_about_a_name_is_in_the_order_of_days_each_sentence_once(services, dossier, tmp_path):
    told = services.entity_exchange.dossier_of(dossier, "morvan", language="fr")
    assert [one.article.title for one in told.articles] == ["L’arrivée", "Le départ"]
    page = entity_html(told, generator="recoupe 1")
    assert page.index("2 janvier 2024") < page.index("3 mai 2025")
    assert "Nommé 3 fois dans 2 articles du dossier «\u00a0Pont\u00a0»" in page
    assert page.count("pas encore relu") == sum(len(one.sentences) for one in told.articles) == 3
    places = services.entity_exchange.dossier_of(dossier, "Lavaur", language="en")
    assert [one.article.published for one in places.articles] == [date(2024, 1, 2), date(2025, 5, 3), None]
    count = services.entity_exchange.write_page(dossier, "Lavaur", tmp_path / "l.html", language="en", typeset=None)
    assert count == 3
    assert "<mark>Lavaur</mark> dort." in (tmp_path / "l.html").read_text(encoding="utf-8")


def test_a_name_that_nobody_has_and_a_page_of_another_kind_are_refused(services, dossier, tmp_path):
    with pytest.raises(NoSuchName, match="Lavaur"):
        services.entity_exchange.dossier_of(dossier, "Zoé", language="fr")
    with pytest.raises(UnknownPage, match=r"\.doc"):
        services.entity_exchange.write_page(dossier, "Lavaur", tmp_path / "l.doc", language="fr", typeset=None)


def test_the_page_of_a_name_becomes_a_pdf_that_can_be_searched(services, dossier, tmp_path):
    pypdf = pytest.importorskip("pypdf")
    from recoupe.exchange.sheet_pdf import sheet_pdf

    path = tmp_path / "l.pdf"
    services.entity_exchange.write_page(dossier, "Lavaur", path, language="fr", typeset=sheet_pdf)
    text = " ".join(" ".join(page.extract_text() for page in pypdf.PdfReader(path).pages).split())
    assert "Lavaur dort." in text
    assert "Dossier d’un nom" in text
    assert "Dossier établi avec Recoupe" in text
    assert "Fiche" not in text
