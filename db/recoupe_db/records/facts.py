"""What is stated, where it was printed, how it was judged, and what people decided when comparing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from recoupe_db.records.kinds import (
    Action,
    ArticleId,
    DossierId,
    EvidenceId,
    FactId,
    FactStatus,
    MentionId,
    MentionState,
    RateId,
    TieId,
)
from recoupe_db.records.mentions import Reading


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a fact was printed: ``printed`` are the words of the mention, ``quote`` the sentence around them."""

    id: EvidenceId
    fact: FactId
    mention: MentionId
    article: ArticleId
    start: int
    end: int
    printed: str
    quote: str
    quote_start: int
    quote_end: int
    state: MentionState


@dataclass(frozen=True, slots=True)
class NewFact:
    """What a reviewer states from a confirmed figure.

    ``subject`` is who or what it is about, ``attribute`` what is measured, ``date`` an EDTF date as of which it holds,
    ``attribution`` who says so.
    """

    subject: str
    attribute: str
    reading: Reading
    date: str | None = None
    attribution: str = ""
    note: str = ""


JUDGEMENT_FIELDS = ("status", "judged_by", "judged_at", "grounds", "checked_against", "backing")
"""The fields of a fact that say what checking it found; a change of any of them is a judgement."""


@dataclass(frozen=True, slots=True)
class Backing:
    """What a judgement can be checked by: a ``link``, the ``passage`` that says so, and the day it was looked at.

    ``file`` is the name of a file that is kept in the library, ``sha256`` of its content its key; both may be empty.
    """

    link: str = ""
    passage: str = ""
    day: date | None = None
    file: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file that somebody attached to a judgement, as it was then."""

    sha256: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Fact:
    """A stored fact. ``judged_by`` and ``judged_at`` say who gave it its status, and when.

    ``grounds`` say why, ``checked_against`` on which source, and ``backing`` what shows it; all are empty while nobody
    has judged.
    """

    id: FactId
    dossier: DossierId
    subject: str
    attribute: str
    reading: Reading
    date: str | None
    attribution: str
    note: str
    status: FactStatus
    judged_by: str | None
    judged_at: datetime | None
    evidence: tuple[Evidence, ...] = ()
    grounds: str = ""
    checked_against: str = ""
    backing: Backing | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """A change of a fact's status in the log: ``by`` whom and ``at`` what moment, why, and on which source.

    ``action`` tells how it came about: judged, or reset because the fact or its evidence changed, or by an undo.
    """

    status: FactStatus
    by: str
    at: datetime
    grounds: str
    checked_against: str
    action: Action
    backing: Backing | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """What a person decided about two figures: that they state the same fact (``together``), or that they do not.

    ``one`` is the mention with the lower number.
    """

    id: TieId
    dossier: DossierId
    one: MentionId
    other: MentionId
    together: bool


@dataclass(frozen=True, slots=True)
class Rate:
    """A rate of exchange that a reviewer entered: one ``base`` was ``rate`` ``quote`` (ISO 4217) on ``day``.

    ``rate`` is a decimal string; ``source`` says where it was read. None is built in as truth.
    """

    id: RateId
    dossier: DossierId
    base: str
    quote: str
    rate: str
    day: date
    source: str
