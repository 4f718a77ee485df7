"""Adding one row to a table, and learning its id."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.orm import Session


def add(session: Session, table: Table, row: dict[str, Any]) -> int:
    """Add a row and return its id."""
    return int(session.execute(insert(table).values(row).returning(table.c.id)).scalar_one())
