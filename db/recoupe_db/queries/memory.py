"""What reviewers decided about surfaces so far: the memory that suggestions draw on."""

from __future__ import annotations

from sqlalchemy import ColumnElement, func, literal_column, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow
from recoupe_db.records import DossierId, Kind, Label, MentionState
from recoupe_db.surfaces import fold

_PENDING: ColumnElement[MentionState] = literal_column("'pending'")  # as the index of decided mentions has it

Counts = dict[tuple[str, Label | Kind], tuple[int, int]]
"""Folded surface and label, with how often they were accepted and rejected."""


def counts(session: Session, dossier: DossierId | None) -> Counts:
    """Count the mentions accepted and rejected by folded surface and label, in a dossier or, for None, everywhere.

    Surfaces are folded by :func:`recoupe_db.surfaces.fold`.
    """
    query = (
        select(MentionRow.surface, MentionRow.label, MentionRow.state, func.count())
        .where(MentionRow.state != _PENDING)
        .group_by(MentionRow.surface, MentionRow.label, MentionRow.state)
    )
    if dossier is not None:
        query = query.where(MentionRow.article.in_(select(ArticleRow.id).where(ArticleRow.dossier == dossier)))
    found: Counts = {}
    for surface, label, state, count in session.execute(query):
        key = (fold(surface), label)
        accepted, rejected = found.get(key, (0, 0))
        was_accepted = state is MentionState.ACCEPTED
        found[key] = (accepted + count, rejected) if was_accepted else (accepted, rejected + count)
    return found
