"""What was found in files is shown before it is stored: counted, named, dated, and told from what is there already."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QTableView
from tests.exchange.readers import making

ARTICLE = (
    "Verdal supprime 320 postes\n\nLe groupe Verdal a annoncé lundi un plan de 320 suppressions de postes à Dijon, "
    "pour un coût de 97,4 millions d’euros. La direction a dit au personnel réuni que les départs seraient volontaires,"
    " que les salariés seraient aidés et que le site de Dijon resterait ouvert jusqu’à la fin de l’année prochaine.\n"
)


@pytest.fixture
def received(tmp_path):
    folder = tmp_path / "reçus"
    folder.mkdir()
    return folder


@pytest.fixture
def drop(person):
    """Return a way to drop files on the window, after which what was found is shown."""

    def drop_files(*paths):
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        person.drop(mime)
        person.settle()
        return person

    return drop_files


def rows(person):
    table = person.find("incoming_table")
    assert isinstance(table, QTableView)
    model = table.model()
    return [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]


def last(person):
    return person.running.desk.articles.article(person.running.desk.shelf.lines[-1].id)


def test_a_page_is_shown_with_its_title_source_and_day_and_stored_when_it_is_confirmed(drop, received):
    (received / "page.html").write_bytes(making.page(head=making.JSON_LD))
    person = drop(received / "page.html")
    assert rows(person) == [["Le pont ferme", "Le Fil", "Ana Vidal", "5 March 2025", "page.html", "New"]]
    assert person.sees("1 article found")
    person.click("incoming_import")
    article = last(person)
    assert (article.title, article.source, article.published) == ("Le pont ferme", "Le Fil", date(2025, 3, 5))
    assert article.url == "https://fil.example/pont"
    assert "<" not in article.text


def test_nothing_is_stored_when_it_is_cancelled(drop, received):
    (received / "page.html").write_bytes(making.page())
    person = drop(received / "page.html")
    before = person.titles()
    person.click("incoming_cancel")
    assert person.titles() == before


def test_titles_and_days_can_be_corrected_and_articles_left_out(drop, received):
    (received / "nexis.txt").write_text(making.nexis_text(3), encoding="utf-8")
    person = drop(received / "nexis.txt")
    model = person.find("incoming_table").model()
    assert [row[0] for row in rows(person)] == ["Le pont 1 ferme", "Le pont 2 ferme", "Le pont 3 ferme"]
    assert model.setData(model.index(0, 0), "Le pont de Rives ferme")
    assert model.setData(model.index(0, 3), "7 mars 2025")
    assert not model.setData(model.index(0, 3), "31 février")
    assert model.setData(model.index(1, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert person.sees("3 articles found · 2 chosen")
    person.click("incoming_import")
    assert person.titles()[-2:] == ["Le pont de Rives ferme", "Le pont 3 ferme"]
    desk = person.running.desk
    assert desk.articles.article(desk.shelf.lines[-2].id).published == date(2025, 3, 7)


def test_a_text_that_is_there_already_with_other_mark_up_is_known_and_left_out(drop, received):
    (received / "a.txt").write_text(ARTICLE, encoding="utf-8")
    drop(received / "a.txt").click("incoming_import")
    (received / "b.txt").write_text("  " + ARTICLE.replace("’", "'").replace("\n\n", "\n"), encoding="utf-8")
    person = drop(received / "b.txt")
    assert rows(person)[0][5] == "= In the dossier already, as “Verdal supprime 320 postes”"
    assert not person.find("incoming_import").isEnabled()
    person.click("incoming_cancel")


def test_a_version_in_which_a_figure_was_changed_says_so_first(drop, received):
    (received / "a.txt").write_text(ARTICLE, encoding="utf-8")
    drop(received / "a.txt").click("incoming_import")
    (received / "b.txt").write_text(ARTICLE.replace("97,4", "79,4").replace("lundi", "mardi"), encoding="utf-8")
    person = drop(received / "b.txt")
    state = rows(person)[0][5]
    assert state.startswith("≠ 97,4 millions d’euros → 79,4 millions d’euros · Version of “Verdal supprime 320 postes”")
    shown = person.find("incoming_text").toPlainText().split("\n")
    assert shown[:2] == ["Version of “Verdal supprime 320 postes”", "≠ 97,4 millions d’euros → 79,4 millions d’euros"]
    assert shown[2].startswith("− Le groupe Verdal a annoncé lundi")
    assert shown[3].startswith("+ Le groupe Verdal a annoncé mardi")
    person.click("incoming_import")
    assert len(person.titles()) == 5


def test_a_hundred_mixed_files_in_one_drop_are_each_accounted_for(drop, received):
    kinds = making.every_kind()
    for number in range(100):
        name, data = list(kinds.items())[number % len(kinds)]
        (received / f"{number:03}-{name}").write_bytes(data)
    (received / "photo.jpg").write_bytes(b"\xff\xd8\xff" + bytes(100))
    (received / "scan.pdf").write_bytes(making.scan())
    (received / "vide.html").write_bytes(b"<html></html>")
    person = drop(received)
    told = rows(person)
    assert {row[4] for row in told} == {path.name for path in received.iterdir()}
    assert {row[4]: row[5][:9] for row in told if not row[0] or row[4] == row[0]} == {
        "photo.jpg": "– Skipped",
        "scan.pdf": "✗ Refused",
        "vide.html": "✗ Refused",
    }
    person.click("incoming_import")
    assert person.sees("2 refused · 1 skipped (photo.jpg)")


def test_a_dialog_offers_every_kind_of_file(person, received):
    (received / "page.html").write_bytes(making.page())
    person.press("Ctrl+I")
    assert "*.pdf" in person.front().nameFilters()[0]
    person.answer_file(received / "page.html")
    assert rows(person)[0][0] == "Le pont ferme"
    person.press("Escape")


def test_files_without_any_article_are_refused_at_once(drop, received):
    (received / "photo.jpg").write_bytes(b"\xff\xd8\xff" + bytes(100))
    person = drop(received / "photo.jpg")
    assert person.sees("is a picture: it was not read")


def test_the_columns_of_a_table_are_asked_for_once_and_remembered(drop, received, tmp_path, monkeypatch):
    monkeypatch.setattr("recoupe.exchange.readers.column_memory.place", lambda: tmp_path / "columns.json")
    (received / "t.csv").write_text("a;b\nLe pont ferme;Il coûte 3 M€.\nAutre;Il rouvre.\n", encoding="utf-8")
    person = drop(received / "t.csv")
    assert not person.find("columns_read").isEnabled()
    person.find("column_text").setCurrentText("b")
    person.find("column_title").setCurrentText("a")
    person.click("columns_read")
    assert [row[0] for row in rows(person)] == ["Le pont ferme", "Autre"]
    person.click("incoming_cancel")
    person = drop(received / "t.csv")
    assert [row[0] for row in rows(person)] == ["Le pont ferme", "Autre"]
    person.click("incoming_cancel")


def test_a_table_whose_columns_nobody_tells_is_left_out(drop, received, tmp_path, monkeypatch):
    monkeypatch.setattr("recoupe.exchange.readers.column_memory.place", lambda: tmp_path / "columns.json")
    (received / "t.csv").write_text("a;b\nLe pont ferme;Il coûte 3 M€.\n", encoding="utf-8")
    person = drop(received / "t.csv")
    person.click("columns_leave_out")
    assert person.sees("No column of")
