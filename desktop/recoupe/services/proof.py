"""A draft held against the library: the sources of its dossier, and what was verified in any other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from threading import Lock

from recoupe.facts.comparing.values import ComparedArticle, Place
from recoupe.facts.crosscheck.article_cache import ArticleCache, CachedArticle, cached, name_of, stored_article
from recoupe.facts.crosscheck.ties import TieState, held
from recoupe.facts.proof.checking import checked, is_about
from recoupe.facts.proof.misled import misled
from recoupe.facts.proof.names import NameBook
from recoupe.facts.proof.recalling import Recollection, recollections
from recoupe.facts.proof.slips import as_meant, slips
from recoupe.facts.proof.values import DRAFT, Background, Proof
from recoupe.recognition.problems import NotRecognised
from recoupe.recognition.values import Recognised, Text
from recoupe.services.imports import TextRecogniser
from recoupe.services.problems import NothingToProof
from recoupe.services.recoupement.compared_articles import recognised_article
from recoupe.services.recoupement.reading import read
from recoupe_db.queries import articles, dossiers, entities, facts, mentions, ties
from recoupe_db.records import ArticleId, Dossier, DossierId, Fact, FactStatus
from recoupe_db.store import Session, Store

_JUDGED = frozenset({FactStatus.VERIFIED, FactStatus.FALSE})


class ProofService:
    """Checks drafts; none of them is stored.

    Between calls it keeps what it compared of the dossiers asked for, so that an edited draft is checked at once.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = Lock()
        self._caches: dict[DossierId, ArticleCache] = {}
        self._book: tuple[list[ComparedArticle], NameBook] = ([], NameBook([]))
        self._verified: dict[DossierId, tuple[tuple[Fact, ...], ArticleCache]] = {}

    def check(
        self, text: Text, recogniser: TextRecogniser, *, dossier: DossierId | None = None, anew: bool = True
    ) -> Proof:
        """Return what is to be said of a draft about ``dossier``; without one, all dossiers are looked at.

        ``anew`` has the dossiers read again; without, what they held at the last call counts.

        Raises:
            NothingToProof: the draft has no words.
            NotRecognised: the recogniser could not read it.
        """
        if not text.text.strip():
            raise NothingToProof
        recognised = next(iter(recogniser.recognise([text])))
        if recognised.failed:
            raise NotRecognised(title=text.id, reason=recognised.failed)
        if recognised.missing:  # notes that say nothing of half the draft would be taken for its praise
            raise NotRecognised(title=text.id, reason=f"a rule failed in its {' and '.join(recognised.missing)}")
        return self.held_against(text, recognised, dossier=dossier, anew=anew)

    def held_against(
        self, text: Text, recognised: Recognised, *, dossier: DossierId | None = None, anew: bool = True
    ) -> Proof:
        """Return what is to be said of a draft in which ``recognised`` was recognised."""
        draft = replace(recognised_article(replace(text, id=DRAFT), recognised), outside=())
        with self._lock, self._store.read() as session:
            backgrounds = list(self._backgrounds(session, draft, dossier, anew=anew))
            return checked(draft, backgrounds, self._names(backgrounds))

    def recall(self, article: ArticleId) -> list[Recollection]:
        """Return what a stored article says of facts that were verified before, in any dossier."""
        with self._lock, self._store.read() as session:
            stored = articles.get(session, article)
            own_mentions = mentions.of_article(session, article)
            printed = stored_article(DRAFT, stored, own_mentions, articles.passages(session, article), known={})
            there = (self._verified_only(session, printed, dossier) for dossier in dossiers.all_dossiers(session))
            backgrounds = [background for background in there if background is not None]
            own = name_of(article)
            elsewhere = [
                replace(
                    background, facts={place: fact for place, fact in background.facts.items() if place.article != own}
                )
                for background in backgrounds
            ]
            return recollections(printed, elsewhere)

    def _names(self, backgrounds: Sequence[Background]) -> NameBook:
        """Return the names of the dossiers that are about the same, read anew only where their articles changed."""
        near = [background for background in backgrounds if background.is_near and not background.facts_only]
        printed = [article for background in near for article in background.articles.values()]
        known, book = self._book
        if len(known) != len(printed) or any(one is not other for one, other in zip(known, printed, strict=True)):
            book = NameBook(near)
            self._book = (printed, book)
        return book

    def _backgrounds(
        self, session: Session, draft: ComparedArticle, dossier: DossierId | None, *, anew: bool
    ) -> Iterator[Background]:
        for other in dossiers.all_dossiers(session):
            if dossier is None or other.id == dossier:
                yield self._whole(session, draft, other, is_named=dossier is not None, anew=anew)
            elif (background := self._verified_only(session, draft, other)) is not None:
                yield background

    def _whole(
        self, session: Session, draft: ComparedArticle, dossier: Dossier, *, is_named: bool, anew: bool
    ) -> Background:
        """Return all that a dossier says."""
        cache = self._caches.setdefault(dossier.id, ArticleCache(dossier.id))
        read(session, cache, None if anew else ())
        stated = facts.of_dossier(session, dossier.id)
        background = _compared(draft, dossier, cache, _held(session, dossier.id, stated), stated)
        return background if is_named else replace(background, is_near=is_about(draft, background.articles.values()))

    def _verified_only(self, session: Session, draft: ComparedArticle, dossier: Dossier) -> Background | None:
        """Return what was verified in another dossier, among the figures of the articles that print it."""
        stated = tuple(facts.verified(session, dossier.id))
        if not any(fact.evidence for fact in stated):
            return None
        known, cache = self._verified.get(dossier.id, ((), ArticleCache(dossier.id)))
        if known != stated:
            cache = ArticleCache(dossier.id)
            names = {int(entity.id): entity.name for entity in entities.of_dossier(session, dossier.id)}
            printing = sorted({evidence.article for fact in stated for evidence in fact.evidence})
            cache.take([_cached(session, article, names) for article in printing])
            self._verified[dossier.id] = (stated, cache)
        background = _compared(draft, dossier, cache, _held(session, dossier.id, stated), stated)
        return replace(background, is_near=is_about(draft, background.articles.values()), facts_only=True)


def _cached(session: Session, article: ArticleId, names: dict[int, str]) -> CachedArticle:
    return cached(
        articles.get(session, article),
        mentions.of_article(session, article),
        articles.passages(session, article),
        names,
    )


def _compared(
    draft: ComparedArticle, dossier: Dossier, cache: ArticleCache, hold: TieState, stated: Sequence[Fact]
) -> Background:
    printed = {name_of(number): read.compared for number, read in cache.articles.items()}
    comparison = cache.with_draft(draft, hold, partial(misled, draft))
    meant = as_meant(draft, comparison, printed)
    again = cache.with_draft(meant, hold, partial(misled, meant)) if meant is not None else None
    return Background(
        dossier=dossier.name,
        articles=printed,
        slips=slips(draft, meant, again, printed) if meant is not None and again is not None else {},
        titles=cache.names(),
        mentions={
            Place(name_of(number), mention.start): int(mention.id)
            for number, read in cache.articles.items()
            for mention in read.mentions
        },
        comparison=comparison,
        facts={
            Place(name_of(evidence.article), evidence.start): fact
            for fact in stated
            if fact.status in _JUDGED
            for evidence in fact.evidence
        },
    )


def _held(session: Session, dossier: DossierId, stated: Sequence[Fact]) -> TieState:
    return held(
        ties.of_dossier(session, dossier), [[evidence.mention for evidence in fact.evidence] for fact in stated]
    )
