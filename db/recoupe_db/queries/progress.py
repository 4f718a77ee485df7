"""Who decided how much, and when: counted from the log, without what was taken back."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ColumnElement, Integer, case, cast, func, select
from sqlalchemy.orm import Session, aliased

from recoupe_db.models import ArticleRow, DecisionRow, MentionRow, StepRow
from recoupe_db.records import (
    Action,
    ArticleId,
    DossierId,
    FlaggedMention,
    MentionId,
    Target,
    WorkedHour,
)

_later = aliased(StepRow)


def worked(session: Session, dossier: DossierId) -> list[WorkedHour]:
    """Return what each reviewer did in a dossier hour by hour (UTC), the earliest first."""
    hour = func.substr(StepRow.at, 1, 13).label("hour")
    is_read = (StepRow.action == Action.MARK_READ) & (DecisionRow.target == Target.ARTICLE)
    query = (
        select(
            hour,
            StepRow.reviewer,
            cast(func.sum(case((DecisionRow.target == Target.MENTION, 1), else_=0)), Integer),
            cast(func.sum(case((is_read, 1), else_=0)), Integer),
        )
        .join(DecisionRow, DecisionRow.step == StepRow.id)
        .where(
            StepRow.dossier == dossier, StepRow.action.not_in((Action.UNDO, Action.REDO, Action.MERGE)), ~_taken_back()
        )
        .group_by(hour, StepRow.reviewer)
        .order_by(hour, StepRow.reviewer)
    )
    return [
        WorkedHour(datetime.fromisoformat(f"{began}:00").replace(tzinfo=UTC), reviewer, decided, read)
        for began, reviewer, decided, read in session.execute(query)
    ]


def _taken_back() -> ColumnElement[bool]:
    """True for a step whose latest undo or redo is an undo."""
    reverted = select(func.max(_later.id)).where(_later.reverts.is_not(None)).group_by(_later.reverts)
    undone = select(_later.reverts).where(_later.id.in_(reverted), _later.action == Action.UNDO)
    return StepRow.id.in_(undone)


def flagged(session: Session, dossier: DossierId) -> list[FlaggedMention]:
    """Return the mentions of a dossier that somebody doubts, in the order of import and of reading."""
    query = (
        select(MentionRow.id, MentionRow.article, ArticleRow.title, MentionRow.surface, MentionRow.comment)
        .join(ArticleRow, ArticleRow.id == MentionRow.article)
        .where(ArticleRow.dossier == dossier, MentionRow.flagged)
        .order_by(MentionRow.article, MentionRow.start, MentionRow.id)
    )
    return [
        FlaggedMention(MentionId(key), ArticleId(article), title, surface, comment)
        for key, article, title, surface, comment in session.execute(query)
    ]
