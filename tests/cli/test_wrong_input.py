"""Input that is wrong: each file gets one plain sentence, the rest goes on, and nothing is lost."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

GOOD = [f"L’usine de Saint-Étienne emploie {count} personnes." for count in range(10)]


@pytest.fixture(scope="module")
def imported(make_program, tmp_path_factory):
    """One import of ten good files among wrong ones."""
    program = make_program(tmp_path_factory.mktemp("home"))
    folder = program.home / "articles"
    folder.mkdir()
    for number, text in enumerate(GOOD):
        (folder / f"good{number}.txt").write_text(text, "utf-8")
    (folder / "again.txt").write_text(GOOD[0], "utf-8")
    (folder / "binary.txt").write_bytes(b"\x89PNG\r\n" + bytes(range(256)) * 40)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "latin.txt").write_bytes("Zoé a été élue à l’unanimité des élèves".replace("’", "'").encode("latin-1"))
    (folder / "link.txt").symlink_to("nowhere.txt")
    _forbid(folder / "secret.txt")
    (folder / "wide.txt").write_bytes("Élu à Liège, Noël Barré a reçu 3 médailles".encode("utf-16"))
    first = program.run("import", "Essai", "articles", "nowhere.txt", "--json")
    progress = program.run("status", "Essai", "--json")
    return {"first": first, "progress": json.loads(progress[1]), "answer": json.loads(first[1])}


def _forbid(path):
    """Make a file that cannot be read: whoever may read everything meets a device in its place that gives nothing."""
    if os.geteuid() == 0:
        path.symlink_to("/proc/self/mem")
    else:
        path.write_text("Secret.")
        path.chmod(0)


def test_good_files_are_imported_and_wrong_ones_named_with_the_reason(imported):
    status, _, err = imported["first"]
    outcomes = {Path(article["path"]).name: article["outcome"] for article in imported["answer"]["articles"]}
    refused = {name for name, outcome in outcomes.items() if outcome == "refused"}
    assert status == 1
    assert refused == {"binary.txt", "empty.txt", "link.txt", "nowhere.txt", "secret.txt"}
    assert all(outcomes[f"good{number}.txt"] in {"new", "known"} for number in range(10))
    told = err.splitlines()
    assert all(line.startswith("recoupe: ") for line in told)
    assert len(told) == len(refused) + 1  # and the one that is there twice
    for name in refused:
        assert sum(name in line for line in told) == 1


def test_old_encodings_are_read_as_they_were_written(imported):
    titles = {Path(article["path"]).name: article["title"] for article in imported["answer"]["articles"]}
    assert titles["latin.txt"].startswith("Zoé a été élue à l'unanimité")
    assert titles["wide.txt"].startswith("Élu à Liège, Noël Barré")


def test_a_file_without_read_permission_is_named(imported):
    assert any("secret.txt" in line and "permissions" in line for line in imported["first"][2].splitlines())


def test_the_same_text_is_stored_once_and_this_is_told(imported):
    outcomes = [article["outcome"] for article in imported["answer"]["articles"]]
    assert outcomes.count("known") == 1
    assert sum("is in the dossier already" in line for line in imported["first"][2].splitlines()) == 1
    assert sum(imported["progress"]["articles"].values()) == outcomes.count("new")


def test_what_was_imported_is_recognised(imported):
    assert imported["answer"]["recognised"] == imported["answer"]["new"]
    assert imported["progress"]["mentions"]["labels"]["number"]["pending"] >= 10


def test_a_second_program_that_holds_the_library_is_told_and_nothing_changes(filled):
    (filled.home / "a.txt").write_text("Paris.")
    with closing(sqlite3.connect(filled.library)) as other:
        other.execute("BEGIN IMMEDIATE")
        status, out, err = filled.run("import", "Fusion", "a.txt")
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert "Another program is writing" in err
        assert json.loads(filled.run("status", "--json")[1])["dossiers"][0]["dossier"] == "Rachat"
