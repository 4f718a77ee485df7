"""Files of every kind, read by the real process that reads them."""

from __future__ import annotations

import pytest

from recoupe.exchange.readers.article_files import ArticleFiles


@pytest.fixture(scope="session")
def files(tmp_path_factory):
    """The reader of files, with its process, which is there before the first test begins."""
    reading = ArticleFiles()
    first = tmp_path_factory.mktemp("first") / "page.html"
    first.write_text("<p>Texte", encoding="utf-8")
    reading.read(first)
    yield reading
    reading.close()


@pytest.fixture
def read(files, tmp_path):
    """Return a way to write a file and read the articles in it."""

    def read_file(name, data):
        path = tmp_path / name
        path.write_bytes(data)
        return files.read(path)

    return read_file
