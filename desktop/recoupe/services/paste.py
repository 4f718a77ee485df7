"""An article that somebody copied: cleaned, and what can be told of its title, source, day and address."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from recoupe.exchange.problems import FileProblem
from recoupe.exchange.readers.limits import Limits
from recoupe.exchange.readers.problems import NoArticleInFile, ReaderTooSlow
from recoupe.exchange.readers.subprocess_reader import SubprocessReader
from recoupe.exchange.readers.values import ReadArticle, Source
from recoupe.exchange.readers.worker_command import COPIED
from recoupe.services.incoming import never, titled
from recoupe.services.problems import (
    LayoutTooLarge,
    LayoutTooSlow,
    LayoutUnread,
    NothingToPaste,
    PageNotPasted,
    TooMuchToPaste,
)
from recoupe_db.problems import Problem
from recoupe_db.records import NewArticle

LIMIT = 2_000_000
"""How many code points may be pasted: some thousand pages. A longer text comes in as a file."""

_LIMITS = Limits(seconds=10, size=50)
_MEGABYTE = 1_000_000
_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029")
_LAID_OUT = "page"  # what the process beside is told that it reads


@dataclass(frozen=True, slots=True)
class Copied:
    """What another program copied: plain ``text``, the same as ``html``, and the address of its page, where known."""

    text: str = ""
    html: str = ""
    url: str = ""

    @property
    def is_plain(self) -> bool:
        """There is no markup, so that nothing has to be read."""
        return not self.html.strip()


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was copied as an article, and why it is the plain text where the page beside it could not be read."""

    article: NewArticle
    remark: Problem | None = None


class PasteService:
    """Reads what was copied. Markup is read in a process beside, within limits of size, time and memory."""

    def __init__(self, *, limits: Limits = _LIMITS, reader: SubprocessReader | None = None) -> None:
        self._limits = limits
        self._reader = reader or SubprocessReader(limits=limits)
        self._one_at_a_time = threading.Lock()

    def read(self, copied: Copied, *, stopped: Callable[[], bool] = never) -> Pasted:
        """Return the article in what was copied, to be checked before it is stored.

        The page counts for more than the plain text beside it, unless nothing is left of it, or it breaks a limit.

        Raises:
            NothingToPaste: there are no words in it, or it is no text.
            TooMuchToPaste: it is longer than :data:`LIMIT`.
            PageNotPasted: the page cannot be read, and no plain text stands beside it.
        """
        page, remark = self._page(copied, stopped)
        if page is not None:
            return Pasted(_described(page, copied))
        try:
            return Pasted(plain(copied), remark)
        except NothingToPaste:
            if remark is not None:
                raise PageNotPasted from None
            raise

    def close(self) -> None:
        """End the process that reads."""
        self._reader.close()

    def _page(self, copied: Copied, stopped: Callable[[], bool]) -> tuple[ReadArticle | None, Problem | None]:
        """Return what the page says, or why it could not be read; neither where it holds no words."""
        if copied.is_plain:
            return None, None
        data = _utf_8(copied.html)
        if len(data) > self._limits.size * _MEGABYTE:
            return None, LayoutTooLarge(limit=self._limits.size)
        try:
            with self._one_at_a_time:
                articles = self._reader.read(Source(data, _LAID_OUT), COPIED, stopped=stopped)
        except NoArticleInFile:
            return None, None
        except ReaderTooSlow:
            return None, LayoutTooSlow(seconds=int(self._limits.seconds))
        except FileProblem:
            return None, LayoutUnread()
        return (articles[0] if articles else None), None


def plain(copied: Copied) -> NewArticle:
    """Return the article in the plain text of what was copied. Raises as :meth:`PasteService.read` does."""
    return titled(_told(NewArticle(text=_checked(copied.text), title="", url=copied.url)))


def _described(page: ReadArticle, copied: Copied) -> NewArticle:
    """Return what was read of a page as an article; what it does not say itself its first lines may."""
    article = NewArticle(
        text=_checked(page.text),
        title=page.title,
        source=page.source,
        url=page.url or copied.url,
        published=page.published,
        author=page.author,
    )
    article = _told(article)
    return article if page.title else titled(article)


def _told(article: NewArticle) -> NewArticle:
    from recoupe.exchange.metadata_guess import guess  # loads what heads of articles look like

    said = guess(article.text)
    return replace(
        article,
        title=article.title or said.title,
        source=article.source or said.source,
        url=article.url or said.url,
        published=article.published or said.published,
    )


def _checked(text: str) -> str:
    body = _LINE_ENDS.sub("\n", text).removeprefix("\ufeff").strip("\n")
    if len(body) > LIMIT:
        raise TooMuchToPaste(count=len(body), limit=LIMIT)
    if not body.strip() or "\0" in body or any("\ud800" <= character <= "\udfff" for character in body):
        raise NothingToPaste
    return body


def _utf_8(html: str) -> bytes:
    """Return markup as bytes; half a character becomes the sign for one that is missing."""
    try:
        return html.encode()
    except UnicodeEncodeError:
        return html.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()
