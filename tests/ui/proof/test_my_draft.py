"""“My draft”: pasted, checked, corrected by one key, and taken away with its notes."""

from __future__ import annotations

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from tests.end_to_end.desk import Person
from tests.proofing import DRAFT, reader_of_the_sample

from recoupe.exchange.readers.limits import Limits
from recoupe.facts.proof.values import ProofVerdict
from recoupe.services.paste import PasteService

WRONG = ["Marc Toberof", "175 milliards de dollars"]


def contradicted(person):
    return [note.text for note in person.running.desk.proof.notes if note.verdict is ProofVerdict.CONTRADICT]


def written(person):
    return person.window.proof.editor.draft


def in_hand(person):
    note = person.window.proof.notes.note
    return note.text if note is not None else None


def test_both_errors_of_four_hundred_words_are_found_in_three_acts(seated, paste):
    person = seated()  # with the recogniser that everybody has
    assert 380 <= len(DRAFT.split()) <= 440
    paste(person, DRAFT)
    assert person.acts <= 3
    assert contradicted(person) == WRONG
    assert in_hand(person) == WRONG[0]
    assert person.sees("Le dossier écrit «\u00a0Marc Toberoff\u00a0»")
    person.press("N")
    assert person.sees("⚠ les sources divergent\u00a0: «\u00a02019\u00a0» (002_blog_belge.txt)")
    person.press("N")
    assert in_hand(person) == WRONG[1]
    assert person.sees("Le dossier dit «\u00a0157 milliards de dollars\u00a0»")


def test_one_key_writes_what_the_dossier_says_and_another_takes_it_back(writer, paste):
    paste(writer, DRAFT)
    writer.press("N", "N", "M")  # between both stands what the sources themselves disagree about
    assert written(writer) == DRAFT.replace("175 milliards", "157 milliards")
    assert contradicted(writer) == WRONG[:1]
    writer.press("Ctrl+Z")
    writer.wait(lambda: contradicted(writer) == WRONG, "the note to come back")
    assert written(writer) == DRAFT
    assert writer.running.desk.review.article is not None


def test_a_dismissed_note_stays_away_while_the_draft_is_worked_on(writer, paste):
    paste(writer, DRAFT)
    writer.press("R")
    assert contradicted(writer) == WRONG[1:]
    writer.press("Esc")
    editor = writer.window.proof.editor
    assert editor.hasFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "Nom de R. Mercier, fin.")
    writer.settle()
    assert written(writer).endswith("Nom de R. Mercier, fin.")
    assert contradicted(writer) == WRONG[1:]
    writer.press("Esc", "Shift+R")
    assert contradicted(writer) == WRONG


def test_an_error_typed_into_the_draft_is_found_and_goes_when_it_is_mended(writer, paste):
    paste(writer, "OpenAI a récolté 6,6 milliards de dollars.")
    assert contradicted(writer) == []
    writer.press("Esc")
    editor = writer.window.proof.editor
    assert editor.hasFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    for letter in " De 12 à 15, soit 3 %.":
        writer._type(letter)
    writer.settle()
    assert contradicted(writer) == ["3 %"]
    assert writer.sees("+25\u00a0%")
    writer.press("Esc", "M")
    assert written(writer).endswith(" De 12 à 15, soit 25\u00a0%.")
    assert contradicted(writer) == []


def test_the_space_bar_goes_through_the_passages_and_o_opens_the_article_there(writer, paste):
    paste(writer, DRAFT)
    writer.press("N", "N")
    card = writer.window.proof.card
    assert card.source.article == "000_agence.txt"
    assert writer.sees("source 1 of")
    writer.press("Space")
    assert card.source.article == "002_blog_belge.txt"
    writer.press("O")
    writer.wait(lambda: writer.running.desk.review.current is not None, "the figure")
    assert writer.mention.surface == "157 milliards de dollars"
    assert writer.running.desk.review.article.file == "002_blog_belge.txt"


def test_a_click_on_marked_words_takes_their_note_in_hand(writer, paste):
    paste(writer, DRAFT)
    editor = writer.window.proof.editor
    cursor = editor.document().find("175 milliards")
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    place = QTextCursor(editor.document())
    place.setPosition(cursor.selectionStart() + 3)
    writer.click_at(editor.viewport(), editor.cursorRect(place).center() + QPoint(1, 0))
    assert in_hand(writer) == WRONG[1]


