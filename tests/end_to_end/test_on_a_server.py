"""Three windows on one library of a PostgreSQL server: each sees the others' work, and nobody loses any."""

from __future__ import annotations

import json
import os
import time

import pytest
from tests.end_to_end.test_together import TEXT, Finder, mark, read_to_the_end

from recoupe.__main__ import main
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe_db.records import MentionState, NewArticle
from recoupe_db.store import Store

from .desk import Person


@pytest.fixture
def url(postgresql):
    """The library of a newsroom: one article, recognised."""
    place = postgresql.database()
    store = Store.open(place)
    importing = ImportService(store)
    dossier = importing.dossier("Rachat")
    importing.add(dossier.id, NewArticle(TEXT, "Une offre", "offre.txt"))
    list(importing.recognise(importing.unread(dossier.id), Finder()))
    store.close()
    return place


@pytest.fixture
def sit(qapp, url, tmp_path):
    """Return a way to sit down at a desk of one's own, under a name, on the same library."""
    there = []

    def at(name):
        person = Person(url, tmp_path / f"{name}.ini", language="en")
        there.append(person)
        if person.window.preferences.reviewer != name:
            person.running.desk.company.signed.emit(name)
        person.settle()
        person.wait(lambda: person.running.desk.review.article is not None, "the article")
        person.settle()
        assert person.running._store.server.listening.wait(60)
        return person

    yield at
    for window in there:
        window.leave()


def press(person, *keys):
    """Press keys at the desk of ``person``, whoever pressed the last ones."""
    person.window.activateWindow()
    person.window.raise_()
    person.settle()
    person.press(*keys)


def state(person, words):
    return person.mentions(words)[0].state


def picture(person, name):
    if folder := os.environ.get("RECOUPE_PICTURES"):
        person.window.grab().save(f"{folder}/{name}.png")


def test_a_decision_is_seen_at_the_other_desks_within_two_seconds(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.click_on(bob.mentions("Sam Altman")[0])
    mark(ada, "Elon Musk", "A")
    decided = time.monotonic()
    bob.wait(lambda: state(bob, "Elon Musk") is MentionState.ACCEPTED, "Ada's decision")
    assert time.monotonic() - decided < 2
    bob.settle()
    assert bob.running.desk.review.current.surface == "Sam Altman"  # what is in hand stays in hand
    picture(bob, "server-bob-sees")
    press(ada, "Ctrl+Z")
    bob.wait(lambda: state(bob, "Elon Musk") is MentionState.PENDING, "what Ada took back")


def test_a_decision_on_what_has_changed_meanwhile_is_told_and_kept(sit):
    ada, bob = sit("Ada"), sit("Bob")
    bob.running.neighbours.close()  # whose news come late
    mark(ada, "OpenAI", "R")
    mark(bob, "OpenAI", "A")
    bob.wait(lambda: bob.sees("Ada decided on “OpenAI” a moment before you (set aside)"), "what is told")
    picture(bob, "server-bob-is-told")
    assert state(bob, "OpenAI") is MentionState.ACCEPTED
    ada.wait(lambda: state(ada, "OpenAI") is MentionState.ACCEPTED, "Bob's decision")


def test_what_is_decided_while_the_server_is_away_is_stored_when_it_is_back(sit, postgresql):
    ada = sit("Ada")
    postgresql.stop("fast")
    try:
        mark(ada, "Elon Musk", "A")
        ada.wait(lambda: ada.running.desk.review.unstored == 1, "that it is not stored")
        assert any("cannot be reached" in words for words in ada.texts())
        picture(ada, "server-away")
    finally:
        postgresql.start()
    ada.wait(lambda: ada.running.desk.review.unstored == 0, "that it is stored")
    ada.wait(lambda: state(ada, "Elon Musk") is MentionState.ACCEPTED, "the decision")
    ada.settle()
    assert ada.running._store.check() == []


def test_three_people_review_unseen_disagree_adjudicate_and_export_the_same_gold(sit, url, capsysbinary):
    lead = sit("Lead")
    lead.running.desk.company.arrange(blind=True, readings=2)
    lead.settle()
    for name, key in (("Ada", "2"), ("Bob", "4")):
        person = sit(name)
        mark(person, "Elon Musk", "A")
        mark(person, "OpenAI", key)
        mark(person, "Sam Altman", "A")
        read_to_the_end(person)
    press(lead, "F6")
    lead.wait(lambda: lead.sees("Rachat – 1 difference to rule on"), "the difference")
    picture(lead, "server-differences")
    press(lead, "1")
    lead.wait(lambda: lead.sees("every difference is ruled on"), "the ruling")
    lead.settle()
    assert main(["--library", url, "export", "Rachat", "--format", "jsonl", "-o", "-"]) == 0
    (line,) = capsysbinary.readouterr().out.splitlines()
    assert {(load["text"], load["label"]) for load in json.loads(line)["ents"]} == {
        ("Elon Musk", "PER"),
        ("OpenAI", "ORG"),
        ("Sam Altman", "PER"),
    }
    store = Store.open(url)
    assert store.check() == []
    assert LibraryService(store).dossier("Rachat").name == "Rachat"
    store.close()
