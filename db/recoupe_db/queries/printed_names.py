"""The surfaces of a dossier's names: how often each is printed, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, case, func, or_, select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.queries.outside import left_out
from recoupe_db.records import ArticleId, DossierId, EntityId, Kind, Label, MentionId, MentionState


@dataclass(frozen=True, slots=True)
class PrintedSurface:
    """A surface under a label, and how many mentions have it; ``entity`` is the one they were linked to by hand."""

    surface: str
    label: Label
    times: int
    entity: EntityId | None = None


@dataclass(frozen=True, slots=True)
class SurfacePlace:
    """A name where it stands, with the words around it: ``before`` and ``after`` reach as far as a sentence may."""

    article: ArticleId
    title: str
    mention: MentionId
    surface: str
    label: Label
    state: MentionState
    before: str
    after: str


def printed(session: Session, dossier: DossierId) -> list[PrintedSurface]:
    """Return the surfaces of a dossier's names inside its articles, without those that were rejected."""
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    query = (
        select(MentionRow.surface, MentionRow.label, func.count(), MentionRow.entity)
        .where(MentionRow.article.in_(articles), MentionRow.label.not_in(list(Kind)))
        .where(MentionRow.state != MentionState.REJECTED)
        .where(MentionRow.id.not_in(left_out(PassageRow.article.in_(articles))))
        .group_by(MentionRow.surface, MentionRow.label, MentionRow.entity)
        .order_by(MentionRow.surface, MentionRow.label, MentionRow.entity)
    )
    return [
        PrintedSurface(surface, Label(label), times, None if entity is None else EntityId(entity))
        for surface, label, times, entity in session.execute(query)
    ]


def places(
    session: Session, dossier: DossierId, surfaces: Iterable[str], entity: EntityId | None = None
) -> list[tuple[ArticleId, MentionId]]:
    """Return where ``surfaces`` are names that nobody linked, and where ``entity`` is named by hand.

    They come article by article in reading order, without what was rejected or lies outside its article.
    """
    query = select(MentionRow.article, MentionRow.id).where(*_named(dossier, surfaces, entity))
    result = session.execute(query.order_by(MentionRow.article, MentionRow.start))
    return [(ArticleId(article), MentionId(mention)) for article, mention in result]


def in_context(
    session: Session, dossier: DossierId, surfaces: Iterable[str], entity: EntityId | None, *, reach: int
) -> list[SurfacePlace]:
    """Return the same places with ``reach`` code points of text on either side."""
    first = case((MentionRow.start > reach, MentionRow.start - reach), else_=0)
    before = func.substr(ArticleRow.text, first + 1, MentionRow.start - first)
    after = func.substr(ArticleRow.text, MentionRow.end + 1, reach)
    query = (
        select(MentionRow, ArticleRow.title, before, after)
        .join(ArticleRow, ArticleRow.id == MentionRow.article)
        .where(*_named(dossier, surfaces, entity))
        .order_by(MentionRow.article, MentionRow.start)
    )
    places: list[SurfacePlace] = []
    for row, title, start, end in session.execute(query):
        key, label = MentionId(row.id), Label(row.label)
        places.append(SurfacePlace(ArticleId(row.article), title, key, row.surface, label, row.state, start, end))
    return places


def _named(dossier: DossierId, surfaces: Iterable[str], entity: EntityId | None) -> tuple[ColumnElement[bool], ...]:
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    named = and_(MentionRow.entity.is_(None), MentionRow.surface.in_(list(surfaces)))
    return (
        MentionRow.article.in_(articles),
        named if entity is None else or_(named, MentionRow.entity == entity),
        MentionRow.label.not_in(list(Kind)),
        MentionRow.state != MentionState.REJECTED,
        MentionRow.id.not_in(left_out(PassageRow.article.in_(articles))),
    )
