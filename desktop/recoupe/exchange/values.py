"""What leaves the library: plain values, gathered before they are written in any format.

Offsets are code points of the article's text, end exclusive. Moments are aware datetimes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from recoupe_db.records import (
    Article,
    ArticleId,
    Backing,
    FactStatus,
    Judgement,
    Mention,
    MentionState,
    Rate,
    Reading,
)


@dataclass(frozen=True, slots=True)
class Signature:
    """Who decided something, and when."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Citation:
    """An article as a reader can find it again. ``sha256`` is of its UTF-8 text, in hexadecimal.

    ``read`` is when that text was taken in, None where it is not known.
    """

    id: int
    title: str
    source: str
    url: str
    published: date | None
    file: str
    sha256: str
    author: str = ""
    read: datetime | None = None


@dataclass(frozen=True, slots=True)
class PrintedEvidence:
    """Where a fact was printed: the words at ``start``, in the sentence ``quote``, and who confirmed it."""

    printed: str
    article: Citation
    start: int
    end: int
    quote: str
    quote_start: int
    quote_end: int
    state: MentionState
    reviewed: Signature | None


@dataclass(frozen=True, slots=True)
class GroupFigure:
    """A figure of a group, as an article prints it in ``sentence``. ``standing`` compares it with the group's value.

    ``copy_of`` is the number of the article that the sentence was taken over from, None where it stands for itself.
    """

    id: int
    article: Citation
    printed: str
    start: int
    end: int
    reading: Reading
    sentence: str
    sentence_start: int
    state: MentionState
    standing: str
    copy_of: int | None


@dataclass(frozen=True, slots=True)
class GroupPair:
    """How two figures of a group stand to each other, by the rate of exchange that it rests on, if any."""

    one: int
    other: int
    standing: str
    rate: Rate | None


@dataclass(frozen=True, slots=True)
class Group:
    """What articles print of one fact, and the verdict on them; ``by_hand`` tells that people changed the group.

    ``independent`` counts its articles, those that copy each other once.
    """

    id: int
    reading: Reading
    verdict: str
    independent: int
    by_hand: bool
    figures: tuple[GroupFigure, ...]
    pairs: tuple[GroupPair, ...]


@dataclass(frozen=True, slots=True)
class VerifiedFact:
    """A fact that was checked, with everything that speaks for it. ``as_of`` is an EDTF level 1 date.

    Whether it was found right is in ``status``, and ``verified`` says who found so; ``grounds`` say why,
    ``checked_against`` on which source, ``backing`` what shows it. ``history`` are the changes of its status, the first
    one first; ``group`` is what all articles print of it.
    """

    id: int
    subject: str
    attribute: str
    reading: Reading
    as_of: str | None
    attribution: str
    note: str
    status: FactStatus
    verified: Signature | None
    evidence: tuple[PrintedEvidence, ...]
    grounds: str = ""
    checked_against: str = ""
    backing: Backing | None = None
    history: tuple[Judgement, ...] = ()
    group: Group | None = None


@dataclass(frozen=True, slots=True)
class ExportedDossier:
    """The dossier that facts are taken from."""

    id: int
    name: str
    created: datetime


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with all its mentions, whatever their state; ``outside`` are the spans that are not part of it.

    ``layer`` is the reviewer whose reading it is, or how several were brought together; empty for the gold.
    ``figures_are_names`` where figures are to be written as names are, under their labels.
    """

    article: Article
    mentions: tuple[Mention, ...]
    outside: tuple[tuple[int, int], ...] = ()
    layer: str = ""
    figures_are_names: bool = False

    def is_figure(self, mention: Mention) -> bool:
        """Tell whether a mention is written as a figure, apart from the names."""
        return mention.is_figure and not self.figures_are_names


class Reason(StrEnum):
    """Why something that a reviewer confirmed could not be written as it is."""

    TOKENS = "tokens"
    """It begins or ends inside a word as spaCy cuts them."""

    OVERLAP = "overlap"
    """It overlaps a longer name, and spaCy keeps one name a word."""

    PENDING = "pending"
    """Nobody decided about it, though the article was read."""

    RELATION = "relation"
    """A relation of it leads out of its piece of text, or to what is not in whole words; the mention itself stays."""


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that the format could not take as it is."""

    article: ArticleId
    file: str
    start: int
    end: int
    surface: str
    reason: Reason
    figure: bool = False
