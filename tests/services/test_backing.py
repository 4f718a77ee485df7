"""What a judgement can be checked by: a link, a passage, a day, and a file that stays in the library."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from recoupe.exchange.formats import Format
from recoupe.services import facts as judging
from recoupe.services.facts import FactService, Judged
from recoupe.services.problems import FileNotKept, FileTooBig
from recoupe.services.review import ReviewService
from recoupe.services.services import Services
from recoupe_db.queries import facts as stored_facts
from recoupe_db.records import Backing, FactStatus, Kind, NewFact, Reading

WORDS = b"%PDF-1.7 une lettre"
SHOWN = Backing(link="https://greffe.example/412", passage="412 postes", day=date(2026, 11, 29))
POSTS = Reading(Kind.NUMBER, "412")


@pytest.fixture
def facts(store):
    return FactService(store, reviewer="Camille")


@pytest.fixture
def fact(desk, finder, facts):
    (article,) = desk.import_texts(["La verrerie supprime 412 postes."], finder(figures={"412": POSTS}))
    stated = facts.state(desk.mention(article, "412").id, NewFact("Verrerie", "postes", POSTS))
    return next(iter(stated.facts))


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "lettre.pdf"
    path.write_bytes(WORDS)
    return path


def now(store, fact):
    with store.read() as session:
        return stored_facts.get(session, fact)


def test_a_file_that_was_attached_is_kept_even_when_it_goes(store, facts, fact, letter):
    facts.judge(fact, Judged(FactStatus.VERIFIED, checked_against="le greffe", backing=SHOWN, attached=letter))
    letter.unlink()
    backing = now(store, fact).backing
    assert (backing.link, backing.passage, backing.day) == (SHOWN.link, SHOWN.passage, SHOWN.day)
    assert backing.sha256 == hashlib.sha256(WORDS).hexdigest()
    kept = facts.kept_file(backing.sha256)
    assert (kept.name, kept.data) == ("lettre.pdf", WORDS)


def test_undo_takes_back_what_showed_it_and_redo_brings_it_again(store, facts, fact):
    facts.judge(fact, Judged(FactStatus.VERIFIED, checked_against="le greffe", backing=SHOWN))
    review = ReviewService(store, reviewer="Camille")
    review.undo()
    assert now(store, fact).backing is None
    review.redo()
    assert now(store, fact).backing == SHOWN


def test_whoever_says_that_it_is_not_verified_after_all_shows_nothing(store, facts, fact):
    facts.judge(fact, Judged(FactStatus.VERIFIED, backing=SHOWN))
    facts.judge(fact, FactStatus.UNVERIFIED)
    assert now(store, fact).backing is None
    assert [entry.backing for entry in facts.history(fact)] == [SHOWN, None]


def test_a_file_that_cannot_be_read_or_is_too_big_stores_nothing(store, facts, fact, letter, monkeypatch):
    with pytest.raises(FileNotKept):
        facts.judge(fact, Judged(FactStatus.VERIFIED, attached=letter.with_name("ailleurs.pdf")))
    monkeypatch.setattr(judging, "_MOST", 0)
    with pytest.raises(FileTooBig):
        facts.judge(fact, Judged(FactStatus.VERIFIED, attached=letter))
    assert now(store, fact).status is FactStatus.UNVERIFIED


def test_the_sources_named_last_are_offered_again(facts, fact):
    for source in ("la préfecture", "le greffe"):
        facts.judge(fact, Judged(FactStatus.VERIFIED, checked_against=source))
    assert facts.recent_sources() == ["le greffe"]


def test_the_sheet_names_what_shows_it(store, desk, facts, fact, letter, tmp_path):
    facts.judge(fact, Judged(FactStatus.VERIFIED, checked_against="le greffe", backing=SHOWN, attached=letter))
    sheet = tmp_path / "fiche.md"
    dossier = desk.importing.dossier("Rachat")
    Services.open(store, "Camille").export().export(dossier, Format.SHEET, sheet)
    told = sheet.read_text()
    shown = ("le greffe", "29 novembre 2026", "412 postes", "https://greffe.example/412", "lettre.pdf")
    for words in ("Vérifié auprès de", *shown):
        assert words in told
