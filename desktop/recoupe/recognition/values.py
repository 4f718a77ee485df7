"""What recognition takes and gives: plain values, with offsets in code points of the text as it was given."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from recoupe_db.records import Label, Origin, Reading


@dataclass(frozen=True, slots=True)
class Text:
    """A text to read.

    ``published`` resolves relative dates; without it they get no value. ``source`` is the newspaper's name or address:
    it tells whose dollars and francs are meant.
    """

    id: str
    text: str
    published: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure found in a text: ``text[start:end] == surface``."""

    start: int
    end: int
    surface: str
    reading: Reading
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Name:
    """A name found in a text, without article or honorific. ``reason`` is a code (``records.reasons``)."""

    start: int
    end: int
    surface: str
    label: Label
    score: float
    origin: Origin
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OutsidePassage:
    """A stretch of text proposed as outside the article: navigation, a cookie notice, a caption.

    ``reason`` is a code: ``navigation``, ``notice``, ``related``, ``caption``, ``byline`` or ``comment``.
    """

    start: int
    end: int
    reason: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """Everything that was found in one text, in reading order; ``failed`` says why it could not be read, if so.

    ``missing`` names what could not be looked for because a rule failed: ``names``, ``figures``, ``passages``.
    """

    id: str
    names: tuple[Name, ...] = field(default=())
    figures: tuple[Figure, ...] = field(default=())
    outside: tuple[OutsidePassage, ...] = field(default=())
    failed: str = ""
    missing: tuple[str, ...] = field(default=())
