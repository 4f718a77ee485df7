"""A library on PostgreSQL: several desks at once, a server that goes away, copies, words, passwords."""

from __future__ import annotations

import sys
import threading
import time
from contextlib import suppress
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import make_url

from recoupe_db import passwords
from recoupe_db.library_errors import (
    LibraryBusy,
    LibraryUnreachable,
    NoServerDriver,
    NoSuchBackup,
    ServerAway,
    ServerNotEmpty,
    ServerRefuses,
)
from recoupe_db.queries import article_search, articles, dossiers, mentions
from recoupe_db.records import Label, MentionState, NewArticle
from recoupe_db.schema import LONG_TEXT
from recoupe_db.server_errors import problem_of
from recoupe_db.store import Store
from recoupe_db.text_search import sought

from .conftest import TEXT, Desk, import_and_suggest

DESKS, EACH = 5, 12


@pytest.fixture
def url(postgresql):
    return postgresql.database()


@pytest.fixture
def sit(url):
    """Return a way to open the same library at another desk."""
    opened = []

    def open_store(**wishes):
        opened.append(Store.open(url, **wishes))
        return opened[-1]

    yield open_store
    for store in opened:
        store.close()


@pytest.fixture
def filled(sit):
    """Somebody at work on an article of a library on a server."""
    store = sit()
    with store.write() as session:
        dossier = dossiers.create(session, "Rachat").id
    return Desk(store, import_and_suggest(store, dossier, TEXT))


def listen(store, heard):
    """Let what others do be added to ``heard``, and return how to stop that; it has begun."""
    stop = store.listen(heard.append)
    assert store.server.listening.wait(60)
    return stop


def wait_until(condition, seconds=60.0):
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "waited in vain"
        time.sleep(0.01)


def test_another_desk_hears_of_a_decision_within_two_seconds_and_the_own_desk_does_not(filled, sit):
    heard, own = [], []
    other = sit()
    stops = [listen(other, heard), listen(filled.store, own)]
    filled.accept(filled.mention("OpenAI").id)
    decided = time.monotonic()
    wait_until(lambda: heard)
    assert time.monotonic() - decided < 2
    with other.read() as session:
        (step,) = heard[0].steps
        assert [one.state for one in mentions.of_article(session, filled.article) if one.surface == "OpenAI"] == [
            MentionState.ACCEPTED
        ]
    assert step > 0
    assert own == []
    for stop in stops:
        stop()


def test_what_is_done_quietly_what_fails_and_what_changes_nothing_nobody_hears_of(filled, sit):
    heard = []
    stop = listen(sit(), heard)
    with filled.store.write(quietly=True) as session:
        articles.set_place(session, filled.article, 3)
    with suppress(RuntimeError), filled.store.write() as session:
        dossiers.create(session, "Nie")
        raise RuntimeError
    with filled.store.write() as session:
        dossiers.all_dossiers(session)
    time.sleep(1)
    stop()
    assert heard == []


def test_who_waits_too_long_for_another_writer_is_told_and_can_try_again(filled, sit):
    hasty = sit(patience=0.2)
    with filled.store.write() as session:
        dossiers.create(session, "Long")
        with pytest.raises(LibraryBusy), hasty.write():
            pass
    with hasty.write() as session:
        dossiers.create(session, "Court")
    with hasty.read() as session:
        assert {one.name for one in dossiers.all_dossiers(session)} == {"Rachat", "Long", "Court"}


def test_five_desks_writing_at_once_lose_nothing_and_double_nothing(filled, sit):
    desks = [Desk(sit(patience=60.0), filled.article, f"Reader {number}") for number in range(DESKS)]
    failed = []

    def work(desk, number):
        try:
            for place in range(EACH):
                start = number * EACH + place
                desk.add(start, start + 1, Label.MISC)
        except Exception as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=work, args=(desk, number)) for number, desk in enumerate(desks)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    added = [one for one in filled.mentions() if one.state is MentionState.ACCEPTED]
    assert sorted(one.start for one in added) == list(range(DESKS * EACH))
    assert filled.store.check() == []


def test_a_server_that_goes_away_for_a_while_costs_nothing(postgresql, filled, sit):
    heard = []
    stop = listen(sit(), heard)
    filled.accept(filled.mention("OpenAI").id)
    wait_until(lambda: heard)
    postgresql.stop("fast")
    try:
        with pytest.raises(ServerAway, match="cannot be reached"):
            filled.accept(1)
        with pytest.raises(ServerAway):
            filled.mentions()
    finally:
        postgresql.start()
    wait_until(lambda: any(one.came_back for one in heard))
    stop()
    assert filled.mention("OpenAI").state is MentionState.ACCEPTED
    filled.accept(filled.mention("Elon Musk").id)
    assert filled.store.check() == []


@pytest.mark.parametrize("made", [True, False])
def test_a_commit_whose_answer_is_lost_is_asked_after_and_counts_once(filled, monkeypatch, made):
    dialect = filled.store.server.engine.dialect
    commit = dialect.do_commit

    def lose_the_answer(connection):
        monkeypatch.setattr(dialect, "do_commit", commit)
        if made:
            commit(connection)
        connection.driver_connection.close()
        raise psycopg.OperationalError("server closed the connection unexpectedly")

    musk = filled.mention("Elon Musk").id
    monkeypatch.setattr(dialect, "do_commit", lose_the_answer)
    if made:
        filled.accept(musk)
    else:
        with pytest.raises(ServerAway):
            filled.accept(musk)
    assert (filled.mention("Elon Musk").state is MentionState.ACCEPTED) is made
    assert filled.store.check() == []


