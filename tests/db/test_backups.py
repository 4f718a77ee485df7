"""A backup is whole or absent, and putting it back keeps what was there before."""

from __future__ import annotations

import sqlite3
import subprocess
from contextlib import closing

import pytest

from recoupe_db.library_errors import LibraryReplaced, LibraryUnreachable, NewerLibrary, NotALibrary, PathTaken
from recoupe_db.problems import Problem
from recoupe_db.records import MentionState
from recoupe_db.store import Store

from .conftest import Desk

ONLY_FILES = True  # of what files are made of


def test_a_backup_taken_while_somebody_writes_is_sound(desk, tmp_path):
    desk.accept(3)
    backup = tmp_path / "copies" / "backup.sqlite"
    with desk.store.write() as session:
        session.connection().exec_driver_sql("DELETE FROM passage")
        desk.store.backup(backup)
    copied = Store.open(backup)
    assert copied.check() == []
    assert Desk(copied, desk.article).mention("OpenAI").state is MentionState.ACCEPTED
    copied.close()
    assert [path.name for path in backup.parent.iterdir()] == ["backup.sqlite"]


def test_a_backup_takes_the_place_of_an_earlier_one_but_of_nothing_else(desk, tmp_path):
    backup, letter = tmp_path / "backup.sqlite", tmp_path / "letter.txt"
    letter.write_text("Chère Ada")
    desk.store.backup(backup)
    desk.store.backup(backup)
    for taken in (letter, desk.store.path, tmp_path):
        with pytest.raises(Problem):
            desk.store.backup(taken)
    with pytest.raises(PathTaken, match="Choose another name"):
        desk.store.backup(letter)
    assert letter.read_text() == "Chère Ada"
    assert desk.store.check() == []


def test_a_backup_that_cannot_be_written_leaves_nothing(desk):
    with pytest.raises(LibraryUnreachable, match="cannot be opened for writing"):
        desk.store.backup("/proc/backup.sqlite")


def test_a_backup_is_put_back_while_the_library_is_open_and_who_has_it_open_is_told(desk, tmp_path):
    backup = tmp_path / "backup.sqlite"
    desk.store.backup(backup)
    desk.accept(3)
    former = Store.restore(backup, desk.store.path)
    assert desk.mention("OpenAI").state is MentionState.PENDING
    assert desk.store.check() == []
    kept = Store.open(former)
    assert Desk(kept, desk.article).mention("OpenAI").state is MentionState.ACCEPTED
    kept.close()
    with pytest.raises(LibraryReplaced):
        desk.accept(3)
    desk.store.reopen()
    desk.accept(3)
    assert desk.mention("OpenAI").state is MentionState.ACCEPTED
    assert desk.store.check() == []


def test_a_backup_is_put_back_in_place_of_a_broken_library(desk, place, tmp_path):
    backup = tmp_path / "backup.sqlite"
    desk.store.backup(backup)
    desk.store.close()
    place.write_bytes(b"broken" * 999)
    former = Store.restore(backup, place)
    assert former.read_bytes() == b"broken" * 999
    again = Store.open(place)
    assert again.check() == []
    again.close()


def test_a_backup_is_put_back_where_there_is_no_library(desk, tmp_path):
    backup, elsewhere = tmp_path / "backup.sqlite", tmp_path / "new" / "library.sqlite"
    desk.store.backup(backup)
    assert Store.restore(backup, elsewhere) is None
    again = Store.open(elsewhere)
    assert again.check() == []
    again.close()


def newer(path):
    with closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()


@pytest.mark.parametrize(
    ("spoil", "problem"),
    [
        (lambda path: path.unlink(), LibraryUnreachable),
        (lambda path: path.write_text("Bonjour" * 99), NotALibrary),
        (lambda path: path.write_bytes(b""), NotALibrary),
        (newer, NewerLibrary),
    ],
)
def test_what_is_no_backup_of_ours_is_not_put_back(desk, tmp_path, spoil, problem):
    backup = tmp_path / "backup.sqlite"
    desk.store.backup(backup)
    spoil(backup)
    desk.accept(3)
    with pytest.raises(problem):
        Store.restore(backup, desk.store.path)
    assert desk.mention("OpenAI").state is MentionState.ACCEPTED
    assert desk.store.check() == []


def test_a_backup_removes_what_an_earlier_one_had_begun_when_it_was_killed(desk, tmp_path):
    dead = subprocess.Popen(["true"])
    dead.wait()
    folder = tmp_path / "copies"
    folder.mkdir()
    begun, foreign = folder / f"monday.sqlite.{dead.pid}.part", folder / "film.part"
    for path in (begun, foreign):
        path.write_bytes(b"half")
    desk.store.backup(folder / "tuesday.sqlite")
    assert {path.name for path in folder.iterdir()} == {"film.part", "tuesday.sqlite"}
