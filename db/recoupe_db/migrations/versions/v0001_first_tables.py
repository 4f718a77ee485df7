"""The first tables: dossiers, articles, mentions, entities, facts, and the log of decisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

APPLICATION_ID = 0x52435045


def upgrade() -> None:
    """Make an empty library."""
    _articles()
    _mentions()
    _facts()
    _log()
    if op.get_bind().dialect.name == "sqlite":
        _guards()
        op.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _articles() -> None:
    """Create dossiers, articles and passages."""
    op.create_table(
        "dossier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("guidelines", sa.Text(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dossier")),
        sa.UniqueConstraint("name", name=op.f("uq_dossier_name")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("imported", sa.Text(), nullable=False),
        sa.Column("recogniser", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_article_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
        sa.UniqueConstraint("dossier", "sha256", name=op.f("uq_article_dossier_sha256")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_article_dossier_file"), "article", ["dossier", "file"], unique=False)
    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_passage_span")),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_passage_article_article")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_passage_article_start_end_outside", "passage", ["article", "start", "end", "outside"])


def _mentions() -> None:
    """Create entities, their aliases, and mentions."""
    op.create_table(
        "entity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("wikidata", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_entity_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_entity")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_entity_dossier_folded"), "entity", ["dossier", "folded"], unique=False)
    op.create_table(
        "alias",
        sa.Column("entity", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("folded", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["entity"], ["entity.id"], name=op.f("fk_alias_entity_entity"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("entity", "surface", name=op.f("pk_alias")),
    )
    op.create_index(op.f("ix_alias_folded"), "alias", ["folded"], unique=False)
    op.create_table(
        "mention",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("surface", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("upper", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("modifier", sa.Text(), nullable=True),
        sa.Column("number", sa.Float(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("recogniser", sa.Text(), nullable=False),
        sa.Column("entity", sa.Integer(), nullable=True),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_mention_span")),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_mention_article_article")),
        sa.ForeignKeyConstraint(["entity"], ["entity.id"], name=op.f("fk_mention_entity_entity")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mention")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_mention_article_start_end", "mention", ["article", "start", "end"])
    op.create_index("ix_mention_article_state_label", "mention", ["article", "state", "label"])
    there = sa.text("entity IS NOT NULL")
    op.create_index(op.f("ix_mention_entity"), "mention", ["entity"], unique=False, sqlite_where=there)
    decided = sa.text("state != 'pending'")
    op.create_index("ix_mention_decided", "mention", ["surface", "label", "state", "article"], sqlite_where=decided)


def _facts() -> None:
    """Create facts and their evidence."""
    op.create_table(
        "fact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("attribute", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=True),
        sa.Column("upper", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("modifier", sa.Text(), nullable=True),
        sa.Column("number", sa.Float(), nullable=True),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("attribution", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("judged_by", sa.Text(), nullable=True),
        sa.Column("judged_at", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_fact_dossier_dossier")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_fact_dossier"), "fact", ["dossier"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("fact", sa.Integer(), nullable=False),
        sa.Column("mention", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("quote_start", sa.Integer(), nullable=False),
        sa.Column("quote_end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["fact"], ["fact.id"], name=op.f("fk_evidence_fact_fact")),
        sa.ForeignKeyConstraint(["mention"], ["mention.id"], name=op.f("fk_evidence_mention_mention")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("fact", "mention", name=op.f("uq_evidence_fact_mention")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_evidence_mention"), "evidence", ["mention"], unique=False)


def _log() -> None:
    """Create reviewers, steps and decisions."""
    op.create_table(
        "reviewer",
        sa.Column("name", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_reviewer")),
    )
    op.create_table(
        "step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("dossier", sa.Integer(), nullable=False),
        sa.Column("article", sa.Integer(), nullable=True),
        sa.Column("reverts", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_step_article_article")),
        sa.ForeignKeyConstraint(["dossier"], ["dossier.id"], name=op.f("fk_step_dossier_dossier")),
        sa.ForeignKeyConstraint(["reverts"], ["step.id"], name=op.f("fk_step_reverts_step")),
        sa.ForeignKeyConstraint(["reviewer"], ["reviewer.name"], name=op.f("fk_step_reviewer_reviewer")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_step_article"), "step", ["article"], unique=False)
    op.create_index(op.f("ix_step_dossier"), "step", ["dossier"], unique=False)
    op.create_index(op.f("ix_step_reverts"), "step", ["reverts"], unique=False)
    op.create_index(op.f("ix_step_reviewer"), "step", ["reviewer"], unique=False)
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("after", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["step"], ["step.id"], name=op.f("fk_decision_step_step")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sqlite_autoincrement=True,
    )
    op.create_index(op.f("ix_decision_step"), "decision", ["step"], unique=False)
    op.create_index(op.f("ix_decision_target_target_id"), "decision", ["target", "target_id"], unique=False)


def _guards() -> None:
    """Make SQLite itself refuse to change an article's text or the log."""
    _guard("article_text_is_kept", "UPDATE OF dossier, text, sha256 ON article", "the text of an article never changes")
    for table in ("step", "decision"):
        _guard(f"{table}_is_kept", f"UPDATE ON {table}", "the log of decisions only grows")
        _guard(f"{table}_stays", f"DELETE ON {table}", "the log of decisions only grows")


def _guard(name: str, event: str, reason: str) -> None:
    op.execute(f"CREATE TRIGGER {name} BEFORE {event} BEGIN SELECT RAISE(ABORT, '{reason}'); END")