def test_a_backup_is_a_file_that_opens_and_a_file_can_be_put_into_an_empty_database(filled, postgresql, tmp_path):
    filled.accept(filled.mention("OpenAI").id)
    filled.state_fact(filled.mention("97,4 milliards de dollars").id)
    filled.store.backup(tmp_path / "copy.sqlite")
    copy = Store.open(tmp_path / "copy.sqlite")
    assert Desk(copy, filled.article).mentions() == filled.mentions()
    with copy.read() as session:
        assert article_search.search(session, sought("rachéter"), None) == [filled.article]
    assert copy.check() == []
    copy.close()
    place = postgresql.database(empty=True)
    assert Store.restore(tmp_path / "copy.sqlite", place) is None
    moved = Store.open(place)
    there = Desk(moved, filled.article)
    assert there.mentions() == filled.mentions()
    there.undo()
    there.reject(there.mention("2015").id)
    assert moved.check() == []
    moved.close()
    with pytest.raises(ServerNotEmpty):
        Store.restore(tmp_path / "copy.sqlite", place)
    with pytest.raises(NoSuchBackup):
        Store.restore(tmp_path / "nowhere.sqlite", place)


def test_words_are_found_to_the_end_of_a_text_that_the_index_does_not_reach(filled):
    text = "Un mot. " * (LONG_TEXT // 8) + "Cœur de l’État à Nîmes."
    with filled.store.write() as session:
        dossier = dossiers.find(session, "Rachat").id
        long = articles.add(session, dossier, NewArticle(text, "Long", "long.txt")).id
        for typed, hits in (
            ("nimes", [long]),
            ("“coeur de l etat”", [long]),
            ("openai", [filled.article]),
            ("“veut racheter”", [filled.article]),
            ("“racheter veut”", []),
            ("rachet", [filled.article]),
            ("rachet ", []),
            ("o’neil' & | !", []),
        ):
            assert article_search.search(session, sought(typed), dossier) == hits, typed


def test_a_missing_guard_or_index_is_found(filled):
    with filled.store.write() as session:
        session.connection().exec_driver_sql("DROP TRIGGER step_is_kept ON step")
        session.connection().exec_driver_sql("DROP INDEX ix_article_words")
    assert filled.store.check() == [
        "The guard step_is_kept is missing: texts or decisions may have been changed.",
        "The index of words is missing: searches take long.",
    ]


def test_a_changed_text_is_found(filled):
    with filled.store.write() as session:
        session.connection().exec_driver_sql("ALTER TABLE article DISABLE TRIGGER article_text_is_kept")
        session.connection().exec_driver_sql("UPDATE article SET text = replace(text, 'offre', 'affre')")
    faults = filled.store.check()
    assert any("not the one that was imported" in fault for fault in faults)
    assert any("article_text_is_kept is missing" in fault for fault in faults)


def test_the_password_comes_from_the_keyring_and_is_told_to_nobody(url, monkeypatch):
    kept = {}
    keyring = SimpleNamespace(
        get_password=lambda service, key: kept.get((service, key)),
        set_password=lambda service, key, password: kept.__setitem__((service, key), password),
    )
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    named = make_url(url)
    passwords.keep(named, "sésame")
    given = named.set(password="wrong and not asked for")  # noqa: S106 - of nobody
    store = Store.open(given.render_as_string(hide_password=False))
    assert "wrong" not in store.place + str(store.server.url)
    store.close()
    asked = Store.open(url)
    assert "sésame" in asked.server._options.values()
    asked.close()


def test_without_a_keyring_a_sentence_says_where_a_password_can_be(url, monkeypatch):
    def refuse(*_):
        raise RuntimeError("No recommended backend was available")

    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_password=refuse, set_password=refuse))
    assert passwords.kept(make_url(url)) is None
    with pytest.raises(passwords.NoKeyring, match=r"\.pgpass"):
        passwords.keep(make_url(url), "x")


def test_what_cannot_be_reached_is_told_in_a_sentence(postgresql, monkeypatch):
    with pytest.raises(ServerAway):
        Store.open(f"postgresql+psycopg://recoupe@/x?host={postgresql.folder}/nowhere")
    with pytest.raises(LibraryUnreachable, match="does not exist"):
        Store.open(postgresql.url("nowhere"))
    with pytest.raises(LibraryUnreachable):
        Store.open("mysql://recoupe@localhost/x")
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(NoServerDriver):
        Store.open(postgresql.url("postgres"))


def test_what_the_server_says_of_passwords_and_rights_is_told_as_such():
    wrong = psycopg.OperationalError('FATAL:  password authentication failed for user "ada"')
    assert isinstance(problem_of("x", wrong), ServerRefuses)
    assert isinstance(problem_of("x", psycopg.errors.InsufficientPrivilege("permission denied")), ServerRefuses)
    assert problem_of("x", psycopg.errors.SyntaxError("ours")) is None


def test_two_desks_that_start_together_on_an_empty_database_make_one_library(postgresql):
    place, opened = postgresql.database(empty=True), []
    threads = [threading.Thread(target=lambda: opened.append(Store.open(place))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 2
    assert opened[0].check() == []
    for store in opened:
        store.close()
