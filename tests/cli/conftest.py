"""The program as a terminal runs it, in an empty home, and a library that it finds there."""

from __future__ import annotations

import pytest
from tests.cli.program import Program, own_log
from tests.models import share_models

from recoupe.services.imports import ImportService
from recoupe_db.records import NewArticle
from recoupe_db.store import Store


@pytest.fixture(autouse=True)
def one_model_and_no_log_left(monkeypatch):
    """Load the language model once for all commands, and let none of them log for the next."""
    share_models(monkeypatch)
    with own_log():
        yield


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
