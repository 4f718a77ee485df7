"""What decisions change: the fields of one row of any table that a decision may be about, read and written alike."""

from __future__ import annotations

import uuid
from datetime import date, datetime
from functools import cache
from itertools import count
from typing import Any

from sqlalchemy import Column, Select, Table, bindparam, delete, insert, select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import AlreadyThere
from recoupe_db.models import AliasRow, ArticleRow, Base, DossierRow
from recoupe_db.models.base import moment_text
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import row_access
from recoupe_db.records import MentionState, Target

Fields = dict[str, Any]
"""The fields of a row as a decision keeps them: plain values that JSON can hold."""

SIGN = "\x1e"
"""What stands in the name of a dossier that nobody sees, before what keeps it apart from others."""

_ALIASES = row_access.table(AliasRow)
_NOT_DECIDED = {
    Target.ARTICLE: frozenset({"file", "sha256", "imported", "recogniser", "place", "text"}),
    Target.DOSSIER: frozenset({"name", "guidelines"}),
}


SUGGESTED = frozenset({"label", "score", "origin", "reason"})
"""The fields of an undecided mention that nobody decided: the memory brings them up to date outside the log."""


def as_decided(target: Target, fields: Fields | None) -> Fields | None:
    """Return the fields that decisions made: without what is only suggested for an undecided mention."""
    if fields is None or target is not Target.MENTION or fields.get("state") != MentionState.PENDING:
        return fields
    return {name: value for name, value in fields.items() if name not in SUGGESTED}


def table(target: Target) -> Table:
    """Return the table whose rows are ``target``."""
    return Base.metadata.tables[target]


@cache
def _columns(target: Target) -> tuple[Column[Any], ...]:
    left_out = _NOT_DECIDED.get(target, frozenset()) | {"id"}
    return tuple(column for column in table(target).columns if column.name not in left_out)


@cache
def _select(target: Target) -> Select[Any]:
    return select(*_columns(target)).where(table(target).c.id == bindparam("key"))


def field_names(target: Target) -> frozenset[str]:
    """Return the names of the fields that a decision on ``target`` keeps."""
    names = frozenset(column.name for column in _columns(target))
    return names | {"aliases"} if target is Target.ENTITY else names


def read(session: Session, target: Target, target_id: int) -> Fields | None:
    """Return the present fields of a target, None when it does not exist."""
    row = session.connection().execute(_select(target), {"key": target_id}).mappings().one_or_none()
    if row is None:
        return None
    fields = {name: plain(value) for name, value in row.items()}
    if target is Target.ENTITY:
        fields["aliases"] = _aliases(session, target_id)
    return fields


def write(session: Session, target: Target, target_id: int, *, before: Fields | None, after: Fields | None) -> None:
    """Bring a target from the fields ``before`` to the fields ``after``, where None means that it does not exist."""
    if target is Target.SCHEME:
        session.info.pop("merged", None)  # labels may count as others now
    if after is None:
        row_access.remove(session, table(target), target_id)
    elif before is None:
        insert_row(session, target, after, target_id)
    elif changed := {name: value for name, value in after.items() if before.get(name) != value}:
        _update(session, target, target_id, changed)


def insert_row(session: Session, target: Target, fields: Fields, target_id: int | None = None) -> int:
    """Add a target, under the id that it once had if one is given, and return its id."""
    row = {name: value for name, value in fields.items() if name != "aliases"}
    if target is Target.DOSSIER:  # only what holds removed articles is made by a decision: nobody sees its name
        row |= {"name": f"{SIGN}{uuid.uuid4().hex}", "guidelines": ""}
    if target_id is not None:
        row["id"] = target_id
    new_id = row_access.add(session, table(target), row)
    if target is Target.ENTITY:
        _set_aliases(session, new_id, fields.get("aliases", []))
    return new_id


def _update(session: Session, target: Target, target_id: int, changed: Fields) -> None:
    row = {name: value for name, value in changed.items() if name != "aliases"}
    if target is Target.ARTICLE and "dossier" in row:
        _refuse_same_text(session, target_id, row["dossier"])
    if row:
        row_access.change(session, table(target), target_id, row)
    if target is Target.DOSSIER and "removed" in row:
        _name_apart(session, target_id)
    if "aliases" in changed:
        _set_aliases(session, target_id, changed["aliases"])


def _refuse_same_text(session: Session, article: int, dossier: int) -> None:
    """Raise :class:`AlreadyThere` where another article of a dossier has the text of one that is to come there."""
    sha256 = select(ArticleRow.sha256).where(ArticleRow.id == article).scalar_subquery()
    same = select(ArticleRow.title).where(ArticleRow.dossier == dossier, ArticleRow.sha256 == sha256)
    title = session.scalars(same).first()
    if title is not None:
        raise AlreadyThere(title=title)


def _name_apart(session: Session, dossier: int) -> None:
    """Let a removed dossier give its name free; one that comes back has its own again, or one like it."""
    row = session.get_one(DossierRow, dossier, populate_existing=True)
    name = row.name.split(SIGN)[0]
    if row.removed is not None:
        row.name = f"{name}{SIGN}{dossier}"
    else:
        taken = set(session.scalars(select(DossierRow.name).where(DossierRow.id != dossier)))
        free = (f"{name} ({number})" for number in count(2))
        row.name = name if name not in taken else next(spelling for spelling in free if spelling not in taken)
    session.flush()


def plain(value: object) -> object:
    """Return a value as JSON keeps it: moments, days and words as text, everything else as it is."""
    if isinstance(value, datetime):
        return moment_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def _aliases(session: Session, entity: int) -> list[str]:
    query = select(AliasRow.surface).where(AliasRow.entity == entity).order_by(AliasRow.surface)
    return list(session.scalars(query))


def _set_aliases(session: Session, entity: int, surfaces: list[str]) -> None:
    session.execute(delete(_ALIASES).where(_ALIASES.c.entity == entity))
    added = [{"entity": entity, "surface": surface, "folded": fold_name(surface)} for surface in surfaces]
    if added:
        session.execute(insert(_ALIASES), added)
