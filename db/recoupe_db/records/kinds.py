"""How things are numbered, and the words that they are sorted by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import ClassVar, NewType, Self, cast

DossierId = NewType("DossierId", int)
ArticleId = NewType("ArticleId", int)
MentionId = NewType("MentionId", int)
EntityId = NewType("EntityId", int)
FactId = NewType("FactId", int)
EvidenceId = NewType("EvidenceId", int)
StepId = NewType("StepId", int)
TieId = NewType("TieId", int)
RateId = NewType("RateId", int)
SchemeId = NewType("SchemeId", int)

_LABEL = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,39}", re.ASCII)


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


class _Labels(type):
    """What makes ``for label in Label`` go through the labels that every dossier begins with."""

    def __iter__(cls) -> Iterator[Label]:
        return iter((Label.PER, Label.ORG, Label.LOC, Label.MISC))


class Label(str, metaclass=_Labels):
    """What a name names: one of the four classes of CoNLL-2003 and WikiNER, or a label of a dossier's own scheme.

    A label is a word of at most 40 ASCII letters, digits, ``_``, ``.`` and ``-`` that begins with a letter and is no
    :class:`Kind`; ``ValueError`` for any other. There is one object for each word.
    """

    __slots__ = ()
    _known: ClassVar[dict[str, Label]] = {}
    PER: ClassVar[Label]
    ORG: ClassVar[Label]
    LOC: ClassVar[Label]
    MISC: ClassVar[Label]

    def __new__(cls, word: str) -> Self:
        """Return the label that is this word."""
        known = cls._known.get(word)
        if known is None:
            if not _LABEL.fullmatch(word) or word in set(map(str, Kind)):
                raise ValueError(f"{word!r} is no label")
            known = cls._known.setdefault(str(word), super().__new__(cls, word))
        return cast("Self", known)

    @property
    def value(self) -> str:
        """The word itself, as of a :class:`Kind`."""
        return str(self)


Label.PER, Label.ORG, Label.LOC, Label.MISC = map(Label, ("PER", "ORG", "LOC", "MISC"))


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
    SCHEME = "scheme"
    DOSSIER = "dossier"


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
    SCHEME = "scheme"
    DESCRIBE = "describe"
    TAKE_BACK = "take_back"
    BRING_BACK = "bring_back"
    UNDO = "undo"
    REDO = "redo"
    MERGE = "merge"
    ADJUDICATE = "adjudicate"
    REMOVE = "remove"
    MOVE = "move"
    RESTORE = "restore"
    PURGE = "purge"
