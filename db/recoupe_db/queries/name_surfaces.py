"""The distinct words that name somebody in a dossier, and which of their mentions nobody has decided about."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, select, tuple_
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, PassageRow
from recoupe_db.queries.outside import left_out
from recoupe_db.records import ArticleId, DossierId, Kind, Label, MentionId, MentionState


@dataclass(frozen=True, slots=True)
class NameSurface:
    """The same words under the same label: in how many mentions and articles, and how many of them are undecided."""

    surface: str
    label: Label
    times: int
    articles: int
    pending: int


@dataclass(frozen=True, slots=True)
class SurfaceQuote:
    """One mention in its text: ``before`` and ``after`` reach as far as was asked for."""

    article: ArticleId
    source: str
    mention: MentionId
    surface: str
    state: MentionState
    before: str
    after: str


def surfaces(session: Session, dossier: DossierId) -> list[NameSurface]:
    """Return the words of a dossier's names inside its articles, those with most to decide first."""
    undecided = func.sum(case((MentionRow.state == MentionState.PENDING, 1), else_=0))
    query = (
        select(MentionRow.surface, MentionRow.label, func.count(), func.count(MentionRow.article.distinct()), undecided)
        .where(*_inside(dossier))
        .group_by(MentionRow.surface, MentionRow.label)
        .order_by(undecided.desc(), func.count().desc(), MentionRow.surface, MentionRow.label)
    )
    return [
        NameSurface(surface, Label(label), times, articles, int(pending))
        for surface, label, times, articles, pending in session.execute(query)
    ]


def undecided(session: Session, dossier: DossierId, wanted: Iterable[tuple[str, Label]]) -> list[MentionId]:
    """Return the mentions with these words under these labels about which nobody decided, in reading order."""
    query = (
        select(MentionRow.id)
        .where(*_inside(dossier), MentionRow.state == MentionState.PENDING)
        .where(tuple_(MentionRow.surface, MentionRow.label).in_(list(wanted)))
        .order_by(MentionRow.article, MentionRow.start)
    )
    return [MentionId(mention) for mention in session.scalars(query)]


def quotes(session: Session, dossier: DossierId, surface: str, label: Label, *, reach: int) -> list[SurfaceQuote]:
    """Return where these words stand, the undecided first, with ``reach`` code points of text on either side."""
    first = case((MentionRow.start > reach, MentionRow.start - reach), else_=0)
    before = func.substr(ArticleRow.text, first + 1, MentionRow.start - first)
    after = func.substr(ArticleRow.text, MentionRow.end + 1, reach)
    query = (
        select(MentionRow, ArticleRow.source, ArticleRow.title, before, after)
        .join(ArticleRow, ArticleRow.id == MentionRow.article)
        .where(*_inside(dossier), MentionRow.surface == surface, MentionRow.label == label)
        .order_by(MentionRow.state != MentionState.PENDING, MentionRow.article, MentionRow.start)
    )
    return [
        SurfaceQuote(ArticleId(row.article), source or title, MentionId(row.id), row.surface, row.state, start, end)
        for row, source, title, start, end in session.execute(query)
    ]


def _inside(dossier: DossierId) -> tuple[ColumnElement[bool], ...]:
    articles = select(ArticleRow.id).where(ArticleRow.dossier == dossier)
    return (
        MentionRow.article.in_(articles),
        MentionRow.label.not_in(list(Kind)),
        MentionRow.state != MentionState.REJECTED,
        MentionRow.id.not_in(left_out(PassageRow.article.in_(articles))),
    )
