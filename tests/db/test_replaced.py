"""The file is moved, deleted or replaced under the program: nothing is said to be stored that others would not find."""

from __future__ import annotations

import shutil
import sqlite3
import time
from contextlib import closing

import pytest

from recoupe_db import rescue
from recoupe_db.library_errors import LibraryReplaced
from recoupe_db.records import MentionState
from recoupe_db.store import Store

from .conftest import Desk, import_and_suggest

ONLY_FILES = True  # of what files are made of


def moved(place, earlier):
    place.rename(place.with_name("elsewhere.sqlite"))


def deleted(place, earlier):
    place.unlink()


def replaced(place, earlier):
    earlier.replace(place)


def overwritten(place, earlier):
    shutil.copyfile(earlier, place)


def emptied(place, earlier):
    place.write_bytes(b"")


def of_somebody_else(place, earlier):
    with closing(sqlite3.connect(earlier)) as file:
        file.execute("PRAGMA user_version = 12345")
    shutil.copyfile(earlier, place)


ANOTHER_FILE, OTHER_CONTENTS = [moved, deleted, replaced], [overwritten, emptied, of_somebody_else]


@pytest.fixture
def earlier(desk, place, tmp_path):
    """A plain copy of the library, as a synchronising program keeps one, from before the decisions that follow."""
    desk.store.settle()
    desk.store.rotate_backups()
    copy = shutil.copyfile(place, tmp_path / "earlier")
    time.sleep(0.02)  # file systems count time in steps of some milliseconds
    return copy


@pytest.mark.parametrize("change", ANOTHER_FILE + OTHER_CONTENTS)
def test_a_decision_after_the_file_was_changed_is_refused_and_everything_comes_back(desk, place, earlier, change):
    desk.accept(1)
    desk.store.settle()
    change(place, earlier)
    with pytest.raises(LibraryReplaced, match=r"moved, deleted or replaced|replaced or overwritten") as refused:
        desk.accept(3)
    assert "\n" not in str(refused.value)
    desk.store.close()
    brought = rescue.put_back(refused.value.rescue, place)
    assert brought.left == 0
    again = Store.open(place)
    assert again.check() == []
    accepted = {one.id for one in Desk(again, desk.article).mentions() if one.state is MentionState.ACCEPTED}
    assert accepted == ({1, 3} if change in ANOTHER_FILE else {1})  # the sentence asks to decide the last one again
    again.close()


def test_what_was_decided_in_the_other_file_meanwhile_stays_beside_what_comes_back(desk, place, earlier):
    desk.accept(1)
    with closing(sqlite3.connect(earlier)):
        other = Desk(Store.open(earlier), desk.article, "Bob")
    other.accept(2)
    other.store.close()
    replaced(place, earlier)
    with pytest.raises(LibraryReplaced) as refused:
        desk.accept(3)
    desk.store.close()
    brought = rescue.put_back(refused.value.rescue, place)
    assert (brought.whole, brought.left) == (False, 0)
    again = Store.open(place)
    assert again.check() == []
    accepted = {one.id for one in Desk(again, desk.article).mentions() if one.state is MentionState.ACCEPTED}
    assert accepted == {1, 2, 3}
    again.close()


def test_reading_and_deciding_go_on_after_what_is_there_now_was_opened(desk, place, earlier):
    desk.accept(1)
    replaced(place, earlier)
    with pytest.raises(LibraryReplaced):
        desk.accept(3)
    desk.store.reopen()
    assert desk.mention("OpenAI").state is MentionState.PENDING
    desk.accept(3)
    assert desk.store.check() == []


def test_two_programs_with_checkpoints_of_their_own_never_take_each_other_for_a_stranger(desk, place, dossier):
    other = Desk(Store.open(place), desk.article, "Bob")
    for turn in range(30):
        (desk, other)[turn % 2].accept(turn % 5 + 1)
        (other, desk)[turn % 2].store.settle()
    import_and_suggest(other.store, dossier, "Elon Musk, 97,4 milliards de dollars, OpenAI, 2015. Lire aussi : Lire")
    other.store.close()
    desk.accept(1)
    assert desk.store.check() == []


def test_when_idle_and_when_closed_the_one_file_holds_everything(desk, place, tmp_path):
    desk.accept(3)
    desk.store.settle()
    copy = Store.open(shutil.copyfile(place, tmp_path / "copy.sqlite"))
    assert Desk(copy, desk.article).mention("OpenAI").state is MentionState.ACCEPTED
    copy.close()
    other = Store.open(place)  # another desk keeps the log in use
    desk.accept(1)
    desk.store.close()
    copy = Store.open(shutil.copyfile(place, tmp_path / "copy 2.sqlite"))
    assert Desk(copy, desk.article).mention("97,4 milliards de dollars").state is MentionState.ACCEPTED
    copy.close()
    other.close()


def test_the_library_and_what_lies_beside_it_are_private(tmp_path):
    place = tmp_path / "library.sqlite"
    store = Store.open(place)
    store.backup(tmp_path / "backup.sqlite")
    beside = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.name: oct(path.stat().st_mode & 0o077) for path in beside} == dict.fromkeys(
        (path.name for path in beside), "0o0"
    )
    assert len(beside) >= 3
    store.close()


def test_a_library_that_others_could_only_read_is_closed_to_them(place):
    place.chmod(0o644)
    Store.open(place).close()
    assert place.stat().st_mode & 0o777 == 0o600
