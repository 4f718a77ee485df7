"""A busy library, a full disk, several threads: one sentence at most, nothing lost, and work goes on."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest

from recoupe_db.library_errors import DiskFull, LibraryBusy
from recoupe_db.queries import articles, decisions, dossiers, mentions
from recoupe_db.records import Action, Label, NewArticle, Target
from recoupe_db.store import Store

from .conftest import Desk

ONLY_FILES = True  # of what files are made of


def test_a_second_program_that_holds_the_library_is_named(article, place):
    impatient = Desk(Store.open(place, patience=0.05), article)
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert len(impatient.mentions()) == 5
        with pytest.raises(LibraryBusy, match="Another program is writing") as busy:
            impatient.accept(1)
        assert "\n" not in str(busy.value)
        other.execute("ROLLBACK")
    impatient.accept(1)
    assert impatient.store.check() == []
    impatient.store.close()


def test_a_writer_waits_for_another_to_finish(article, place):
    patient = Desk(Store.open(place, patience=5), article)
    with closing(sqlite3.connect(place, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        with ThreadPoolExecutor() as threads:
            accepted = threads.submit(patient.accept, 1)
            other.execute("ROLLBACK")
            accepted.result()
    patient.store.close()


def test_a_full_disk_stores_nothing_says_so_and_works_again_after_making_room(desk, store, dossier):
    def fill(pages):
        with store.write() as session:
            used = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
            session.connection().exec_driver_sql(f"PRAGMA max_page_count = {used + pages}")

    def add_a_long_text():
        with store.write() as session:
            articles.add(session, dossier, NewArticle(text="long " * 100_000, title="Long"))

    desk.accept(1)
    before = desk.mentions()
    fill(3)
    with pytest.raises(DiskFull, match="Make room and try again") as full:
        add_a_long_text()
    assert "\n" not in str(full.value)
    assert desk.mentions() == before
    assert store.check() == []
    fill(10_000)
    add_a_long_text()
    with store.read() as session:
        assert len(articles.lines(session, dossier)) == 2


def test_a_reader_sees_one_moment_whatever_is_written_meanwhile(desk, store, dossier):
    with store.read() as session:
        before = dossiers.progress(session, dossier)
        desk.accept(1)
        assert dossiers.progress(session, dossier) == before
    with store.read() as session:
        assert dossiers.progress(session, dossier) != before


def test_what_was_read_before_a_change_is_read_anew_after_it(desk):
    def work(session, step):
        before = {one.id: one.label for one in mentions.of_article(session, desk.article)}
        decisions.change(session, step, Target.MENTION, 3, label=Label.MISC)
        return before[3], {one.id: one.label for one in mentions.of_article(session, desk.article)}[3]

    assert desk.step(Action.RELABEL, work) == (Label.ORG, Label.MISC)


def test_several_threads_use_one_library(desk, store):
    def work(number):
        Desk(store, desk.article, f"reviewer {number % 4}").accept(number % 5 + 1)
        return len(desk.mentions())

    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(work, range(60))) == [5] * 60
    with store.read() as session:
        assert len(decisions.history(session, 1)) == 60
    assert store.check() == []