def test_the_annotated_text_is_copied_with_numbered_notes(writer, paste):
    paste(writer, DRAFT)
    writer.press("C")
    copied = QApplication.clipboard().text()
    assert "Marc Toberof [1]" in copied
    assert "[1] ≠ Spelling. The dossier writes “Marc Toberoff”" in copied
    assert "2018 [2]" in copied
    assert "· ⚠ the sources differ: “2019” (002_blog_belge.txt)" in copied
    assert "175 milliards de dollars [3]" in copied
    assert copied.startswith("OpenAI : pourquoi")


def test_the_draft_is_saved_as_a_document_with_comments(writer, paste, tmp_path):
    paste(writer, DRAFT)
    writer.press("Ctrl+S")
    assert isinstance(writer.front(), QFileDialog)
    target = tmp_path / "copie.docx"
    writer.answer_file(target)
    writer.settle()
    document = docx.Document(str(target))
    assert "\n".join(paragraph.text for paragraph in document.paragraphs) == DRAFT
    comments = [comment.text for comment in document.comments]
    assert any("“157 milliards de dollars”" in comment for comment in comments)
    assert {comment.author for comment in document.comments} == {"Camille Noël"}


def test_a_draft_is_opened_from_a_file(writer, tmp_path):
    path = tmp_path / "copie.txt"
    path.write_text(DRAFT, "utf-8")
    writer.press("F7", "Ctrl+O")
    writer.answer_file(path)
    writer.wait(lambda: contradicted(writer) == WRONG, "the notes")
    writer.settle()
    assert writer.window.proof.notes.hasFocus()


def test_the_draft_enters_no_dossier(writer, paste):
    paste(writer, DRAFT)
    assert len(writer.running.desk.shelf.lines) == 7
    writer.press("F2")
    assert "Toberof," not in writer.article


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_button_is_cut_off_at_the_smallest_window(seated, paste, language):
    person = seated(language=language)
    person.running._recogniser.end()
    person.running._recogniser = reader_of_the_sample()
    person.window.resize(900, 560)
    paste(person, DRAFT)
    panel = person.window.proof
    for button in panel.findChildren(type(person.find("button_paste_draft"))):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()


def test_the_draft_and_the_notes_put_aside_survive_closing(seated, paste, tmp_path):
    person = seated(language="en")
    person.running._recogniser.end()
    person.running._recogniser = reader_of_the_sample()
    paste(person, DRAFT)
    aside = in_hand(person)
    person.press("R")
    person.leave()
    again = Person(tmp_path / "library.sqlite", tmp_path / "desk.ini", language="en")
    again.running._recogniser.end()
    again.running._recogniser = reader_of_the_sample()
    again.press("F7")
    proof = again.running.desk.proof
    again.wait(lambda: proof.checked_text == DRAFT, "the notes")
    assert written(again) == DRAFT
    assert proof.dismissed >= 1
    assert aside not in [note.text for note in proof.notes if note.verdict is ProofVerdict.CONTRADICT]
    again.leave()


def copy_page(text, html):
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def test_a_piece_of_a_page_comes_into_the_draft_as_it_is_read_everywhere(writer, paste):
    copy_page("97,41 milliards", "<p>Une offre de <s>12</s> 97,4<sup>1</sup> milliards de dollars</p>")
    writer.press("F7", "Ctrl+V")
    assert written(writer) == "Une offre de 97,4 milliards de dollars"
    writer.press("Ctrl+Z")
    assert written(writer) == ""
    writer.running.window.actions_["paste_draft"].trigger()
    writer.settle()
    assert written(writer) == "Une offre de 97,4 milliards de dollars"


def test_what_is_typed_while_a_page_is_read_stays_behind_it(writer):
    editor = writer.window.proof.editor
    writer.press("F7")
    editor.setPlainText("Avant ")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    copy_page("la page", "<b>la page</b>")
    editor.paste()
    editor.insertPlainText(" après")
    assert written(writer) == "Avant  après"
    writer.settle()
    assert written(writer) == "Avant la page après"


def test_a_page_that_cannot_be_read_comes_into_the_draft_as_plain_text_with_its_reason(writer):
    writer.running.desk.pastes._pasting = PasteService(limits=Limits(size=0))
    copy_page("12 14 morts", "<p><s>12</s> 14 morts</p>")
    writer.press("F7", "Ctrl+V")
    assert written(writer) == "12 14 morts"
    assert writer.sees("Pasted as plain text, because")


def test_a_sign_that_turns_the_writing_is_seen_in_the_draft_and_one_that_nobody_sees_is_left_out(writer):
    QApplication.clipboard().setText("Il offre \u202e97,4\u202c Md et Sam Alt\u00adman")
    writer.press("F7", "Ctrl+V")
    assert written(writer) == "Il offre \u21c697,4\u21c6 Md et Sam Altman"
