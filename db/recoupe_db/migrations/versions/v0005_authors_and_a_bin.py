"""Who wrote an article, what was put in the bin, and what was removed from there for good."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Bring a library of the fourth form to the fifth: nothing is in the bin."""
    op.add_column("article", sa.Column("author", sa.Text(), nullable=False, server_default=sa.text("''")))
    op.add_column("dossier", sa.Column("removed", sa.Text(), nullable=True))
    op.add_column("dossier", sa.Column("home", sa.Integer(), nullable=True))
    op.create_table(
        "purged",
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_purged_dossier_dossier")),
        sa.PrimaryKeyConstraint("dossier", "sha256", name=op.f("pk_purged")),
    )
    if (
        op.get_bind().dialect.name == "sqlite"
    ):  # an article may come into another dossier now; its text still never changes
        op.execute("DROP TRIGGER article_text_is_kept")
        op.execute(
            "CREATE TRIGGER article_text_is_kept BEFORE UPDATE OF text, sha256 ON article"
            " BEGIN SELECT RAISE(ABORT, 'the text of an article never changes'); END"
        )
