"""Articles and dossiers that are removed, moved or merged, each in one step, and what lies in the bin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar

from recoupe.services.changes import Changes
from recoupe_db.comparison_file import ComparisonFile
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, company, decisions, dossiers, log, purging, removal
from recoupe_db.records import Action, ArticleId, BinItem, DossierId
from recoupe_db.store import Session, Store

KEPT = timedelta(days=30)
"""How long what is in the bin can be taken out of it, whatever is asked for."""


class AllThereAlready(Problem):
    """The other dossier has all these texts. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "The dossier “{name}” has the same texts already: nothing was moved."
    )


class SameDossier(Problem):
    """Articles were to be moved where they are. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "That is the dossier “{name}” itself: nothing was changed; choose another one."
    )


class HomeInBin(Problem):
    """The dossier of an article in the bin is in the bin, too. Details: ``name``."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP(
        "Problem", "Its dossier “{name}” is in the bin as well: take that out first. Nothing was changed."
    )


@dataclass(frozen=True, slots=True)
class Moved:
    """What a move changed: how many articles it ``moved``, and how many stayed for their text was there already."""

    changes: Changes
    moved: int
    staying: int


class BinService:
    """Brings articles elsewhere, in the name of ``reviewer``."""

    def __init__(self, store: Store, *, reviewer: str) -> None:
        self._store = store
        self.reviewer = reviewer

    def remove(self, wanted: Sequence[ArticleId]) -> Changes:
        """Put articles in the bin. Raises :class:`~recoupe_db.library_errors.NotFound` where one is in use no more."""
        with self._store.write() as session:
            homes = removal.copies(session, wanted)
            step = self._begin(session, Action.REMOVE, next(iter(homes)))
            for home, some in homes.items():
                removal.discard(session, step, home, some)
            return Changes.of(log.get(session, step.id))

    def move(self, wanted: Sequence[ArticleId], to: DossierId) -> Moved:
        """Bring articles into another dossier; one whose text is there already stays where it is.

        Readers' own workspaces lose them: they find them again in that of the other dossier. Raises
        :class:`SameDossier`, :class:`AllThereAlready`.
        """
        with self._store.write() as session:
            to = company.parent(session, to)
            homes = removal.copies(session, wanted)
            source = next(iter(homes))
            if source == to:
                raise SameDossier(name=dossiers.get(session, to).name)
            step = self._begin(session, Action.MOVE, source)
            moved, staying = self._bring(session, step, homes, to)
            if not moved:
                raise AllThereAlready(name=dossiers.get(session, to).name)
            return Moved(Changes.of(log.get(session, step.id)), moved, staying)

    def remove_dossier(self, dossier: DossierId) -> Changes:
        """Put a whole dossier in the bin."""
        with self._store.write() as session:
            home = company.parent(session, dossier)
            step = self._begin(session, Action.REMOVE, home)
            removal.discard_dossier(session, step, home)
            return Changes.of(log.get(session, step.id))

    def merge(self, dossier: DossierId, into: DossierId) -> Moved:
        """Bring all of a dossier into another one, and put it in the bin with what was in both."""
        with self._store.write() as session:
            home, to = company.parent(session, dossier), company.parent(session, into)
            if home == to:
                raise SameDossier(name=dossiers.get(session, to).name)
            step = self._begin(session, Action.MOVE, home)
            every = articles.of_dossier(session, home)
            moved, staying = self._bring(session, step, removal.copies(session, every), to) if every else (0, 0)
            removal.discard_dossier(session, step, home)
            return Moved(Changes.of(log.get(session, step.id)), moved, staying)

    @staticmethod
    def _bring(
        session: Session, step: decisions.OpenStep, homes: dict[DossierId, list[ArticleId]], to: DossierId
    ) -> tuple[int, int]:
        """Move what lies in dossiers, and put what lies in workspaces in the bin."""
        moved = staying = 0
        for home, some in homes.items():
            if company.parent(session, home) == home:
                left = removal.move(session, step, some, to)
                moved, staying = moved + len(some) - len(left), staying + len(left)
            elif gone := [article for article in some if not _stays(session, article)]:
                removal.discard(session, step, home, gone)
        return moved, staying

    def is_in(self, article: ArticleId, dossier: DossierId) -> bool:
        """Tell whether an article is in a dossier, and neither is in the bin."""
        with self._store.read() as session:
            there = articles.home(session, article)
            return there == dossier and not removal.is_removed(session, dossier)

    def contents(self) -> list[BinItem]:
        """Return what is in the bin, the latest first."""
        with self._store.read() as session:
            return removal.contents(session)

    def restore(self, wanted: Sequence[BinItem]) -> Changes:
        """Take things out of the bin: each comes back where it was removed from.

        Raises :class:`HomeInBin`, and :class:`~recoupe_db.library_errors.AlreadyThere` where a text came in again.
        """
        with self._store.write() as session:
            step = self._begin(session, Action.RESTORE, wanted[0].home)
            for item in sorted(wanted, key=lambda item: item.article is not None):  # dossiers first
                if item.article is None:
                    removal.restore_dossier(session, step, item.home)
                else:
                    self._restore_article(session, step, item, item.article)
            return Changes.of(log.get(session, step.id))

    @staticmethod
    def _restore_article(session: Session, step: decisions.OpenStep, item: BinItem, article: ArticleId) -> None:
        if removal.is_removed(session, item.home):
            raise HomeInBin(name=item.home_name)
        removal.take_out(session, step, article, item.home)

    def purge(self, *, at_once: bool = False, now: datetime | None = None) -> int:
        """Remove for good what has been in the bin for 30 days, or all of it ``at_once``; return how many articles."""
        moment = now or datetime.now(UTC)
        with self._store.write() as session:
            places = purging.due(session, moment if at_once else moment - KEPT)
            if not places:
                return 0
            removed = purging.purge(session, places, self.reviewer)
        self._store.settle()
        if self._store.path is not None:
            ComparisonFile(self._store.path).forget()  # it holds sentences of theirs
        return removed

    def _begin(self, session: Session, action: Action, dossier: DossierId) -> decisions.OpenStep:
        return decisions.begin(session, self.reviewer, action, dossier=dossier)


def _stays(session: Session, article: ArticleId) -> bool:
    """Tell a reader's copy of an article that stays in the dossier of the workspace."""
    copy = articles.get(session, article)
    return copy.sha256 in company.articles_by_text(session, company.parent(session, copy.dossier))
