"""A library of one's own for each test, and a recogniser that finds exactly what a test tells it to."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from recoupe.recognition.values import Figure, Name, Recognised
from recoupe.services.imports import ImportService
from recoupe.services.library import LibraryService
from recoupe.services.review import ReviewService
from recoupe.services.services import Services
from recoupe_db.records import NewArticle, Origin
from recoupe_db.store import Store


class Finder:
    """A recogniser that finds words wherever they stand: ``names`` by label, ``figures`` by reading."""

    name, version = "finder", "1"

    def __init__(self, names=None, figures=None):
        self.names, self.figures = names or {}, figures or {}

    def recognise(self, texts):
        for text in texts:
            names = [
                Name(match.start(), match.end(), surface, label, 0.5, Origin.MODEL, "")
                for surface, label in self.names.items()
                for match in re.finditer(re.escape(surface), text.text)
            ]
            figures = [
                Figure(match.start(), match.end(), surface, reading)
                for surface, reading in self.figures.items()
                for match in re.finditer(re.escape(surface), text.text)
            ]
            yield Recognised(text.id, tuple(sorted(names, key=lambda name: name.start)), tuple(figures))


class Desk:
    """A reviewer at work on a library, with whatever recogniser the test gives."""

    def __init__(self, store):
        self.store = store
        self.importing, self.library = ImportService(store), LibraryService(store)
        self.review = ReviewService(store, reviewer="Ada")

    def dossier(self, name="Rachat"):
        return self.importing.dossier(name).id

    def import_texts(self, texts, finder, dossier="Rachat"):
        """Return the ids of the articles made of ``texts``, after ``finder`` has read them."""
        key = self.dossier(dossier)
        added = [self.importing.add(key, NewArticle(text, text[:20], f"{text[:8]}.txt")).id for text in texts]
        list(self.importing.recognise(added, finder))
        return added

    def mentions(self, article):
        return list(self.library.article(article).mentions)

    def mention(self, article, surface):
        return next(mention for mention in self.mentions(article) if mention.surface == surface)

    def text(self, article):
        return self.library.article(article).article.text


@pytest.fixture
def store(empty_library, tmp_path):
    opened = Store.open(Path(shutil.copy(empty_library, tmp_path / "library.sqlite")))
    yield opened
    opened.close()


@pytest.fixture
def sample_services(sample_library, tmp_path):
    """All that can be asked of a library with the sample dossier, for Ada."""
    opened = Store.open(Path(shutil.copy(sample_library, tmp_path / "sample.sqlite")))
    yield Services.open(opened, "Ada")
    opened.close()


@pytest.fixture
def desk(store):
    return Desk(store)


@pytest.fixture(scope="session")
def finder():
    """Return the class of recognisers that find what they are told."""
    return Finder
