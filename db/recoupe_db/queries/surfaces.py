"""The surfaces of a dossier's names: how often each is printed, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.queries.outside import left_out
from recoupe_db.records import ArticleId, DossierId, Label, MentionId, MentionState


@dataclass(frozen=True, slots=True)
class Printed:
    """A surface under a label, and how many mentions have it."""

    surface: str
    label: Label
    times: int


def printed(session: Session, dossier: DossierId) -> list[Printed]:
    """Return the surfaces of a dossier's names inside its articles, without those that were rejected."""
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    query = (
        select(MentionRow.surface, MentionRow.label, func.count())
        .where(MentionRow.article.in_(articles), MentionRow.label.in_(list(Label)))
        .where(MentionRow.state != MentionState.REJECTED)
        .where(MentionRow.id.not_in(left_out(PassageRow.article.in_(articles))))
        .group_by(MentionRow.surface, MentionRow.label)
        .order_by(MentionRow.surface, MentionRow.label)
    )
    return [Printed(surface, Label(label), times) for surface, label, times in session.execute(query)]


def places(session: Session, dossier: DossierId, surfaces: Iterable[str]) -> list[tuple[ArticleId, MentionId]]:
    """Return where ``surfaces`` are names, article by article in reading order, without what was rejected."""
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    query = (
        select(MentionRow.article, MentionRow.id)
        .where(MentionRow.article.in_(articles), MentionRow.surface.in_(list(surfaces)))
        .where(MentionRow.label.in_(list(Label)), MentionRow.state != MentionState.REJECTED)
        .order_by(MentionRow.article, MentionRow.start)
    )
    return [(ArticleId(article), MentionId(mention)) for article, mention in session.execute(query)]
