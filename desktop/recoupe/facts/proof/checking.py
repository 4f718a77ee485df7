"""A draft and what dossiers say in, all notes about it out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from recoupe.facts.comparing.keys import name_keys
from recoupe.facts.comparing.values import ComparedArticle
from recoupe.facts.proof.arithmetic import arithmetic_notes
from recoupe.facts.proof.figures import figure_notes
from recoupe.facts.proof.names import NameBook, name_notes
from recoupe.facts.proof.values import Background, Proof, ProofNote

_SHARED = 2  # names that a draft has in common with a dossier that is about the same


def checked(draft: ComparedArticle, backgrounds: Sequence[Background], book: NameBook) -> Proof:
    """Return all notes about ``draft``, in reading order; of two at one place that about the figure comes first.

    ``book`` holds the names of those dossiers that are about the same.
    """
    notes = [*figure_notes(draft, backgrounds), *name_notes(draft, book), *arithmetic_notes(draft)]
    return Proof(tuple(sorted(notes, key=_reading_order)))


def is_about(draft: ComparedArticle, articles: Iterable[ComparedArticle]) -> bool:
    """Tell whether articles are about the same as a draft: they name some of whom and what it names."""
    own = {key for name in draft.names for key in name_keys(name)}
    theirs = {key for article in articles for name in article.names for key in name_keys(name)}
    shared = len(own & theirs)
    return shared >= _SHARED or (shared > 0 and 2 * shared >= len(own))


def _reading_order(note: ProofNote) -> tuple[int, int]:
    return note.start, -note.end
