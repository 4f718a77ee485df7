"""What another program copied as a piece of a page: read like a file, in the same process, and never told from one."""

from __future__ import annotations

from collections.abc import Iterator

from recoupe.exchange.readers.cleaning import article
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source
from recoupe.exchange.readers.worker_command import COPIED
from recoupe.exchange.web_text import web_text


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the text of a piece of a page in UTF-8, with what its head says of it."""
    page = web_text(source.data.decode("utf-8", "replace"))
    yield article(
        page.text,
        title=page.title,
        source=page.source,
        published=page.published,
        url=page.url,
        found=Found.METADATA,
    )


def _is_none(_source: Source) -> bool:
    return False


READER = Reader(
    identifier=COPIED,
    suffixes=frozenset(),
    recognises=_is_none,
    read=read,
)
