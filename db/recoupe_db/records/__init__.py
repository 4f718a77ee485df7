"""The values that travel: frozen, plain, and free of the database that keeps them.

Offsets are Unicode code points of the stored article text, end exclusive. Moments are aware UTC datetimes.
"""

from recoupe_db.records.articles import Article, ArticleLine, BinItem, Dossier, NewArticle, Passage
from recoupe_db.records.company import Arrangement, JournalEntry, Reviewer, Workspace
from recoupe_db.records.facts import Evidence, Fact, Judgement, NewFact, Rate, Tie
from recoupe_db.records.kinds import (
    Action,
    ArticleId,
    ArticleState,
    DossierId,
    EntityId,
    EvidenceId,
    FactId,
    FactStatus,
    Kind,
    Label,
    MentionId,
    MentionState,
    Modifier,
    Origin,
    RateId,
    StepId,
    Target,
    TieId,
)
from recoupe_db.records.log import Decision, Entry, NotedDecision, NotedStep, Step
from recoupe_db.records.mentions import Entity, Mention, NewMention, Reading, Suggestion
from recoupe_db.records.progress import FlaggedMention, Progress, WorkedHour

__all__ = [
    "Action",
    "Arrangement",
    "Article",
    "ArticleId",
    "ArticleLine",
    "ArticleState",
    "BinItem",
    "Decision",
    "Dossier",
    "DossierId",
    "Entity",
    "EntityId",
    "Entry",
    "Evidence",
    "EvidenceId",
    "Fact",
    "FactId",
    "FactStatus",
    "FlaggedMention",
    "JournalEntry",
    "Judgement",
    "Kind",
    "Label",
    "Mention",
    "MentionId",
    "MentionState",
    "Modifier",
    "NewArticle",
    "NewFact",
    "NewMention",
    "NotedDecision",
    "NotedStep",
    "Origin",
    "Passage",
    "Progress",
    "Rate",
    "RateId",
    "Reading",
    "Reviewer",
    "Step",
    "StepId",
    "Suggestion",
    "Target",
    "Tie",
    "TieId",
    "WorkedHour",
    "Workspace",
]
