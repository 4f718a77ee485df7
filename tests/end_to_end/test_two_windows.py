"""Two windows on one library in a file: each sees the other's work within a moment, and nobody decides unknowingly."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from tests.end_to_end.test_on_a_server import press, state
from tests.end_to_end.test_together import TEXT, Finder, mark

from recoupe.recognition.figures.finder import find_figures
from recoupe.services.facts import Judged
from recoupe.services.imports import ImportService
from recoupe_db.records import FactStatus, MentionState, NewArticle, NewFact
from recoupe_db.store import Heard, Store

from .desk import Person

PRICED = f"{TEXT} Elon Musk offre 97,4 milliards de dollars."


class Reader(Finder):
    """Finds figures, too."""

    def recognise(self, texts):
        texts = list(texts)  # read twice
        for text, recognised in zip(texts, super().recognise(texts), strict=True):
            yield replace(recognised, figures=tuple(find_figures(text.text)))


@pytest.fixture
def library(tmp_path):
    """The library of a newsroom: two articles, recognised."""
    path = tmp_path / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    dossier = importing.dossier("Rachat")
    importing.add(dossier.id, NewArticle(PRICED, "Une offre", "offre.txt"))
    importing.add(dossier.id, NewArticle(f"{PRICED} Encore.", "Une autre offre", "autre.txt"))
    list(importing.recognise(importing.unread(dossier.id), Reader()))
    store.close()
    return path


@pytest.fixture
def sit(qapp, library, tmp_path):
    """Return a way to sit down at a window of one's own, under a name, on the same file."""
    there = []

    def at(name):
        person = Person(library, tmp_path / f"{name}.ini", language="en")
        there.append(person)
        if person.window.preferences.reviewer != name:
            person.running.desk.company.signed.emit(name)
        person.settle()
        person.wait(lambda: person.running.desk.review.article is not None, "the article")
        person.settle()
        return person

    yield at
    for window in there:
        window.leave()


def listed(person):
    return [line.title for line in person.running.desk.shelf.shown]


def test_a_decision_is_seen_in_the_other_window_without_anybody_asking(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.click_on(bob.mentions("Sam Altman")[0])
    mark(ada, "Elon Musk", "A")
    bob.wait(lambda: state(bob, "Elon Musk") is MentionState.ACCEPTED, "Ada's decision")
    bob.settle()
    assert bob.running.desk.review.current.surface == "Sam Altman"  # what is in hand stays in hand
    press(ada, "Ctrl+Z")
    bob.wait(lambda: state(bob, "Elon Musk") is MentionState.PENDING, "what Ada took back")


def test_who_decides_before_the_news_has_come_is_told_and_nothing_is_lost(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.running.neighbours.close()  # whose news come late
    mark(ada, "OpenAI", "R")
    mark(bob, "OpenAI", "A")
    bob.wait(lambda: bob.sees("Ada decided on “OpenAI” a moment before you (set aside)"), "what is told")
    assert state(bob, "OpenAI") is MentionState.ACCEPTED
    ada.wait(lambda: state(ada, "OpenAI") is MentionState.ACCEPTED, "Bob's decision")


def test_what_a_command_brings_in_is_listed_in_the_window(sit, library, tmp_path):
    ada = sit("Ada")
    (tmp_path / "nouvelle.txt").write_text("Une nouvelle offre\n\nSam Altman refuse 79 millions de dollars.", "utf-8")
    command = [sys.executable, "-m", "recoupe", "--library", str(library), "import", "Rachat"]
    subprocess.run([*command, str(tmp_path / "nouvelle.txt")], check=True, capture_output=True)
    ada.wait(lambda: len(listed(ada)) == 3, "the article that came in")
    assert ada.running.desk.review.article.title == "Une offre"  # the page stays


def test_what_a_command_recognises_is_compared_in_the_window(sit, library):
    ada = sit("Ada")
    ada.press("F5")
    table = ada.running.desk.recoupement
    ada.wait(lambda: table.rows and not table.busy, "the comparison")
    store = Store.open(library)
    importing = ImportService(store)
    dossier = importing.dossier("Rachat").id
    importing.add(dossier, NewArticle(PRICED.replace("97,4", "79,4"), "Un démenti", "dementi.txt"))
    ada.wait(lambda: len(listed(ada)) == 3 and not table.busy, "the article, which nobody has recognised yet")
    ada.settle()
    list(importing.recognise(importing.unread(dossier), Reader()))
    store.close()
    ada.wait(lambda: len({cell.article for row in table.rows for cell in row.cells}) == 3, "its figure in the table")


def test_what_no_step_tells_is_read_anew(sit):
    ada = sit("Ada")
    ada.press("F5")
    table = ada.running.desk.recoupement
    ada.wait(lambda: table.rows and not table.busy, "the comparison")
    bob = sit("Bob")
    ada.running.neighbours.close()  # as while a server is away
    for mention in [mention for mention in bob.running.desk.review.mentions if mention.is_figure]:
        bob.click_on(mention)
        bob.press("A")
    bob.settle()
    assert {cell.state for row in table.rows for cell in row.cells} == {MentionState.PENDING}
    ada.running.neighbours._read(Heard(came_back=True))
    ada.wait(
        lambda: MentionState.ACCEPTED in {cell.state for row in table.rows for cell in row.cells}, "Bob's decision"
    )


def test_an_article_that_the_other_window_removes_leaves_the_list(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.running.desk.removal.remove([bob.running.desk.review.article.id], lambda _: None)
    ada.wait(lambda: listed(ada) == ["Une autre offre"], "the list without it")
    ada.settle()
    assert ada.running.desk.review.article.title == "Une autre offre"


def test_a_dossier_that_the_other_window_removes_leaves_nothing_on_the_screen(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.running.desk.removal.remove_dossier(bob.running.desk.shelf.current, lambda _: None)
    ada.wait(
        lambda: ada.running.desk.shelf.current is None and ada.running.desk.review.article is None, "an empty desk"
    )
    press(bob, "Ctrl+Z")
    ada.wait(lambda: listed(ada) == ["Une offre", "Une autre offre"], "the dossier that was brought back")


def test_a_fact_that_was_judged_meanwhile_is_told(sit):
    ada, bob = sit("Ada"), sit("Bob")
    figure = bob.mentions("97,4 milliards de dollars")[0]
    bob.running.desk.facts.state(figure, NewFact("OpenAI", "offre", figure.reading))
    for person in (ada, bob):
        person.wait(lambda who=person: len(who.running.desk.facts.facts) == 1, "the fact")
    (fact,) = bob.running.desk.facts.facts
    bob.running.neighbours.close()  # whose news come late
    ada.running.desk.facts.judge(fact.id, Judged(FactStatus.FALSE, grounds="Démenti du greffe"))
    ada.settle()
    bob.running.desk.facts.judge(fact.id, Judged(FactStatus.VERIFIED, checked_against="Le greffe"))
    bob.wait(lambda: bob.sees("Ada decided on “OpenAI · offre” a moment before you"), "what is told")
