"""At the desk: signs that nobody sees stand in the article as marks with a name, and figures there are doubted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from recoupe.recognition.values import Figure, Recognised
from recoupe_db.records import Kind, NewArticle, Reading

TURNED = "\u202e4,79\u202c milliards"
TEXT = f"Une offre\n\nElle vaut {TURNED} de dollars.\n\nElle vaut 12 mil\u00adliards d’euros."


class Finder:
    """Finds the two sums."""

    name, version = "finder", "1"

    def recognise(self, texts):
        for text in texts:
            figures = [
                Figure(text.text.index(words), text.text.index(words) + len(words), words, Reading(Kind.MONEY, "1"))
                for words in (TURNED, "12 mil\u00adliards")
            ]
            yield Recognised(text.id, (), tuple(figures))


@pytest.fixture
def dossier(importing):
    made = importing.dossier("Signes")
    importing.add(made.id, NewArticle(text=TEXT, title="Une offre"))
    list(importing.recognise(importing.unread(made.id), Finder()))
    return made


def test_what_is_stored_is_what_one_sees_with_a_mark_for_every_unseen_sign(person):
    seen = person.window.reading.view.toPlainText()
    assert "⇆4,79⇆ milliards" in seen
    assert "12 mil▯liards" in seen
    assert len(seen) == len(TEXT)
    assert person.sees("⚠ Unseen signs: 1 × right-to-left override, U+202E")


def test_the_name_of_a_sign_is_said_at_its_mark_and_in_the_lists(person):
    view = person.window.reading.view
    place = person.place_of(TEXT.index("\u202e"), 0.4)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)))
    assert QToolTip.text() == "1 × right-to-left override, U+202E"
    QToolTip.hideText()
    assert person.find("surface").text() == "⟦right-to-left override⟧4,79⟦pop directional formatting⟧ milliards"


def test_a_figure_in_a_line_that_a_sign_turns_is_flagged_and_no_other(person):
    assert person.sees("⚠ an unseen sign turns the writing here: compare with the source")
    person.press("J")
    assert person.mention.surface == "12 mil\u00adliards"
    assert not person.sees("⚠ an unseen sign turns")


def test_copying_gives_what_is_stored(person):
    start = TEXT.index("Elle vaut")
    person.select(start, start + len("Elle vaut ") + 5)
    person.press("Ctrl+C")
    assert person.application.clipboard().text() == TEXT[start : start + len("Elle vaut ") + 5].strip()
