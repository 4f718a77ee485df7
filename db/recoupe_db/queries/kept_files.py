"""Files that are kept in the library, by the SHA-256 of what is in them."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import KeptFileRow
from recoupe_db.records import KeptFile


def keep(session: Session, name: str, data: bytes) -> str:
    """Keep a file, once for the same content, and return its key."""
    sha256 = hashlib.sha256(data).hexdigest()
    if session.scalar(select(KeptFileRow.id).where(KeptFileRow.sha256 == sha256)) is None:
        session.add(KeptFileRow(sha256=sha256, name=name, kept=datetime.now(UTC), data=data))
        session.flush()
    return sha256


def get(session: Session, sha256: str) -> KeptFile:
    """Return a kept file. Raises :class:`NotFound`."""
    row = session.scalar(select(KeptFileRow).where(KeptFileRow.sha256 == sha256))
    if row is None:
        raise NotFound
    return KeptFile(row.sha256, row.name, row.data)
