"""A library of one's own for each test, copied from one that was made once: making it runs Alembic."""

from __future__ import annotations

import shutil

import pytest

from recoupe_db.queries import articles, dossiers, mentions
from recoupe_db.records import Kind, Label, NewArticle, NewMention, Origin, Reading
from recoupe_db.store import Store

TEXT = "Une offre de 97,4 milliards de dollars : Elon Musk veut racheter OpenAI, fondée en 2015. Lire aussi : rien."


@pytest.fixture(scope="session")
def empty_library(tmp_path_factory):
    path = tmp_path_factory.mktemp("library") / "empty.sqlite"
    Store.open(path).close()
    return path


@pytest.fixture
def place(empty_library, tmp_path):
    return shutil.copy(empty_library, tmp_path / "library.sqlite")


@pytest.fixture
def store(place):
    with_everything = Store.open(place)
    yield with_everything
    with_everything.close()


@pytest.fixture
def dossier(store):
    with store.write() as session:
        return dossiers.create(session, "Rachat").id


@pytest.fixture
def article(store, dossier):
    """An article with three names and two figures suggested, and its last sentence proposed as outside."""
    with store.write() as session:
        article = articles.add(session, dossier, NewArticle(text=TEXT, title="Une offre", file="offre.txt")).id
        mentions.suggest(
            session, article, suggested(TEXT), [(TEXT.index("Lire aussi"), len(TEXT), "related")], "test 1"
        )
    return article


def suggested(text):
    """Return what a recogniser would find in ``TEXT``."""
    money = Reading(Kind.MONEY, "97400000000", unit="USD")
    found = [
        ("97,4 milliards de dollars", Kind.MONEY, money),
        ("Elon Musk", Label.PER, None),
        ("OpenAI", Label.ORG, None),
        ("2015", Kind.DATE, Reading(Kind.DATE, "2015")),
        ("Lire", Label.MISC, None),
    ]
    return [
        NewMention(text.index(words), text.index(words) + len(words), label, reading, Origin.MODEL, 0.9)
        for words, label, reading in found
    ]
