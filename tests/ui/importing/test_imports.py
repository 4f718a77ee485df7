"""Dossiers and articles on the left, and imports that show how far they are and keep what was finished."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from tests.ui.conftest import FakeRecogniser

from recoupe.recognition.values import Name, Recognised
from recoupe.services.imports import Outcome
from recoupe.ui.importing.model import ImportModel
from recoupe_db.problems import Problem
from recoupe_db.records import ArticleId, ArticleState, Label, NewArticle, Origin


class Broken(Problem):
    """The recogniser did not answer."""

    sentence = "It broke."


@pytest.fixture
def files(tmp_path):
    """Three articles and a file that is none."""
    folder = tmp_path / "reçus"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Titre {number}\n\nElon Musk offre 97 milliards de dollars.\n")
    (folder / "vide.txt").write_text("")
    return folder


@pytest.fixture
def told():
    return []


@pytest.fixture
def imports(importing, recogniser, tasks, told):
    model = ImportModel(importing, lambda: recogniser, tasks)
    model.progressed.connect(lambda *values: told.append(values))
    model.finished.connect(told.append)
    model.failed.connect(told.append)
    return model


def test_an_import_stores_and_recognises_and_says_how_far_it_is(imports, files, library, settle, told):
    imports.take_in("Rachat", [files])
    settle()
    *steps, summary = told
    assert [done for phase, done, _ in steps if phase == "store"] == [1, 2, 3, 4]
    assert [(done, of) for phase, done, of in steps if phase == "recognise"] == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert (summary.count(Outcome.NEW), summary.count(Outcome.REFUSED)) == (3, 1)
    assert (summary.recognised, summary.stopped) == (3, False)
    assert all(line.recognised for line in library.lines(library.dossier("Rachat").id))


def test_the_same_files_again_are_known(imports, files, settle, told):
    imports.take_in("Rachat", [files])
    settle()
    imports.take_in("Rachat", [files])
    settle()
    assert (told[-1].count(Outcome.KNOWN), told[-1].count(Outcome.NEW)) == (3, 0)


def test_stopping_keeps_what_was_finished_and_the_rest_is_read_later(imports, files, library, settle, told):
    imports.recognised.connect(lambda _: imports.cancel())
    imports.take_in("Rachat", [files])
    settle()
    assert told[-1].stopped
    dossier = library.dossier("Rachat")
    read = [line.recognised for line in library.lines(dossier.id)]
    assert len(read) == 3
    assert any(read)
    imports.recognised.disconnect()
    imports.recognise_rest(dossier)
    settle()
    assert all(line.recognised for line in library.lines(dossier.id))


def test_a_recogniser_that_fails_is_told_and_the_articles_are_there(imports, recogniser, files, library, settle, told):
    def fail(texts):
        raise Broken

    recogniser.recognise = fail
    imports.take_in("Rachat", [files])
    settle()
    assert isinstance(told[-1], Broken)
    assert not imports.running
    assert len(library.lines(library.dossier("Rachat").id)) == 3


def test_a_second_import_waits_until_the_first_is_done(imports, recogniser, files, library, settle, told):
    held, answer = threading.Event(), recogniser.recognise

    def wait(texts):
        held.wait()
        return answer(texts)

    recogniser.recognise = wait
    imports.take_in("Rachat", [files])
    imports.take_in("Autre", [files])
    held.set()
    settle()
    assert [len(message.arrivals) for message in told if hasattr(message, "arrivals")] == [4, 4]
    assert len(library.lines(library.dossier("Autre").id)) == 3


def test_the_shelf_opens_the_dossier_that_was_wanted_or_the_first(shelf, importing, library, dossier, settle):
    importing.dossier("Autre")
    shelf.refresh()
    settle()
    assert shelf.current == library.dossiers()[0]
    shelf.refresh(wanted=dossier.id)
    settle()
    assert shelf.current.id == dossier.id
    assert [line.title for line in shelf.lines] == ["Une offre", "Une réponse", "Rien"]
    shelf.refresh()
    settle()
    assert shelf.current.id == dossier.id


def test_an_empty_library_has_no_dossier_open(shelf, settle):
    shelf.refresh()
    settle()
    assert (shelf.current, shelf.lines) == (None, [])


def test_the_shelf_knows_the_next_article_to_read_and_wraps_round(shelf, review, dossier, articles, settle):
    shelf.refresh()
    settle()
    assert shelf.after(articles[0]) == articles[1]
    assert shelf.after(articles[2]) == articles[0]
    for article in articles[1:]:
        review.open(article)
        settle(review)
        review.mark_read(reject_rest=True)
        settle(review)
    shelf.refresh_lines()
    settle()
    assert [line.state for line in shelf.lines][1:] == [ArticleState.READ] * 2
    assert shelf.after(articles[0]) is None
    assert shelf.after(articles[1]) == articles[0]


def test_articles_are_listed_while_others_are_still_being_stored(
    imports, shelf, importing, monkeypatch, files, settle, told
):
    monkeypatch.setattr("recoupe.ui.importing.model._PAUSE", -1.0)  # show each at once
    shown = []
    imports.stored.connect(lambda made: shelf.refresh(wanted=made.id))
    imports.arrived.connect(shelf.refresh_some)
    imports.arrived.connect(shown.extend)
    imports.take_in("Rachat", [files])
    settle()
    assert len(shown) == 2
    assert [line.title for line in shelf.lines] == ["Titre 0", "Titre 1", "Titre 2"]


def test_lines_asked_for_while_others_are_read_are_read_together_afterwards(
    shelf, library, dossier, articles, settle, qtbot
):
    shelf.refresh(wanted=dossier.id)
    settle()
    asked, answer, others = [], library.lines_of, threading.Event()

    def lines_of(wanted):
        asked.append(set(wanted))
        others.wait(5)
        return answer(wanted)

    library.lines_of = lines_of
    shelf.refresh_line(articles[0])
    qtbot.waitUntil(lambda: bool(asked))
    for article in articles:
        shelf.refresh_line(article)
    others.set()
    settle()
    assert asked == [{articles[0]}, set(articles)]


def test_a_line_that_comes_while_the_whole_list_is_read_stays_in_the_list(
    shelf, library, importing, dossier, articles, settle, qtbot, monkeypatch
):
    shelf.refresh(wanted=dossier.id)
    settle()
    began, free, read = threading.Event(), threading.Event(), library.lines

    def lines(which):
        answer = read(which)
        began.set()
        free.wait(30)
        return answer

    monkeypatch.setattr(library, "lines", lines)
    shelf.refresh_lines()
    assert began.wait(30)
    late = importing.add(dossier.id, NewArticle("Un article de plus.", "Titre tardif", "tardif.txt"))
    shelf.refresh_some([late.id])
    qtbot.waitUntil(lambda: late.id in [line.id for line in shelf.lines])
    free.set()
    settle()
    assert [line.id for line in shelf.lines] == [*articles, late.id]


def test_a_list_of_thousands_is_not_shown_anew_for_every_line(shelf, dossier, articles, settle):
    shelf.refresh(wanted=dossier.id)
    settle()
    pause = shelf.findChild(QTimer)
    pause.setInterval(3_600_000)  # counted are the lines and what is shown, however long that takes here
    shelf.lines = [replace(shelf.lines[0], id=ArticleId(1000 + number)) for number in range(1200)] + shelf.lines
    heard = []
    shelf.lines_changed.connect(lambda: heard.append(len(shelf.shown)))
    for article in articles * 3:
        shelf.refresh_line(article)
        settle()
    assert (heard, pause.isActive()) == ([], True)
    pause.stop()
    pause.timeout.emit()
    assert heard == [1203]


class Choosy:
    """Cannot read the second article, and says something impossible of the third."""

    name, version = "fake", "1"

    def recognise(self, texts):
        for place, text in enumerate(texts):
            if place == 1:
                yield Recognised(text.id, failed="it took too long")
            elif place == 2:
                yield Recognised(text.id, (Name(5, 99_999, "Musk", Label.PER, 0.9, Origin.MODEL),))
            else:
                yield Recognised(text.id)


def test_articles_that_cannot_be_recognised_never_hold_up_others_and_can_be_tried_again(importing, tmp_path, store):
    made = importing.dossier("Autre").id
    for number in range(4):
        importing.add(made, NewArticle(text=f"Texte {number} de rien.", title=f"Titre {number}"))
    read = list(importing.recognise(importing.unread(made), Choosy()))
    assert [incoming.title for incoming in read if incoming.problem is None] == ["Titre 0", "Titre 3"]
    assert [str(incoming.problem).split(" could")[0] for incoming in read if incoming.problem] == [
        "“Titre 1”",
        "“Titre 2”",
    ]
    assert len(importing.unread(made)) == 2
    assert all(file.problem is None for file in importing.recognise(importing.unread(made), FakeRecogniser()))
    assert importing.unread(made) == []
