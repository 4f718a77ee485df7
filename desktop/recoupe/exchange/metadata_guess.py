"""What an article says of its own title, date, source and address: cautiously, a wrong guess being worse than none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TypeVar

from recoupe.exchange.article_head import (
    NOTE,
    agency,
    author,
    composed,
    database_head,
    is_stamp,
    signature,
    stamped_days,
)
from recoupe.exchange.printed_dates import CLOCK, DATE, ISO, read_date

_Found = TypeVar("_Found")

TITLE_LENGTH = 160  # code points
_TOP = 12  # lines that are not blank, in which an article says where it comes from
_REACH = 20_000  # code points in which they are looked for

_DATE_ALONE = re.compile(rf"\s*{DATE}(?:\s*[,–—·|-]?\s*(?:à\s+)?{CLOCK})?\s*", re.IGNORECASE)
_DATE_PREFIX = re.compile(rf"\s*date\s*:?\s*(?:{DATE}|(?:19|20)\d\d-\d\d(?![\d-]))\s*", re.IGNORECASE)
_SOURCE = re.compile(r"\s*source\s*:\s*(\S.*?)\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"\s*(?:(?:source|url|lien|adresse)\s*:\s*)?(https?://[^\s<>«»“”\"]+)\s*", re.IGNORECASE)
_HEADING = re.compile(r"\s*#{1,6}\s+")


@dataclass(frozen=True, slots=True)
class ArticleMetadataGuess:
    """What an article says of itself: empty, or None, where it does not say so clearly."""

    title: str
    published: date | None = None
    source: str = ""
    url: str = ""
    author: str = ""
    is_head: bool = False
    """The title stands in a head of a fixed form, and is no guess."""


def guess(text: str, *, file: str = "") -> ArticleMetadataGuess:
    """Return what ``text``, from a file called ``file``, says of its title, date of publication, source and address.

    The title is the first line that is more than a date, a source or an address, at most ``TITLE_LENGTH`` code points
    of it; without one, the name of the file.
    """
    if head := database_head(text):
        return ArticleMetadataGuess(_shortened(head.title), head.published, head.source, "", head.author, is_head=True)
    top = _top(text)
    place, title = next(((place, title) for place, line in enumerate(top) if (title := _title(line))), (0, ""))
    named = _only({name for line in _notes(text) if (name := _source(line))}) or ""
    bylines = [
        line for at, line in enumerate(top) if at != place or not line.isupper()
    ]  # “PAR TEMPS DE CRISE, LE LUXE”
    sent, signed = signature(composed(text.rstrip().rpartition("\n")[2]))
    return ArticleMetadataGuess(
        title=_shortened(title or PurePath(file).stem or text.strip().partition("\n")[0]),
        published=_only({*_dates(top, below=place), *_file_dates(file)}),
        source=named or _only({name for name in (*map(agency, top), sent) if name}) or "",
        url=_only({name[1] for line in _notes(text) if (name := _ADDRESS.fullmatch(line))}) or "",
        author=_only({writer for writer in (*map(author, bylines), signed) if writer}) or "",
    )


def _top(text: str) -> list[str]:
    return [composed(line) for line in text[:_REACH].split("\n") if line.strip()][:_TOP]


def _notes(text: str) -> Iterator[str]:
    """Yield the lines that are short enough to be a remark about the article."""
    return (line for line in text.split("\n") if 0 < len(line) <= NOTE)


def _title(line: str) -> str:
    """Return what a line would give as a title, nothing when it says something else."""
    if len(line) <= NOTE and any(note.fullmatch(line) for note in (_DATE_ALONE, _SOURCE, _ADDRESS)):
        return ""
    if not _DATE_PREFIX.match(line) and is_stamp(line) and _opens_with_stamp(line):
        return ""
    prefix = _DATE_PREFIX.match(line) or _HEADING.match(line)
    return line[prefix.end() :].strip() if prefix else line.strip()


def _opens_with_stamp(line: str) -> bool:
    """Tell a line of date and author from a title that a date stands in."""
    return next(iter(stamped_days(line, below_title=False)), None) is not None


def _shortened(title: str) -> str:
    """Return ``title`` cut between words, with an ellipsis, where it is too long."""
    if len(title) <= TITLE_LENGTH:
        return title
    cut = title[:TITLE_LENGTH].rsplit(None, 1)[0]
    return cut[: TITLE_LENGTH - 1].rstrip(" ,;:–—-") + "…"


def _dates(top: list[str], *, below: int) -> Iterator[date]:
    """Yield the days that the first lines give as the article's own.

    A day that stands alone counts only below the title, in line ``below``: above it, sites print today's date.
    """
    for place, line in enumerate(top):
        if (match := _DATE_PREFIX.match(line)) and match["date"]:
            days = [day] if (day := read_date(match["date"])) else []
        else:
            days = stamped_days(line, below_title=place > below)
        yield from days


def _file_dates(file: str) -> Iterator[date]:
    return (day for match in ISO.finditer(file) if (day := read_date(match[0])))


def _source(line: str) -> str:
    match = _SOURCE.fullmatch(line)
    return match[1] if match and not _ADDRESS.fullmatch(line) else ""


def _only(candidates: set[_Found]) -> _Found | None:
    """Return what was found, None where there was nothing or a contradiction."""
    return next(iter(candidates)) if len(candidates) == 1 else None
