"""A full disk, a place that cannot be written, a damaged or empty file: what needs no writing works, and says why."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
from contextlib import closing

import pytest

_MAY_MOUNT = subprocess.run(["unshare", "-rm", "true"], check=False, capture_output=True).returncode == 0
needs_mounts = pytest.mark.skipif(not _MAY_MOUNT, reason="file systems cannot be mounted here")


@pytest.fixture
def on_a_disk(filled):
    """Return a way to run commands one after another on the library, on a small file system of its own."""

    def run(setup, *commands):
        disk = filled.home / "disk"
        disk.mkdir(exist_ok=True)
        lines = [f"mount -t tmpfs -o size=3m none {disk}", f"cp {filled.library} {disk}/library.sqlite", setup]
        for number, command in enumerate(commands):
            lines.append(f'recoupe() {{ "$PYTHON" -m recoupe --library {disk}/library.sqlite "$@"; }}')
            lines.append(f"{command} > {filled.home}/out{number} 2> {filled.home}/err{number}; echo $?")
        environment = filled.environment | {"PYTHON": __import__("sys").executable}
        script = "\n".join(line.replace("DISK", str(disk)) for line in lines)
        shell = ["unshare", "-rm", "sh", "-c", script]
        done = subprocess.run(shell, capture_output=True, text=True, env=environment, check=True, cwd=filled.home)
        statuses = map(int, done.stdout.split())
        return [
            (status, (filled.home / f"out{number}").read_text(), (filled.home / f"err{number}").read_text())
            for number, status in enumerate(statuses)
        ]

    return run


READING = (
    "recoupe status --json",
    "recoupe export Rachat --format facts -o -",
    "recoupe backup copy.sqlite",
    "recoupe check",
)


@needs_mounts
@pytest.mark.parametrize(
    ("setup", "cause"),
    [
        ("head -c 9000000 /dev/zero > DISK/filler 2>/dev/null || true", "no room left"),
        ("mount -o remount,ro DISK", "read-only"),
    ],
)
def test_what_needs_no_writing_works_and_what_does_names_the_cause(on_a_disk, filled, setup, cause):
    article = filled.home / "autre.txt"
    article.write_text("Un autre article, de 12 pages.", encoding="utf-8")
    *reading, importing = on_a_disk(setup, *READING, f"recoupe import Rachat {article}")
    assert [status for status, _, _ in reading] == [0, 0, 0, 0], reading
    assert json.loads(reading[0][1])["dossiers"][0]["dossier"] == "Rachat"
    assert "is whole" in reading[3][1]
    assert "damaged" not in "".join(out + err for _, out, err in (*reading, importing))
    status, _, err = importing
    assert status == 2
    assert cause in err
    assert err.count("\n") == 1
    with closing(sqlite3.connect(filled.home / "copy.sqlite")) as copy:
        assert copy.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_a_library_of_nothing_is_called_what_it_is(filled):
    filled.library.write_bytes(b"")
    for command in (["check"], ["status"], ["backup", "copy.sqlite"]):
        status, _, err = filled.run(*command)
        assert status == 2
        assert "is empty (0 bytes)" in err
    assert filled.library.read_bytes() == b""


@pytest.mark.parametrize("spoil", ["DELETE FROM alembic_version", "DROP TABLE alembic_version"])
def test_a_missing_version_is_told_without_a_traceback(filled, spoil):
    with closing(sqlite3.connect(filled.library)) as file:
        file.execute(spoil)
        file.commit()
    status, _, err = filled.run("check")
    assert status == 2
    assert "is damaged" in err
    assert err.count("\n") == 1


def test_check_tells_of_a_log_beside_the_library(filled):
    with closing(sqlite3.connect(filled.library)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("UPDATE dossier SET guidelines = 'Lire deux fois.'")
        other.commit()
        status, out, err = filled.run("check")
    assert (status, err) == (0, "")
    assert "is whole" in out
    assert "A log of" in out
    assert "did not hold everything" in out
    assert "A log of" not in filled.run("check")[1]


def test_half_written_copies_of_a_program_that_was_killed_go_at_the_next_start(filled):
    dead = subprocess.Popen(["true"])
    dead.wait()
    left = filled.library.with_name(f"library before restore.sqlite.{dead.pid}.part")
    ours = filled.library.with_name(f"library copy.sqlite.{os.getpid()}.part")
    for path in (left, ours):
        path.write_bytes(b"half")
    ours_is_used = filled.library.with_name("library copy.sqlite.1.part")
    ours_is_used.write_bytes(b"half")
    assert filled.run("check")[0] == 0
    assert not left.exists()
    assert ours_is_used.exists()


def test_salvage_brings_a_damaged_library_back_and_says_what_is_lost(filled):
    whole = filled.run("salvage", filled.library, "-o", "new.sqlite")
    assert (whole[0], whole[2]) == (0, "")
    assert "1 of article" in whole[1]
    data = bytearray(filled.library.read_bytes())
    data[:4096] = bytes(4096)
    filled.library.write_bytes(data)
    status, out, err = filled.run("salvage", filled.library, "-o", "again.sqlite")
    assert status == 1
    assert "1 of article" in out
    assert "could not be read" in err
    again = filled.run_without_library("--library", "again.sqlite", "check")
    assert again[0] == 0
    status, _, err = filled.run("salvage", filled.library, "-o", "again.sqlite")
    assert status == 2
    assert "is there already and was left as it is" in err
