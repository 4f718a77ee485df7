"""Bringing articles in: pasted, dropped, described, and told file by file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from recoupe.exchange.readers.limits import Limits
from recoupe.services.paste import PasteService
from recoupe.ui.library.article_dialog import ArticleDialog
from recoupe_db.records import Kind

PAGE = """<nav><a>Accueil</a></nav><h1>Le tram repart</h1><p>Trois&nbsp;rames <b>attendent</b>.</p>
<script>suivre()</script><p>Elon Musk n’en dit rien.</p>"""
TEXT = "Le tram repart\n\nTrois\xa0rames attendent.\n\nElon Musk n’en dit rien."


def last(person):
    """Return the article that was imported last, as it is stored."""
    desk = person.running.desk
    return desk.articles.article(desk.shelf.lines[-1].id)


def test_a_copied_page_is_cleaned_shown_and_imported_to_the_letter(person):
    person.copy(text="Accueil Le tram repart", html=PAGE)
    person.press("Ctrl+Shift+V")
    assert person.find("article_title").text() == "Le tram repart"
    person.click("article_day")
    person.write("4 mars 2025")
    assert person.sees("Understood: Tuesday 4 March 2025")
    person.click("article_save")
    article = last(person)
    assert (article.title, article.text, article.published) == ("Le tram repart", TEXT, date(2025, 3, 4))
    assert person.titles()[-1] == "Le tram repart"
    assert person.running.desk.shelf.lines[-1].pending == 1


def test_what_is_pasted_can_be_changed_before_it_is_imported(person):
    person.copy(text="Titre\n\nCorps de l’article.")
    person.window.shelf.list.setFocus()
    person.press("Ctrl+V")
    edit = person.find("article_text")
    assert isinstance(edit, QPlainTextEdit)
    edit.setPlainText("Titre\n\nAutre corps.")
    person.click("article_save")
    assert last(person).text == "Titre\n\nAutre corps."


def test_the_same_text_pasted_twice_is_told_to_be_there_already(person):
    for _ in range(2):
        person.copy(text="Titre\n\nCorps de l’article.")
        person.press("Ctrl+Shift+V")
        person.click("article_save")
    assert person.sees("This text is in the dossier already, as “Titre”")
    assert len(person.titles()) == 4


def test_an_empty_clipboard_says_what_to_do(person):
    person.copy(text="  ")
    person.press("Ctrl+Shift+V")
    assert person.sees("There is no text to paste")


def test_the_first_article_of_an_empty_library_can_be_pasted(newcomer):
    newcomer.copy(text="Titre\n\nElon Musk dit non.")
    newcomer.press("Ctrl+Shift+V")
    newcomer.click("article_save")
    newcomer.write("Tram")
    newcomer.press("Return")
    assert newcomer.titles() == ["Titre"]
    assert newcomer.article == "Titre\n\nElon Musk dit non."


@pytest.fixture
def folder(tmp_path):
    """A folder with a new article, a known one, an empty file, and a picture that is called a text."""
    made = tmp_path / "reçus"
    made.mkdir()
    (made / "a.txt").write_text("Neuf\n\nSam Altman se tait.\n")
    (made / "b.txt").write_text("Neuf\n\nSam Altman se tait.\n")
    (made / "c.txt").write_text("")
    (made / "d.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" * 20)
    return made


def dropped(*paths):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_dropped_folder_is_imported_and_every_file_accounted_for(person, folder):
    assert person.drop(dropped(folder))
    person.press("Return")
    assert person.titles()[-1] == "Neuf"
    assert person.sees(" · 1 already known · 2 refused")
    person.click("notice_answer")
    table = person.find("import_report_table")
    assert isinstance(table, QTableView)
    rows = table.model()
    told = [[rows.index(row, column).data() for column in range(3)] for row in range(rows.rowCount())]
    assert [row[0] for row in told] == ["✗ Refused", "✗ Refused", "✓ New", "= Known"]
    assert "is empty" in told[0][2]
    assert "is a picture" in told[1][2]
    person.click("import_report_copy")
    assert QGuiApplication.clipboard().text().count("\n") == 3
    person.click("import_report_close")
    person.choose("Library", "import_report")
    assert person.find("import_report_table")
    person.press("Escape")


@pytest.mark.parametrize("part", ["shelf", "reading", "mention", "mentions"])
def test_files_dropped_on_any_part_of_the_window_are_imported(person, folder, part):
    assert person.drop(dropped(folder / "a.txt"), over=getattr(person.window, part))
    person.press("Return")
    assert person.titles()[-1] == "Neuf"


def test_dropped_words_become_an_article_to_check(person):
    mime = QMimeData()
    mime.setText("Dépêche\n\nRien de neuf.")
    assert person.drop(mime)
    assert person.find("article_title").text() == "Dépêche"
    person.click("article_cancel")
    assert len(person.titles()) == 3


def test_a_dropped_address_is_not_fetched_and_it_says_what_to_do(person):
    mime = QMimeData()
    mime.setUrls([QUrl("https://fil.example/tram")])
    person.drop(mime)
    assert person.sees("Recoupe does not fetch pages")


def test_what_cannot_be_text_is_not_taken(person):
    mime = QMimeData()
    mime.setData("application/x-thing", b"1")
    assert not person.drop(mime)


def test_title_source_date_and_address_are_put_right_and_undone(person):
    person.press("Alt+Return")
    person.write("Le cœur bat")
    person.click("article_day")
    person.write("le 31 février")
    assert person.sees("is not a day")
    assert not person.find("article_save").isEnabled()
    person.write("")
    assert person.sees("cannot be resolved")
    person.write("10/02/2025")
    person.click("article_url")
    person.write("fil.example/coeur")
    person.click("article_save")
    assert person.titles()[0] == "Le cœur bat"
    article = person.running.desk.review.article
    assert (article.published, article.url) == (date(2025, 2, 10), "https://fil.example/coeur")
    assert person.sees("10 February 2025")
    person.press("Ctrl+Z")
    assert person.titles()[0] == "Le cœur du tramway"
    assert person.running.desk.review.article.published == date(2025, 3, 4)
    assert person.sees("4 March 2025")


def test_another_date_moves_the_dates_that_nobody_has_decided(person):
    person.copy(text="Titre\n\nIl part lundi.")
    person.press("Ctrl+Shift+V")
    person.click("article_day")
    person.write("14/02/2025")
    person.click("article_save")
    person.click_row(3)
    start = person.article.index("lundi")
    person.select(start, start + 5)
    person.press("Return")
    decided = person.mention
    assert (decided.label, decided.reading.value) == (Kind.DATE, "2025-02-10")
    person.press("Alt+Return")
    person.click("article_day")
    person.write("14/03/2025")
    assert person.sees("those you decided stay as they are")
    person.click("article_save")
    assert person.running.desk.review.mentions[0].reading.value == "2025-02-10"


def test_a_page_of_odd_markup_is_pasted_as_its_text(person):
    person.copy(text="Trois rames attendent.", html="<p>Trois rames attendent.</p>" + "<a b='" * 300)
    person.press("Ctrl+Shift+V")
    assert person.find("article_text").toPlainText() == "Trois rames attendent."


def test_a_page_that_cannot_be_read_is_pasted_as_plain_text_with_its_reason(person):
    person.running.desk.pastes._pasting = PasteService(limits=Limits(size=0))
    person.copy(text="Un bilan de 12 14 morts", html="<p>Un bilan de <s>12</s> 14 morts</p>")
    person.press("Ctrl+Shift+V")
    assert person.find("article_text").toPlainText() == "Un bilan de 12 14 morts"
    assert person.sees("Pasted as plain text, because its page is larger than 0 MB")
    person.click("article_cancel")


def test_two_pastes_at_once_show_one_article(person):
    person.copy(text="Un", html="<p>Un</p>")
    person.running.window.actions_["paste_article"].trigger()
    person.copy(text="Deux", html="<p>Deux</p>")
    person.running.window.actions_["paste_article"].trigger()
    person.settle()
    assert person.find("article_text").toPlainText() == "Deux"
    person.click("article_cancel")
    assert not person.window.findChildren(ArticleDialog)


def test_what_was_changed_before_the_import_keeps_its_no_break_spaces(person):
    person.copy(text="Titre\n\nUn budget de 1\u202f200 euros et 3\u00a0%.")
    person.press("Ctrl+Shift+V")
    edit = person.find("article_text")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.insertPlainText(" Fin.")
    person.click("article_save")
    assert last(person).text == "Titre\n\nUn budget de 1\u202f200 euros et 3\u00a0%. Fin."
