"""No command says that something was done where nothing was, or overwrites what it was not told to."""

from __future__ import annotations

import pytest

GOLD = ("jsonl", "spacy", "conll", "label-studio", "doccano")


@pytest.fixture
def run(program, filled_library):
    """A way to run a command on a library with one article that nobody has read."""
    return lambda *arguments: program.run_without_library("--library", filled_library, *arguments)


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "gold"
    made.mkdir()
    return made


@pytest.mark.parametrize("what", GOLD)
def test_training_data_of_a_dossier_without_a_read_article_are_refused_and_nothing_is_written(run, folder, what):
    status, _, said = run("export", "Rachat", "--format", what, "-o", folder / "data.out")
    assert status == 2
    assert "No article of “Rachat” is read to the end" in said
    assert list(folder.iterdir()) == []


def test_a_split_of_nothing_is_refused_and_nothing_is_written(run, folder):
    status, _, said = run("export", "Rachat", "--format", "spacy", "--split", "0.2", "-o", folder / "data.spacy")
    assert (status, "nothing was written" in said) == (2, True)
    assert list(folder.iterdir()) == []


def test_a_backup_says_whether_it_took_the_place_of_an_earlier_one(run, folder):
    first, again = run("backup", folder / "copy.sqlite"), run("backup", folder / "copy.sqlite")
    assert (first[0], again[0]) == (0, 0)
    assert "in place of" not in first[1]
    assert "in place of the earlier copy there" in again[1]


def test_a_backup_to_a_disk_that_is_not_there_is_refused(run, folder):
    status, _, said = run("backup", folder / "usb" / "copy.sqlite")
    assert (status, "There is no folder" in said) == (2, True)
    assert not (folder / "usb").exists()


def test_what_is_brought_back_never_takes_the_place_of_a_file(program, filled_library, folder):
    there = folder / "there.sqlite"
    there.write_text("Chère Ada")
    status, _, said = program.run_without_library("salvage", filled_library, "-o", there)
    assert (status, "nothing was brought back" in said, "backup" in said) == (2, True, False)
    assert there.read_text() == "Chère Ada"
