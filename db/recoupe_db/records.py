"""The values that travel: frozen, plain, and free of the database that keeps them.

Offsets are Unicode code points of the stored article text, end exclusive. Moments are aware UTC datetimes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

DossierId = NewType("DossierId", int)
ArticleId = NewType("ArticleId", int)
MentionId = NewType("MentionId", int)
EntityId = NewType("EntityId", int)
FactId = NewType("FactId", int)
EvidenceId = NewType("EvidenceId", int)
StepId = NewType("StepId", int)
TieId = NewType("TieId", int)
RateId = NewType("RateId", int)


class Label(StrEnum):
    """What a name names (the four classes of CoNLL-2003 and WikiNER)."""

    PER = "PER"
    ORG = "ORG"
    LOC = "LOC"
    MISC = "MISC"


class Kind(StrEnum):
    """What a figure counts or measures."""

    MONEY = "money"
    PERCENT = "percent"
    NUMBER = "number"
    ORDINAL = "ordinal"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    AGE = "age"
    QUANTITY = "quantity"


class Modifier(StrEnum):
    """How the text hedges a figure: about, at least, at most, over, under, and the part of a period."""

    ABOUT = "~"
    AT_LEAST = ">="
    AT_MOST = "<="
    OVER = ">"
    UNDER = "<"
    EARLY = "early"
    MID = "mid"
    LATE = "late"


class Origin(StrEnum):
    """Where a mention comes from."""

    MODEL = "model"
    LEXICON = "lexicon"
    MEMORY = "memory"
    RULE = "rule"
    REVIEWER = "reviewer"


class MentionState(StrEnum):
    """What reviewers have decided about a mention so far."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class ArticleState(StrEnum):
    """How far the reading of an article has come."""

    TO_READ = "to_read"
    IN_PROGRESS = "in_progress"
    READ = "read"
    SET_ASIDE = "set_aside"


class FactStatus(StrEnum):
    """What was found when a fact was checked: never the same as what was printed or what a reviewer confirmed."""

    UNVERIFIED = "unverified"
    VERIFIED = "verified"
    DISPUTED = "disputed"
    FALSE = "false"


class Target(StrEnum):
    """What a decision changes: the name of its table."""

    ARTICLE = "article"
    PASSAGE = "passage"
    MENTION = "mention"
    ENTITY = "entity"
    FACT = "fact"
    EVIDENCE = "evidence"
    TIE = "tie"
    RATE = "rate"


class Action(StrEnum):
    """What a reviewer did, in one step."""

    ACCEPT = "accept"
    REJECT = "reject"
    RELABEL = "relabel"
    REVALUE = "revalue"
    RESPAN = "respan"
    ADD = "add"
    LINK = "link"
    MARK_READ = "mark_read"
    REOPEN = "reopen"
    SET_ASIDE = "set_aside"
    PLACE = "place"
    FLAG = "flag"
    EDIT_ARTICLE = "edit_article"
    STATE_FACT = "state_fact"
    EDIT_FACT = "edit_fact"
    JUDGE_FACT = "judge_fact"
    EDIT_ENTITY = "edit_entity"
    TIE = "tie"
    RATE = "rate"
    TAKE_BACK = "take_back"
    BRING_BACK = "bring_back"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a figure was read as.

    ``value`` is text, so that no digit is lost: a decimal string (a fraction as ``1/3``), an EDTF level 1 date, an
    ISO 8601 duration or ``HH:MM``; None when the amount is vague or the date cannot be resolved. A range carries its
    minimum in ``value`` and its maximum in ``upper``. ``unit`` is an ISO 4217 code, ``%`` or ``pp``, ``a``, or a UCUM
    symbol.
    """

    kind: Kind
    value: str | None = None
    upper: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """A story that is being checked: a named set of articles. ``guidelines`` is what its reviewers agreed on."""

    id: DossierId
    name: str
    created: datetime
    guidelines: str = ""


@dataclass(frozen=True, slots=True)
class NewArticle:
    """An article about to be stored. ``text`` is kept exactly as it is here, for ever."""

    text: str
    title: str
    file: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article. ``sha256`` is of its UTF-8 text, in hexadecimal."""

    id: ArticleId
    dossier: DossierId
    title: str
    file: str
    source: str
    url: str
    published: date | None
    text: str
    sha256: str
    state: ArticleState
    imported: datetime


