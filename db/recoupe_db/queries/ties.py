"""What people decided about pairs of figures: that they state the same fact, or that they do not."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from recoupe_db.models import TieRow
from recoupe_db.records import DossierId, MentionId, Tie


def of_dossier(session: Session, dossier: DossierId) -> list[Tie]:
    """Return the ties of a dossier, the oldest first."""
    query = select(TieRow).where(TieRow.dossier == dossier).order_by(TieRow.id)
    return [row.record() for row in session.scalars(query)]


def of_mentions(session: Session, mentions: Collection[MentionId]) -> list[Tie]:
    """Return the ties that any of these mentions is in, the oldest first."""
    wanted = list(mentions)
    query = select(TieRow).where(or_(TieRow.one.in_(wanted), TieRow.other.in_(wanted))).order_by(TieRow.id)
    return [row.record() for row in session.scalars(query)]
