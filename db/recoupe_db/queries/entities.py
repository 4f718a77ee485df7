"""Entities of a dossier, the mentions that refer to them, and the words used so far."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import AliasRow, ArticleRow, EntityRow, FactRow, MentionRow
from recoupe_db.queries import schemes
from recoupe_db.records import DossierId, Entity, EntityId, Mention


def of_dossier(session: Session, dossier: DossierId) -> list[Entity]:
    """Return the entities of a dossier with their aliases, by name."""
    query = select(EntityRow).where(EntityRow.dossier == dossier).order_by(EntityRow.folded, EntityRow.id)
    return _records(session, session.scalars(query), EntityRow.dossier == dossier)


def get(session: Session, entity: EntityId) -> Entity:
    """Return an entity with its aliases. Raises :class:`NotFound`."""
    query = select(EntityRow).where(EntityRow.id == entity)
    entities = _records(session, session.scalars(query), EntityRow.id == entity)
    if not entities:
        raise NotFound
    return entities[0]


def mentions(session: Session, entity: EntityId, *, also_in_bin: bool = False) -> list[Mention]:
    """Return the mentions that refer to an entity, article by article in reading order.

    What lies in the bin keeps its links, and is left out unless it is asked for, too.
    """
    own = select(EntityRow.dossier).where(EntityRow.id == entity).scalar_subquery()
    here = select(ArticleRow.id).where(ArticleRow.dossier == own)
    query = select(MentionRow).where(MentionRow.entity == entity)
    query = query if also_in_bin else query.where(MentionRow.article.in_(here))
    rows = session.scalars(query.order_by(MentionRow.article, MentionRow.start))
    return schemes.standing(session, [row.record() for row in rows])


def subjects(session: Session, dossier: DossierId) -> list[str]:
    """Return the subjects of the dossier's facts, the most frequent first, then its other entities by name."""
    used = _by_frequency(session, dossier, FactRow.subject)
    names = session.scalars(select(EntityRow.name).where(EntityRow.dossier == dossier).order_by(EntityRow.folded))
    return list(dict.fromkeys([*used, *names]))


def attributes(session: Session, dossier: DossierId) -> list[str]:
    """Return what the dossier's facts measure, the most frequent first."""
    return _by_frequency(session, dossier, FactRow.attribute)


def attributions(session: Session, dossier: DossierId) -> list[str]:
    """Return who states the dossier's facts, the most frequent first."""
    return _by_frequency(session, dossier, FactRow.attribution)


def _by_frequency(session: Session, dossier: DossierId, column: InstrumentedAttribute[str]) -> list[str]:
    query = select(column).where(FactRow.dossier == dossier, column != "")
    return list(session.scalars(query.group_by(column).order_by(func.count().desc(), column)))


def _records(session: Session, rows: Iterable[EntityRow], which: ColumnElement[bool]) -> list[Entity]:
    aliases: dict[int, list[str]] = {}
    query = select(AliasRow.entity, AliasRow.surface).join(EntityRow, EntityRow.id == AliasRow.entity).where(which)
    for entity, surface in session.execute(query.order_by(AliasRow.surface)):
        aliases.setdefault(entity, []).append(surface)
    return [row.record(tuple(aliases.get(row.id, ()))) for row in rows]
