"""What an article says of its own title, date, source and address: cautiously, a wrong guess being worse than none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import TypeVar

from recoupe.exchange.printed_dates import DATE, ISO, read_date

_Found = TypeVar("_Found")

TITLE_LENGTH = 160  # code points
_TOP = 12  # lines that are not blank, in which an article says where it comes from
_REACH = 20_000  # code points in which they are looked for
_NOTE = 120  # code points: a longer line is prose

_PUBLISHED = re.compile(
    rf"(?:^|[|·•–—-])\s*(?:publi[ée]e?|mise?\s+en\s+ligne|parue?|date(?:\s+de\s+publication)?)\s*:?\s*{DATE}",
    re.IGNORECASE,
)
_CLOCK = r"(?:\s*[,–—·|-]?\s*(?:à\s+)?\d{1,2}\s*[h:]\s*(?:\d{2})?)?"
_DATE_ALONE = re.compile(rf"\s*{DATE}{_CLOCK}\s*", re.IGNORECASE)
_DATELINE = re.compile(rf"\s*[^\W\d_][\w’' -]{{1,40}},\s+{DATE}\s*\((?-i:[A-Z])[\w -]{{1,20}}\)", re.IGNORECASE)
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


def guess(text: str, *, file: str = "") -> ArticleMetadataGuess:
    """Return what ``text``, from a file called ``file``, says of its title, date of publication, source and address.

    The title is the first line that is more than a date, a source or an address, at most ``TITLE_LENGTH`` code points
    of it; without one, the name of the file.
    """
    top = _top(text)
    place, title = next(((place, title) for place, line in enumerate(top) if (title := _title(line))), (0, ""))
    return ArticleMetadataGuess(
        title=_shortened(title or PurePath(file).stem or text.strip().partition("\n")[0]),
        published=_only({*_dates(top, below=place), *_file_dates(file)}),
        source=_only({found for line in _notes(text) if (found := _source(line))}) or "",
        url=_only({found[1] for line in _notes(text) if (found := _ADDRESS.fullmatch(line))}) or "",
    )


def _top(text: str) -> list[str]:
    return [line for line in text[:_REACH].split("\n") if line.strip()][:_TOP]


def _notes(text: str) -> Iterator[str]:
    """Yield the lines that are short enough to be a remark about the article."""
    return (line for line in text.split("\n") if 0 < len(line) <= _NOTE)


def _title(line: str) -> str:
    """Return what a line would give as a title, nothing when it says something else."""
    if len(line) <= _NOTE and any(note.fullmatch(line) for note in (_DATE_ALONE, _SOURCE, _ADDRESS)):
        return ""
    if len(line) <= _NOTE and not _DATE_PREFIX.match(line) and _PUBLISHED.match(line):
        return ""
    prefix = _DATE_PREFIX.match(line) or _HEADING.match(line)
    return line[prefix.end() :].strip() if prefix else line.strip()


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
        found = (
            (_PUBLISHED.search(line) if len(line) <= _NOTE and not line.rstrip().endswith(".") else None)
            or _DATELINE.match(line)
            or _DATE_PREFIX.match(line)
            or (_DATE_ALONE.fullmatch(line) if place > below else None)
        )
        if found and found["date"] and (day := read_date(found["date"])):
            yield day


def _file_dates(file: str) -> Iterator[date]:
    return (day for found in ISO.finditer(file) if (day := read_date(found[0])))


def _source(line: str) -> str:
    found = _SOURCE.fullmatch(line)
    return found[1] if found and not _ADDRESS.fullmatch(line) else ""


def _only(found: set[_Found]) -> _Found | None:
    """Return what was found, None where there was nothing or a contradiction."""
    return next(iter(found)) if len(found) == 1 else None
