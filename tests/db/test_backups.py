"""A backup is whole or absent, and putting it back keeps what was there before."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from recoupe_db.backups import folder_of
from recoupe_db.library_errors import (
    BackupHoldsMore,
    LibraryReplaced,
    LibraryUnreachable,
    NewerLibrary,
    NoFolderForBackup,
    NotALibrary,
    PathTaken,
)
from recoupe_db.problems import Problem
from recoupe_db.records import MentionState
from recoupe_db.store import Store

from .conftest import Desk

ONLY_FILES = True  # of what files are made of


def test_a_backup_taken_while_somebody_writes_is_sound(desk, tmp_path):
    desk.accept(3)
    backup = tmp_path / "copies" / "backup.sqlite"
    backup.parent.mkdir()
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


def test_a_backup_never_takes_the_place_of_a_library_that_holds_more(desk, tmp_path):
    backup = tmp_path / "backup.sqlite"
    desk.accept(3)
    assert desk.store.backup(backup) is False
    desk.accept(4)
    assert desk.store.backup(backup) is True
    fresh = Store.open(tmp_path / "fresh.sqlite")
    with pytest.raises(BackupHoldsMore, match="Choose another name"):
        fresh.backup(backup)
    fresh.close()
    copied = Store.open(backup)
    Desk(copied, desk.article).accept(2)
    copied.close()
    with pytest.raises(BackupHoldsMore):
        desk.store.backup(backup)


def test_a_backup_into_a_folder_that_is_not_there_is_refused_and_makes_none(desk, tmp_path):
    with pytest.raises(NoFolderForBackup, match="Connect the disk"):
        desk.store.backup(tmp_path / "usb" / "backup.sqlite")
    assert not (tmp_path / "usb").exists()


def test_a_clock_set_wrong_removes_no_backup_and_holds_up_none(desk):
    days = [datetime(2025, 3, day, 12, tzinfo=UTC) for day in range(1, 5)]
    for number, now in enumerate([*days, datetime(2040, 1, 1, tzinfo=UTC), datetime(2025, 3, 6, tzinfo=UTC)], 1):
        desk.accept(number % 4 + 1) if number % 2 else desk.reject(number % 4 + 1)
        assert desk.store.rotate_backups(now=now) is not None, now
    kept = [path.stem[-19:-9] for path in sorted(folder_of(desk.store.path).iterdir())]
    assert kept == ["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04", "2025-03-06", "2040-01-01"]


def test_a_disk_that_does_not_keep_a_copy_is_told_in_a_sentence_and_nothing_stays(desk, tmp_path, monkeypatch):
    def fail(_handle):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr("recoupe_db.backups.os.fsync", fail)
    with pytest.raises(LibraryUnreachable, match="Input/output error"):
        desk.store.backup(tmp_path / "copy.sqlite")
    assert not list(tmp_path.glob("copy*"))


def test_a_rescue_that_was_put_back_lets_no_backup_of_its_day_go(desk):
    now = datetime.now(UTC)
    morning = desk.store.rotate_backups(now=now)
    for minute in range(5):
        moment = f"{now + timedelta(minutes=minute):%Y-%m-%d %H.%M.%S}.000000"
        shutil.copy(morning, morning.with_name(f"library rescued {moment}.sqlite"))
    desk.store.rotate_backups(now=now + timedelta(minutes=10))
    assert morning.exists()
    assert len(list(morning.parent.glob("* rescued *"))) == 3
