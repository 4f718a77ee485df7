"""The file of the library at the desk: replaced, locked, damaged, read-only, backed up and put back."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTableWidget

from recoupe.app import opened
from recoupe.ui.safekeeping.damaged_dialog import DamagedDialog
from recoupe_db.library_errors import LibraryUnreachable
from recoupe_db.problems import Problem
from recoupe_db.records import MentionState
from recoupe_db.store import Store


def notice(person):
    return person.window.reading.notice.sentence


def states(place):
    with closing(sqlite3.connect(place)) as file:
        return dict(file.execute("SELECT id, state FROM mention"))


def accepted(place):
    return sum(state == "accepted" for state in states(place).values())


def test_a_decision_after_the_file_was_replaced_is_refused_and_put_back_with_one_click(person, place, tmp_path):
    person.press("A")
    person.wait(lambda: accepted(place) == 1, "the first decision")
    place.rename(tmp_path / "moved away.sqlite")
    person.press("A")
    assert "was moved, deleted or replaced while it was open" in notice(person)
    assert person.window.said.text() == "Not stored"
    assert person.mention.state is MentionState.PENDING
    person.click("notice_answer")
    assert accepted(place) == 2
    assert "what it was before" in notice(person)
    assert person.window.said.text() == ""  # it was stored in the end
    person.press("A")
    assert accepted(place) == 3


def test_three_keys_pressed_while_locked_give_one_notice_and_are_stored_when_asked_again(person, place):
    person.running._store.reopen()
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            QTest.keyClick(person._listener(), QKeySequence("A")[0].key())
        person.settle()
        assert "3 decisions were not stored. Another program is writing" in notice(person)
        assert accepted(place) == 0
        assert person.window.said.text() == "Not stored"
        other.execute("ROLLBACK")
    person.click("notice_answer")
    assert accepted(place) == 3
    assert "not stored" not in notice(person)
    assert person.running.desk.review.unstored == 0


def test_what_was_not_stored_is_asked_again_where_it_was_decided_though_another_article_is_open(person, place):
    review = person.running.desk.review
    first = person.mention.id
    with closing(sqlite3.connect(place, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        person.press("R")
        other.execute("ROLLBACK")
    review.open(person.running.desk.shelf.lines[1].id)
    person.settle()
    person.click("notice_answer")
    assert states(place)[first] == "rejected"
    assert list(states(place).values()).count("rejected") == 1


def test_backups_are_listed_with_what_they_hold_and_put_back(person, place):
    person.press("A")
    for taken in (place.parent / "library backups").glob("*"):
        taken.unlink()  # that of the start, if it was due already
    person.running._store.rotate_backups()
    person.press("A")
    person.window.actions_["backups"].trigger()
    person.settle()
    table = person.find("backups")
    assert isinstance(table, QTableWidget)
    assert [table.item(0, column).text() for column in (1, 2)] == ["3", "1"]
    assert person.sees("Dossiers: Rachat")
    assert person.sees("by Camille Noël")
    person.click("backup_put_back")
    assert accepted(place) == 1
    assert "the former library is kept as" in notice(person)
    assert person.running.desk.review.article is not None
    person.press("A")
    assert accepted(place) == 2


def test_a_day_of_work_is_backed_up_without_being_asked_for(sit_down, place):
    first = sit_down()
    first.wait((place.parent / "library backups").exists, "the backup")
    first.settle()
    assert len(list((place.parent / "library backups").glob("*.sqlite"))) == 1


def test_a_library_that_cannot_be_written_opens_for_reading_and_says_so(sit_down, place, monkeypatch):
    def refused(store):
        raise LibraryUnreachable(path=store.path, reason="the folder is read-only")

    monkeypatch.setattr(Store, "_open", refused)
    usual = Store.open
    even_then = SimpleNamespace(open=lambda where: usual(where, even_read_only=True))
    monkeypatch.setattr("tests.end_to_end.desk.Store", even_then)
    person = sit_down()
    assert "open for reading only" in notice(person)
    person.press("A")
    assert "the folder is read-only" in notice(person)
    assert accepted(place) == 0


def answer(button):
    """Click a button of the dialog that will open."""

    def click():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, DamagedDialog):
            QTimer.singleShot(50, click)
            return
        dialog.findChild(QPushButton, button).click()
        go_on = [child for child in dialog.findChildren(QPushButton) if child.isVisible() and child.isDefault()]
        if dialog.isVisible() and go_on:
            go_on[0].click()

    QTimer.singleShot(50, click)


@pytest.mark.parametrize("button", ["backup_put_back", "salvage"])
def test_a_damaged_library_is_mended_from_the_window_that_says_so(qapp, qtbot, place, dossier, store, button):
    store.rotate_backups()
    store.close()
    data = bytearray(place.read_bytes())
    data[:4096] = bytes(4096)
    place.write_bytes(data)
    answer(button)
    mended = opened(str(place))
    assert mended.check() == []
    mended.close()
    with closing(sqlite3.connect(place)) as file:
        assert file.execute("SELECT count(*) FROM article").fetchone() == (3,)
    kept = [path for path in place.parent.glob("library *.sqlite") if path.read_bytes()[:4096] == bytes(4096)]
    assert len(kept) == 1


def test_a_library_of_nothing_is_not_taken_for_a_new_one(qapp, qtbot, place):
    place.write_bytes(b"")
    QTimer.singleShot(200, lambda: QApplication.activeModalWidget().reject())
    with pytest.raises(Problem, match="is empty"):
        opened(str(place))
    assert place.read_bytes() == b""


def test_when_idle_the_one_file_holds_what_was_decided(person, place, tmp_path):
    person.running.desk.safekeeping._idle.setInterval(10)
    person.press("A")
    person.wait(lambda: accepted(shutil.copyfile(place, tmp_path / "copy.sqlite")) == 1, "the log to be brought in")


def test_what_an_earlier_session_rescued_is_offered_at_the_next_start(sit_down, place, tmp_path):
    first = sit_down()
    first.press("A")
    first.running._store.settle()
    shutil.copyfile(place, tmp_path / "kept.sqlite")
    place.rename(tmp_path / "moved away.sqlite")
    first.press("A")
    (tmp_path / "kept.sqlite").rename(place)
    first.leave()
    second = sit_down()
    second.wait(lambda: "what was decided then is kept in" in notice(second), "the offer")
    second.click("notice_answer")
    assert accepted(place) == 2
