"""What was decided in a dossier, by whom and when, and taking back one step of it alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from recoupe.services.changes import Changes
from recoupe_db.library_errors import NotFound, NotInEffect
from recoupe_db.printed_names import fold_name
from recoupe_db.queries import decisions, history
from recoupe_db.queries.revert_one import called
from recoupe_db.records import ArticleId, Decision, DossierId, Entry, StepId
from recoupe_db.store import Store

_AT_ONCE = 60


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which decisions to show: those of one reviewer, in one article, on things that are called so."""

    reviewer: str | None = None
    article: ArticleId | None = None
    words: str = ""

    def takes(self, entry: Entry) -> bool:
        """Tell whether an entry is one of them."""
        step = entry.step
        by = self.reviewer is None or step.reviewer == self.reviewer
        here = self.article is None or step.article == self.article
        return by and here and self._says(entry)

    def _says(self, entry: Entry) -> bool:
        sought = fold_name(self.words)
        said = (entry.title, *(called(decision) for decision in entry.step.decisions))
        return not sought or any(sought in fold_name(text) for text in said)


@dataclass(frozen=True, slots=True)
class HistoryPart:
    """Some decisions, the newest first, and whether older ones are left. ``latest`` is the newest step of all."""

    entries: tuple[Entry, ...]
    more: bool
    latest: StepId


class HistoryService:
    """Reads the log, and takes back in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def piece(self, dossier: DossierId, wanted: HistoryFilter, *, before: StepId | None = None) -> HistoryPart:
        """Return the decisions before a step that are wanted, as many as a screen or two can hold."""
        told_entries: list[Entry] = []
        with self._store.read() as session:
            latest = history.latest(session, dossier)
            while True:
                entries = history.page(
                    session, dossier, before=before, reviewer=wanted.reviewer, article=wanted.article, limit=_AT_ONCE
                )
                told_entries.extend(entry for entry in entries if wanted.takes(entry))
                if len(entries) < _AT_ONCE or len(told_entries) >= _AT_ONCE:
                    return HistoryPart(tuple(told_entries), more=len(entries) == _AT_ONCE, latest=latest)
                before = entries[-1].step.id

    def since(self, dossier: DossierId, after: StepId) -> HistoryPart:
        """Return what was decided after a step, and what has become of earlier decisions since."""
        with self._store.read() as session:
            entries = history.since(session, dossier, after)
            return HistoryPart(tuple(entries), more=False, latest=history.latest(session, dossier))

    def reviewers(self, dossier: DossierId) -> list[str]:
        """Return who has decided in a dossier."""
        with self._store.read() as session:
            return history.reviewers(session, dossier)

    def obstacle(self, step: StepId) -> Decision | None:
        """Return the later decision that keeps a step from being taken back; None when it can be, or is no more."""
        with self._store.read() as session:
            try:
                return decisions.obstacle(session, step)
            except (NotInEffect, NotFound):
                return None

    def revert(self, step: StepId) -> Changes:
        """Take back one step alone, or bring back what was taken back so; raises as ``decisions.revert`` does."""
        with self._store.write() as session:
            return Changes.of(decisions.revert(session, self.reviewer, step))


def names(decided: Iterable[Decision]) -> list[str]:
    """Return what decisions were about, in words, each once."""
    return list(dict.fromkeys(filter(None, map(called, decided))))
