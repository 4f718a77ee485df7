"""Web archives: the article pages of WARC files, and of WACZ containers."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Callable, Iterator
from typing import Any, cast

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.html_page import read_page, with_address
from recoupe.exchange.readers.limits import UNPACKED_BYTES
from recoupe.exchange.readers.markup import html_text, parse_html
from recoupe.exchange.readers.packed import Packed, names_in
from recoupe.exchange.readers.page_metadata import article_elements
from recoupe.exchange.readers.problems import DamagedFile, NoArticleInFile, ReaderTooHungry
from recoupe.exchange.readers.values import Found, ReadArticle, Reader, Source

_PAGE = 10_000_000  # bytes of one page
_FEW = 400  # code points of text that a page without any sign of an article needs


def recognises(source: Source) -> bool:
    """Tell a WARC, packed or not, by how it begins, and a WACZ by what it holds."""
    if source.data.startswith(b"WARC/"):
        return True
    if source.data.startswith(b"\x1f\x8b"):
        try:
            return gzip.GzipFile(fileobj=io.BytesIO(source.data[:100_000])).read(5) == b"WARC/"
        except (OSError, EOFError, ValueError, zlib.error):
            return False
    names = names_in(source.data)
    return "datapackage.json" in names and any(name.startswith("archive/") for name in names)


def read(source: Source) -> Iterator[ReadArticle]:
    """Yield the article pages of an archive. Raises :class:`NoArticleInFile`, :class:`DamagedFile`."""
    count = 0
    for data in _archives(source):
        for page in _pages(data, source):
            count += 1
            yield page
    if not count:
        raise NoArticleInFile(path=source.name)


def _archives(source: Source) -> Iterator[bytes]:
    if not source.data.startswith(b"PK"):
        yield source.data
        return
    packed = Packed(source.data, path=source.name, kind="WACZ")
    for name in packed.names():
        if name.startswith("archive/") and name.endswith((".warc", ".warc.gz")):
            yield packed.member(name)


def _pages(data: bytes, source: Source) -> Iterator[ReadArticle]:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    iterate = cast("Callable[..., Iterator[Any]]", ArchiveIterator)
    read_bytes = 0
    try:
        for record in iterate(io.BytesIO(data)):
            if record.rec_type not in ("response", "resource"):
                continue
            headers = record.http_headers
            kind = str((headers or record.rec_headers).get_header("Content-Type") or "")
            if "html" not in kind or (headers is not None and str(headers.get_statuscode()) != "200"):
                continue
            body = cast("bytes", record.content_stream().read(_PAGE))
            read_bytes += len(body)
            if read_bytes > UNPACKED_BYTES:
                raise ReaderTooHungry(path=source.name, limit=UNPACKED_BYTES // 1_000_000)
            if article := _page(body, str(record.rec_headers.get_header("WARC-Target-URI") or ""), source):
                yield article
    except (ArchiveLoadFailed, OSError, EOFError, ValueError, zlib.error, AttributeError) as error:
        # AttributeError: warcio asks a record for its address, which a damaged one may lack
        raise DamagedFile(path=source.name, kind="WARC") from error


def _page(body: bytes, address: str, source: Source) -> ReadArticle | None:
    """Return the article of a page, None for a page that is none: without text, or without any sign of an article."""
    html = html_text(body)
    try:
        article = read_page(html, path=source.name)
        is_article = bool(article_elements(parse_html(html, path=source.name)))
    except FileProblem:
        return None
    says_so = article.published is not None or article.author or article.found.get("published") is Found.METADATA
    return with_address(article, address) if len(article.text) >= _FEW and (is_article or says_so) else None


READER = Reader(
    identifier="warc",
    suffixes=frozenset({".warc", ".wacz"}),
    recognises=recognises,
    read=read,
)
