"""What a recogniser suggested for a mention that the memory has changed since."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Bring a library of the second form to the third."""
    op.create_table(
        "suggestion",
        sa.Column("mention", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["mention"], ["mention.id"], name=op.f("fk_suggestion_mention_mention"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("mention", name=op.f("pk_suggestion")),
    )
