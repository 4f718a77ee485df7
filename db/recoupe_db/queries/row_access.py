"""Single rows by their id, with statements that are built once: building one costs more than running it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Delete, Insert, Select, Table, Update, bindparam, delete, insert, select, update
from sqlalchemy.orm import InstrumentedAttribute, Session

from recoupe_db.models import Base

T = TypeVar("T")


def table(row: type[Base]) -> Table:
    """Return the table of a kind of rows."""
    return Base.metadata.tables[row.__tablename__]


def add(session: Session, into: Table, row: Mapping[str, Any]) -> int:
    """Add a row and return its id."""
    return int(session.connection().execute(_insert(into), row).scalar_one())


def change(session: Session, of: Table, key: int, fields: Mapping[str, Any]) -> None:
    """Change fields of the row with this id."""
    session.connection().execute(_update(of), {"key": key, **fields})


def remove(session: Session, of: Table, key: int) -> None:
    """Delete the row with this id."""
    session.connection().execute(_delete(of), {"key": key})


def value(session: Session, column: InstrumentedAttribute[T], key: int) -> T | None:
    """Return one column of the row with this id, None when there is no such row."""
    return session.connection().execute(_value(cast(Column[T], column.expression)), {"key": key}).scalar()


@cache
def _insert(into: Table) -> Insert:
    return insert(into).returning(into.c.id)


@cache
def _update(of: Table) -> Update:
    return update(of).where(of.c.id == bindparam("key"))


@cache
def _delete(of: Table) -> Delete:
    return delete(of).where(of.c.id == bindparam("key"))


@cache
def _value(column: Column[T]) -> Select[T]:
    return select(column).where(column.table.c.id == bindparam("key"))
