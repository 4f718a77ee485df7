"""What a library needs of the database that keeps it, and that no two databases do alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from sqlalchemy.orm import Session

from recoupe_db.text_search import SearchTerms


class Dialect(Protocol):
    """One kind of database: how words are found in it, what it keeps by itself, and how it is checked.

    ``keeps_tallies`` tells that triggers forget what was counted in an article as soon as it changes; ``text_bytes`` is
    SQL for the bytes of an article's text.
    """

    keeps_tallies: bool
    text_bytes: str

    def matching(self, session: Session, wanted: Sequence[SearchTerms]) -> list[int]:
        """Return the articles in which everything ``wanted`` stands, by the index of words."""
        ...

    def of_dossier(self, session: Session, hits: Sequence[int], dossier: int) -> Sequence[int]:
        """Return those of the articles ``found`` that are in ``dossier``."""
        ...

    def longer(self, session: Session) -> list[int]:
        """Return the articles that the index of words does not reach to the end of."""
        ...

    def holding_a_word(self, session: Session, words: Sequence[tuple[str, bool]]) -> list[int]:
        """Return the articles that may hold one of these folded words, True for the beginning of one."""
        ...

    def faults(self, session: Session) -> Iterator[str]:
        """Yield what is wrong with what the database keeps by itself: pages, guards, references, numbers."""
        ...

    def faults_of_words(self, session: Session) -> Iterator[str]:
        """Yield which articles a search would miss, and what it would find that is not there."""
        ...


def of(session: Session) -> Dialect:
    """Return what the database of a session needs."""
    if session.get_bind().dialect.name == "postgresql":
        from recoupe_db.queries.dialects.postgresql import POSTGRESQL

        return POSTGRESQL
    from recoupe_db.queries.dialects.sqlite import SQLITE

    return SQLITE
