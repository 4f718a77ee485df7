"""What a reader gives: articles with where each thing about them was found, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from recoupe_db.records import Reading


class Found(StrEnum):
    """Where something about an article was found, the surest first."""

    FORMAT = "format"
    """In a field of the format that is meant for it."""

    METADATA = "metadata"
    """In what a page says of itself to machines: JSON-LD, Open Graph, Dublin Core, ``<time>``."""

    HEAD = "head"
    """In the lines above the text."""

    FILE_NAME = "file name"


class ReadingRemark(StrEnum):
    """What a person should know about an article before it is stored."""

    STANDFIRST = "standfirst"
    """Only what a feed says of an article."""

    TRACKED_CHANGES = "tracked changes"
    """The file holds changes that somebody may still refuse; the text is as if all were accepted."""

    PREVIEW = "preview"
    """The text breaks off: only the free part was saved."""

    CORRECTED = "corrected"
    """The agency sent it as a correction of an earlier version."""

    CONFLICTING_DATES = "conflicting dates"
    """The file gives two dates of publication."""

    DAMAGED = "damaged"
    """The file is damaged; the text is what could be read of it."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A span that another tool marked, in code points of the text, end exclusive; ``label`` is the tool's own."""

    start: int
    end: int
    label: str
    origin: str = ""
    reading: Reading | None = None
    """What a figure was read as, where the file says it; else it is read from its words."""


@dataclass(frozen=True, slots=True)
class QuotedMark:
    """A span that was marked in a text that the file does not hold: its words, and those before and behind them.

    ``start`` and ``end`` are where it stood when it was marked, -1 where the file does not say.
    """

    exact: str
    prefix: str
    suffix: str
    label: str
    start: int = -1
    end: int = -1
    origin: str = ""
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """An article as a file gives it; what is not known is empty. ``text`` has LF line ends and no NUL.

    ``found`` tells for ``title``, ``source``, ``author``, ``published`` and ``url`` where they come from.
    ``outside`` are spans of the text that the file itself says are no part of the article (notes, running heads).
    """

    text: str
    title: str = ""
    source: str = ""
    author: str = ""
    published: date | None = None
    url: str = ""
    found: dict[str, Found] = field(default_factory=dict[str, Found])
    remarks: tuple[ReadingRemark, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    unfit: tuple[str, ...] = ()
    """What was marked in the file and has no place in the text, a sentence each."""
    marks: tuple[QuotedMark, ...] = ()
    about: str = ""
    """Where ``marks`` are all that the file holds: the address of the text that they are in, or ``urn:sha256:…``."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: its bytes, and its name, which may tell what it is.

    ``columns`` is what somebody said of tables (:mod:`recoupe.exchange.readers.column_memory`).
    """

    data: bytes
    name: str
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])


@dataclass(frozen=True, slots=True)
class Reader:
    """A format that can be read.

    ``suffixes`` are those it usually has, with the point, in lower case.
    ``recognises`` tells from the bytes and the name whether a file is of this format; ``read`` gives its articles, and
    raises a :class:`~recoupe.exchange.problems.FileProblem` where there is none.
    """

    identifier: str
    suffixes: frozenset[str]
    recognises: Callable[[Source], bool]
    read: Callable[[Source], Iterable[ReadArticle]]
    is_plain: bool = False
    """It only decodes text, without a parser: it needs no process of its own."""
