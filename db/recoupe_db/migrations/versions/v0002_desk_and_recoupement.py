"""Doubts, grounds of judgements, figures tied by hand, rates of exchange, counted mentions, an index of words."""

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
    _tallies()
    if op.get_bind().dialect.name == "sqlite":
        _keep_tallies()
        _words()


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


def _tallies() -> None:
    op.create_table(
        "tally",
        sa.Column("article", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.Column("pending", sa.Integer(), nullable=False),
        sa.Column("accepted", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article"], ["article.id"], name=op.f("fk_tally_article_article")),
        sa.PrimaryKeyConstraint("article", name=op.f("pk_tally")),
    )
    listed = ["dossier", "state", "published", "imported", "recogniser", "source", "file", "title"]
    op.create_index("ix_article_listed", "article", listed, unique=False)


def _keep_tallies() -> None:
    """Forget what was counted in an article as soon as a mention or a passage of it is another one."""
    columns = {"mention": 'article, start, "end", state', "passage": 'article, start, "end", outside'}
    for table, decisive in columns.items():
        for event, of, row in (("insert", "", "new"), ("update", f" OF {decisive}", "new"), ("delete", "", "old")):
            op.execute(
                f"CREATE TRIGGER tally_after_{event}_of_{table} AFTER {event.upper()}{of} ON {table}"
                f" BEGIN DELETE FROM tally WHERE article = {row}.article; END"
            )


def _words() -> None:
    """Index the words of every article without regard to case and accents, and with œ and æ as two letters."""
    plain = {"title": _plain("title"), "source": _plain("source"), "text": _plain("text")}
    op.execute(
        "CREATE VIEW article_plain AS SELECT id, "
        + ", ".join(f"{expression} AS {name}" for name, expression in plain.items())
        + " FROM article"
    )
    op.execute(
        "CREATE VIRTUAL TABLE article_found USING fts5(title, source, text, content='article_plain',"
        " content_rowid='id', tokenize='unicode61 remove_diacritics 2')"
    )
    op.execute("INSERT INTO article_found (article_found) VALUES ('rebuild')")
    old, new = (", ".join(_plain(f"{row}.{name}") for name in plain) for row in ("old", "new"))
    forget = f"INSERT INTO article_found (article_found, rowid, title, source, text) VALUES ('delete', old.id, {old});"
    add = f"INSERT INTO article_found (rowid, title, source, text) VALUES (new.id, {new});"
    for name, event, statements in (
        ("added", "INSERT", add),
        ("changed", "UPDATE OF title, source", forget + add),
        ("removed", "DELETE", forget),
    ):
        op.execute(f"CREATE TRIGGER article_found_{name} AFTER {event} ON article BEGIN {statements} END")


def _plain(column: str) -> str:
    for letter, letters in (("œ", "oe"), ("Œ", "OE"), ("æ", "ae"), ("Æ", "AE")):
        column = f"replace({column}, '{letter}', '{letters}')"
    return column
