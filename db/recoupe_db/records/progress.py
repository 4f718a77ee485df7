"""How far a review has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from recoupe_db.records.kinds import ArticleId, ArticleState, FactStatus, Kind, Label, MentionId, MentionState


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
