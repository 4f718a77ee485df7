"""A library on a server copied into a file, and a file into an empty database: table by table, in one moment."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, create_engine, func, insert, select, text

from recoupe_db import backups
from recoupe_db.library_errors import ServerNotEmpty
from recoupe_db.models import Base, TallyRow

_AT_ONCE = 500  # rows
_COUNTED = TallyRow.__tablename__  # worked out anew, wherever it is kept


def copy_to_file(connection: Connection, target: Path, make: Callable[[Path], None]) -> bool:
    """Copy what ``connection`` sees into a library file at ``target``, and tell whether an earlier copy was there.

    ``make`` makes an empty library. Raises as :func:`recoupe_db.backups.copy_to_folder` does.
    """
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "library.sqlite"
        make(made)
        engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(made))
        try:
            with engine.begin() as file:
                _copy(connection, file)
        finally:
            engine.dispose()
        return backups.copy_to_folder(made, target)


def fill_from_file(connection: Connection, source: Path, place: str) -> None:
    """Copy a library file of the present form into an empty database. Raises :class:`ServerNotEmpty`."""
    if any(connection.execute(select(func.count()).select_from(table)).scalar() for table in _tables()):
        raise ServerNotEmpty(path=place)
    engine = create_engine("sqlite://", creator=lambda: sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True))
    try:
        with engine.connect() as file:
            _copy(file, connection)
    finally:
        engine.dispose()
    for table in _tables():
        if "id" in table.c:
            numbers = f"pg_get_serial_sequence('{table.name}', 'id')"
            last = f"(SELECT coalesce(max(id), 0) + 1 FROM {table.name})"  # noqa: S608 - our own tables
            connection.execute(text(f"SELECT setval({numbers}, {last}, false)"))


def _tables() -> Iterator[Table]:
    """Yield the tables in the order in which they refer to each other."""
    return (table for table in Base.metadata.sorted_tables if table.name != _COUNTED)


def _copy(source: Connection, target: Connection) -> None:
    for table in _tables():
        rows = source.execution_options(yield_per=_AT_ONCE).execute(_ordered(table)).mappings()
        for some in rows.partitions():
            target.execute(insert(table), [dict(row) for row in some])


def _ordered(table: Table) -> Any:
    """Select all rows of a table; a step comes after the one that it takes back."""
    return select(table).order_by(*table.primary_key.columns)
