"""Reading a dossier's articles from the library into what is compared: those that changed, and those not read yet."""

from __future__ import annotations

from collections.abc import Iterable

from recoupe.facts.crosscheck.article_cache import ArticleCache, cached
from recoupe_db.queries import articles, entities, mentions
from recoupe_db.records import ArticleId
from recoupe_db.store import Session


def read(session: Session, cache: ArticleCache, changed: Iterable[ArticleId] | None) -> None:
    """Read ``changed`` articles (None: all) and those that ``cache`` lacks."""
    there = articles.of_dossier(session, cache.dossier)
    cache.keep(there)
    asked = None if changed is None else set(changed)
    names = {int(entity.id): entity.name for entity in entities.of_dossier(session, cache.dossier)}
    stale = [article for article in there if asked is None or article in asked or article not in cache.articles]
    cache.take(
        [
            cached(
                articles.get(session, article),
                mentions.of_article(session, article),
                articles.passages(session, article),
                names,
            )
            for article in stale
        ]
    )
