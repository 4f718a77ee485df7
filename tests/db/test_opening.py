"""A library is made, found again, or refused with one sentence and left as it was."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest

from recoupe_db.library_errors import LibraryUnreachable, NewerLibrary, NotALibrary
from recoupe_db.problems import Problem
from recoupe_db.queries import dossiers
from recoupe_db.store import Store

ONLY_FILES = True  # of what files are made of


def contents(folder):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_a_new_library_makes_its_folders_and_is_there_next_time(tmp_path):
    place = tmp_path / "neuf" / "d’ici %20 #1" / "bibliothèque.sqlite"
    store = Store.open(place)
    with store.write() as session:
        dossiers.create(session, "Rachat")
    store.close()
    again = Store.open(str(place))
    with again.read() as session:
        assert [one.name for one in dossiers.all_dossiers(session)] == ["Rachat"]
    assert again.path == place
    again.close()


def test_a_library_is_opened_by_url(tmp_path):
    store = Store.open(f"sqlite:///{tmp_path / 'library.sqlite'}")
    assert store.path == tmp_path / "library.sqlite"
    assert store.check() == []
    store.close()


def test_without_a_place_the_library_is_in_the_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    store = Store.open()
    store.close()
    assert store.path is not None
    assert tmp_path in store.path.parents


def test_an_empty_file_becomes_a_library(tmp_path):
    place = tmp_path / "library.sqlite"
    place.touch()
    store = Store.open(place)
    assert store.check() == []
    store.close()


def foreign_database(path):
    with closing(sqlite3.connect(path)) as file:
        file.execute("CREATE TABLE alembic_version (version_num TEXT)")
        file.execute("INSERT INTO alembic_version VALUES ('0001')")
        file.commit()


@pytest.mark.parametrize(
    "write", [lambda path: path.write_text("Bonjour" * 999), foreign_database, lambda path: path.mkdir()]
)
def test_what_is_no_library_is_refused_and_left_alone(tmp_path, write):
    place = tmp_path / "library.sqlite"
    write(place)
    before = None if place.is_dir() else contents(tmp_path)
    with pytest.raises(NotALibrary, match="is not a Recoupe library"):
        Store.open(place)
    assert place.is_dir() or contents(tmp_path) == before


def test_a_newer_library_is_refused_and_left_alone(place):
    with closing(sqlite3.connect(place)) as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
        file.commit()
    before = contents(place.parent)
    with pytest.raises(NewerLibrary, match="newer version of Recoupe"):
        Store.open(place)
    assert contents(place.parent) == before


@pytest.mark.parametrize("where", ["/dev/null/library.sqlite", "/proc/library.sqlite", "sqlite://", "nonsense://a/b"])
def test_a_place_that_cannot_be_written_gets_one_sentence(where):
    with pytest.raises(LibraryUnreachable, match="cannot be opened for writing") as refused:
        Store.open(where)
    assert "\n" not in str(refused.value)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_library_without_write_permission_is_refused(place):
    place.chmod(0o400)
    with pytest.raises(LibraryUnreachable, match="read-only"):
        Store.open(place)


def test_a_damaged_library_is_named_as_such(place):
    damaged = bytearray(place.read_bytes())
    damaged[4096:8192] = os.urandom(4096)
    place.write_bytes(damaged)
    with pytest.raises(Problem):
        Store.open(place)


def test_two_programs_may_make_the_library_at_the_same_time(tmp_path):
    place = tmp_path / "library.sqlite"
    code = "import sys; from recoupe_db.store import Store; Store.open(sys.argv[1]).close()"
    both = [subprocess.Popen([sys.executable, "-c", code, str(place)]) for _ in range(2)]
    assert [one.wait() for one in both] == [0, 0]
    store = Store.open(place)
    assert store.check() == []
    store.close()


def test_a_current_library_opens_without_alembic(place):
    code = "import sys; from recoupe_db.store import Store; Store.open(sys.argv[1]).close(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code, str(place)], capture_output=True, text=True, check=True).stdout
    assert not {"alembic", "PySide6", "spacy"} & set(loaded.split())
