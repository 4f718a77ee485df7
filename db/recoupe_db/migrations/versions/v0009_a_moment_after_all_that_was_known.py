"""When a decision was taken as the journal orders it: after all that its library knew, whatever the clock said."""

from __future__ import annotations

from datetime import datetime

import sqlalchemy as sa
from alembic import op

from recoupe_db.models.base import following

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Bring a library of the eighth form to the ninth: what it decides next comes after all that has come so far."""
    for table in ("step", "entry"):
        op.add_column(table, sa.Column("moment", sa.Text(), nullable=True))
    op.add_column("library", sa.Column("not_before", sa.Text(), nullable=True))
    latest = op.get_bind().execute(sa.text("SELECT max(at) FROM entry")).scalar()
    if latest is not None:
        soonest = following(datetime.fromisoformat(latest))
        op.get_bind().execute(sa.text("UPDATE library SET not_before = :soonest"), {"soonest": soonest})
