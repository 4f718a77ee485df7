"""Plain text: one article, with what its first lines say of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath

from recoupe.exchange.decoding import decode
from recoupe.exchange.metadata_guess import guess
from recoupe.exchange.problems import EmptyFile
from recoupe.exchange.readers.press_texts import articles_of_database
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source

SUFFIXES = frozenset({".txt", ".text", ".md"})


def recognises(source: Source) -> bool:
    """Tell text by its name; what else it may be was asked before."""
    return PurePath(source.name).suffix.lower() in SUFFIXES


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the article in a text file, its text exactly as it is there, with LF line ends; those of a press database.

    Raises :class:`EmptyFile` and what :func:`~recoupe.exchange.decoding.decode` raises.
    """
    text = decode(source.data, path=source.name)
    if not text.strip():
        raise EmptyFile(path=source.name)
    yield from articles_of_database(text) or [guessed(text, file=source.name)]


def guessed(text: str, *, file: str) -> ReadArticle:
    """Return an article of which nothing is known but its text and the name of its file."""
    head = guess(text, file=file)
    known = {"source": head.source, "author": head.author, "published": head.published, "url": head.url}
    places = {name: Found.HEAD for name, value in known.items() if value}
    if head.is_head:
        places["title"] = Found.FORMAT
    return ReadArticle(
        text,
        title=head.title,
        source=head.source,
        author=head.author,
        published=head.published,
        url=head.url,
        found=places,
    )


READER = Reader(
    identifier="text",
    suffixes=SUFFIXES,
    recognises=recognises,
    read=read,
    is_plain=True,
)
