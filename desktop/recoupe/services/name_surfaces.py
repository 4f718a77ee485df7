"""Deciding by distinct words: what is decided about a name holds for all of its mentions that are still undecided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from recoupe.facts.sentences import sentence_at
from recoupe.services.changes import Changes
from recoupe.services.review import ReviewService
from recoupe_db.queries import name_surfaces
from recoupe_db.queries.name_surfaces import NameSurface, SurfaceQuote
from recoupe_db.records import ArticleId, DossierId, Label, MentionState
from recoupe_db.store import Store

__all__ = ["NameSurface", "SurfaceQuote", "SurfaceService"]

_REACH = 160  # code points of text on either side: a sentence as a concordance shows it


class SurfaceService:
    """Lists the distinct words of a dossier's names, and decides about all undecided mentions of some in one step."""

    def __init__(self, store: Store, review: ReviewService) -> None:
        self._store = store
        self._review = review

    def of(self, dossier: DossierId) -> list[NameSurface]:
        """Return the words of a dossier's names, those with most to decide first."""
        with self._store.read() as session:
            return name_surfaces.surfaces(session, dossier)

    def quotes(self, dossier: DossierId, one: NameSurface) -> list[SurfaceQuote]:
        """Return where these words stand, the undecided first, each with its sentence around it."""
        with self._store.read() as session:
            quotes = name_surfaces.quotes(session, dossier, one.surface, one.label, reach=_REACH)
        return [_sentence(quote) for quote in quotes]

    def decide(
        self,
        dossier: DossierId,
        chosen: Sequence[NameSurface],
        decision: Label | MentionState,
        *,
        here: ArticleId | None = None,
    ) -> Changes | None:
        """Confirm, reject or label what is undecided of these words, as one step; None where nothing is.

        ``here`` is the article on the screen, to which an undo leads back if it is touched.
        """
        with self._store.read() as session:
            wanted = name_surfaces.undecided(
                session, dossier, [(chosen_surface.surface, chosen_surface.label) for chosen_surface in chosen]
            )
        if not wanted:
            return None
        if isinstance(decision, Label):
            return self._review.relabel(wanted, decision, here=here)
        decide = self._review.accept if decision is MentionState.ACCEPTED else self._review.reject
        return decide(wanted, here=here)


def _sentence(quote: SurfaceQuote) -> SurfaceQuote:
    text = f"{quote.before}{quote.surface}{quote.after}"
    start = len(quote.before)
    first, last = sentence_at(text, start, start + len(quote.surface))
    return replace(quote, before=text[first:start], after=text[start + len(quote.surface) : last])
