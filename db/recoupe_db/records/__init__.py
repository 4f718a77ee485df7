"""The values that travel: frozen, plain, and free of the database that keeps them.

Offsets are Unicode code points of the stored article text, end exclusive. Moments are aware UTC datetimes.

All but the kinds are made when somebody first asks for them: the first picture of an article needs none.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

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

if TYPE_CHECKING:
    from recoupe_db.records.articles import Article, ArticleLine, BinItem, Dossier, NewArticle, Passage
    from recoupe_db.records.company import DISTINCT_COLOURS, Arrangement, JournalEntry, Reviewer, Workspace
    from recoupe_db.records.facts import (
        JUDGEMENT_FIELDS,
        Backing,
        Evidence,
        Fact,
        Judgement,
        KeptFile,
        NewFact,
        Rate,
        Tie,
    )
    from recoupe_db.records.log import Decision, Entry, NotedDecision, NotedStep, Step
    from recoupe_db.records.mentions import Entity, Mention, NewMention, Reading, Suggestion
    from recoupe_db.records.progress import FlaggedMention, Progress, WorkedHour

__all__ = [
    "DISTINCT_COLOURS",
    "JUDGEMENT_FIELDS",
    "Action",
    "Arrangement",
    "Article",
    "ArticleId",
    "ArticleLine",
    "ArticleState",
    "Backing",
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
    "KeptFile",
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

_HOMES = {
    **dict.fromkeys(("Article", "ArticleLine", "BinItem", "Dossier", "NewArticle", "Passage"), "articles"),
    **dict.fromkeys(("DISTINCT_COLOURS", "Arrangement", "JournalEntry", "Reviewer", "Workspace"), "company"),
    **dict.fromkeys(
        ("JUDGEMENT_FIELDS", "Backing", "Evidence", "Fact", "Judgement", "KeptFile", "NewFact", "Rate", "Tie"), "facts"
    ),
    **dict.fromkeys(("Decision", "Entry", "NotedDecision", "NotedStep", "Step"), "log"),
    **dict.fromkeys(("Entity", "Mention", "NewMention", "Reading", "Suggestion"), "mentions"),
    **dict.fromkeys(("FlaggedMention", "Progress", "WorkedHour"), "progress"),
}

if not TYPE_CHECKING:  # who checks types sees what is there, and no more

    def __getattr__(name: str) -> Any:
        """Load the module of a value that is asked for by its name."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
        return value
