"""Which form of the library this program reads and writes."""

from __future__ import annotations

from typing import Final

SCHEMA: Final = "0009"
"""The Alembic revision that the models stand for; revisions are numbered, so that a later one compares greater."""

GUARDS: Final = frozenset(
    {"article_text_is_kept", "step_is_kept", "step_stays", "decision_is_kept", "decision_stays", "entry_is_kept"}
)
"""The triggers by which SQLite itself refuses to change an article's text or the log."""

KEEPERS: Final = frozenset(
    {"article_found_added", "article_found_changed", "article_found_removed"}
    | {
        f"tally_after_{event}_of_{table}"
        for event in ("insert", "update", "delete")
        for table in ("mention", "passage")
    }
)
"""The triggers by which SQLite keeps the index of words and the counted mentions in step with what they stand for."""

APPLICATION_ID: Final = 0x52435045
"""What marks an SQLite file as a Recoupe library (``PRAGMA application_id``): “RCPE” in ASCII."""

LONG_TEXT: Final = 80_000
"""Code points of an article up to which PostgreSQL's index of words reaches: it knows no place after 16,383 words."""
