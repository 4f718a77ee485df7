"""How things are numbered, and the words that they are sorted by."""

from __future__ import annotations

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
