"""The labels of dossiers: which scheme each has, and what mentions under a merged label count as."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.models import ArticleRow, MentionRow, SchemeRow, WorkspaceRow
from recoupe_db.queries import decisions
from recoupe_db.queries.log import OpenStep
from recoupe_db.records import ArticleId, DossierId, Label, Mention, Target
from recoupe_db.records.schemes import HOUSE, Scheme, Tag, parsed, written

_ALL = select(SchemeRow.dossier, SchemeRow.labels)
_AT_ONCE = 500


@lru_cache(maxsize=64)
def _parsed(stored: str) -> Scheme:
    return parsed(stored)


def of(session: Session, dossier: DossierId) -> Scheme:
    """Return the scheme of a dossier, or of the one that a workspace belongs to: the house's unless it has its own."""
    home = _home(session, dossier)
    stored = session.scalars(select(SchemeRow.labels).where(SchemeRow.dossier == home)).first()
    return from_stored(stored)


def from_stored(labels: str | None) -> Scheme:
    """Return the scheme that is stored so, the house's where nothing is."""
    return HOUSE if labels is None else _parsed(labels)


def _home(session: Session, dossier: DossierId) -> int:
    """Return the dossier whose labels count in a dossier: a workspace has those of its parent."""
    return session.scalars(select(WorkspaceRow.parent).where(WorkspaceRow.dossier == dossier)).first() or dossier


def of_article(session: Session, article: ArticleId) -> Scheme:
    """Return the scheme of the dossier that an article is in."""
    dossier = session.scalars(select(ArticleRow.dossier).where(ArticleRow.id == article)).first()
    return HOUSE if dossier is None else of(session, DossierId(dossier))


def put(session: Session, step: OpenStep, dossier: DossierId, scheme: Scheme) -> None:
    """Decide which labels a dossier has."""
    home = _home(session, dossier)
    row = session.scalars(select(SchemeRow.id).where(SchemeRow.dossier == home)).first()
    if row is None:
        decisions.create(session, step, Target.SCHEME, dossier=home, labels=written(scheme))
    else:
        decisions.change(session, step, Target.SCHEME, row, labels=written(scheme))


def used(session: Session, dossier: DossierId) -> frozenset[str]:
    """Return under which labels and kinds mentions of a dossier and of its workspaces are stored."""
    home = _home(session, dossier)
    homes = [home, *session.scalars(select(WorkspaceRow.dossier).where(WorkspaceRow.parent == home))]
    articles = select(ArticleRow.id).where(ArticleRow.dossier.in_(homes))
    return frozenset(
        map(str, session.scalars(select(MentionRow.label).where(MentionRow.article.in_(articles)).distinct()))
    )


def stored_as(session: Session, dossier: DossierId, tag: Tag) -> list[Tag]:
    """Return under what mentions are stored that have the same label as ``tag`` in a dossier."""
    own = of(session, dossier).definition(tag)
    if own is None:
        return [tag]
    return list(own.kinds) if own.kinds else [Label(own.key), *map(Label, own.takes)]


def standing(session: Session, mentions: Sequence[Mention]) -> list[Mention]:
    """Return mentions with the labels that they count as now, where labels of their dossier were merged."""
    merged = _merged(session)
    if not merged:
        return list(mentions)
    homes = _homes(session, {mention.article for mention in mentions})
    return [_counted(mention, merged.get(homes.get(mention.article, 0), {})) for mention in mentions]


def counted(mention: Mention, labels: str | None) -> Mention:
    """Return a mention with the label that it counts as in a dossier whose scheme is stored as ``labels``."""
    return mention if labels is None else _counted(mention, _parsed(labels).merged)


def _counted(mention: Mention, merged: dict[str, Label]) -> Mention:
    return replace(mention, label=merged[mention.label]) if mention.label in merged else mention


def _merged(session: Session) -> dict[int, dict[str, Label]]:
    """Return by dossier which labels count as others; asked of the library once in a transaction."""
    if "merged" not in session.info:
        rows = session.connection().execute(_ALL).all()
        merged_in = {dossier: _parsed(labels).merged for dossier, labels in rows}
        session.info["merged"] = {dossier: merged for dossier, merged in merged_in.items() if merged}
    return session.info["merged"]


def _homes(session: Session, articles: Iterable[int]) -> dict[int, int]:
    """Return the dossiers that articles are in, or that their workspaces are of."""
    parents = dict(session.execute(select(WorkspaceRow.dossier, WorkspaceRow.parent)).all())
    places_of: dict[int, int] = {}
    wanted = sorted(articles)
    for first in range(0, len(wanted), _AT_ONCE):
        query = select(ArticleRow.id, ArticleRow.dossier).where(ArticleRow.id.in_(wanted[first : first + _AT_ONCE]))
        places_of |= {article: parents.get(dossier, dossier) for article, dossier in session.execute(query)}
    return places_of
