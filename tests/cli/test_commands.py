"""Commands that need no language model: what they say, where, and with which exit status."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe_db.queries import dossiers
from recoupe_db.store import Store

FULL = Path("/dev/full")


def sentence(told):
    """Return what was told on standard error, which must be one line without a traceback."""
    assert told.startswith("recoupe: ")
    assert told.count("\n") == 1
    assert "Traceback" not in told
    return told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["flup"], "There is no command “flup”; there are: import, recognize,"),
        (["import"], "The following arguments are required: DOSSIER, PATH"),
        (["export", "Rachat", "--format", "word", "-o", "x"], "invalid choice: 'word'"),
        (["status", "Rachat", "--flup"], "--flup"),
    ],
)
def test_a_command_line_that_makes_no_sense_gets_one_sentence(program, arguments, told):
    status, out, err = program.run_without_library(*arguments)
    assert (status, out) == (2, "")
    assert told in sentence(err)


@pytest.mark.parametrize(
    "arguments", [["status"], ["check"], ["backup", "copy"], ["export", "X", "--format=facts", "-o-"]]
)
def test_a_library_that_is_not_there_is_not_taken_for_an_empty_one(program, arguments):
    status, out, err = program.run(*arguments)
    assert (status, out) == (2, "")
    assert str(program.library) in sentence(err)
    assert not program.library.exists()


def test_the_library_may_be_named_before_or_after_the_command_by_path_or_url(filled):
    url = f"sqlite:///{filled.library}"
    before = filled.run_without_library("--library", filled.library, "status", "--json")
    after = filled.run_without_library("status", "--json", "--library", url)
    assert before == after
    assert json.loads(before[1])["dossiers"][0]["articles"] == {
        "to_read": 1,
        "in_progress": 0,
        "read": 0,
        "set_aside": 0,
    }


def test_the_status_of_one_dossier_is_told_and_given_as_json(filled):
    assert filled.run("status", "Rachat") == (0, filled.run("status")[1], "")
    told = json.loads(filled.run("status", "Rachat", "--json")[1])
    assert (told["dossier"], told["mentions"]["labels"], told["facts"]["verified"]) == ("Rachat", {}, 0)


def test_articles_read_with_nothing_marked_are_counted_apart(filled):
    store = Store.open(filled.library)
    with store.read() as session:
        (dossier,) = dossiers.all_dossiers(session)
    (line,) = LibraryService(store).lines(dossier.id)
    ReviewService(store, reviewer="Ada").mark_read(line.id, reject_rest=True)
    store.close()
    assert json.loads(filled.run("status", "Rachat", "--json")[1])["read_nothing_marked"] == 1
    assert "(1 of them with nothing marked)" in filled.run("status")[1]


@pytest.mark.parametrize("command", [["status", "Fusion"], ["export", "Fusion", "--format", "facts", "-o", "-"]])
def test_a_dossier_that_does_not_exist_is_told_with_those_that_do(filled, command):
    status, out, err = filled.run(*command)
    assert (status, out) == (2, "")
    assert "“Fusion”" in sentence(err)
    assert "it holds: Rachat" in err


@pytest.mark.parametrize("place", ["missing/facts.json", "folder", "/proc/facts.json"])
def test_an_export_that_cannot_be_written_is_told_and_leaves_nothing(filled, place):
    (filled.home / "folder").mkdir()
    status, out, err = filled.run("export", "Rachat", "--format", "facts", "-o", place)
    assert (status, out) == (2, "")
    assert place in sentence(err)
    assert sorted(path.name for path in filled.home.iterdir()) == ["folder", "library.sqlite"]


def test_facts_leave_through_standard_output_with_nothing_else_in_it(filled):
    status, out, err = filled.run("export", "Rachat", "--format", "facts", "-o", "-")
    assert status == 0
    assert json.loads(out)["facts"] == []
    assert "0 verified facts" in sentence(err)


def test_a_whole_library_is_said_to_be_whole_and_a_damaged_one_is_not(filled):
    assert filled.run("check") == (0, f"The library {filled.library} is whole.\n", "")
    filled.library.write_bytes(filled.library.read_bytes()[:6000])
    status, _, err = filled.run("check")
    assert status in {1, 2}
    assert all(line.startswith("recoupe: ") for line in err.splitlines())
    assert "Traceback" not in err


def test_a_backup_is_put_back_and_the_former_library_kept(filled):
    assert filled.run("backup", "copy.sqlite")[0] == 0
    filled.library.write_bytes(b"no library any more, but longer than a hundred bytes" * 100)
    assert "is not a Recoupe library" in sentence(filled.run("status")[2])
    status, out, _ = filled.run("restore", "copy.sqlite")
    assert status == 0
    assert "before restore" in out
    assert "Rachat" in filled.run("status")[1]


def test_a_backup_does_not_overwrite_something_else(filled):
    (filled.home / "notes.txt").write_text("Mine")
    status, _, err = filled.run("backup", "notes.txt")
    assert (status, (filled.home / "notes.txt").read_text()) == (2, "Mine")
    assert "notes.txt" in sentence(err)


def test_whoever_stops_reading_is_not_complained_to(filled):
    child = filled.start("--library", filled.library, "status")
    child.stdout.close()
    assert (child.wait(300), child.stderr.read()) == (0, "")
    child.stdin.close()
    child.stderr.close()


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_output_that_finds_no_room_gets_one_sentence(filled):
    with FULL.open("w") as full:
        status, _, err = filled.run_alone("--library", filled.library, "status", stdout=full)
    assert status == 2
    assert "no room" in sentence(err)


def test_help_names_every_command_in_utf8_whatever_the_locale(program):
    status, out, err = program.run_alone("--help")
    assert (status, err) == (0, "")
    for command in ("import", "recognize", "export", "status", "check", "backup", "restore", "evaluate", "Exit status"):
        assert command in out
    assert program.run_without_library("import", "--help")[0] == 0


def test_a_fault_of_ours_is_one_sentence_and_the_whole_story_in_the_log(program):
    status, out, err = program.run_alone()  # the desk, which cannot be imported here
    assert (status, out) == (2, "")
    assert str(program.log) in sentence(err)
    logged = program.log.read_text()
    assert "open_desk" in logged
    assert "PySide6" in logged


def test_a_fault_of_ours_is_told_where_nothing_can_be_logged(program):
    (program.home / "state").write_text("in the way")
    status, _, err = program.run_alone()
    assert status == 2
    assert "could not be written" in sentence(err)


def test_no_command_needs_standard_streams(filled):
    closed = filled.start("--library", filled.library, "status", preexec_fn=lambda: os.close(1), stdout=None)
    _, err = closed.communicate(timeout=300)
    assert (closed.returncode, err) == (0, "")


def test_nothing_to_recognise_is_told(program):
    (program.home / "empty").mkdir()
    status, out, err = program.run_without_library("recognize", "empty")
    assert (status, out) == (2, "")
    assert "no article in empty" in sentence(err)
    status, out, err = program.run_alone("recognize", "-", stdin=subprocess.DEVNULL, given=None)
    assert (status, out, err) == (0, "", "")


@pytest.mark.parametrize("name", ["", "  ", b"caf\xe9"])
def test_a_dossier_needs_a_name_that_can_be_read(program, name):
    (program.home / "a.txt").write_text("Paris.")
    arguments = ["--library", str(program.library), "import", os.fsdecode(name), "a.txt"]
    status, out, err = program.run_without_library(*arguments)
    assert (status, out) == (2, "")
    assert "cannot be the name of a dossier" in sentence(err)
