"""What a library on PostgreSQL needs beside the tables: guards, an index of words, and indexes without long texts."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

LONG_TEXT = 80_000
GUARDED = (
    ("article_text_is_kept", "UPDATE OF text, sha256 ON article", "the text of an article never changes"),
    ("step_is_kept", "UPDATE ON step", "the log of decisions only grows"),
    ("step_stays", "DELETE ON step", "the log of decisions only grows"),
    ("decision_is_kept", "UPDATE ON decision", "the log of decisions only grows"),
    ("decision_stays", "DELETE ON decision", "the log of decisions only grows"),
    ("entry_is_kept", "UPDATE ON entry", "the journal of decisions only grows"),
)


def upgrade() -> None:
    """Bring a library of the seventh form to the eighth. SQLite has all this since the first and second."""
    if op.get_bind().dialect.name == "postgresql":
        _guards()
        _words()
        _shorter_indexes()


def _guards() -> None:
    """Make the server itself refuse to change an article's text or the log."""
    op.execute(
        "CREATE FUNCTION recoupe_refuse() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    for name, event, reason in GUARDED:
        op.execute(f"CREATE TRIGGER {name} BEFORE {event} FOR EACH ROW EXECUTE FUNCTION recoupe_refuse('{reason}')")


def _words() -> None:
    """Index the words of every article without regard to case and accents, and with œ and æ as two letters.

    Words are runs of letters and digits as Unicode has them, whatever the locale of the server.
    """
    op.execute(
        "CREATE FUNCTION recoupe_plain(said text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$"
        ' SELECT regexp_replace(regexp_replace(normalize(replace(replace(lower(said COLLATE "und-x-icu"),'
        " 'œ', 'oe'), 'æ', 'ae'), NFD) COLLATE \"und-x-icu\", '[\\u0300-\\u036f]', '', 'g') COLLATE \"und-x-icu\","
        " '[^[:alnum:]]+', ' ', 'g') $$"
    )
    op.execute(
        "CREATE FUNCTION recoupe_words(title text, source text, body text) RETURNS tsvector"
        " LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT to_tsvector('simple'::regconfig,"
        f" recoupe_plain(title || ' ' || source || ' ' || left(body, {LONG_TEXT}))) $$"
    )
    op.execute("CREATE INDEX ix_article_words ON article USING gin (recoupe_words(title, source, text))")


def _shorter_indexes() -> None:
    """Leave out of the indexes what may be longer than a page of theirs: titles, and the words of a highlight."""
    op.drop_index("ix_article_listed", "article")
    op.create_index("ix_article_listed", "article", ["dossier", "state", "published"])
    op.drop_index("ix_mention_decided", "mention")
    decided = sa.text("state <> 'pending'")
    op.create_index("ix_mention_decided", "mention", ["label", "state", "article"], postgresql_where=decided)
