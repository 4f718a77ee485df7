"""Several reviewers of one dossier: who they are, how each article is read, where each reads, and who read what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from recoupe.evaluation.layers import ReadArticleLayers
from recoupe.services.settling import compared_layers, dossier_layers, restore, settle
from recoupe_db.problems import QT_TRANSLATE_NOOP, Problem
from recoupe_db.queries import articles, company, dossiers, journal
from recoupe_db.records import Arrangement, ArticleId, Dossier, DossierId, Reviewer
from recoupe_db.store import Session, Store

MOST_READINGS = 9


class NamelessReviewer(Problem):
    """A reviewer needs a name."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("Problem", "Type the name of who is reviewing; nothing was changed.")


@dataclass(frozen=True, slots=True)
class ReaderProgress:
    """How far a reviewer of a dossier is: articles ``read`` to the end, still ``due``, and spans ``decided``."""

    reviewer: Reviewer
    read: int
    due: int
    decided: int


@dataclass(frozen=True, slots=True)
class ReadingStatus:
    """Who read what of a dossier. ``complete`` articles have all their readings; ``differences`` wait for a ruling."""

    arrangement: Arrangement
    articles: int
    complete: int
    differences: int
    readers: tuple[ReaderProgress, ...]
    readers_of: Mapping[ArticleId, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Roster:
    """Who has read which articles of a dossier to the end, as ``reviewer`` sees it; empty where one reading will do."""

    reviewer: str = ""
    readings: int = 1
    readers_of: Mapping[ArticleId, tuple[str, ...]] = field(default_factory=dict[ArticleId, tuple[str, ...]])

    def readers(self, article: ArticleId) -> tuple[str, ...]:
        """Return by name who has read an article to the end."""
        return self.readers_of.get(article, ())

    def is_due(self, article: ArticleId) -> bool:
        """Tell whether the reviewer's own reading of an article is still asked for."""
        readers = self.readers(article)
        return self.reviewer not in readers and len(readers) < self.readings and self.readings > 1

    def is_covered(self, article: ArticleId) -> bool:
        """Tell whether enough others have read an article."""
        readers = self.readers(article)
        return self.reviewer not in readers and len(readers) >= self.readings > 1

    def signed(self, article: ArticleId) -> Roster:
        """Return the roster after the reviewer has read an article to the end."""
        readers = {*self.readers(article), self.reviewer}
        return replace(self, readers_of={**self.readers_of, article: tuple(sorted(readers))})


class ReadingService:
    """Arranges how dossiers are read by several people."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def reviewers(self) -> list[Reviewer]:
        """Return everybody who reviews in this library, by name, each with a colour."""
        with self._store.read() as session:
            return company.reviewers(session)

    def welcome(self, name: str, colour: str = "") -> str:
        """Add a reviewer, or change their colour, and return the name as it is signed. Raises NamelessReviewer."""
        name = " ".join(name.split())
        if not name:
            raise NamelessReviewer
        with self._store.write() as session:
            company.welcome(session, name, colour)
        return name

    def arrangement(self, dossier: DossierId) -> Arrangement:
        """Return how a dossier, or the one that a workspace is of, is read."""
        with self._store.read() as session:
            return company.arrangement(session, company.parent(session, dossier))

    def arrange(self, dossier: DossierId, *, blind: bool, readings: int) -> Arrangement:
        """Decide how a dossier is read from now on: by how many, and whether they see each other's work."""
        with self._store.write() as session:
            home = company.parent(session, dossier)
            arranged = company.arrange(session, home, blind=blind, readings=max(1, min(readings, MOST_READINGS)))
            settle(session, home)
        return arranged

    def begin(self, name: str, *, blind: bool = False, readings: int = 1) -> Dossier:
        """Return the dossier called ``name``; a new one is read as asked, one that is there as before."""
        with self._store.write() as session:
            known = dossiers.find(session, name)
            if known is not None:
                return known
            made = dossiers.create(session, name)
            if blind or readings > 1:
                company.arrange(session, made.id, blind=blind, readings=max(1, min(readings, MOST_READINGS)))
            return made

    def dossiers(self, reviewer: str) -> list[Dossier]:
        """Return the dossiers as ``reviewer`` opens them: one that is read blind is their own workspace of it."""
        with self._store.read() as session:
            every = dossiers.all_dossiers(session)
            blind = [dossier for dossier in every if company.arrangement(session, dossier.id).blind]
        if not blind:
            return every
        with self._store.write() as session:
            return [_as_opened(session, dossier, reviewer) if dossier in blind else dossier for dossier in every]

    def status(self, dossier: DossierId) -> ReadingStatus:
        """Return who read what of a dossier, and what is still to be done."""
        with self._store.read() as session:
            home = company.parent(session, dossier)
            arranged = company.arrangement(session, home)
            keys = company.articles_by_text(session, home)
            every = dossier_layers(session, home)
            layers_of = {sha256: one for sha256, one in every.items() if sha256 in keys}
            people = company.reviewers(session)
            differences = sum(len(one.open) for one in compared_layers(session, home, every).values())
        readers_of = {ArticleId(keys[sha256]): _readers(one) for sha256, one in layers_of.items()}
        read = Counter(name for names in readers_of.values() for name in names)
        decided = Counter({person.name: 0 for person in people})
        for one in layers_of.values():
            decided.update({name: len(layer.spans) for name, layer in one.readers.items()})
        covered = sum(len(names) >= arranged.readings for names in readers_of.values())
        return ReadingStatus(
            arrangement=arranged,
            articles=len(keys),
            complete=covered,
            differences=differences,
            readers=tuple(
                ReaderProgress(
                    person, read[person.name], _due(arranged, keys, readers_of, person.name), decided[person.name]
                )
                for person in people
                if decided[person.name] or read[person.name]
            ),
            readers_of=readers_of,
        )

    def readers(self, dossier: DossierId, *, is_read: bool) -> list[str]:
        """Return by name who decided anything in a dossier; ``is_read`` where some of it is known to be read."""
        with self._store.read() as session:
            signed = journal.signatures(session, company.parent(session, dossier))
        if is_read and len(signed) == 1:  # then it was them, and the whole journal need not be read
            return list(signed)
        return [reader.reviewer.name for reader in self.status(dossier).readers]

    def roster(self, dossier: DossierId, reviewer: str) -> Roster:
        """Return who has read which rows of ``dossier``, from the journal where several readings are asked for."""
        with self._store.read() as session:
            home = company.parent(session, dossier)
            readings = company.arrangement(session, home).readings
            if readings == 1:
                return Roster(reviewer)
            layers_of, own = dossier_layers(session, home), company.articles_by_text(session, dossier)
        readers_of = {ArticleId(key): _readers(layers_of[sha256]) for sha256, key in own.items() if sha256 in layers_of}
        return Roster(reviewer, readings, readers_of)


def _readers(one: ReadArticleLayers) -> tuple[str, ...]:
    return tuple(name for name, layer in one.readers.items() if layer.read is not None)


def _still_due(arranged: Arrangement, readers: tuple[str, ...], reviewer: str) -> bool:
    return reviewer not in readers and len(readers) < arranged.readings


def _due(
    arranged: Arrangement, keys: Mapping[str, int], readers_of: Mapping[ArticleId, tuple[str, ...]], reviewer: str
) -> int:
    readers = (readers_of.get(ArticleId(key), ()) for key in keys.values())
    return sum(_still_due(arranged, readers, reviewer) for readers in readers)


def _as_opened(session: Session, dossier: Dossier, reviewer: str) -> Dossier:
    """Return a reader's workspace under the name of its dossier, with all articles that were recognised by now."""
    key, fresh = company.workspace(session, dossier.id, reviewer)
    if fresh:
        layers = dossier_layers(session, dossier.id)
        for sha256, article in company.articles_by_text(session, key).items():
            own = layers[sha256].readers.get(reviewer) if sha256 in layers else None
            if sha256 in fresh and own is not None:
                restore(session, articles.get(session, ArticleId(article)).id, own)
    return replace(dossier, id=key, of=dossier.id)
