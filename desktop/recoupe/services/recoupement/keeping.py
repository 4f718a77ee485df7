"""Keeping what was compared of a dossier beside the library, so that only what changes is compared the next time."""

from __future__ import annotations

from recoupe import __version__
from recoupe.facts.comparing.packing import unpacked
from recoupe.facts.comparing.values import ComparedFact, Comparison
from recoupe.facts.crosscheck.article_cache import ArticleCache
from recoupe.facts.crosscheck.kept_comparison import (
    ComparisonRest,
    DraftedNames,
    KeptComparison,
    packed_drafted,
    packed_fact,
    packed_parts,
    packed_rest,
    place_text,
    stamp,
)
from recoupe_db.comparison_file import ComparisonChanges, ComparisonFile
from recoupe_db.records import DossierId
from recoupe_db.store import Store

AGED = 0.1
"""The share of a dossier's articles that may have been compared by themselves before all are compared anew.

Pairs are scored by how rare words are in the dossier as it was then.
"""

SHORT = 50_000
"""Code points that a dossier has at least, for its comparison to be kept: a shorter one is compared as fast as read."""


class ComparisonKeeper:
    """Reads and writes what is kept of one dossier. A library on a server keeps nothing."""

    def __init__(self, store: Store, dossier: DossierId, *, aged: float = AGED, short: int = SHORT) -> None:
        self._file = None if store.path is None else ComparisonFile(store.path)
        self._writable = store.read_only is None
        self._dossier = dossier
        self._aged = aged
        self._short = short
        self._token: str | None = None
        self._digests: dict[str, str] = {}
        self._facts: dict[str, ComparedFact] = {}
        self._drafted: dict[str, DraftedNames] = {}
        self._last: Comparison | None = None

    def kept(self) -> KeptComparison | None:
        """Return what is kept, None where there is nothing, or where too much was added to it one by one."""
        file = self._file
        if file is None or not file.path.exists():
            return None
        stored = file.read(self._dossier, stamp(__version__))
        if stored is None or stored.changes > self._aged * len(stored.digests):
            return None
        try:
            facts = tuple(unpacked(fact, ComparedFact) for fact in stored.facts)
            rest = unpacked(stored.whole, ComparisonRest)
            drafted = {name: unpacked(packed, DraftedNames) for name, packed in stored.drafted.items()}
        except (ValueError, TypeError, LookupError):
            return None
        self._token, self._digests, self._drafted = stored.token, stored.digests, drafted
        self._facts = {place_text(fact.statements[0].place): fact for fact in facts}
        token, dossier = stored.token, self._dossier
        return KeptComparison(stored.digests, facts, rest, stored.changes, lambda: file.parts(dossier, token), drafted)

    def keep(self, printed: ArticleCache) -> None:
        """Keep how the figures compare by now, where anything was compared since."""
        if sum(len(cached.article.text) for cached in printed.articles.values()) < self._short:
            return
        new = printed.to_keep(self._digests) if self._file is not None and self._writable else None
        if new is None or self._file is None:
            return
        by_hand, comparison, digests, fresh = new
        if comparison is self._last:
            return
        facts = {place_text(fact.statements[0].place): fact for fact in comparison.facts}
        if self._token is None:
            self._facts, self._drafted, fresh = {}, {}, list(digests)
        drafted = printed.drafted()
        changed = {place: fact for place, fact in facts.items() if self._facts.get(place) is not fact}
        gone, dropped = self._digests.keys() - digests.keys(), self._facts.keys() - facts.keys()
        parts = ((name, packed_parts(part)) for name, part in zip(fresh, printed.parts(fresh), strict=True))
        changes = ComparisonChanges(
            changes=printed.changes,
            whole=packed_rest(comparison, by_hand),
            digests=digests,
            parts=parts,
            gone=gone,
            facts={place: packed_fact(fact) for place, fact in changed.items()},
            dropped=dropped,
            drafted={
                name: packed_drafted(names) for name, names in drafted.items() if self._drafted.get(name) != names
            },
        )
        self._token = self._file.write(self._dossier, stamp(__version__), self._token, changes)
        kept = self._token is not None
        self._digests, self._facts, self._drafted = (digests, facts, drafted) if kept else ({}, {}, {})
        self._last = comparison if self._token is not None else None
