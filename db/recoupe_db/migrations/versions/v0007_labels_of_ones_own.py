"""Labels of a dossier's own, and what attributes say of a mention."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Bring a library of the sixth form to the seventh: a dossier without a scheme has the house's labels."""
    op.add_column("mention", sa.Column("attributes", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.create_table(
        "scheme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("labels", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_scheme_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scheme")),
        sa.UniqueConstraint("dossier", name=op.f("uq_scheme_dossier")),
        sqlite_autoincrement=True,
    )
