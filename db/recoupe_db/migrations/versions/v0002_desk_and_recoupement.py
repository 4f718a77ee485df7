"""Doubts about mentions, grounds of judgements, figures tied by hand, and rates of exchange."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Bring a library of the first form to the second."""
    op.add_column("mention", sa.Column("flagged", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("mention", sa.Column("comment", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("fact", sa.Column("grounds", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("fact", sa.Column("checked_against", sa.Text(), nullable=False, server_default=sa.text("''")))
    _ties()
    _rates()


def _ties() -> None:
    op.create_table(
        "tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("one", sa.Integer(), nullable=False),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("together", sa.Boolean(), nullable=False),
        sa.CheckConstraint("one < other", name=op.f("ck_tie_order")),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_tie_dossier_dossier")),
        sa.ForeignKeyConstraint(["one"], ["mention.id"], name=op.f("fk_tie_one_mention")),
        sa.ForeignKeyConstraint(["other"], ["mention.id"], name=op.f("fk_tie_other_mention")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tie")),
        sa.UniqueConstraint("one", "other", name=op.f("uq_tie_one_other")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_tie_dossier"), "tie", ["dossier"], unique=False)
    op.create_index(op.f("ix_tie_other"), "tie", ["other"], unique=False)


def _rates() -> None:
    op.create_table(
        "rate",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("base", sa.Text(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("rate", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_rate_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rate")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_rate_dossier"), "rate", ["dossier"], unique=False)
