"""The rates of exchange that reviewers entered."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from recoupe_db.library_errors import NotFound
from recoupe_db.models import RateRow
from recoupe_db.records import DossierId, Rate, RateId


def of_dossier(session: Session, dossier: DossierId) -> list[Rate]:
    """Return the rates of a dossier, by currencies and then by day."""
    query = select(RateRow).where(RateRow.dossier == dossier)
    ordered = query.order_by(RateRow.base, RateRow.quote, RateRow.day, RateRow.id)
    return [row.record() for row in session.scalars(ordered)]


def get(session: Session, rate: RateId) -> Rate:
    """Return a rate. Raises :class:`NotFound`."""
    row = session.scalars(select(RateRow).where(RateRow.id == rate)).one_or_none()
    if row is None:
        raise NotFound
    return row.record()