@dataclass(frozen=True, slots=True)
class ArticleLine:
    """An article as a list shows it: without its text, with how far its review has come.

    ``mentions``, ``pending`` and ``accepted`` leave out what lies outside the article.
    """

    id: ArticleId
    dossier: DossierId
    title: str
    file: str
    source: str
    published: date | None
    state: ArticleState
    mentions: int
    pending: int
    recognised: bool
    accepted: int = 0
    imported: datetime | None = None

    @property
    def nothing_marked(self) -> bool:
        """True for an article that was read to the end without a mention being worth keeping."""
        return self.state is ArticleState.READ and self.accepted == 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of an article's text that was proposed, or decided, to be outside the article (or put back in)."""

    id: int
    article: ArticleId
    start: int
    end: int
    outside: bool
    reason: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class NewMention:
    """A span to store: ``reading`` is None for a name, and its ``label`` is then a :class:`Label`."""

    start: int
    end: int
    label: Label | Kind
    reading: Reading | None = None
    origin: Origin = Origin.MODEL
    score: float = 1.0
    reason: str = ""
    recogniser: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A stored span of an article with what it was read as, where that came from, and what was decided.

    ``surface`` is the article's text between ``start`` and ``end``. ``recogniser`` names what suggested it, with its
    version; it is empty for a mention that a reviewer added. ``flagged`` marks a doubt, which ``comment`` explains.
    """

    id: MentionId
    article: ArticleId
    start: int
    end: int
    surface: str
    label: Label | Kind
    reading: Reading | None
    state: MentionState
    origin: Origin
    score: float
    reason: str
    recogniser: str
    entity: EntityId | None
    flagged: bool = False
    comment: str = ""

    @property
    def is_figure(self) -> bool:
        """True for a figure, False for a name."""
        return isinstance(self.label, Kind)


@dataclass(frozen=True, slots=True)
class Entity:
    """Someone or something that mentions refer to, under one canonical name; ``aliases`` are its other surfaces."""

    id: EntityId
    dossier: DossierId
    name: str
    label: Label
    aliases: tuple[str, ...] = ()
    wikidata: str | None = None


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


@dataclass(frozen=True, slots=True)
class Fact:
    """A stored fact. ``judged_by`` and ``judged_at`` say who gave it its status, and when.

    ``grounds`` say why, and ``checked_against`` on which source; all four are empty while nobody has judged.
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


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the append-only log: ``before`` and ``after`` are the target's fields, None where it did not exist."""

    id: int
    step: StepId
    at: datetime
    reviewer: str
    action: Action
    target: Target
    target_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


@dataclass(frozen=True, slots=True)
class Step:
    """Decisions taken together: what one undo takes back. ``reverts`` is the step it undoes or takes back."""

    id: StepId
    at: datetime
    reviewer: str
    action: Action
    article: ArticleId | None
    reverts: StepId | None
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A step with the title of its article, if it has one.

    ``about`` is the action that a step which took back or brought back was about. ``undone`` tells that its reviewer
    undid it, ``taken_back`` that it was taken back alone. ``lever`` is the step to revert for changing that: the step
    itself, or the one that took it back; None where there is nothing to revert.
    """

    step: Step
    title: str
    about: Action | None
    undone: bool
    taken_back: bool
    lever: StepId | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review of a dossier has come, counted; ``nothing_marked`` of its articles were read in vain."""

    articles: dict[ArticleState, int]
    mentions: dict[MentionState, int]
    labels: dict[Label | Kind, dict[MentionState, int]]
    facts: dict[FactStatus, int]
    nothing_marked: int = 0


@dataclass(frozen=True, slots=True)
class WorkedHour:
    """What a reviewer did in one hour and took not back: mentions ``decided`` and articles ``read`` to the end."""

    hour: datetime
    reviewer: str
    decided: int
    read: int


@dataclass(frozen=True, slots=True)
class FlaggedMention:
    """A mention that somebody doubts, with the title of its article."""

    id: MentionId
    article: ArticleId
    title: str
    surface: str
    comment: str
