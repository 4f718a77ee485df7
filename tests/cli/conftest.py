"""The program as a terminal runs it: in a process of its own, in an empty home, where Qt cannot be imported."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store

_WITHOUT_QT = (
    "import sys; sys.modules['PySide6'] = None; from recoupe.__main__ import main; sys.exit(main(sys.argv[1:]))"
)


class Program:
    """Runs commands of the program; ``library`` is where its library would be."""

    def __init__(self, home):
        self.home = home
        self.library = home / "library.sqlite"
        self.log = home / "state" / "recoupe" / "log" / "recoupe.log"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "XDG_"))}
        self.environment |= {"HOME": str(home), "XDG_STATE_HOME": str(home / "state"), "LANG": "C"}

    def start(self, *arguments, **options):
        command = [sys.executable, "-c", _WITHOUT_QT, *map(str, arguments)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        options = pipes | {"env": self.environment, "cwd": self.home} | options
        return subprocess.Popen(command, encoding="utf-8", errors="surrogateescape", **options)

    def run(self, *arguments, given="", **options):
        """Return exit status, standard output and standard error of a command on the library."""
        return self.run_without_library("--library", self.library, *arguments, given=given, **options)

    def run_without_library(self, *arguments, given="", **options):
        child = self.start(*arguments, **options)
        out, err = child.communicate(given, timeout=300)
        return child.returncode, out, err


@pytest.fixture
def program(tmp_path):
    return Program(tmp_path)


@pytest.fixture(scope="module")
def make_program():
    return Program


@pytest.fixture(scope="session")
def filled_library(tmp_path_factory):
    path = tmp_path_factory.mktemp("filled") / "library.sqlite"
    store = Store.open(path)
    importing = ImportService(store)
    importing.add(importing.dossier("Rachat").id, NewArticle("Une offre refusée à Paris.", "Une offre", "offre.txt"))
    store.close()
    return path


@pytest.fixture
def filled(program, filled_library):
    """A program whose library holds the dossier “Rachat” with one article."""
    program.library.write_bytes(filled_library.read_bytes())
    return program
