"""Reading a dossier's articles from the library into what is compared: those that changed, and those not read yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from recoupe.facts.crosscheck.article_cache import ArticleCache, CachedArticle, cached
from recoupe_db.library_errors import NotFound
from recoupe_db.queries import articles, entities, mentions
from recoupe_db.records import ArticleId
from recoupe_db.store import Session

_AT_ONCE = 200  # articles read in one statement


def read(session: Session, cache: ArticleCache, changed: Iterable[ArticleId] | None) -> None:
    """Read ``changed`` articles (None: all) and those that ``cache`` lacks."""
    there = articles.of_dossier(session, cache.dossier)
    cache.keep(there)
    asked = None if changed is None else set(changed)
    names = {int(entity.id): entity.name for entity in entities.of_dossier(session, cache.dossier)}
    stale = [article for article in there if asked is None or article in asked or article not in cache.articles]
    cache.take(
        [
            article
            for first in range(0, len(stale), _AT_ONCE)
            for article in _read(session, stale[first : first + _AT_ONCE], names)
        ]
    )


def _read(session: Session, some: Sequence[ArticleId], names: Mapping[int, str]) -> Iterator[CachedArticle]:
    texts, mentions_in, passages = (
        articles.get_each(session, some),
        mentions.of_each(session, some),
        articles.passages_of_each(session, some),
    )
    for article in some:
        if article not in texts:
            raise NotFound
        yield cached(texts[article], mentions_in[article], passages[article], names)
