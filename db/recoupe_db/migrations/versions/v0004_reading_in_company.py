"""Colours of reviewers, the library's own name, arrangements, workspaces, and decisions from other libraries."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Bring a library of the third form to the fourth: whoever decided alone is its one reviewer."""
    op.add_column("reviewer", sa.Column("colour", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.create_table(
        "library",
        sa.Column("uid", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_library")),
    )
    _dossiers()
    _entries()
    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE TRIGGER entry_is_kept BEFORE UPDATE ON entry"
            " BEGIN SELECT RAISE(ABORT, 'the journal of decisions only grows'); END"
        )


def _dossiers() -> None:
    op.create_table(
        "arrangement",
        sa.Column("dossier", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("readings", sa.Integer(), nullable=False),
        sa.CheckConstraint("readings >= 1", name=op.f("ck_arrangement_readings")),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_arrangement_dossier_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_arrangement")),
        sa.UniqueConstraint("uid", name=op.f("uq_arrangement_uid")),
    )
    op.create_table(
        "workspace",
        sa.Column("dossier", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("parent", sa.Integer(), nullable=False),
        sa.Column("reader", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_workspace_dossier_dossier")),
        sa.ForeignKeyConstraint(["parent"], ["dossier.id"], name=op.f("fk_workspace_parent_dossier")),
        sa.PrimaryKeyConstraint("dossier", name=op.f("pk_workspace")),
        sa.UniqueConstraint("parent", "reader", name=op.f("uq_workspace_parent_reader")),
    )


def _entries() -> None:
    op.create_table(
        "entry",
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("library", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("gold", sa.Boolean(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_entry_dossier_dossier")),
        sa.PrimaryKeyConstraint("uid", "dossier", name=op.f("pk_entry")),
    )
    op.create_index(op.f("ix_entry_dossier_sha256"), "entry", ["dossier", "sha256"], unique=False)
    op.create_table(
        "counterpart",
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("target", "target_id", name=op.f("pk_counterpart")),
        sa.UniqueConstraint("target", "key", name=op.f("uq_counterpart_target_key")),
    )
