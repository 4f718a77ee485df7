"""PostgreSQL: an index of ``tsvector`` over an expression, and guards that are triggers. Counts are made each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import text
from sqlalchemy.orm import Session

from recoupe_db.schema import GUARDS, LONG_TEXT
from recoupe_db.text_search import SearchTerms

_VECTOR = "recoupe_words(title, source, text)"
_MATCHES = text(f"SELECT id FROM article WHERE {_VECTOR} @@ to_tsquery('simple', :words)")  # noqa: S608 - ours
_AMONG = text("SELECT id FROM article WHERE id = ANY(:keys) AND dossier = :dossier")
_LONG = text(f"SELECT id FROM article WHERE length(text) > {LONG_TEXT}")  # noqa: S608 - ours
_GUARDS = text("SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'")
_INDEX = text("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('ix_article_words')")
_UNCHECKED = text(
    "SELECT conrelid::regclass::text, conname FROM pg_constraint WHERE contype = 'f' AND NOT convalidated"
)


class PostgresqlDialect:
    """What PostgreSQL keeps beside the tables. A text may be too long for its index, and is then looked through."""

    keeps_tallies = False
    text_bytes = "convert_to(text, 'UTF8')"

    def matching(self, session: Session, wanted: Sequence[SearchTerms]) -> list[int]:
        """Return the articles in which everything ``wanted`` stands, as far as the index reaches into them."""
        words = " & ".join(_phrase(terms) for terms in wanted)
        return list(session.connection().execute(_MATCHES, {"words": words}).scalars())

    def of_dossier(self, session: Session, hits: Sequence[int], dossier: int) -> Sequence[int]:
        """Return those of the articles ``found`` that are in ``dossier``."""
        return list(session.connection().execute(_AMONG, {"keys": list(hits), "dossier": dossier}).scalars())

    def longer(self, session: Session) -> list[int]:
        """Return the articles that are longer than the index reaches."""
        return list(session.connection().execute(_LONG).scalars())

    def holding_a_word(self, session: Session, words: Sequence[tuple[str, bool]]) -> list[int]:
        """Return the articles that hold one of these words, and all that are longer than the index reaches."""
        alternatives = " | ".join(_lexeme(word, beginning=beginning) for word, beginning in words)
        hits = session.connection().execute(_MATCHES, {"words": alternatives}).scalars()
        return sorted({*hits, *self.longer(session)})

    def faults(self, session: Session) -> Iterator[str]:
        """Yield which guards are missing, and which references nobody has checked."""
        there = set(session.execute(_GUARDS).scalars())
        for name in sorted(GUARDS - there):
            yield f"The guard {name} is missing: texts or decisions may have been changed."
        for table, name in session.execute(_UNCHECKED):
            yield f"The references {name} of {table} were never checked."

    def faults_of_words(self, session: Session) -> Iterator[str]:
        """Tell whether the index of words is there: the server itself keeps it in step."""
        if session.execute(_INDEX).scalar() is not True:
            yield "The index of words is missing: searches take long."


POSTGRESQL = PostgresqlDialect()


def _phrase(wanted: SearchTerms) -> str:
    last = len(wanted.words) - 1
    parts = [_lexeme(word, beginning=wanted.beginning and place == last) for place, word in enumerate(wanted.words)]
    return f"({' <-> '.join(parts)})"


def _lexeme(word: str, *, beginning: bool) -> str:
    """Return a word as ``to_tsquery`` takes it: whatever stands between the quotation marks is no operator."""
    quoted = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{quoted}'" + (":*" if beginning else "")
