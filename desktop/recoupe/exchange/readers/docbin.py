"""Documents of spaCy (DocBin): their texts with the names in them, and our own figures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Any, cast

from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.readers.problems import DamagedFile, NoArticleInFile
from recoupe.exchange.readers.values import Annotation, ReadArticle, Reader, Source


def recognises(source: Source) -> bool:
    """Tell a DocBin by its name and how packed data begins."""
    return PurePath(source.name).suffix.lower() == ".spacy" and source.data[:1] == b"x"


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield each document. Raises :class:`DamagedFile`, :class:`NoArticleInFile`."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    load = cast("Callable[[bytes], Any]", DocBin().from_bytes)
    try:
        documents = list(load(source.data).get_docs(Vocab()))  # texts are put together of stored words: no language
    except (MemoryError, RecursionError):
        raise
    except Exception as error:
        raise DamagedFile(path=source.name, kind="DocBin") from error
    for document in documents:
        spans = [*document.ents, *document.spans.get("figures", ())]
        marks = [Annotation(span.start_char, span.end_char, span.label_, "spaCy") for span in spans if span.label_]
        text = str(document.text)
        yield ReadArticle(text, title=guess(text, file=source.name).title, annotations=tuple(marks))
    if not documents:
        raise NoArticleInFile(path=source.name)


READER = Reader(
    identifier="docbin",
    suffixes=frozenset({".spacy"}),
    recognises=recognises,
    read=read,
)
